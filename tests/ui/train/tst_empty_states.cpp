// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// What lists and tables of the Train page say while nothing stands in them.
#include "core/tasks/compare_runs.h"
#include "tests/ui/train/tune_story.h"
#include "ui/pages/train/run_comparison.h"
#include "ui/pages/train/tune_model.h"
#include "ui/pages/train/tune_words.h"
#include "ui/pages/train/worst_faces.h"
#include "ui/theme.h"
#include "ui/widgets/empty_note.h"

#include <QComboBox>
#include <QListView>
#include <QLocale>
#include <QStringListModel>
#include <QTableView>

using namespace faces;
using namespace faces::ui;
using test::tiny;
using test::TuneStory;

namespace {

EmptyNote *noteIn(const QWidget *view) { return view->findChild<EmptyNote *>(); }

/// What a person reads in the place of the rows.
QString readIn(const QWidget *view)
{
    const EmptyNote *note = noteIn(view);
    return note && note->isVisible() ? note->text() : QString();
}

bool isSentence(const QString &words) { return words.size() > 20 && words[0].isUpper() && words.endsWith(u'.'); }

QString howFarIs(int passes) { return trialsWords(tuneStandingOf(test::searched(tiny(), passes))); }

} // namespace

class TestEmptyStates : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        applyTheme(*qApp, Scheme::Light);
    }

    void theNoteGoesWhenRowsComeAndComesBackWithTheLast()
    {
        QStringListModel model;
        QListView list;
        list.setModel(&model);
        new EmptyNote(list, QStringLiteral("Names stand here once there are any."));
        list.resize(300, 200);
        list.show();
        QCOMPARE(readIn(&list), QStringLiteral("Names stand here once there are any."));
        QVERIFY(model.insertRows(0, 1));
        QCOMPARE(readIn(&list), QString());
        QVERIFY(model.removeRows(0, 1));
        QVERIFY(!readIn(&list).isEmpty());
        model.setStringList({QStringLiteral("Ada")}); // a reset
        QCOMPARE(readIn(&list), QString());
    }

    void theNoteHasThePlaceOfTheRowsAndTakesNoClicks()
    {
        QStringListModel model;
        QListView list;
        list.setModel(&model);
        auto *note = new EmptyNote(list, QStringLiteral("Names stand here once there are any."));
        list.resize(300, 200);
        list.show();
        QCOMPARE(note->geometry(), list.viewport()->geometry());
        list.resize(180, 120);
        QCOMPARE(note->geometry(), list.viewport()->geometry());
        QVERIFY(note->heightForWidth(note->width()) <= note->height());
        QVERIFY(note->testAttribute(Qt::WA_TransparentForMouseEvents));
        QCOMPARE(note->focusPolicy(), Qt::NoFocus);
    }

    void aProjectWithoutSearchesSaysWhereTrialsWillStand()
    {
        TuneStory story;
        QVERIFY(story.open() && story.search());
        const QString said = readIn(&story.view().table());
        QVERIFY(isSentence(said));
        QVERIFY(said.contains(QStringLiteral("start one")));
        QVERIFY(!story.page->findChild<QComboBox *>(QStringLiteral("tune.searches"))->placeholderText().isEmpty());
        QTest::mouseClick(story.chip("tune.options"), Qt::LeftButton);
        QVERIFY(story.says(QStringLiteral("Each option has an axis here")));
        QVERIFY(!story.says(QStringLiteral("Click a line")));
    }

    void aSearchThatWasStoppedBeforeItsFirstTrialSaysWhatCanBeDone()
    {
        TuneStory story;
        story.leaveSearch(0);
        QVERIFY(story.open() && story.search());
        const QString said = readIn(&story.view().table());
        QVERIFY(isSentence(said));
        QVERIFY(said.contains(QStringLiteral("let it go on")));
        const auto *searches = story.page->findChild<QComboBox *>(QStringLiteral("tune.searches"));
        QCOMPARE(searches->itemText(0), QStringLiteral("Search 1 · compact · no trial has ended yet"));
        QTest::mouseClick(story.chip("tune.options"), Qt::LeftButton);
        QVERIFY(!story.says(QStringLiteral("Click a line")));
    }

    void trialsTakeThePlaceOfTheSentence()
    {
        TuneStory story;
        story.leaveSearch(3);
        QVERIFY(story.open() && story.search());
        QCOMPARE(story.view().model().rowCount(), 3);
        QCOMPARE(readIn(&story.view().table()), QString());
        const auto *searches = story.page->findChild<QComboBox *>(QStringLiteral("tune.searches"));
        QCOMPARE(searches->itemText(0), QStringLiteral("Search 1 · compact · 3 of 4 trials"));
    }

    void theListOfSearchesCountsWhatEnded()
    {
        QCOMPARE(howFarIs(0), QStringLiteral("no trial has ended yet"));
        QCOMPARE(howFarIs(1), QStringLiteral("1 of 4 trials"));
        QCOMPARE(howFarIs(100), QStringLiteral("4 trials"));
    }

    void anEmptyProjectSaysWhereRunsAndScoresWillStand()
    {
        TuneStory story;
        QVERIFY(story.open());
        QVERIFY(isSentence(readIn(story.page->findChild<QListView *>(QStringLiteral("train.runs")))));
        for (const QTableView *table : story.page->findChildren<QTableView *>())
            if (table->isVisible())
                QVERIFY2(isSentence(readIn(table)), qPrintable(table->accessibleName()));
        QVERIFY(story.says(QStringLiteral("Precision, recall and F1")));
    }

    void beforeTheFirstEpochTheHardestFacesAreASentence()
    {
        TuneStory story;
        WorstFaces panel(story.workspace);
        panel.resize(700, 420);
        panel.show();
        bool said = false;
        for (const QLabel *label : panel.findChildren<QLabel *>())
            said = said || (label->isVisible() && isSentence(label->text()) &&
                            label->text().contains(QStringLiteral("labels are right")));
        QVERIFY(said);
    }

    void twoRunsWithoutScoresSayWhatToCompare()
    {
        TuneStory story;
        store::Project project = store::Project::open(story.folder / "people.faces");
        Run failed;
        failed.state = RunState::Failed;
        failed.id = project.addRun(failed);
        RunComparison page;
        page.resize(900, 640);
        page.showPair(tasks::compareAgain(project, failed, failed, nullptr, {}));
        page.show();
        int sentences = 0; // F1 by attribute, and what was trained differently
        for (const QTableView *table : page.findChildren<QTableView *>())
            sentences += isSentence(readIn(table)) ? 1 : 0;
        QCOMPARE(sentences, 2);
    }
};

QTEST_MAIN(TestEmptyStates)
#include "tst_empty_states.moc"
