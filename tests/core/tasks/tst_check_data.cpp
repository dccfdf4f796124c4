// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/tasks/data_sets.h"
#include "core/vision/demo_photos.h"
#include "core/vision/read_photo.h"
#include "tests/core/store/store_story.h"
#include "tests/core/vision/altered_copy.h"
#include "tests/support/story_folder.h"

#include <QTest>

#include <array>

using namespace faces;
using namespace faces::test;

namespace {

cv::Mat person(std::uint64_t number) { return vision::drawFace(number, 3, 128).pixels; }

std::vector<FaceId> add(store::Project &project, const std::vector<cv::Mat> &pictures)
{
    std::vector<store::NewFace> faces;
    for (const cv::Mat &picture : pictures) {
        Face face;
        face.number = project.nextNumber() + static_cast<int>(faces.size());
        faces.push_back({face, {vision::encodePng(picture), {}}});
    }
    return project.addFaces(std::move(faces));
}

tasks::CheckResult checked(store::Project &project)
{
    NoProgress quiet;
    return tasks::checkProject(project, false, {}, quiet);
}

} // namespace

class TestCheckData : public QObject {
    Q_OBJECT
private slots:
    void aDamagedRecipeIsAFindingAmongOthers()
    {
        const StoryFolder folder;
        {
            store::Project project = store::Project::create(folder / "A.faces");
            add(project, {person(1), person(2)});
            project.setRecipe(classicRecipe());
        }
        tamper(folder / "A.faces", "UPDATE setting SET value = '{' WHERE name = 'recipe'");
        store::Project project = store::Project::open(folder / "A.faces");
        const tasks::CheckResult result = checked(project);
        QVERIFY(!result.healthy());
        QCOMPARE(result.counts.faces[0], 2); // the rest is told all the same
    }

    void nearDuplicatesArePairsUntilTheyAreConfirmed();
    void poorFacesComeWorstFirst();
};

void TestCheckData::nearDuplicatesArePairsUntilTheyAreConfirmed()
{
    const StoryFolder folder;
    store::Project project = store::Project::create(folder / "twins.faces");
    Random random(2);
    cv::Mat mirrored;
    cv::flip(altered(person(4), "jpeg", random), mirrored, 1);
    const auto ids = add(project, {person(3), person(4), person(5), mirrored, altered(person(5), "cropped", random)});
    tasks::CheckResult result = checked(project);
    QCOMPARE(result.duplicates, (std::vector<std::vector<int>>{{2, 4}, {3, 5}}));
    QCOMPARE(result.pairs.size(), std::size_t(2));
    QVERIFY(result.pairs[0].similarity >= result.pairs[1].similarity);
    for (const auto &pair : result.pairs)
        QCOMPARE(pair.mirrored, pair.first == 2);
    project.joinDuplicates(std::array{ids[1], ids[3]});
    result = checked(project);
    QCOMPARE(result.duplicates, (std::vector<std::vector<int>>{{3, 5}}));
    QCOMPARE(result.pairs.size(), std::size_t(1));
}

void TestCheckData::poorFacesComeWorstFirst()
{
    const StoryFolder folder;
    store::Project project = store::Project::create(folder / "poor.faces");
    cv::Mat soft, softer;
    cv::GaussianBlur(person(6), soft, {}, 4);
    cv::GaussianBlur(person(7), softer, {}, 7);
    add(project, {soft, softer, cv::Mat(64, 64, CV_8UC3, cv::Scalar::all(90))});
    const auto poor = checked(project).poor;
    QCOMPARE(poor.size(), std::size_t(3));
    QCOMPARE(poor[0].number, 3);
    QCOMPARE(poor[0].reason, std::string("empty"));
    QCOMPARE(poor[1].number, 2);
    QCOMPARE(poor[1].reason, std::string("blurred"));
    QCOMPARE(poor[2].number, 1);
    QVERIFY(poor[1].badness > poor[2].badness && poor[2].badness >= 1);
}

QTEST_APPLESS_MAIN(TestCheckData)
#include "tst_check_data.moc"
