// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// What is shown before a training is what the network then sees.
#include "core/learn/batches.h"
#include "core/tasks/own_background.h"
#include "core/tasks/preview_batch.h"
#include "core/vision/prepare_face.h"
#include "tests/core/store/store_story.h"
#include "tests/core/tasks/run_story.h"
#include "tests/support/story_folder.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <set>

using namespace faces;
using namespace faces::test;
using store::Project;
using tasks::PreviewFace;

namespace {

bool same(const cv::Mat &a, const cv::Mat &b)
{
    return a.size() == b.size() && a.type() == b.type() && cv::norm(a, b, cv::NORM_INF) == 0;
}

bool same(const std::vector<PreviewFace> &a, const std::vector<PreviewFace> &b)
{
    return std::ranges::equal(a, b, [](const PreviewFace &left, const PreviewFace &right) {
        return left.face == right.face && same(left.picture, right.picture);
    });
}

std::vector<PreviewFace> preview(const Project &project, const TrainOptions &options, std::size_t count,
                                 std::uint64_t draw = 1)
{
    return tasks::previewBatch(project, options, count, draw, {});
}

TrainOptions optionsOf(Net net)
{
    TrainOptions options;
    options.net = net;
    return options;
}

std::set<FaceId> idsOf(const std::vector<PreviewFace> &faces)
{
    std::set<FaceId> ids;
    for (const PreviewFace &face : faces)
        ids.insert(face.face);
    return ids;
}

/// The face as training prepares it, straight from what is stored.
cv::Mat prepared(const Project &project, FaceId id, TrainOptions options, bool painted = false)
{
    options.background = painted ? Background::Paint : Background::Keep;
    const tasks::LoadedFace face = tasks::loadFace(project, id);
    return vision::prepareFace(face.pixels, face.mask, preparationFor(options));
}

/// The faces with these numbers, each of a person of its own, labelled or not.
void addNumbered(Project &project, int first, int count, LabelValue value = LabelValue::Yes)
{
    std::vector<store::NewFace> faces;
    for (int number = first; number < first + count; ++number) {
        store::NewFace face;
        face.face.number = number;
        face.face.labels.assign(project.attributes(true).size(), value);
        const auto seed = static_cast<std::uint64_t>(number);
        face.pixels.picture = vision::encodePng(vision::drawFace(seed, seed, 64).pixels);
        faces.push_back(std::move(face));
    }
    project.addFaces(std::move(faces));
}

/// Which of the recipe's pictures of the face this is; -1: none of them.
int variantOf(const Project &project, const PreviewFace &shown, const TrainOptions &options, bool painted = false)
{
    const int number = project.facesById(std::vector{shown.face}).at(0).number;
    const cv::Mat altered =
        vision::altered(prepared(project, shown.face, options, painted), classicRecipe().alterationOf(number));
    for (int variant = 0; variant < kVariants; ++variant)
        if (same(vision::variant(altered, static_cast<Variant>(variant)), shown.picture))
            return variant;
    return -1;
}

} // namespace

class TestPreviewBatch : public QObject {
    Q_OBJECT
private slots:
    void aCompactFaceIsShownAsItsBatchHasIt_data()
    {
        QTest::addColumn<int>("side");
        QTest::addColumn<bool>("grey");
        QTest::newRow("its own sight") << 0 << false;
        QTest::newRow("grey at 64 px") << 64 << true;
    }

    void aCompactFaceIsShownAsItsBatchHasIt()
    {
        QFETCH(int, side);
        QFETCH(bool, grey);
        const StoryFolder folder;
        Project project = Project::create(folder / "A.faces");
        addPeople(project, 1, 40);
        tasks::currentSplit(project);
        TrainOptions options;
        options.side = side;
        options.colours = grey ? Colours::Grey : Colours::Auto;
        options.alteration = 1.5;
        const std::uint64_t draw = 5;
        const auto shown = preview(project, options, 6, draw);
        QCOMPARE(shown.size(), std::size_t(6));
        options = withPreset(options);
        options.seed = draw;
        for (std::size_t i = 0; i < shown.size(); ++i) {
            const cv::Mat face = prepared(project, shown[i].face, options);
            QCOMPARE(shown[i].picture.type(), grey ? CV_8UC1 : CV_8UC3);
            QCOMPARE(shown[i].picture.cols, grey ? 64 : 128);
            // A training on this face alone, in the epoch of its place.
            FaceTable table{preparationFor(options), 1, {}, {LabelValue::Yes}};
            vision::appendPlanes(face, table.pixels);
            std::vector<float> input(table.pixels.size());
            learn::Batches(table, options, static_cast<int>(i) + 1).input(0, input);
            std::vector<std::uint8_t> picture;
            vision::appendPlanes(shown[i].picture, picture);
            QCOMPARE(picture.size(), input.size());
            for (std::size_t at = 0; at < input.size(); ++at) {
                const double byte = std::clamp(input[at] * 60.0 + 110.0, 0.0, 255.0);
                QVERIFY(std::abs(byte - picture[at]) < 0.51); // it is rounded
            }
            QVERIFY(!same(face, shown[i].picture)); // it is altered
        }
    }

    void aClassicFaceIsOneOfTheRecipesPictures()
    {
        const StoryFolder folder;
        Project project = Project::create(folder / "A.faces");
        for (const int first : {1, 628, 747, 868, 1024, 1206}) // as they are, and by each of the recipe's ranges
            addNumbered(project, first, 8);
        tasks::currentSplit(project);
        const TrainOptions options = optionsOf(Net::ClassicMulti);
        std::set<int> variants;
        for (const PreviewFace &face : preview(project, options, 100))
            variants.insert(variantOf(project, face, options));
        QVERIFY((variants == std::set<int>{0, 1, 2, 3}));
    }

    void theSameDrawShowsTheSameAndAnotherShowsAnother()
    {
        const StoryFolder folder;
        Project project = Project::create(folder / "A.faces");
        addPeople(project, 1, 60);
        for (const Net net : {Net::Compact, Net::ClassicMulti}) {
            const TrainOptions options = optionsOf(net);
            const auto shown = preview(project, options, 8, 3);
            QCOMPARE(idsOf(shown).size(), std::size_t(8)); // each once
            QVERIFY(same(preview(project, options, 8, 3), shown));
            QVERIFY(idsOf(preview(project, options, 8, 4)) != idsOf(shown));
        }
    }

    void onlyTrainingFacesOfTheSplitAreShown()
    {
        const StoryFolder folder;
        Project project = Project::create(folder / "A.faces");
        addPeople(project, 1, 50);
        project.rejectFaces(std::vector{project.faceByNumber(3)->id}, "blurred");
        const auto parts = partsOf(tasks::currentSplit(project), project.faces());
        std::set<FaceId> training;
        for (const auto &[face, part] : parts)
            if (part == Part::Train)
                training.insert(face);
        QVERIFY(training.size() < parts.size());
        const auto shown = preview(project, {}, 100);
        QCOMPARE(shown.size(), training.size());
        QVERIFY(idsOf(shown) == training);
        // Who comes later without a group is learned from, too.
        addPeople(project, 51, 5);
        QCOMPARE(preview(project, {}, 100).size(), training.size() + 5);
        project.rejectFaces(std::vector(training.begin(), training.end()), "blurred");
        QCOMPARE(preview(project, {}, 100).size(), std::size_t(5));
    }

    void ofAClassicSplitOnlyTheVariantsInTrainingAreShown()
    {
        const StoryFolder folder;
        Project project = Project::create(folder / "A.faces");
        addPeople(project, 1, 12);
        Split leaky;
        leaky.by = SplitBy::Classic;
        for (const Face &face : project.faces())
            for (int variant = 0; variant < kVariants; ++variant)
                leaky.entries.push_back({face.id, variant, variant == 2 ? Part::Train : Part::Test});
        project.setSplit(leaky);
        const TrainOptions options = optionsOf(Net::ClassicMulti);
        const auto shown = preview(project, options, 12);
        QCOMPARE(shown.size(), std::size_t(12));
        for (const PreviewFace &face : shown)
            QCOMPARE(variantOf(project, face, options), 2);
    }

    void withoutASplitFacesWithALabelAreShown()
    {
        const StoryFolder folder;
        Project project = Project::create(folder / "A.faces");
        QVERIFY(preview(project, {}, 8).empty());
        addNumbered(project, 1, 10, LabelValue::Unknown);
        QVERIFY(preview(project, {}, 8).empty());
        addNumbered(project, 11, 5);
        const auto shown = preview(project, {}, 8);
        QCOMPARE(shown.size(), std::size_t(5));
        for (const PreviewFace &face : shown)
            QVERIFY(project.facesById(std::vector{face.face}).at(0).number > 10);
        QVERIFY(!project.split()); // nothing is written
    }

    void backgroundsArePaintedWhereTheTrainingPaintsThem()
    {
        const StoryFolder folder;
        Project project = Project::create(folder / "A.faces");
        const std::vector<FaceId> ids = addPeople(project, 1, 30);
        TrainOptions options = optionsOf(Net::ClassicMulti);
        options.fill = 90;
        for (const PreviewFace &face : preview(project, options, 5))
            QVERIFY(variantOf(project, face, options) >= 0);
        NoProgress quiet;
        tasks::removeBackgrounds(project, ids, true, {}, {}, quiet);
        const auto painted = preview(project, options, 5);
        for (const PreviewFace &face : painted)
            QVERIFY(variantOf(project, face, options, true) >= 0);
        options.background = Background::Keep;
        for (const PreviewFace &face : preview(project, options, 5))
            QVERIFY(variantOf(project, face, options) >= 0);
        QVERIFY(!same(preview(project, options, 5), painted));
    }

    void halfOfTheFacesWithAMaskAreEnough()
    {
        using tasks::ownBackground;
        QCOMPARE(ownBackground(0, 0), Background::Keep);
        QCOMPARE(ownBackground(4, 9), Background::Keep);
        QCOMPARE(ownBackground(5, 10), Background::Paint);
    }

    void onlyTheDrawnFacesAreRead()
    {
        const StoryFolder folder;
        Project project = Project::create(folder / "A.faces");
        addPeople(project, 1, 200);
        const auto shown = preview(project, {}, 4);
        std::string kept = "0";
        for (const FaceId id : idsOf(shown))
            kept += "," + std::to_string(number(id));
        tamper(folder / "A.faces", "UPDATE picture SET png = x'00' WHERE id NOT IN (SELECT picture FROM face WHERE id "
                                   "IN (" +
                                       kept + "))");
        QVERIFY(same(preview(project, {}, 4), shown));
        const auto other = [&] {
            for (std::uint64_t draw = 2; draw < 6; ++draw)
                preview(project, {}, 4, draw);
        };
        QVERIFY(troubleOf(other)); // a face whose pixels are damaged is named, as before a training
    }

    void aStopEndsItAndNonsenseIsSaid()
    {
        const StoryFolder folder;
        Project project = Project::create(folder / "A.faces");
        addPeople(project, 1, 10);
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(troubleOf([&] { tasks::previewBatch(project, {}, 4, 1, stop.get_token()); }) == ErrorKind::Cancelled);
        TrainOptions options;
        options.side = 500;
        QVERIFY(troubleOf([&] { preview(project, options, 4); }) == ErrorKind::Usage);
    }
};

QTEST_APPLESS_MAIN(TestPreviewBatch)
#include "tst_preview_batch.moc"
