// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// What the Train page shows of searches that a project keeps.
#include "tests/ui/label/label_story.h"
#include "tests/ui/train/tune_story.h"
#include "ui/pages/train/tune_curves.h"
#include "ui/pages/train/tune_model.h"
#include "ui/theme.h"
#include "ui/widgets/parallel_coordinates.h"
#include "ui/widgets/plots/line_chart.h"

#include <QComboBox>
#include <QLocale>
#include <QTableView>

#include <array>

using namespace faces;
using namespace faces::ui;
using test::LabelStory;
using test::tiny;
using test::TuneStory;

class TestTuneView : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        applyTheme(*qApp, Scheme::Light);
    }

    void aSearchThatWasKilledIsShownAsStopped()
    {
        TuneStory story;
        story.leaveSearch(3);
        QVERIFY(story.open() && story.search());
        QVERIFY(story.view().head().line().startsWith(QStringLiteral("Stopped after 3 of 4 trials")));
        QVERIFY(story.button(QStringLiteral("Go on"))->isEnabled());
        QCOMPARE(story.view().model().rowCount(), 3);
        QCOMPARE(story.view().curves().best().lines()[0].points.size(), std::size_t(3));
        QCOMPARE(story.page->findChild<QComboBox *>(QStringLiteral("tune.searches"))->count(), 1);
    }

    void withOtherLabelsItSaysWhyItCannotGoOn()
    {
        TuneStory story;
        story.leaveSearch(2);
        {
            store::Project project = store::Project::open(story.folder / "people.faces");
            const Face face = project.faces().front();
            const auto other = face.labels.front() == LabelValue::Yes ? LabelValue::No : LabelValue::Yes;
            project.setLabels(std::array{store::Project::LabelOrder{face.id, "sex", other}});
        }
        QVERIFY(story.open() && story.search());
        QVERIFY(!story.button(QStringLiteral("Go on"))->isEnabled());
        QVERIFY(story.view().head().line().contains(QStringLiteral("changed since this search began")));
    }

    void theChosenTrialIsTheSameInTableAndOptions()
    {
        TuneStory story;
        story.leaveSearch(100);
        QVERIFY(story.open() && story.search());
        QTableView &table = story.view().table();
        table.setFocus();
        QTest::keyClick(&table, Qt::Key_Down);
        QTest::keyClick(&table, Qt::Key_Up);
        QCOMPARE(story.view().chosen(), std::optional(1));
        QCOMPARE(story.view().options().chosen(), std::optional(1));
        QVERIFY(story.says(QStringLiteral("Trial 1 · validation loss")));
        QTest::mouseClick(story.chip("tune.options"), Qt::LeftButton);
        ParallelCoordinates &options = story.view().options();
        QVERIFY(options.isVisible());
        options.setFocus();
        QTest::keyClick(&options, Qt::Key_Home); // the lowest loss
        const int best = story.desk().shownTuning()->best()->trial;
        QCOMPARE(story.view().chosen(), std::optional(best));
        QTest::mouseClick(story.chip("tune.curves"), Qt::LeftButton);
        QCOMPARE(story.view().curves().rungs().lines().back().name, QStringLiteral("trial %1").arg(best));
        story.press(QStringLiteral("Train with trial %1").arg(best));
        QCOMPARE(story.form().options().widths, trialOptions(tiny(), best).widths);
        story.press(QStringLiteral("Forget")); // what the form has no field for
        QVERIFY(story.form().options().widths.empty());
    }

    void anEarlierSearchIsLookedAtButOnlyTheLatestGoesOn()
    {
        TuneStory story;
        story.leaveSearch(2);
        story.leaveSearch(3);
        QVERIFY(story.open() && story.search());
        QCOMPARE(story.view().model().rowCount(), 3);
        auto *searches = story.page->findChild<QComboBox *>(QStringLiteral("tune.searches"));
        QCOMPARE(searches->count(), 2);
        const QSignalSpy shown(&story.desk(), &TuneDesk::searchShown);
        searches->setFocus();
        QTest::keyClick(searches, Qt::Key_Down);
        QTRY_VERIFY_WITH_TIMEOUT(!shown.isEmpty(), 10'000);
        QCOMPARE(story.view().model().rowCount(), 2);
        QCOMPARE(searches->currentIndex(), 1);
        QVERIFY(story.view().head().line().contains(QStringLiteral("Only the latest search can go on")));
        QVERIFY(!story.button(QStringLiteral("Go on"))->isEnabled());
    }

    void theTableSortsByWhatWasReached()
    {
        TuneStory story;
        story.leaveSearch(100);
        QVERIFY(story.open() && story.search());
        QTableView &table = story.view().table();
        table.sortByColumn(TrialsModel::Value, Qt::AscendingOrder);
        const QModelIndex first = table.model()->index(0, TrialsModel::Trial);
        QCOMPARE(first.data(TrialsModel::TrialRole).toInt(), story.desk().shownTuning()->best()->trial);
        QCOMPARE(table.model()->index(0, TrialsModel::State).data().toString(), QStringLiteral("best"));
    }

    void whereNothingMayBeWrittenNothingStarts()
    {
        TuneStory story;
        story.leaveSearch(2);
        QVERIFY(LabelStory::makeNewer(ui::toText(story.folder / "people.faces" / "project.sqlite")));
        QVERIFY(story.open() && story.search());
        QVERIFY(story.workspace.view().readOnly);
        QVERIFY(story.says(story.workspace.view().readOnlyReason));
        QVERIFY(!story.button(QStringLiteral("Start search"))->isEnabled());
        QVERIFY(!story.button(QStringLiteral("Go on"))->isEnabled());
    }

    void itFitsASmallWindow()
    {
        TuneStory story;
        story.leaveSearch(100);
        QVERIFY(story.open() && story.search());
        const QSize least = story.page->minimumSizeHint(); // 1280 x 800 without rail, head and foot
        QVERIFY2(least.width() <= 1190, qPrintable(QString::number(least.width())));
        QVERIFY2(least.height() <= 720, qPrintable(QString::number(least.height())));
    }
};

QTEST_MAIN(TestTuneView)
#include "tst_tune_view.moc"
