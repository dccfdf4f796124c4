// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// What the database counts for a training, against the faces one by one.
#include "core/data/folds.h"
#include "tests/core/store/store_story.h"
#include "tests/support/story_folder.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <set>

using namespace faces;
using namespace faces::test;
using store::Project;

namespace {

constexpr int kFaces = 60;

/// Faces of which some are rejected, joined and labelled, each by a rule of its own.
std::vector<FaceId> addMixedFaces(Project &project)
{
    std::vector<FaceId> ids = addDrawnFaces(project, kFaces);
    std::vector<Project::LabelOrder> orders;
    for (std::size_t i = 0; i < ids.size(); ++i) {
        orders.push_back({ids[i], "sex", i % 2 == 0 ? LabelValue::Yes : LabelValue::No});
        if (i % 3 != 0)
            orders.push_back({ids[i], "hat", i % 7 == 0 ? LabelValue::Yes : LabelValue::No});
    }
    project.setLabels(orders);
    for (std::size_t i = 0; i + 4 < ids.size(); i += 10) {
        project.joinPerson(std::vector{ids[i], ids[i + 2], ids[i + 4]});
        project.joinDuplicates(std::vector{ids[i + 6], ids[i + 8]});
    }
    project.rejectFaces(std::vector{ids[3], ids[14], ids[28]}, "blurred");
    return ids;
}

Split splitOf(const Project &project, SplitBy by)
{
    SplitOptions options;
    options.by = by;
    Split split;
    split.by = by;
    split.entries = makeSplit(project.faces(), project.attributes(true).size(), options);
    return split;
}

/// By reading all faces; the split's own parts, those of training for faces that it does not name.
std::vector<YesCounts> yesOneByOne(const Project &project)
{
    const auto split = project.split();
    std::map<FaceId, Part> parts;
    for (const SplitEntry &entry : split ? split->entries : std::vector<SplitEntry>())
        parts[entry.face] = entry.part;
    const std::vector<Face> faces = project.faces({.rejected = true, .photo = {}});
    const std::vector<int> groups = foldGroupsOf(faces, split ? split->by : SplitBy::Person);
    std::map<AttributeId, YesCounts> counts;
    std::map<AttributeId, std::set<int>> met;
    const std::vector<Attribute> attributes = project.attributes(true);
    for (std::size_t i = 0; i < faces.size(); ++i)
        for (std::size_t a = 0; a < attributes.size(); ++a) {
            const auto known = parts.find(faces[i].id);
            const Part part = known != parts.end() ? known->second : Part::Train;
            if (faces[i].rejected || faces[i].labels[a] != LabelValue::Yes || part == Part::Test)
                continue;
            YesCounts &one = counts[attributes[a].id];
            one.attribute = attributes[a].id;
            one.validation += part == Part::Validation ? 1 : 0;
            ++one.both;
            met[one.attribute].insert(groups[i]);
            one.groups = static_cast<int>(met[one.attribute].size());
        }
    std::vector<YesCounts> all;
    for (const auto &[id, one] : counts)
        all.push_back(one);
    return all;
}

} // namespace

class TestStoreCounts : public QObject {
    Q_OBJECT
private slots:
    void anEmptyProjectHasNothingToLearn()
    {
        const StoryFolder folder;
        const Project project = Project::create(folder / "A.faces");
        QVERIFY(project.splitCounts() == SplitCounts());
        QVERIFY(project.yesCounts().empty());
        QVERIFY(!project.anyLabelToLearn(std::vector<AttributeId>{"sex", "hat"}));
    }

    void withoutASplitAllAreLate()
    {
        const StoryFolder folder;
        Project project = Project::create(folder / "A.faces");
        addMixedFaces(project);
        QVERIFY(project.splitCounts() == (SplitCounts{.by = {}, .pictures = {}, .late = kFaces - 3}));
        QVERIFY(project.yesCounts() == yesOneByOne(project));
        QVERIFY(project.anyLabelToLearn(std::vector<AttributeId>{"beard", "hat"}));
        QVERIFY(!project.anyLabelToLearn(std::vector<AttributeId>{"beard"}));
    }

    void theSplitsPartsAreCounted_data()
    {
        QTest::addColumn<int>("by");
        for (const SplitBy by : {SplitBy::Person, SplitBy::Photo, SplitBy::NearDuplicate, SplitBy::Face})
            QTest::newRow(std::string(toWord(by)).c_str()) << static_cast<int>(by);
    }

    void theSplitsPartsAreCounted()
    {
        QFETCH(int, by);
        const StoryFolder folder;
        Project project = Project::create(folder / "A.faces");
        const std::vector<FaceId> ids = addMixedFaces(project);
        project.setSplit(splitOf(project, SplitBy::Face)); // an older one plays no part
        const Split split = splitOf(project, static_cast<SplitBy>(by));
        project.setSplit(split);
        project.keepFaces(std::vector{ids[14]}); // comes after the split
        const std::vector<FaceId> gone{ids[5], ids[20]};
        project.rejectFaces(gone, "blurred");
        addDrawnFaces(project, 2);
        SplitCounts wanted{.by = split.by, .pictures = {}, .late = 3};
        for (const SplitEntry &entry : split.entries)
            if (std::ranges::find(gone, entry.face) == gone.end())
                ++wanted.pictures[static_cast<std::size_t>(entry.part)];
        QVERIFY(project.splitCounts() == wanted);
        QVERIFY(!yesOneByOne(project).empty());
        QVERIFY(project.yesCounts() == yesOneByOne(project));
    }

    void ofAClassicSplitVariantsAreCounted()
    {
        const StoryFolder folder;
        Project project = Project::create(folder / "A.faces");
        addMixedFaces(project);
        project.setSplit(splitOf(project, SplitBy::Classic));
        const SplitCounts counts = project.splitCounts();
        QVERIFY(counts.by == SplitBy::Classic);
        QCOMPARE(counts.pictures[0] + counts.pictures[1] + counts.pictures[2], 4 * (kFaces - 3));
        QCOMPARE(counts.late, 0);
    }

    void onlyLabelsOfTheTrainingPartAreLearned()
    {
        const StoryFolder folder;
        Project project = Project::create(folder / "A.faces");
        addDrawnFaces(project, 20);
        const Split split = splitOf(project, SplitBy::Face);
        project.setSplit(split);
        const std::vector<AttributeId> sex{"sex"};
        for (const Part part : {Part::Test, Part::Validation, Part::Train}) {
            const auto entry = std::ranges::find(split.entries, part, &SplitEntry::part);
            project.setLabels(std::vector<Project::LabelOrder>{{entry->face, "sex", LabelValue::No}});
            QCOMPARE(project.anyLabelToLearn(sex), part == Part::Train);
        }
        project.undo();
        QVERIFY(!project.anyLabelToLearn(sex));
        const FaceId late = addDrawnFaces(project, 1).front();
        project.setLabels(std::vector<Project::LabelOrder>{{late, "sex", LabelValue::Yes}});
        QVERIFY(project.anyLabelToLearn(sex));
        project.rejectFaces(std::vector{late}, "blurred");
        QVERIFY(!project.anyLabelToLearn(sex));
    }
};

QTEST_APPLESS_MAIN(TestStoreCounts)
#include "tst_store_counts.moc"
