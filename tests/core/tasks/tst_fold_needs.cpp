// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// For which attributes folds are trained, and which faces they hold out together.
#include "core/tasks/fold_plan.h"
#include "tests/core/tasks/fold_story.h"
#include "tests/support/story_folder.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <map>

using namespace faces;
using namespace faces::test;
using store::Project;

namespace {

/// Sixty persons, or as many faces of fewer, all of training: hats are worn by those in `hats`, places among them.
std::vector<FaceId> addHats(Project &project, const std::vector<std::size_t> &hats)
{
    const std::vector<FaceId> ids = addPeople(project, 1, 60);
    std::vector<Project::LabelOrder> orders;
    for (std::size_t i = 0; i < ids.size(); ++i)
        orders.push_back({ids[i], "hat", std::ranges::count(hats, i) > 0 ? LabelValue::Yes : LabelValue::No});
    project.setLabels(orders);
    return ids;
}

tasks::RunFaces hatsOfAll(Project &project)
{
    NoProgress quiet;
    const Split split = tasks::splitFaces(project, {SplitBy::Person, 0, 0}, {}, quiet);
    return tasks::facesOfRun(project, {"hat"}, split, plainRecipe());
}

/// A plan in which the i-th face is in fold foldOf(i).
template <typename FoldOf> std::vector<FoldPrediction> planned(const std::vector<FaceId> &ids, FoldOf foldOf)
{
    std::vector<FoldPrediction> plan;
    for (std::size_t i = 0; i < ids.size(); ++i)
        plan.push_back({foldOf(i), ids[i], {}});
    return plan;
}

} // namespace

class TestFoldNeeds : public QObject {
    Q_OBJECT

private slots:
    void sixHatsOfSixPersonsAreEnough()
    {
        const StoryFolder folder;
        Project project = Project::create(folder / "A.faces");
        addHats(project, {0, 10, 20, 30, 40, 50});
        const tasks::FoldNeed need = tasks::foldNeed(hatsOfAll(project), SplitBy::Person, 1);
        QCOMPARE(need.outOfFold.size(), std::size_t(1));
        const tasks::FewYes &hats = need.outOfFold[0];
        QVERIFY(hats.validation == 0 && hats.positives == 6 && hats.known == 60 && hats.groups == 6);
        QVERIFY(need.tooFew.empty());
    }

    void hatsOfTwoPersonsAreNotJudgedOutOfFold()
    {
        const StoryFolder folder;
        Project project = Project::create(folder / "A.faces");
        const auto ids = addHats(project, {0, 1, 2, 3, 4, 5});
        project.joinPerson(std::array{ids[0], ids[1], ids[2]});
        project.joinPerson(std::array{ids[3], ids[4], ids[5]});
        const tasks::FoldNeed need = tasks::foldNeed(hatsOfAll(project), SplitBy::Person, 1);
        QVERIFY(need.outOfFold.empty() && need.tooFew.empty()); // validation decides
    }

    void fourHatsAreTooFewAndCounted()
    {
        const StoryFolder folder;
        Project project = Project::create(folder / "A.faces");
        addHats(project, {0, 10, 20, 30});
        const tasks::FoldNeed need = tasks::foldNeed(hatsOfAll(project), SplitBy::Person, 1);
        QCOMPARE(need.tooFew.size(), std::size_t(1));
        QVERIFY(need.tooFew[0].positives == 4 && need.tooFew[0].known == 60);
    }

    void aFoldOfMostOfTheFacesTeachesNothing()
    {
        const StoryFolder folder;
        Project project = Project::create(folder / "A.faces");
        const auto ids = addHats(project, {0, 45, 50, 52, 55, 58});
        project.joinPerson(std::vector(ids.begin(), ids.begin() + 40));
        QVERIFY(tasks::foldNeed(hatsOfAll(project), SplitBy::Person, 1).outOfFold.empty());
    }

    void everyFoldMustLeaveYesAndNoToTheOthers()
    {
        const StoryFolder folder;
        Project project = Project::create(folder / "A.faces");
        const auto ids = addHats(project, {0, 1, 2, 3, 4, 5});
        const tasks::RunFaces faces = hatsOfAll(project);
        const auto teaches = [&](auto foldOf) { return tasks::foldsCanTeach(planned(ids, foldOf), faces, 0); };
        QVERIFY(teaches([](std::size_t i) { return static_cast<int>(i % 3); }));
        QVERIFY2(!teaches([](std::size_t i) { return i < 6 ? 0 : static_cast<int>(i % 3); }), "all hats in one fold");
        QVERIFY(teaches([](std::size_t i) { return i == 0 ? 1 : i < 6 ? 0 : static_cast<int>(i % 3); })); // but one
        QVERIFY2(!teaches([](std::size_t i) { return i < 6 ? static_cast<int>(i % 2) : 2; }), "all bare heads in one");
    }

    void aPersonIsHeldOutAtOnceHoweverTheSplitWasMade_data()
    {
        QTest::addColumn<int>("by");
        for (const SplitBy by :
             {SplitBy::Person, SplitBy::Photo, SplitBy::NearDuplicate, SplitBy::Face, SplitBy::Given})
            QTest::newRow(std::string(toWord(by)).c_str()) << static_cast<int>(by);
    }

    void aPersonIsHeldOutAtOnceHoweverTheSplitWasMade()
    {
        QFETCH(int, by);
        const StoryFolder folder;
        Project project = Project::create(folder / "A.faces");
        addPairs(project);
        NoProgress quiet;
        Split split = tasks::splitFaces(project, {SplitBy::Face, 16, 20}, {}, quiet); // parts persons
        split.by = static_cast<SplitBy>(by);
        const tasks::RunFaces faces = tasks::facesOfRun(project, {"sex", "hair"}, split, plainRecipe());
        std::map<GroupId, int> foldOf;
        for (const FoldPrediction &one : tasks::dealtPlan(faces, split.by, 7)) {
            const auto face = std::ranges::find(faces.all, one.face, &Face::id);
            QCOMPARE(foldOf.try_emplace(face->person, one.fold).first->second, one.fold);
        }
        QVERIFY(foldOf.size() > 10);
        QVERIFY(!tasks::foldNeed(faces, split.by, 7).outOfFold.empty());
    }
};

QTEST_GUILESS_MAIN(TestFoldNeeds)
#include "tst_fold_needs.moc"
