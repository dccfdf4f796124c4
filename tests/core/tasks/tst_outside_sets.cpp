// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// Sets of other tools in a project: what is a label, what is only suggested, what somebody said, what was skipped.
#include "core/tasks/data_sets.h"
#include "core/tasks/photos.h"
#include "core/tasks/pixel_spool.h"
#include "core/vision/demo_photos.h"
#include "core/vision/read_photo.h"
#include "tests/support/story_folder.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace faces;
using faces::test::StoryFolder;
namespace fs = std::filesystem;

namespace {

void putFace(const fs::path &file, int person)
{
    fs::create_directories(file.parent_path());
    writeFileSafely(file, vision::encodePng(vision::drawFace(static_cast<std::uint64_t>(person), 4, 64).pixels));
}

tasks::ImportResult brought(store::Project &project, const fs::path &path)
{
    NoProgress quiet;
    return tasks::importFaces(project, path, "auto", {}, quiet);
}

/// A person of LFW with two pictures; OpenCV tells what a file is by its bytes, not by its name.
fs::path lfw(const fs::path &folder, const std::string &person, const std::string &scores)
{
    std::string name = person;
    std::ranges::replace(name, ' ', '_');
    putFace(folder / name / (name + "_0001.jpg"), static_cast<int>(person.size()));
    putFace(folder / name / (name + "_0002.jpg"), static_cast<int>(person.size()) + 50);
    writeFileSafely(folder / "lfw_attributes.txt", "# scores\n#\tperson\timagenum\tMale\tEyeglasses\n" + person +
                                                       "\t1\t" + scores + "\n" + person + "\t2\t" + scores + "\n");
    return folder;
}

/// What somebody said of a hat.
std::string said(const std::string &by, const std::string &value, bool cancelled = false)
{
    return "{\"completed_by\":" + by + ",\"was_cancelled\":" + (cancelled ? "true" : "false") +
           ",\"result\":[{\"type\":\"choices\",\"from_name\":\"hat\",\"value\":{\"choices\":[\"" + value + "\"]}}]}";
}

/// A task list of Label Studio on p1.png, p2.png ...
std::string tasksOf(const std::vector<std::string> &annotations)
{
    std::string list;
    for (std::size_t i = 0; i < annotations.size(); ++i)
        list += (i == 0 ? "[" : ",") + ("{\"data\":{\"image\":\"p" + std::to_string(i + 1)) +
                ".png\"},\"annotations\":[" + annotations[i] + "]}";
    return list + "]";
}

float suggestedFor(const Suggestions &all, FaceId face, const AttributeId &attribute)
{
    const auto rule = std::ranges::find(all.rules, attribute, &SuggestionRule::attribute);
    const auto found = std::ranges::find(all.faces, face, &FaceSuggestion::face);
    return found->probabilities.at(static_cast<std::size_t>(rule - all.rules.begin()));
}

} // namespace

class TestOutsideSets : public QObject {
    Q_OBJECT
private slots:
    void scoresAreSuggestedAndNeverSure()
    {
        const StoryFolder folder;
        store::Project project = store::Project::create(folder / "A.faces");
        const auto first = brought(project, lfw(folder / "lfw", "Anna Lee", "9\t-0.5"));
        QCOMPARE(first.format, std::string("lfw"));
        QCOMPARE(first.faces, 2);
        QCOMPARE(first.labels, 0);
        QCOMPARE(first.suggestions, 4);
        QCOMPARE(first.groups, 1);
        for (const Face &face : project.faces())
            QVERIFY(std::ranges::all_of(face.labels, [](LabelValue v) { return v == LabelValue::Unknown; }));
        const auto all = project.suggestions();
        QCOMPARE(all.size(), 1u);
        QCOMPARE(all[0].source, std::string("lfw"));
        const FaceId one = project.faceByNumber(1)->id;
        QCOMPARE(suggestedFor(all[0], one, "sex"), static_cast<float>(1 / (1 + std::exp(9.0))));
        for (const SuggestionRule &rule : all[0].rules)
            for (const double p : {0.0, 0.001, 0.5, 0.999, 1.0})
                QCOMPARE(suggestedBy(rule, p).sureness, Sureness::Doubtful);
    }

    void whatOneSourceSuggestsAddsUp()
    {
        const StoryFolder folder;
        store::Project project = store::Project::create(folder / "A.faces");
        brought(project, lfw(folder / "lfw", "Anna Lee", "9\t-0.5"));
        brought(project, lfw(folder / "more", "Ben", "-1\t2"));
        const auto all = project.suggestions();
        QCOMPARE(all.size(), 1u);
        QCOMPARE(all[0].faces.size(), 4u);
        QVERIFY(suggestedFor(all[0], project.faceByNumber(1)->id, "glasses") < 0.5f);
        QVERIFY(suggestedFor(all[0], project.faceByNumber(4)->id, "glasses") > 0.5f);
    }

    void opinionsAndSkippedTasksAreKept()
    {
        const StoryFolder folder;
        store::Project project = store::Project::create(folder / "A.faces");
        for (int i = 1; i <= 3; ++i)
            putFace(folder / "set" / ("p" + std::to_string(i) + ".png"), i);
        writeFileSafely(folder / "set" / "tasks.json",
                        tasksOf({said("1", "yes") + "," + said("2", "no"), said("1", "no"), said("1", "no", true)}));
        const auto result = brought(project, folder / "set");
        QCOMPARE(result.faces, 3);
        QCOMPARE(result.labels, 1);
        QCOMPARE(result.opinions, 2);
        QCOMPARE(result.rejected, 1);
        const auto opinions = project.opinions();
        QCOMPARE(opinions.size(), 2u);
        QCOMPARE(opinions[0].annotator, std::string("annotator 1"));
        QCOMPARE(opinions[0].value, LabelValue::Yes);
        QCOMPARE(project.faces().size(), 2u);
        QCOMPARE(project.faceByNumber(3)->rejectReason, std::string("skipped in Label Studio"));
        // All of it is one step.
        project.undo();
        QVERIFY(project.faces({.rejected = true, .photo = {}}).empty() && project.opinions().empty());
        project.redo();
        QCOMPARE(project.opinions().size(), 2u);
        QVERIFY(project.faceByNumber(3)->rejected);
    }

    void picturesComeOutOfAnArchive()
    {
        const StoryFolder folder;
        store::Project project = store::Project::create(folder / "A.faces");
        putFace(folder / "glasses/yes/face7.png", 1);
        putFace(folder / "glasses/no/face9.png", 2);
        brought(project, folder / "glasses");
        NoProgress quiet;
        const auto exported = tasks::exportFaces(project, folder / "out", "cvat", {}, quiet);
        QCOMPARE(exported.faces, 2);
        QVERIFY(exported.skipped.empty());
        store::Project back = store::Project::create(folder / "B.faces");
        const auto result = brought(back, folder / "out" / "cvat.zip");
        QVERIFY2(result.skipped.empty(), result.skipped.empty() ? "" : result.skipped[0].reason.c_str());
        QCOMPARE(back.faceByNumber(7)->labels, project.faceByNumber(7)->labels);
        QCOMPARE(back.faceByNumber(9)->labels, project.faceByNumber(9)->labels);
        QCOMPARE(back.pixels(back.faceByNumber(7)->id).picture, project.pixels(project.faceByNumber(7)->id).picture);
    }

    void aPictureThatIsNoneIsSkippedAndTheRestGoesOn()
    {
        const StoryFolder folder;
        store::Project project = store::Project::create(folder / "A.faces");
        putFace(folder / "set/a.png", 1);
        writeFileSafely(folder / "set/b.png", std::string("no picture"));
        writeFileSafely(folder / "set/metadata.jsonl", std::string("{\"file_name\": \"b.png\", \"hat\": true}\n"
                                                                   "{\"file_name\": \"a.png\", \"hat\": true}\n"));
        const auto result = brought(project, folder / "set");
        QCOMPARE(result.faces, 1);
        QCOMPARE(result.skipped.size(), 1u);
        QVERIFY(result.skipped[0].file.ends_with("b.png"));
    }

    void pixelsThatDontFitInMemoryWaitOnTheDisk()
    {
        const StoryFolder folder;
        tasks::PixelSpool spool(folder.path(), 1000);
        std::vector<store::FacePixels> all;
        for (std::uint8_t i = 0; i < 50; ++i) {
            all.push_back({Bytes(100 + 7u * i, i), i % 3 == 0 ? Bytes() : Bytes(i, std::uint8_t(255 - i))});
            spool.add(all.back());
        }
        QVERIFY(fs::is_empty(folder.path())); // the file has no name
        for (const std::size_t face : {49u, 0u, 3u, 48u, 7u, 20u, 20u}) {
            QCOMPARE(spool.read(face).picture, all[face].picture);
            QCOMPARE(spool.read(face).mask, all[face].mask);
        }
    }

    void onlySetsAreImportable()
    {
        const StoryFolder folder;
        const auto &five = standardAttributes();
        putFace(folder / "photos/a.png", 1);
        putFace(folder / "glasses/yes/a.png", 1);
        QVERIFY(!tasks::importableAs(folder / "photos", five));
        QVERIFY(!tasks::importableAs(folder / "photos/a.png", five));
        QVERIFY(!tasks::importableAs(folder / "none", five));
        QCOMPARE(tasks::importableAs(folder / "glasses", five), std::optional<std::string>("imagefolder"));
        store::Project::create(folder / "A.faces");
        QVERIFY(!tasks::importableAs(folder / "A.faces", five));
    }
};

QTEST_APPLESS_MAIN(TestOutsideSets)
#include "tst_outside_sets.moc"
