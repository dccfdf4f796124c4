// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/tasks/data_sets.h"
#include "core/tasks/photos.h"
#include "core/vision/demo_photos.h"
#include "core/vision/read_photo.h"
#include "tests/support/story_folder.h"

#include <QTest>
#include <opencv2/core.hpp>

#include <algorithm>
#include <array>

using namespace faces;
using faces::test::StoryFolder;
namespace fs = std::filesystem;

class TestImporting : public QObject {
    Q_OBJECT
private slots:
    void aFaceIsASquareWhateverItCameAs();
    void exportAndImportKeepASoftMask();
    void codesThatLookLikeFormulasComeBack();
    void takenAndTooHighNumbersAreGivenAnewAndListed();
};

namespace {

/// A folder in the classic form with one picture for each number.
fs::path classicFolder(const fs::path &folder, const std::vector<std::pair<int, cv::Mat>> &faces)
{
    std::string table = "face_nr;hat\n";
    fs::create_directories(folder);
    for (const auto &[number, pixels] : faces) {
        table += std::to_string(number) + ";Y\n";
        writeFileSafely(folder / ("face" + std::to_string(number) + ".png"), vision::encodePng(pixels));
    }
    writeFileSafely(folder / "labels.csv", table);
    return folder;
}

cv::Mat drawn(int person) { return vision::drawFace(static_cast<std::uint64_t>(person), 4, 64).pixels; }

tasks::ImportResult brought(store::Project &project, const fs::path &folder)
{
    NoProgress quiet;
    return tasks::importFaces(project, folder, "classic", {}, quiet);
}

void takenOut(store::Project &project, const fs::path &folder)
{
    NoProgress quiet;
    tasks::exportFaces(project, folder, "classic", {}, quiet);
}

} // namespace

void TestImporting::aFaceIsASquareWhateverItCameAs()
{
    const StoryFolder folder;
    store::Project project = store::Project::create(folder / "A.faces");
    const cv::Mat wide = drawn(1).rowRange(10, 50).clone();
    brought(project, classicFolder(folder / "set", {{1, wide}, {2, drawn(2)}}));
    const cv::Mat square = tasks::loadFace(project, project.faceByNumber(1)->id).pixels;
    QCOMPARE(square.size(), cv::Size(64, 64));
    QCOMPARE(cv::norm(square.rowRange(12, 52), wide, cv::NORM_INF), 0.0); // nothing is squashed
    QCOMPARE(cv::norm(square.row(0), wide.row(0), cv::NORM_INF), 0.0);
    const cv::Mat asItWas = tasks::loadFace(project, project.faceByNumber(2)->id).pixels;
    QCOMPARE(cv::norm(asItWas, drawn(2), cv::NORM_INF), 0.0);
}

void TestImporting::exportAndImportKeepASoftMask()
{
    const StoryFolder folder;
    store::Project project = store::Project::create(folder / "A.faces");
    cv::Mat mask(64, 64, CV_8UC1);
    for (int x = 0; x < 64; ++x)
        mask.col(x).setTo(4 * x);
    brought(project, classicFolder(folder / "set", {{1, vision::withAlpha(drawn(1), mask)}}));
    takenOut(project, folder / "out");
    store::Project back = store::Project::create(folder / "B.faces");
    brought(back, folder / "out");
    const tasks::LoadedFace face = tasks::loadFace(back, back.faceByNumber(1)->id);
    QCOMPARE(cv::norm(face.mask, mask, cv::NORM_INF), 0.0);
    QCOMPARE(cv::norm(face.pixels, drawn(1), cv::NORM_INF), 0.0);
}

void TestImporting::codesThatLookLikeFormulasComeBack()
{
    const StoryFolder folder;
    store::Project project = store::Project::create(folder / "A.faces");
    brought(project, classicFolder(folder / "set", {{1, drawn(1)}, {2, drawn(2)}, {3, drawn(3)}}));
    const std::vector<Attribute> attributes = project.attributes();
    Attribute hat = *std::ranges::find(attributes, "hat", &Attribute::id);
    hat.yesCode = "+";
    hat.noCode = "-1";
    project.changeAttribute(hat);
    const FaceId second = project.faceByNumber(2)->id, third = project.faceByNumber(3)->id;
    project.setLabels(std::array{store::Project::LabelOrder{second, "hat", LabelValue::No},
                                 store::Project::LabelOrder{third, "hat", LabelValue::Unknown}});
    takenOut(project, folder / "out");
    store::Project back = store::Project::create(folder / "B.faces");
    back.changeAttribute(hat);
    const auto result = brought(back, folder / "out");
    QVERIFY2(result.skipped.empty(), result.skipped.empty() ? "" : result.skipped.front().reason.c_str());
    QCOMPARE(result.faces, 3);
    for (const int number : {1, 2, 3})
        QCOMPARE(back.faceByNumber(number)->labels, project.faceByNumber(number)->labels);
}

void TestImporting::takenAndTooHighNumbersAreGivenAnewAndListed()
{
    const StoryFolder folder;
    store::Project project = store::Project::create(folder / "A.faces");
    brought(project, classicFolder(folder / "set", {{7, drawn(1)}}));
    const auto more = brought(
        project, classicFolder(folder / "more", {{7, drawn(2)}, {999'999'999, drawn(3)}, {1'500'000'000, drawn(4)}}));
    QCOMPARE(more.faces, 3);
    QVERIFY((more.renumbered == std::map<int, int>{{7, 1'000'000'000}, {1'500'000'000, 1'000'000'001}}));
    for (const int number : {7, 999'999'999, 1'000'000'000, 1'000'000'001})
        QVERIFY(project.faceByNumber(number));
}

QTEST_APPLESS_MAIN(TestImporting)
#include "tst_importing.moc"
