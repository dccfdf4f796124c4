// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "tests/ui/label/opinion_story.h"
#include "ui/models/agreement_model.h"
#include "ui/models/second_opinions.h"
#include "ui/pages/label/agreement_panel.h"
#include "ui/pages/label/conflict_queue.h"
#include "ui/widgets/key_button.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTableView>

using namespace faces;
using namespace faces::ui;
using test::OpinionStory;

namespace {

constexpr auto Yes = LabelValue::Yes, No = LabelValue::No;

QString cell(const QAbstractItemModel &model, int row, int column)
{
    return model.index(row, column).data(Qt::DisplayRole).toString();
}

} // namespace

/// Ada's labels against Bo's opinions: Bo sees no glasses on face 0 and a hat on face 1, and agrees about face 2.
class TestConflicts : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<OpinionStory> m_story;

    ConflictQueue *queue() const { return m_story->desk->findChild<ConflictQueue *>(); }
    void press(int key) const { QTest::keyClick(queue(), Qt::Key(key)); }
    bool openQueue()
    {
        if (!m_story->open())
            return false;
        m_story->order("label.conflicts");
        return queue()->hasFocus();
    }
    QString shown(const char *word) const
    {
        for (const KeyButton *button : queue()->findChildren<KeyButton *>())
            if (button->isVisible() && button->text().contains(QLatin1String(word)))
                return button->text();
        return {};
    }

private slots:
    void init()
    {
        m_story = std::make_unique<OpinionStory>(4);
        const auto &faces = m_story->faces;
        m_story->giveOpinions("Bo", {{faces[0], "glasses", No}, {faces[1], "hat", Yes}, {faces[2], "glasses", Yes}});
    }
    void cleanup()
    {
        m_story->close();
        m_story.reset();
    }

    void whatDiffersIsMarkedInTheGrid()
    {
        QVERIFY(m_story->open());
        const auto badge = [this](int face, std::size_t place) {
            return m_story->grid()->look()(m_story->grid()->model()->index(face, 0)).badges[place].state;
        };
        QCOMPARE(badge(0, 2), BadgeState::Conflicting);
        QCOMPARE(badge(1, 3), BadgeState::Conflicting);
        QCOMPARE(badge(2, 2), BadgeState::Yes);
        QCOMPARE(conflictsOf(m_story->workspace->view()).size(), std::size_t(2));
    }

    void oneKeyKeepsTheLabelAndTheNextOneComes()
    {
        QVERIFY(openQueue());
        QCOMPARE(queue()->question(), QStringLiteral("Glasses?"));
        QCOMPARE(shown("Keep"), QStringLiteral("Keep the label: Glasses"));
        QCOMPARE(shown("Take"), QStringLiteral("Take the opinion: No glasses"));
        press(Qt::Key_K);
        QCOMPARE(queue()->question(), QStringLiteral("Hat?"));
        QTRY_VERIFY(m_story->workspace->allKept());
        QCOMPARE(m_story->stored(0, "glasses"), Yes);
        QCOMPARE(conflictsOf(m_story->workspace->view()).size(), std::size_t(1));
    }

    void oneKeyTakesTheOpinion()
    {
        QVERIFY(openQueue());
        press(Qt::Key_Right);
        QCOMPARE(queue()->question(), QStringLiteral("Hat?"));
        press(Qt::Key_O);
        QTRY_COMPARE(m_story->stored(1, "hat"), Yes);
        QCOMPARE(queue()->question(), QStringLiteral("Glasses?"));
        press(Qt::Key_O);
        QTRY_COMPARE(m_story->stored(0, "glasses"), No);
        QVERIFY(!queue()->current());
    }

    void aDecisionIsTakenBackByKeyAndItsConflictComesBack()
    {
        QVERIFY(openQueue());
        press(Qt::Key_Backspace); // nothing was decided here: what Bo said is not undone
        QCOMPARE(m_story->opinion("Bo", 0, "glasses"), No);
        press(Qt::Key_O);
        QTRY_COMPARE(m_story->stored(0, "glasses"), No);
        QTRY_VERIFY(m_story->part<QAction>("conflicts.takeBack")->isEnabled());
        press(Qt::Key_Backspace);
        QTRY_COMPARE(m_story->stored(0, "glasses"), Yes);
        QTRY_COMPARE(queue()->question(), QStringLiteral("Glasses?"));
        QTRY_COMPARE(conflictsOf(m_story->workspace->view()).size(), std::size_t(2));
    }

    void whatAnUndoOpensIsAskedAgain()
    {
        // The window's own Ctrl+Z, where one face has several conflicts.
        m_story->giveOpinions("Bo", {{m_story->faces[0], "sex", Yes}, {m_story->faces[0], "beard", Yes}});
        QVERIFY(openQueue());
        QCOMPARE(queue()->question(), QStringLiteral("Sex?"));
        press(Qt::Key_K);
        press(Qt::Key_O);
        QCOMPARE(queue()->question(), QStringLiteral("Beard?"));
        for (const char *again : {"Glasses?", "Sex?"}) {
            m_story->workspace->undo();
            QTRY_COMPARE(queue()->question(), QLatin1String(again));
        }
        for (const QLabel *label : queue()->findChildren<QLabel *>())
            QVERIFY2(!label->text().contains(QStringLiteral("is decided")), qPrintable(label->text()));
        QVERIFY(!m_story->part<QAction>("conflicts.takeBack")->isEnabled());
    }

    void anOpinionAgainstAnAcceptedSuggestionIsAConflict()
    {
        // Space over a suggestion with "?" says that it was looked at. Bo had not been asked then.
        QVERIFY(m_story->open());
        const Workspace &workspace = *m_story->workspace;
        const std::vector<store::Project::LabelOrder> beard{{m_story->faces[3], "beard", Yes}};
        m_story->workspace->setLabels(beard, LabelOrigin::Suggestion, beard);
        m_story->workspace->setOpinions(QStringLiteral("Bo"), {{m_story->faces[3], "beard", No}});
        QCOMPARE(conflictsOf(workspace.view()).size(), std::size_t(3));
        QTRY_VERIFY(workspace.allKept());
        m_story->close();
        QVERIFY(m_story->open());
        QCOMPARE(conflictsOf(m_story->workspace->view()).size(), std::size_t(3));
    }

    void whoContradictsADecisionLaterOpensItAgain()
    {
        QVERIFY(openQueue());
        press(Qt::Key_K);
        QCOMPARE(conflictsOf(m_story->workspace->view()).size(), std::size_t(1));
        m_story->workspace->setOpinions(QStringLiteral("Cid"), {{m_story->faces[0], "glasses", Yes}}); // agrees
        QCOMPARE(conflictsOf(m_story->workspace->view()).size(), std::size_t(1));
        // Whoever presses a letter twice to say no has said yes for a moment, and contradicts nobody in the end.
        m_story->workspace->setOpinions(QStringLiteral("Dan"), {{m_story->faces[0], "glasses", No}});
        m_story->workspace->setOpinions(QStringLiteral("Dan"), {{m_story->faces[0], "glasses", Yes}});
        QCOMPARE(conflictsOf(m_story->workspace->view()).size(), std::size_t(1));
        m_story->workspace->setOpinions(QStringLiteral("Eve"), {{m_story->faces[0], "glasses", No}});
        QCOMPARE(conflictsOf(m_story->workspace->view()).size(), std::size_t(2));
        QTRY_VERIFY(m_story->workspace->allKept());
        m_story->close();
        QVERIFY(openQueue());
        QCOMPARE(conflictsOf(m_story->workspace->view()).size(), std::size_t(2));
        press(Qt::Key_K);
        QCOMPARE(conflictsOf(m_story->workspace->view()).size(), std::size_t(1));
    }

    void whatWasDecidedStaysDecidedAfterARestart()
    {
        QVERIFY(openQueue());
        press(Qt::Key_K);
        QTRY_VERIFY(m_story->workspace->allKept());
        m_story->close();
        QVERIFY(m_story->open());
        QCOMPARE(conflictsOf(m_story->workspace->view()).size(), std::size_t(1));
    }

    void withTheNamesHiddenOneDecidesBetweenYesAndNo()
    {
        QVERIFY(openQueue());
        QVERIFY(queue()->findChild<QCheckBox *>());
        press(Qt::Key_H);
        QVERIFY(shown("Keep").isEmpty() && shown("Take").isEmpty());
        for (const QLabel *label : queue()->findChildren<QLabel *>())
            QVERIFY2(!label->isVisible() || !label->text().contains(QStringLiteral("Bo")), qPrintable(label->text()));
        press(Qt::Key_K); // not without knowing what is kept
        QCOMPARE(queue()->question(), QStringLiteral("Glasses?"));
        press(Qt::Key_N);
        QTRY_COMPARE(m_story->stored(0, "glasses"), No);
    }

    void bothSidesAreShownByName()
    {
        QVERIFY(openQueue());
        const auto says = [this](const char *words) {
            for (const QLabel *label : queue()->findChildren<QLabel *>())
                if (label->isVisible() && label->text() == QLatin1String(words))
                    return true;
            return false;
        };
        QTRY_VERIFY(says("Says so: the label (by Ada)"));
        QVERIFY(says("Says so: Bo"));
    }

    void whereNobodyLabelledTwoOpinionsConflictWithEachOther()
    {
        {
            store::Project project = store::Project::open(m_story->path());
            project.setLabels(
                std::vector<store::Project::LabelOrder>{{m_story->faces[0], "glasses", LabelValue::Unknown},
                                                        {m_story->faces[2], "glasses", LabelValue::Unknown}});
        }
        m_story->giveOpinions("Cy", {{m_story->faces[0], "glasses", Yes}, {m_story->faces[2], "glasses", Yes}});
        QVERIFY(openQueue());
        QCOMPARE(conflictsOf(m_story->workspace->view()).size(), std::size_t(2)); // Bo and Cy agree on face 2
        QCOMPARE(queue()->question(), QStringLiteral("Glasses?"));
        QCOMPARE(shown("Glasses"), QStringLiteral("Glasses"));
        QCOMPARE(shown("No glasses"), QStringLiteral("No glasses"));
        press(Qt::Key_O); // the right one
        QTRY_COMPARE(m_story->stored(0, "glasses"), No);
        QCOMPARE(queue()->question(), QStringLiteral("Hat?"));
        QCOMPARE(conflictsOf(m_story->workspace->view()).size(), std::size_t(1));
    }

    void theTableShowsTheAgreementsNumbers()
    {
        QVERIFY(m_story->open());
        m_story->order("label.opinions");
        auto *table = m_story->desk->findChild<QTableView *>();
        QTRY_VERIFY(table->model()->rowCount() == 5);
        const auto &model = *table->model();
        // Glasses: two compared, both labels yes, Bo yes once: kappa 0 by chance, and one side never varies.
        QCOMPARE(cell(model, 2, AgreementModel::Compared), QStringLiteral("2"));
        QCOMPARE(cell(model, 2, AgreementModel::BothYes), QStringLiteral("1"));
        QCOMPARE(cell(model, 2, AgreementModel::OnlyLabel), QStringLiteral("1"));
        QCOMPARE(cell(model, 2, AgreementModel::Observed), QStringLiteral("0.500"));
        QCOMPARE(cell(model, 2, AgreementModel::Kappa), QStringLiteral("0.000"));
        QCOMPARE(cell(model, 2, AgreementModel::IntervalColumn), QStringLiteral("n/a"));
        QCOMPARE(cell(model, 0, AgreementModel::Compared), QStringLiteral("0"));
        QCOMPARE(cell(model, 0, AgreementModel::Kappa), QStringLiteral("n/a"));
        QVERIFY(table->isVisible());
        QCOMPARE(m_story->part<QPushButton>("agreement.conflicts")->text(), QStringLiteral("Decide 2 conflicts"));
        QTest::mouseClick(m_story->part<QPushButton>("agreement.conflicts"), Qt::LeftButton);
        QVERIFY(queue() && queue()->isVisible());
    }

    void anUnfinishedOpinionShowsItsAgreementOnlyWhenAsked()
    {
        QVERIFY(m_story->open() && m_story->beginAs(QStringLiteral("Bo")));
        QVERIFY(m_story->leave());
        m_story->order("label.opinions");
        auto *table = m_story->desk->findChild<QTableView *>();
        QTRY_VERIFY(table->model()->rowCount() == 5);
        QVERIFY(!table->isVisible());
        QTest::mouseClick(m_story->part<QPushButton>("agreement.unveil"), Qt::LeftButton);
        QVERIFY(table->isVisible());
        QTest::mouseClick(m_story->part<QPushButton>("agreement.goOn"), Qt::LeftButton);
        QTRY_VERIFY(m_story->desk->blind());
    }

    void theAgreementModelKeepsQtsRules()
    {
        AgreementModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setAgreement(standardAttributes(), {"Bo", 100, {{"glasses", {40, 9, 6, 45}, 3}}});
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(cell(model, 0, AgreementModel::Name), QStringLiteral("Glasses"));
        QCOMPARE(cell(model, 0, AgreementModel::Observed), QStringLiteral("0.850"));
        QCOMPARE(cell(model, 0, AgreementModel::Kappa), QStringLiteral("0.700"));
        QCOMPARE(cell(model, 0, AgreementModel::IntervalColumn), QStringLiteral("0.56 to 0.84"));
        for (int column = AgreementModel::Compared; column < AgreementModel::Columns; ++column)
            QVERIFY(model.index(0, column).data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_MAIN(TestConflicts)
#include "tst_conflicts.moc"
