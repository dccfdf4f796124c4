// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "tests/ui/label/label_story.h"
#include "tests/ui/label/opinion_story.h"
#include "ui/blind_workspace.h"
#include "ui/convert.h"
#include "ui/models/face_list_model.h"
#include "ui/pages/label/face_panel.h"
#include "ui/pages/label/filter_bar.h"
#include "ui/pages/label/label_page.h"
#include "ui/pages/label/state_button.h"
#include "ui/settings.h"

#include <QAbstractItemModelTester>
#include <QMenu>
#include <QSignalSpy>
#include <QTabWidget>

using namespace faces;
using namespace faces::ui;
using test::OpinionStory;

namespace {

/// Every word that the desk shows or tells a screen reader.
QString everythingSaid(const OpinionStory &story)
{
    QStringList words;
    const auto *model = story.grid()->model();
    for (int row = 0; row < model->rowCount(); ++row)
        words.append(model->index(row, 0).data(Qt::AccessibleTextRole).toString());
    for (const QWidget *widget : story.desk->findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        words.append(widget->accessibleName());
        words.append(widget->toolTip());
        if (const auto *button = qobject_cast<const StateButton *>(widget))
            words.append(button->state() == BadgeState::Unknown ? QStringLiteral("grey") : QStringLiteral("yes"));
    }
    return words.join(QLatin1Char('\n'));
}

} // namespace

/// Bo labels the faces that Ada labelled, without seeing what she said.
class TestSecondOpinion : public QObject {
    Q_OBJECT
private slots:
    void aBlindPassSeesNoLabel()
    {
        OpinionStory story(4);
        QVERIFY(story.open());
        QVERIFY(everythingSaid(story).contains(QStringLiteral("No hat")));
        QCOMPARE(story.part<Chip>("chip.unlabelled")->text(), QStringLiteral("Unlabelled 0"));
        QVERIFY(story.beginAs(QStringLiteral("Bo")));
        QCOMPARE(story.desk->bandText(), QStringLiteral("Second opinion by Bo: 0 of 4 – labels are hidden."));
        const QString said = everythingSaid(story);
        QVERIFY2(!said.contains(QStringLiteral("No hat")) && !said.contains(QStringLiteral("yes")), qPrintable(said));
        QVERIFY(said.contains(QStringLiteral("Hat unknown")));
        QCOMPARE(story.part<Chip>("chip.unlabelled")->text(), QStringLiteral("Unlabelled 4"));
        QCOMPARE(story.desk->findChild<FacePanel *>()->stateText("glasses"), QStringLiteral("unknown"));
        QCOMPARE(story.grid()->look()(story.grid()->model()->index(0, 0)).badges[2].state, BadgeState::Unknown);
        QCOMPARE(story.desk->findChild<QTabWidget *>()->count(), 1); // no history, which would tell
        QCOMPARE(story.desk->footText(), QStringLiteral("0 of 4 labelled"));
    }

    void whatBoSaysBecomesAnOpinionAndTheLabelStays()
    {
        OpinionStory story(4);
        QVERIFY(story.open() && story.beginAs(QStringLiteral("Bo")));
        story.press(Qt::Key_T);
        QCOMPARE(story.desk->findChild<FacePanel *>()->stateText("hat"), QStringLiteral("yes"));
        QTRY_COMPARE(story.opinion("Bo", 0, "hat"), LabelValue::Yes);
        QCOMPARE(story.stored(0, "hat"), LabelValue::No);
        story.press(Qt::Key_T);
        QTRY_COMPARE(story.opinion("Bo", 0, "hat"), LabelValue::No);
        story.press(Qt::Key_U);
        QTRY_COMPARE(story.opinion("Bo", 0, "hat"), LabelValue::Unknown);
        QCOMPARE(story.stored(0, "hat"), LabelValue::No);
    }

    void allKeysOfTheLabelPageWorkOnOpinions()
    {
        OpinionStory story(4);
        QVERIFY(story.open() && story.beginAs(QStringLiteral("Bo")));
        story.press(Qt::Key_G, Qt::ShiftModifier); // glasses, the rest is what Bo mostly says: nothing yet, so no
        QCOMPARE(story.grid()->currentIndex().row(), 1);
        story.press(Qt::Key_Return);
        QCOMPARE(story.grid()->currentIndex().row(), 2);
        QCOMPARE(story.desk->bandText(), QStringLiteral("Second opinion by Bo: 2 of 4 – labels are hidden."));
        story.press(Qt::Key_Backspace);
        QCOMPARE(story.grid()->currentIndex().row(), 1);
        story.press(Qt::Key_N);
        QCOMPARE(story.grid()->currentIndex().row(), 2);
        for (const int key : {Qt::Key_S, Qt::Key_H, Qt::Key_G, Qt::Key_T, Qt::Key_B})
            story.press(key);
        QCOMPARE(story.grid()->currentIndex().row(), 3); // the last unknown one goes on by itself
        story.press(Qt::Key_Return);
        QCOMPARE(story.desk->bandText(), QStringLiteral("Second opinion by Bo: 4 of 4 – complete."));
        QTRY_COMPARE(story.opinion("Bo", 0, "glasses"), LabelValue::Yes);
        QTRY_COMPARE(story.opinion("Bo", 1, "glasses"), LabelValue::No); // one face is no norm
        QCOMPARE(story.stored(1, "glasses"), LabelValue::No);
        QCOMPARE(story.stored(0, "glasses"), LabelValue::Yes);
    }

    void rejectingIsNotForSecondOpinions()
    {
        OpinionStory story(3);
        QVERIFY(story.open() && story.beginAs(QStringLiteral("Bo")));
        const QSignalSpy told(story.workspace.get(), &Workspace::refused);
        story.press(Qt::Key_X);
        QVERIFY(!story.desk->findChild<QMenu *>(QStringLiteral("label.reasons")));
        QVERIFY(!story.workspace->face(story.faces[0])->rejected);
        QTRY_COMPARE(told.size(), 1); // not without a word
        QVERIFY(told[0][0].toString().contains(QStringLiteral("no face is rejected")));
    }

    void eachPassBeginsWithWhatItsAnnotatorHasNotSaid()
    {
        OpinionStory story(5);
        QVERIFY(story.open() && story.beginAs(QStringLiteral("Bo")));
        story.press(Qt::Key_Return);
        story.press(Qt::Key_End);
        QVERIFY(story.leave());
        QVERIFY(story.beginAs(QStringLiteral("Cid"))); // where Bo stood is Bo's own business
        QTRY_COMPARE(story.grid()->currentIndex().row(), 0);
        QVERIFY(story.leave());
        QVERIFY(story.beginAs(QStringLiteral("Bo")));
        QTRY_COMPARE(story.grid()->currentIndex().row(), 1);
    }

    void theEndOfTheListIsSaid()
    {
        OpinionStory story(3);
        QVERIFY(story.open() && story.beginAs(QStringLiteral("Bo")));
        const QSignalSpy told(story.workspace.get(), &Workspace::refused);
        story.press(Qt::Key_End);
        story.press(Qt::Key_Return);
        QCOMPARE(told.back()[0].toString(), QStringLiteral("Last face. N goes to the next unlabelled one."));
        story.press(Qt::Key_N);
        story.press(Qt::Key_Return);
        story.press(Qt::Key_Return);
        story.press(Qt::Key_Return);
        QCOMPARE(told.back()[0].toString(), QStringLiteral("Last face, and none is left to label here."));
        story.press(Qt::Key_N);
        QCOMPARE(told.back()[0].toString(), QStringLiteral("All faces shown here are labelled."));
        QVERIFY(story.leave());
        QCOMPARE(told.back()[0].toString(), QString()); // nothing of it holds any more
    }

    void anOpinionIsUndoneAndItsFaceShown()
    {
        OpinionStory story(40);
        QVERIFY(story.open() && story.beginAs(QStringLiteral("Bo")));
        story.press(Qt::Key_T);
        QTRY_COMPARE(story.opinion("Bo", 0, "hat"), LabelValue::Yes);
        QTRY_VERIFY(story.workspace->allKept());
        story.press(Qt::Key_End);
        story.workspace->undo();
        QTRY_COMPARE(story.opinion("Bo", 0, "hat"), LabelValue::Unknown);
        QTRY_COMPARE(story.grid()->currentIndex().row(), 0);
        QTRY_COMPARE(story.desk->findChild<FacePanel *>()->stateText("hat"), QStringLiteral("unknown"));
        QVERIFY(story.desk->blind());
        story.workspace->redo();
        QTRY_COMPARE(story.desk->findChild<FacePanel *>()->stateText("hat"), QStringLiteral("yes"));
        QCOMPARE(story.stored(0, "hat"), LabelValue::No);
    }

    void undoStopsAtTheLabelsThatAreHidden()
    {
        OpinionStory story(3);
        story.giveOpinions("Cid", {{story.faces[0], "beard", LabelValue::Yes}});
        QVERIFY(story.open() && story.beginAs(QStringLiteral("Bo")));
        const QSignalSpy told(story.workspace.get(), &Workspace::refused);
        QVERIFY(!story.workspace->nextUndo()); // Cid's, and Ada's labels: not even named
        story.press(Qt::Key_T);
        QTRY_VERIFY(story.workspace->nextUndo());
        for (int times = 0; times < 4; ++times)
            story.workspace->undo();
        QTRY_COMPARE(told.size(), 3);
        QTRY_VERIFY(story.workspace->allKept());
        QCOMPARE(story.opinion("Bo", 0, "hat"), LabelValue::Unknown);
        QCOMPARE(story.opinion("Cid", 0, "beard"), LabelValue::Yes);
        QCOMPARE(story.stored(0, "glasses"), LabelValue::Yes);
        QTRY_VERIFY(!story.workspace->nextUndo() && story.workspace->nextRedo());
        story.workspace->redo();
        QTRY_COMPARE(story.opinion("Bo", 0, "hat"), LabelValue::Yes);
        // Who has left it undoes whatever was last, by its name.
        QVERIFY(story.leave());
        const auto named = [&] { return story.workspace->nextUndo().value_or(store::Step()).what; };
        QTRY_COMPARE(named(), std::string("Bo gave an opinion on 1 face"));
        story.workspace->undo();
        story.workspace->undo();
        QTRY_COMPARE(story.opinion("Cid", 0, "beard"), LabelValue::Unknown);
    }

    void whatWasUndoneBeforeItIsNotDoneAgainDuringIt()
    {
        OpinionStory story(3);
        QVERIFY(story.open());
        story.workspace->undo();
        QTRY_VERIFY(story.workspace->nextRedo());
        QVERIFY(story.beginAs(QStringLiteral("Bo")));
        QVERIFY(!story.workspace->nextRedo());
        story.workspace->redo();
        QTRY_VERIFY(story.workspace->allKept());
        QCOMPARE(story.stored(0, "glasses"), LabelValue::Unknown);
    }

    void opinionsGivenBeforeARestartAreUndoneAfterIt()
    {
        OpinionStory story(3);
        QVERIFY(story.open() && story.beginAs(QStringLiteral("Bo")));
        story.press(Qt::Key_T);
        QTRY_VERIFY(story.workspace->allKept());
        story.close();
        QVERIFY(story.open() && story.desk->blind());
        QVERIFY(story.workspace->nextUndo());
        story.workspace->undo();
        QTRY_COMPARE(story.opinion("Bo", 0, "hat"), LabelValue::Unknown);
        QTRY_VERIFY(!story.workspace->nextUndo());
    }

    void whatIsDoneElsewhereDuringItIsUndone()
    {
        OpinionStory story(3);
        QVERIFY(story.open() && story.beginAs(QStringLiteral("Bo")));
        QTest::qWait(2); // times have milliseconds
        story.workspace->rejectFaces({story.faces[1]}, QStringLiteral("Blurred"));
        QTRY_VERIFY(story.workspace->nextUndo());
        story.workspace->undo();
        QTRY_COMPARE(story.grid()->model()->rowCount(), 3);
    }

    void itGoesOnAfterARestartInTheMiddle()
    {
        OpinionStory story(4);
        QVERIFY(story.open());
        story.press(Qt::Key_End);
        QVERIFY(story.beginAs(QStringLiteral("Bo")));
        story.press(Qt::Key_Return);
        QTRY_VERIFY(story.workspace->allKept());
        story.close();
        QVERIFY(story.open());
        QVERIFY(story.desk->blind());
        QCOMPARE(story.desk->bandText(), QStringLiteral("Second opinion by Bo: 1 of 4 – labels are hidden."));
        QVERIFY(!everythingSaid(story).contains(QStringLiteral("Glasses,"))); // yes of face 3, which Bo has not judged
        QVERIFY(story.leave());
        QVERIFY(everythingSaid(story).contains(QStringLiteral("No hat")));
        QCOMPARE(story.grid()->currentIndex().row(), 3); // where the labels were left
        QVERIFY(story.beginAs(QStringLiteral("Bo")));    // goes on: what was said is still there
        QCOMPARE(story.desk->bandText(), QStringLiteral("Second opinion by Bo: 1 of 4 – labels are hidden."));
    }

    void twoAnnotatorsDoNotSeeEachOther()
    {
        OpinionStory story(3);
        QVERIFY(story.open() && story.beginAs(QStringLiteral("Bo")));
        story.press(Qt::Key_T);
        QTRY_VERIFY(story.workspace->allKept());
        QVERIFY(story.leave());
        QVERIFY(story.beginAs(QStringLiteral("Cid")));
        QCOMPARE(story.desk->findChild<FacePanel *>()->stateText("hat"), QStringLiteral("unknown"));
    }

    void onlyASampleIsAskedFor()
    {
        OpinionStory story(12);
        QVERIFY(story.open());
        story.order("label.opinions");
        QTest::keyClicks(story.part<QLineEdit>("opinion.name"), QStringLiteral("Bo"));
        story.part<QRadioButton>("opinion.sample")->click();
        story.part<QSpinBox>("opinion.count")->setValue(5);
        QTest::mouseClick(story.part<QPushButton>("opinion.begin"), Qt::LeftButton);
        QTRY_VERIFY(story.desk->blind());
        QCOMPARE(story.grid()->model()->rowCount(), 5);
        QCOMPARE(story.desk->bandText(), QStringLiteral("Second opinion by Bo: 0 of 5 – labels are hidden."));
    }

    void onlyTheFilteredFacesAreAskedFor()
    {
        OpinionStory story(6);
        QVERIFY(story.open());
        auto *bar = story.desk->findChild<FilterBar *>();
        FaceFilter glasses;
        glasses.values = {{"glasses", {LabelValue::Yes}}};
        bar->setFilter(glasses, FaceOrder::Number);
        emit bar->chosen(glasses, FaceOrder::Number);
        story.order("label.opinions");
        QTest::keyClicks(story.part<QLineEdit>("opinion.name"), QStringLiteral("Bo"));
        QCOMPARE(story.part<QRadioButton>("opinion.filtered")->text(), QStringLiteral("The 3 faces that are shown"));
        story.part<QRadioButton>("opinion.filtered")->click();
        QTest::mouseClick(story.part<QPushButton>("opinion.begin"), Qt::LeftButton);
        QTRY_VERIFY(story.desk->blind());
        QCOMPARE(story.grid()->model()->rowCount(), 3);
        QVERIFY(story.part<Chip>("chip.all")->isChecked()); // the filter would tell what these faces have in common
    }

    void aFaceRejectedMeanwhileIsNotAskedForAnyMore()
    {
        OpinionStory story(3);
        QVERIFY(story.open() && story.beginAs(QStringLiteral("Bo")));
        story.workspace->rejectFaces({story.faces[1]}, QStringLiteral("Blurred"));
        QCOMPARE(story.grid()->model()->rowCount(), 2);
        QCOMPARE(story.desk->bandText(), QStringLiteral("Second opinion by Bo: 0 of 2 – labels are hidden."));
    }

    void whoMayOnlyLookGoesOnWithNothingAndTakesNobodysPlace()
    {
        OpinionStory story(3);
        QVERIFY(story.open() && story.beginAs(QStringLiteral("Bo")));
        QVERIFY(story.leave());
        story.close();
        QVERIFY(test::LabelStory::makeNewer(ui::toText(story.path() / "project.sqlite")));
        const auto place = [&] { return Settings().ofProject(story.path(), LabelPage::facePlace()).toLongLong(); };
        const qint64 before = place();
        QVERIFY(story.open());
        QVERIFY(story.workspace->view().readOnly);
        story.order("label.opinions");
        QVERIFY(!story.part<QPushButton>("agreement.goOn")->isEnabled());
        QCOMPARE(story.part<QPushButton>("agreement.goOn")->toolTip(), story.workspace->view().readOnlyReason);
        story.press(Qt::Key_End);
        QVERIFY(number(story.desk->page()->currentFace()) != before);
        story.close();
        QCOMPARE(place(), before);
    }

    void withoutANameNothingBegins()
    {
        OpinionStory story(3);
        QVERIFY(story.open());
        story.order("label.opinions");
        QVERIFY(!story.part<QPushButton>("opinion.begin")->isEnabled());
        QTest::keyClicks(story.part<QLineEdit>("opinion.name"), QStringLiteral("  "));
        QVERIFY(!story.part<QPushButton>("opinion.begin")->isEnabled());
    }

    void theModelKeepsQtsRulesWhenItIsBlind()
    {
        OpinionStory story(5);
        QVERIFY(story.open());
        BlindWorkspace blind(*story.workspace, {"Bo", true, {}});
        FaceListModel model(blind);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        FaceFilter hats;
        hats.values = {{"hat", {LabelValue::Yes}}};
        blind.setLabels({{story.faces[2], "hat", LabelValue::Yes}});
        model.setFilter(hats);
        QCOMPARE(model.rowCount(), 1);
        story.workspace->rejectFaces({story.faces[2]}, QStringLiteral("Blurred"));
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_MAIN(TestSecondOpinion)
#include "tst_second_opinion.moc"
