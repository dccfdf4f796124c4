// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/dataset/balance_delegate.h"
#include "ui/pages/dataset/balance_model.h"
#include "ui/pages/dataset/faces_filter.h"
#include "ui/pages/dataset/groups_model.h"
#include "ui/pages/dataset/recipe_model.h"
#include "ui/pages/dataset/strata_model.h"
#include "ui/pages/dataset/together_model.h"

#include "core/base/random.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace faces;
using namespace faces::ui;

namespace {
constexpr auto kStrict = QAbstractItemModelTester::FailureReportingMode::QtTest;

/// As readView() makes it, of faces that nobody stored.
ProjectView drawnProjectView(std::uint64_t seed, int count, std::optional<SplitBy> by)
{
    Random random(seed);
    ProjectView view;
    view.allAttributes = standardAttributes();
    for (int i = 1; i <= count; ++i) {
        Face face;
        face.id = FaceId(i);
        face.number = 2 * i;
        face.rejected = random.chance(0.1);
        face.person = random.chance(0.4) ? GroupId(1 + random.below(20)) : GroupId{};
        for (std::size_t a = 0; a < view.allAttributes.size(); ++a)
            face.labels.push_back(static_cast<LabelValue>(static_cast<int>(random.below(3)) - 1));
        view.faces.push_back(std::move(face));
    }
    if (by) {
        view.split = Split{};
        view.split->by = *by;
        for (const Face &face : view.faces)
            if (random.chance(0.9)) // the others came after it
                for (int variant = by == SplitBy::Classic ? 0 : -1; variant < (by == SplitBy::Classic ? 4 : 0);
                     ++variant)
                    view.split->entries.push_back({face.id, variant, static_cast<Part>(random.below(3))});
    }
    if (by && *by != SplitBy::Classic) {
        const auto parts = partsOf(*view.split, view.faces);
        for (const Face &face : view.faces)
            view.parts.push_back(parts.contains(face.id) ? std::optional(parts.at(face.id)) : std::nullopt);
    }
    view.index();
    return view;
}

std::vector<Workspace::Shown> shownOf(const ProjectView &view)
{
    std::vector<Workspace::Shown> shown;
    for (const Attribute &attribute : view.allAttributes)
        shown.push_back({attribute, static_cast<int>(shown.size())});
    return shown;
}

int facesThatFit(const ProjectView &view, const FaceFilter &filter)
{
    const auto shown = shownOf(view);
    const FaceSigns signs(view, shown);
    const FaceSieve sieve(view, shown, signs, filter);
    int fit = 0;
    for (std::size_t row = 0; row < view.faces.size(); ++row)
        fit += sieve.fits(row) ? 1 : 0;
    return fit;
}

tasks::DataCounts countsOf(const ProjectView &view)
{
    return tasks::countData(view.faces, view.allAttributes, view.split, classicRecipe());
}

const std::vector<RecipeStep> kMirror{{StepKind::Mirror, 0, 0, false}};
} // namespace

class TestDatasetModels : public QObject {
    Q_OBJECT
private slots:
    void everyBarOpensJustTheFacesThatItCounts_data()
    {
        QTest::addColumn<int>("by"); // -1: not split
        QTest::newRow("not split") << -1;
        QTest::newRow("by person") << int(SplitBy::Person);
        QTest::newRow("from a file") << int(SplitBy::Given);
        QTest::newRow("classic") << int(SplitBy::Classic);
    }
    void everyBarOpensJustTheFacesThatItCounts()
    {
        QFETCH(int, by);
        const ProjectView view =
            drawnProjectView(7, 200, by < 0 ? std::nullopt : std::optional(static_cast<SplitBy>(by)));
        BalanceModel model;
        model.setCounts(countsOf(view));
        for (int row = 0; row < model.rowCount(); ++row)
            for (const int column :
                 {BalanceModel::All, BalanceModel::Training, BalanceModel::Validation, BalanceModel::Test})
                for (const LabelValue value : {LabelValue::Yes, LabelValue::No, LabelValue::Unknown}) {
                    const int count = model.count(model.index(row, column), value);
                    const FaceFilter filter =
                        filterFor({{model.counts().attributes[static_cast<std::size_t>(row)].id, value}},
                                  BalanceModel::partOf(column), view);
                    if (count > 0) // nothing is opened for none
                        QCOMPARE(facesThatFit(view, filter), count);
                }
    }

    void everyPairOpensJustItsFaces()
    {
        const ProjectView view = drawnProjectView(9, 150, std::nullopt);
        const CoOccurrence counts = coOccurrence(view.faces, view.allAttributes);
        const auto yes = LabelValue::Yes, no = LabelValue::No;
        const auto open = [&](LabelValue first, LabelValue second) {
            return facesThatFit(view, filterFor({{"hat", first}, {"beard", second}}, std::nullopt, view));
        };
        const Together &pair = counts.at(3, 4);
        QCOMPARE(open(yes, yes), pair.both);
        QCOMPARE(open(yes, no), pair.onlyFirst);
        QCOMPARE(open(no, yes), pair.onlySecond);
        QCOMPARE(open(no, no), pair.neither);
    }

    void numbersInARowAreSaidAsARange()
    {
        QCOMPARE(filterForNumbers({9, 3, 4, 5, 7}).search, QStringLiteral("3-5, 7, 9"));
        const ProjectView view = drawnProjectView(1, 30, std::nullopt); // numbers 2, 4, 6 ...
        std::vector<int> numbers;
        for (const Face &face : view.faces)
            numbers.push_back(face.number);
        const FaceSearch search = understand(filterForNumbers(numbers).search, view);
        QCOMPARE(search.numbers.size(), std::size_t(30));
        QVERIFY(search.understood.endsWith(QStringLiteral("16, … and 22 more"))); // no one reads all of them
    }

    void aBarIsPressedWhereItsPartLies()
    {
        BalanceModel model;
        tasks::DataCounts counts;
        counts.attributes = {standardAttributes()[0]};
        counts.balance.resize(1);
        counts.multipliedBalance.resize(1);
        counts.allBalance = {{50, 30, 20}};
        model.setCounts(counts);
        const QRect cell(0, 0, 216, 46); // a bar of 200 px
        const auto at = [&](int x, int y) { return BalanceDelegate::valueAt(cell, {x, y}, model.index(0, 0)); };
        QCOMPARE(at(20, 12), std::optional(LabelValue::Yes));
        QCOMPARE(at(107, 12), std::optional(LabelValue::Yes));
        QCOMPARE(at(109, 12), std::optional(LabelValue::No));
        QCOMPARE(at(167, 12), std::optional(LabelValue::No));
        QCOMPARE(at(169, 12), std::optional(LabelValue::Unknown));
        QVERIFY(!at(100, 40)); // the numbers
        QVERIFY(!at(2, 12));
    }

    void theTogetherModelKeepsItsContract()
    {
        TogetherModel model;
        QAbstractItemModelTester tester(&model, kStrict);
        const ProjectView view = drawnProjectView(2, 60, std::nullopt);
        model.setCounts(coOccurrence(view.faces, view.allAttributes));
        QCOMPARE(model.rowCount(), 5);
        QCOMPARE(model.columnCount(), 5);
        QVERIFY(model.index(3, 4).data(Qt::AccessibleTextRole).toString().startsWith(QStringLiteral("Hat and Beard")));
        QCOMPARE(model.index(3, 4).data(), model.index(4, 3).data());
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.setCounts(coOccurrence({}, view.allAttributes)); // the same rows: only numbers change
        QCOMPARE(resets.count(), 0);
        QCOMPARE(model.index(0, 1).data().toString(), QStringLiteral("–"));
        model.setCounts({});
        QCOMPARE(model.rowCount(), 0);
    }

    void theStrataModelKeepsItsContractAndNamesTheWorst()
    {
        StrataModel model;
        QAbstractItemModelTester tester(&model, kStrict);
        tasks::DataCounts counts;
        counts.attributes = {standardAttributes()[0]};
        counts.balance = {{tasks::Balance{50, 50, 0}, {6, 4, 3}, {4, 6, 0}}};
        counts.multipliedBalance.resize(1);
        counts.allBalance = {{60, 60, 3}};
        model.setCounts(counts, true);
        QCOMPARE(model.index(0, StrataModel::Validation).data().toString(), QStringLiteral("! 60.0 % (+10.0)"));
        QCOMPARE(model.index(0, StrataModel::Test).data().toString(), QStringLiteral("! 40.0 % (−10.0)"));
        QVERIFY(model.index(0, StrataModel::Test).data(StrataModel::FarRole).toBool());
        QVERIFY(!model.index(0, StrataModel::Training).data(StrataModel::FarRole).toBool());
        QVERIFY(qAbs(model.worst().value() - 10) < 1e-9);
        model.setCounts(counts, false);
        QCOMPARE(model.index(0, StrataModel::Test).data().toString(), QStringLiteral("–"));
        QVERIFY(!model.worst());
    }

    void theGroupsModelKeepsItsContractAndPutsLeaksFirst()
    {
        GroupsModel model;
        QAbstractItemModelTester tester(&model, kStrict);
        const ProjectView view = drawnProjectView(3, 80, SplitBy::Face);
        model.setGroups(groupRows(view.faces, view.photos, view.split), true, false);
        QVERIFY(model.leaks() > 0);
        QVERIFY(model.index(0, 0).data(GroupsModel::LeakRole).toBool());
        QVERIFY(model.index(0, GroupsModel::Where).data().toString().startsWith(QStringLiteral("⚠ ")));
        QVERIFY(model.index(0, GroupsModel::Who).data().toString().startsWith(QStringLiteral("Person ")));
        QCOMPARE(model.index(0, GroupsModel::JoinedBy).data().toString(), QStringLiteral("person"));
        QCOMPARE(facesThatFit(view, filterForNumbers(model.group(0).numbers)),
                 static_cast<int>(model.group(0).numbers.size()));
        model.setGroups({}, false, false);
        QCOMPARE(model.rowCount(), 0);
    }

    void theRecipeModelKeepsItsContractThroughEveryOrder()
    {
        RecipeModel model;
        QAbstractItemModelTester tester(&model, kStrict);
        QSignalSpy edited(&model, &RecipeModel::edited);
        model.setRecipe(classicRecipe());
        QCOMPARE(edited.count(), 0);
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.addRow(3), 4);
        model.setSteps(4, kMirror);
        QCOMPARE(model.index(4).data().toString(), QStringLiteral("mirror"));
        QCOMPARE(model.duplicateRow(4), 5);
        QCOMPARE(model.moveRow(5, -1), 4);
        QCOMPARE(model.moveRow(0, -1), 0); // no further
        QCOMPARE(model.moveRow(2, 1), 3);
        QVERIFY(model.removeRow(0));
        QCOMPARE(model.rowCount(), 5);
        model.setByNumber(false);
        QVERIFY(model.recipe().ranges.empty());
        QCOMPARE(edited.count(), 7);
        model.recipe().check();
    }

    void theLastPictureStaysOn()
    {
        RecipeModel model;
        model.setRecipe(mirrorRecipe());
        QVERIFY(model.setData(model.index(0), Qt::Unchecked, Qt::CheckStateRole));
        QVERIFY(!model.setData(model.index(1), Qt::Unchecked, Qt::CheckStateRole));
        QVERIFY(!model.removeRow(1));
        QVERIFY(model.removeRow(0)); // that one was off
        QCOMPARE(model.rowCount(), 1);
    }

    void aRecipeTakesSixtyFourPicturesAndNoMore()
    {
        RecipeModel model;
        model.setRecipe(plainRecipe());
        for (int i = 1; i < 64; ++i)
            QVERIFY(model.addRow(0) >= 0);
        QCOMPARE(model.addRow(0), -1);
        model.recipe().check();
    }

    void whoMayOnlyReadChangesNothing()
    {
        RecipeModel locked;
        locked.setRecipe(classicRecipe());
        locked.setEditable(false);
        const Recipe before = locked.recipe();
        const QSignalSpy touched(&locked, &RecipeModel::edited);
        QCOMPARE(locked.addRow(0), -1); // what Ins, Del and Alt with arrows ask for
        QCOMPARE(locked.duplicateRow(0), -1);
        QVERIFY(!locked.removeRow(0));
        QCOMPARE(locked.moveRow(0, 1), 0);
        locked.setSteps(0, kMirror);
        QCOMPARE(locked.recipe(), before);
        QVERIFY(touched.isEmpty());
        RecipeModel model;
        model.setRecipe(classicRecipe());
        model.setEditable(false);
        QVERIFY(!model.setData(model.index(1), Qt::Unchecked, Qt::CheckStateRole));
        QVERIFY(!model.flags(model.index(1)).testFlag(Qt::ItemIsUserCheckable));
    }
};

QTEST_MAIN(TestDatasetModels)
#include "tst_dataset_models.moc"
