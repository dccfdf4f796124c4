// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/tasks/data_sets.h"
#include "core/vision/demo_photos.h"
#include "core/vision/read_photo.h"
#include "tests/support/story_folder.h"

#include <QTest>
#include <opencv2/core.hpp>

#include <array>

using namespace faces;
using faces::test::StoryFolder;

class TestSplitting : public QObject {
    Q_OBJECT
private slots:
    void facesThatLookAlikeStayOnOneSide();
    void aRejectedFaceLinksTwoKeptOnes();
    void lookingCanBeStopped();
    void facesThatAFileLeavesOutGoWhereTheirPersonIs();
    void aRejectedFaceKeepsThePartThatAFileGivesIt();
};

namespace {

store::NewFace faceOf(const cv::Mat &pixels)
{
    store::NewFace face;
    face.pixels.picture = vision::encodePng(pixels);
    return face;
}

cv::Mat person(int number) { return vision::drawFace(static_cast<std::uint64_t>(number), 11, 64).pixels; }

/// People who look different from each other; the person of face i is i % `people`, mirrored in the second half.
std::vector<FaceId> addTwice(store::Project &project, int people)
{
    std::vector<store::NewFace> faces;
    for (int i = 0; i < 2 * people; ++i) {
        cv::Mat pixels = person(i % people);
        if (i >= people)
            cv::flip(pixels, pixels, 1);
        faces.push_back(faceOf(pixels));
    }
    return project.addFaces(std::move(faces));
}

Split split(store::Project &project, SplitBy by, std::uint64_t seed)
{
    NoProgress quiet;
    return tasks::splitFaces(project, {by, 20, 30, seed}, {}, quiet);
}

std::map<FaceId, Part> fromFile(store::Project &project, const StoryFolder &folder, const std::string &lines,
                                std::vector<std::string> &remarks)
{
    writeFileSafely(folder / "split.csv", "face_nr;part\n" + lines);
    const Split given = tasks::splitFromFile(project, folder / "split.csv", remarks);
    return partsOf(given, project.faces({.rejected = true, .photo = {}}));
}

} // namespace

void TestSplitting::facesThatLookAlikeStayOnOneSide()
{
    const StoryFolder folder;
    store::Project project = store::Project::create(folder / "A.faces");
    const auto ids = addTwice(project, 10);
    int divided = 0;
    for (std::uint64_t seed = 1; seed <= 5; ++seed) {
        const auto near = partsOf(split(project, SplitBy::NearDuplicate, seed), project.faces());
        const auto face = partsOf(split(project, SplitBy::Face, seed), project.faces());
        for (std::size_t i = 0; i < 10; ++i) {
            QCOMPARE(near.at(ids[i]), near.at(ids[i + 10]));
            divided += face.at(ids[i]) != face.at(ids[i + 10]) ? 1 : 0;
        }
    }
    QVERIFY(divided > 0); // else the story says nothing
    QVERIFY(project.faces().front().duplicates == GroupId{}); // only a person confirms
}

void TestSplitting::aRejectedFaceLinksTwoKeptOnes()
{
    const StoryFolder folder;
    store::Project project = store::Project::create(folder / "A.faces");
    const auto ids = addTwice(project, 10);
    project.joinPerson(std::array{ids[0], ids[1]});
    project.joinDuplicates(std::array{ids[1], ids[2]});
    project.rejectFaces(std::array{ids[1]}, "blurred");
    for (std::uint64_t seed = 1; seed <= 8; ++seed) {
        const auto parts = partsOf(split(project, SplitBy::Person, seed), project.faces());
        QCOMPARE(parts.at(ids[0]), parts.at(ids[2]));
    }
}

void TestSplitting::lookingCanBeStopped()
{
    const StoryFolder folder;
    store::Project project = store::Project::create(folder / "A.faces");
    addTwice(project, 2);
    std::stop_source stop;
    stop.request_stop();
    NoProgress quiet;
    QVERIFY_EXCEPTION_THROWN(tasks::splitFaces(project, {SplitBy::NearDuplicate}, stop.get_token(), quiet), Error);
    QVERIFY(!project.split());
}

void TestSplitting::facesThatAFileLeavesOutGoWhereTheirPersonIs()
{
    const StoryFolder folder;
    store::Project project = store::Project::create(folder / "A.faces");
    const auto ids = addTwice(project, 3); // numbers 1..6
    project.joinPerson(std::array{ids[0], ids[3]});
    std::vector<std::string> remarks;
    const auto parts = fromFile(project, folder, "1;test\n2;validation\n", remarks);
    QCOMPARE(parts.at(ids[3]), Part::Test); // not a leak any more
    QCOMPARE(parts.at(ids[4]), Part::Train);
    QCOMPARE(remarks.size(), std::size_t(1));
    QVERIFY2(remarks[0].starts_with("4 faces are not named in the file;"), remarks[0].c_str());
    QVERIFY(std::abs(project.split()->testPercent - 100.0 / 3) < 1e-9);
}

void TestSplitting::aRejectedFaceKeepsThePartThatAFileGivesIt()
{
    const StoryFolder folder;
    store::Project project = store::Project::create(folder / "A.faces");
    const auto ids = addTwice(project, 3);
    project.rejectFaces(std::array{ids[0]}, "dark");
    std::vector<std::string> remarks;
    const auto parts = fromFile(project, folder, "1;test\n2;validation\n3;train\n4;train\n5;train\n6;train\n", remarks);
    QVERIFY(!parts.contains(ids[0]));
    project.keepFaces(std::array{ids[0]});
    QCOMPARE(partsOf(*project.split(), project.faces()).at(ids[0]), Part::Test);
}

QTEST_APPLESS_MAIN(TestSplitting)
#include "tst_splitting.moc"
