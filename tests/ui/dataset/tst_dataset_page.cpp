// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "tests/support/story_folder.h"
#include "tests/ui/drawn_project.h"
#include "ui/pages/dataset/balance_delegate.h"
#include "ui/pages/dataset/balance_model.h"
#include "ui/pages/dataset/dataset_page.h"
#include "ui/pages/dataset/recipe_examples.h"
#include "ui/pages/dataset/variant_strip.h"
#include "ui/theme.h"
#include "ui/widgets/empty_state.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

#include <set>

using namespace faces;
using namespace faces::ui;

namespace {
QPushButton *button(QWidget &page, const QString &words)
{
    for (QPushButton *each : page.findChildren<QPushButton *>())
        if (each->text().startsWith(words))
            return each;
    return nullptr;
}

void press(QWidget &page, const QString &words)
{
    QPushButton *found = button(page, words);
    QVERIFY2(found && found->isVisible() && found->isEnabled(), qPrintable(words));
    QTest::mouseClick(found, Qt::LeftButton);
}

bool says(QWidget &page, const QString &words)
{
    for (QLabel *label : page.findChildren<QLabel *>())
        if (label->isVisible() && label->text().contains(words))
            return true;
    return false;
}
} // namespace

class TestDatasetPage : public QObject {
    Q_OBJECT
    struct Story {
        test::StoryFolder folder;
        Workspace workspace;
        std::unique_ptr<DatasetPage> page;
        /// False, and the test failed, if it cannot be shown.
        bool open(int faces, DatasetPage::Tab tab = DatasetPage::BalanceTab)
        {
            test::drawProject(folder / "people.faces", faces);
            page = std::make_unique<DatasetPage>(workspace);
            page->resize(1190, 720);
            page->showTab(tab);
            page->show();
            if (!test::openIn(workspace, folder / "people.faces"))
                return false;
            const auto counted = [this] { return page->upToDate(); };
            return QTest::qVerify(QTest::qWaitFor(counted, 5000), "all faces are counted", "", __FILE__, __LINE__);
        }
        int cell(int row, int column, int role) const { return page->balance().index(row, column).data(role).toInt(); }
    };

private slots:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }

    void anEmptyProjectSaysWhatToDoNext()
    {
        test::StoryFolder folder;
        Workspace workspace;
        DatasetPage page(workspace);
        page.show();
        QSignalSpy wanted(&page, &Page::pageWanted);
        auto *empty = page.findChild<EmptyState *>();
        QVERIFY(empty->isVisible());
        QTest::mouseClick(empty->button(), Qt::LeftButton);
        QCOMPARE(wanted.value(0).value(0).toString(), QStringLiteral("photos"));
    }

    void theTableCountsWhatTheFacesSay()
    {
        Story story;
        QVERIFY(story.open(20));
        const ProjectView &view = story.workspace.view();
        for (int a = 0; a < 5; ++a) {
            int yes = 0;
            for (const Face &face : view.faces)
                yes += face.labels[static_cast<std::size_t>(a)] == LabelValue::Yes ? 1 : 0;
            QCOMPARE(story.cell(a, BalanceModel::Training, BalanceModel::YesRole), yes);
            QCOMPARE(story.cell(a, BalanceModel::Training, BalanceModel::NoRole), 20 - yes);
            // The classic recipe makes four of each training face.
            QCOMPARE(story.cell(a, BalanceModel::Multiplied, BalanceModel::YesRole), 4 * yes);
        }
        QVERIFY(story.page->footText().startsWith(QStringLiteral("20 kept faces")));
    }

    void aLabelThatChangesIsCountedAtOnce()
    {
        Story story;
        QVERIFY(story.open(10));
        const int before = story.cell(3, BalanceModel::Training, BalanceModel::UnknownRole);
        story.workspace.setLabels({{story.workspace.view().faces[0].id, "hat", LabelValue::Unknown}});
        QTRY_COMPARE(story.cell(3, BalanceModel::Training, BalanceModel::UnknownRole), before + 1);
        test::waitUntilKept(story.workspace);
    }

    void theBalanceModelKeepsItsContract()
    {
        BalanceModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        tasks::DataCounts counts;
        counts.attributes = {standardAttributes()[0], standardAttributes()[1]};
        counts.balance.resize(2);
        counts.multipliedBalance.resize(2);
        counts.allBalance.resize(2);
        counts.balance[1][1] = {1, 2, 3};
        model.setCounts(counts);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(1, BalanceModel::Validation).data().toString(),
                 QStringLiteral("1 yes · 2 no · 3 unknown"));
        QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("0 yes · 0 no"));
        model.setCounts({});
        QCOMPARE(model.rowCount(), 0);
    }

    void aNarrowColumnCutsItsNumbersOff()
    {
        BalanceModel model;
        tasks::DataCounts counts;
        counts.attributes = {standardAttributes()[0]};
        counts.balance.resize(1);
        counts.multipliedBalance.resize(1);
        counts.allBalance.resize(1);
        counts.allBalance[0] = {123, 4567, 89};
        model.setCounts(counts);
        QImage image(300, 46, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        QStyleOptionViewItem option;
        option.rect = {0, 0, 70, 46};
        BalanceDelegate().paint(&painter, option, model.index(0, 0));
        painter.end();
        const QImage beside = image.copy(70, 0, 230, 46);
        QImage empty = beside;
        empty.fill(Qt::white);
        QCOMPARE(beside, empty);
        QVERIFY(model.index(0, 0).data(Qt::ToolTipRole).toString().startsWith(model.index(0, 0).data().toString()));
    }

    void aNewSplitFollowsTheForm()
    {
        Story story;
        QVERIFY(story.open(24, DatasetPage::SplitTab));
        auto *by = story.page->findChild<QComboBox *>(QStringLiteral("split.by"));
        by->setCurrentIndex(by->findText(QStringLiteral("By face")));
        auto *seed = story.page->findChild<QSpinBox *>(QStringLiteral("split.seed"));
        seed->setValue(7);
        press(*story.page, QStringLiteral("Split anew"));
        QTRY_VERIFY(story.workspace.view().split.has_value());
        QCOMPARE(story.workspace.view().split->by, SplitBy::Face);
        QCOMPARE(story.workspace.view().split->seed, std::uint64_t(7));
        QTRY_VERIFY(story.page->balance().counts().faces[2] > 0);
        QVERIFY(!says(*story.page, QStringLiteral("leaky")));
        QTRY_VERIFY(button(*story.page, QStringLiteral("Split anew"))->isEnabled());
    }

    void theNotebooksSplitAsksFirstAndIsMarkedLeaky()
    {
        Story story;
        QVERIFY(story.open(12, DatasetPage::SplitTab));
        press(*story.page, QStringLiteral("As the notebooks"));
        QVERIFY(says(*story.page, QStringLiteral("marked leaky everywhere")));
        QVERIFY(!story.workspace.view().split);
        press(*story.page, QStringLiteral("Split as they did"));
        QTRY_VERIFY(story.workspace.view().split && story.workspace.view().split->leaky());
        QTRY_VERIFY(says(*story.page, QStringLiteral("leaky")));
    }

    void someTrainingFacesAreShownWithTheirFourVariants()
    {
        Story story;
        QVERIFY(story.open(8, DatasetPage::RecipeTab));
        auto *strip = story.page->findChild<VariantStrip *>();
        QTRY_COMPARE(strip->examples().size(), std::size_t(8));
        for (const RecipeExample &example : strip->examples()) {
            for (const QImage &image : example.images)
                QCOMPARE(image.size(), QSize(64, 64));
            QVERIFY(example.images[0] != example.images[1]); // zoomed
            QVERIFY(example.images[0] != example.images[2]); // blurred
        }
    }

    void aNewSplitShowsItsOwnTrainingFaces()
    {
        Story story;
        QVERIFY(story.open(24, DatasetPage::SplitTab));
        auto *strip = story.page->findChild<VariantStrip *>();
        QTRY_COMPARE(strip->examples().size(), std::size_t(24));
        press(*story.page, QStringLiteral("Split anew"));
        QTRY_VERIFY(story.workspace.view().split.has_value());
        const Split split = *story.workspace.view().split;
        const auto trains = [&](const RecipeExample &example) {
            const auto entry = std::ranges::find(split.entries, example.face, &SplitEntry::face);
            return entry != split.entries.end() && entry->part == Part::Train;
        };
        QTRY_VERIFY(std::ranges::all_of(strip->examples(), trains));
        std::vector<FaceId> drawn;
        for (const RecipeExample &example : strip->examples())
            drawn.push_back(example.face);
        story.workspace.undo(); // all train again
        QTRY_VERIFY(!story.workspace.view().split);
        QTRY_VERIFY(!std::ranges::equal(strip->examples(), drawn, {}, &RecipeExample::face));
        test::waitUntilKept(story.workspace);
    }

    void closingTheProjectFreesTheSplitButton()
    {
        Story story;
        QVERIFY(story.open(12, DatasetPage::SplitTab));
        press(*story.page, QStringLiteral("Split anew"));
        story.workspace.close(); // at once, while faces are being split
        QVERIFY(test::openIn(story.workspace, story.folder / "people.faces"));
        QTRY_VERIFY(button(*story.page, QStringLiteral("Split anew"))->isEnabled());
    }

    void aLateCountIsNoAnswerForFacesThatChanged()
    {
        Story story;
        QVERIFY(story.open(10));
        story.workspace.setLabels({{story.workspace.view().faces[0].id, "hat", LabelValue::Unknown}});
        story.page->hide();
        story.page->show(); // counts at once
        story.page->hide();
        story.workspace.setLabels({{story.workspace.view().faces[1].id, "hat", LabelValue::Unknown}});
        test::waitUntilKept(story.workspace);
        QVERIFY(!story.page->upToDate());
        story.page->show();
        QTRY_COMPARE(story.cell(3, BalanceModel::Training, BalanceModel::UnknownRole), 2);
    }

    void manyAttributesScrollInsteadOfMakingTheWindowTaller()
    {
        Story story;
        QVERIFY(story.open(10));
        const int before = story.page->minimumSizeHint().height();
        story.workspace.change([](store::Project &project) {
            for (int i = 1; i <= 30; ++i)
                project.addAttribute(attributeNamed("Quality " + std::to_string(i), project.attributes(true)));
        });
        QTRY_COMPARE(story.page->balance().rowCount(), 35);
        QVERIFY(story.page->minimumSizeHint().height() <= qMax(before, 620));
        test::waitUntilKept(story.workspace);
    }

    void examplesShowEveryAlterationThatTheRecipeHas()
    {
        std::vector<Face> faces(40);
        for (int i = 0; i < 40; ++i) {
            faces[static_cast<std::size_t>(i)].id = FaceId(i + 1);
            faces[static_cast<std::size_t>(i)].number = 1 + i * 34; // up to 1,327: every range of the classic recipe
        }
        const auto drawn = drawExamples(faces, std::nullopt, classicRecipe(), 6, 5);
        std::set<Alteration> seen;
        for (const Face &face : drawn)
            seen.insert(classicRecipe().alterationOf(face.number));
        QCOMPARE(drawn.size(), std::size_t(6));
        QCOMPARE(seen.size(), std::size_t(6));
    }

    void facesHeldBackAreNoTrainingExamples()
    {
        std::vector<Face> faces(3);
        Split split;
        for (int i = 0; i < 3; ++i) {
            faces[static_cast<std::size_t>(i)].id = FaceId(i + 1);
            faces[static_cast<std::size_t>(i)].number = i + 1;
            split.entries.push_back({FaceId(i + 1), -1, i == 1 ? Part::Train : Part::Test});
        }
        const auto drawn = drawExamples(faces, split, classicRecipe(), 6, 1);
        QCOMPARE(drawn.size(), std::size_t(1));
        QCOMPARE(drawn[0].number, 2);
    }
};

QTEST_MAIN(TestDatasetPage)
#include "tst_dataset_page.moc"
