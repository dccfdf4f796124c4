// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "tests/ui/label/label_story.h"
#include "ui/action_list.h"
#include "ui/actions.h"
#include "ui/key_presets.h"
#include "ui/pages/label/face_panel.h"

#include <QAction>
#include <QComboBox>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace faces;
using namespace faces::ui;

namespace {

constexpr quint32 kScanOfOne = 10; // of the digit row's first key, under X11 and Wayland

/// A key as a keyboard sends it: first offered as a shortcut, then, if no shortcut took it, pressed.
void send(QWidget *target, Qt::Key key, Qt::KeyboardModifiers with, const QString &text, quint32 scan)
{
    QKeyEvent offered(QEvent::ShortcutOverride, key, with, scan, 0, 0, text);
    offered.ignore();
    QApplication::sendEvent(target, &offered);
    if (!offered.isAccepted() && key >= Qt::Key_A && key <= Qt::Key_Z) {
        QTest::keyClick(target, key, with); // the way through the shortcuts, which knows no places
        return;
    }
    QKeyEvent press(QEvent::KeyPress, key, with, scan, 0, 0, text);
    QApplication::sendEvent(target, &press);
    QKeyEvent release(QEvent::KeyRelease, key, with, scan, 0, 0, text);
    QApplication::sendEvent(target, &release);
}

struct FrenchKey {
    Qt::Key plain;
    const char *text;
};
constexpr FrenchKey kFrench[] = {{Qt::Key_Ampersand, "&"},
                                 {Qt::Key_Eacute, "é"},
                                 {Qt::Key_QuoteDbl, "\""},
                                 {Qt::Key_Apostrophe, "'"},
                                 {Qt::Key_ParenLeft, "("}};
constexpr const char *kIds[] = {"sex", "hair", "glasses", "hat", "beard"};

} // namespace

/// Keys of every keyboard do what the table says, and nothing where text is typed.
class TestLabelKeys : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<test::LabelStory> m_story;
    test::LabelStory &story() { return *m_story; }

private slots:
    void init() { m_story = std::make_unique<test::LabelStory>(); }
    void cleanup() { m_story.reset(); }

    void onAFrenchKeyboardTheDigitRowLabelsWithoutShift_data()
    {
        QTest::addColumn<bool>("large");
        QTest::addColumn<bool>("placeKnown");
        QTest::newRow("grid") << false << true;
        QTest::newRow("one face") << true << true;
        QTest::newRow("by what is written") << false << false;
    }
    void onAFrenchKeyboardTheDigitRowLabelsWithoutShift()
    {
        QFETCH(bool, large);
        QFETCH(bool, placeKnown);
        QVERIFY(story().open(3));
        if (large)
            story().press(Qt::Key_V);
        QSignalSpy changed(story().workspace.get(), &Workspace::labelsChanged);
        for (quint32 place = 0; place < 5; ++place) {
            QCOMPARE(story().label(0, kIds[place]), LabelValue::Unknown);
            send(story().views()->list(), kFrench[place].plain, {}, QString::fromUtf8(kFrench[place].text),
                 placeKnown ? kScanOfOne + place : 0);
            QCOMPARE(story().label(0, kIds[place]), LabelValue::Yes);
        }
        QCOMPARE(changed.count(), 5);
        QCOMPARE(story().currentRow(), 1); // the last one went on
    }

    void shiftAndADigitOfAFrenchKeyboardIsShiftAndNotTheDigit()
    {
        QVERIFY(story().open(3));
        send(story().grid(), Qt::Key_3, Qt::ShiftModifier, QStringLiteral("3"), kScanOfOne + 2);
        QCOMPARE(story().label(0, "glasses"), LabelValue::Yes);
        QCOMPARE(story().label(0, "hat"), LabelValue::No); // the rest is usual
        QCOMPARE(story().currentRow(), 1);
    }

    void anAmericanKeyboardsShiftedDigitsMeanTheSame()
    {
        QVERIFY(story().open(3));
        send(story().grid(), Qt::Key_NumberSign, Qt::ShiftModifier, QStringLiteral("#"), kScanOfOne + 2);
        QCOMPARE(story().label(0, "glasses"), LabelValue::Yes);
        QCOMPARE(story().label(0, "hat"), LabelValue::No);
        QCOMPARE(story().currentRow(), 1);
        send(story().grid(), Qt::Key_3, {}, QStringLiteral("3"), kScanOfOne + 2);
        QCOMPARE(story().label(1, "glasses"), LabelValue::Yes);
        QCOMPARE(story().label(1, "hat"), LabelValue::Unknown);
    }

    void signsOfOtherKeysAreNoDigits()
    {
        QVERIFY(story().open(3));
        QSignalSpy changed(story().workspace.get(), &Workspace::labelsChanged);
        send(story().grid(), Qt::Key_Apostrophe, {}, QStringLiteral("'"), 48); // American: beside Enter
        send(story().grid(), Qt::Key_Minus, {}, QStringLiteral("-"), 20);
        send(story().grid(), Qt::Key_QuoteDbl, Qt::ShiftModifier, QStringLiteral("\""), 48);
        QCOMPARE(changed.count(), 0);
    }

    void theKeypadsDigitsLabelToo()
    {
        QVERIFY(story().open(3));
        story().press(Qt::Key_4, Qt::KeypadModifier);
        QCOMPARE(story().label(0, "hat"), LabelValue::Yes);
    }

    void capsLockChangesNothing()
    {
        QVERIFY(story().open(3));
        // With Caps Lock the letter alone writes "G", and with Shift "g"; the key is the same.
        send(story().grid(), Qt::Key_G, {}, QStringLiteral("G"), 42);
        QCOMPARE(story().label(0, "glasses"), LabelValue::Yes);
        QCOMPARE(story().currentRow(), 0);
        send(story().grid(), Qt::Key_T, Qt::ShiftModifier, QStringLiteral("t"), 28);
        QCOMPARE(story().label(0, "hat"), LabelValue::Yes);
        QCOMPARE(story().currentRow(), 1);
    }

    void noKeyIsHeardWhereSomethingIsTypedOrChosen()
    {
        QVERIFY(story().open(3));
        QSignalSpy changed(story().workspace.get(), &Workspace::labelsChanged);
        QLineEdit line(story().page.get());
        QPlainTextEdit text(story().page.get());
        QSpinBox number(story().page.get());
        QComboBox choice(story().page.get());
        QKeySequenceEdit keys(story().page.get());
        choice.addItems({QStringLiteral("Apple"), QStringLiteral("Grape"), QStringLiteral("Tomato")});
        for (QWidget *place : std::initializer_list<QWidget *>{&line, &text, &number, &choice, &keys}) {
            place->show();
            place->setFocus();
            QTRY_VERIFY(place->hasFocus());
            for (const Qt::Key key : {Qt::Key_S, Qt::Key_G, Qt::Key_X, Qt::Key_1, Qt::Key_U, Qt::Key_V, Qt::Key_N})
                QTest::keyClick(QApplication::focusWidget(), key);
            send(QApplication::focusWidget(), Qt::Key_Ampersand, {}, QStringLiteral("&"), kScanOfOne);
            place->hide();
        }
        QCOMPARE(changed.count(), 0);
        QVERIFY(!story().page->findChild<QMenu *>(QStringLiteral("label.reasons")));
        QVERIFY(!story().views()->oneLarge());
        QCOMPARE(line.text(), QStringLiteral("sgx1uvn&"));
        QVERIFY(number.text().contains(QLatin1Char('1')));
    }

    void theOpenListOfAComboBoxKeepsItsKeysAndEsc()
    {
        QVERIFY(story().open(3));
        QSignalSpy changed(story().workspace.get(), &Workspace::labelsChanged);
        QComboBox choice(story().page.get());
        choice.addItems({QStringLiteral("Apple"), QStringLiteral("Grape"), QStringLiteral("Tomato")});
        choice.show();
        choice.setFocus();
        choice.showPopup();
        QTRY_VERIFY(choice.view()->isVisible());
        QTest::keyClick(choice.view(), Qt::Key_G);
        QCOMPARE(choice.view()->currentIndex().row(), 1);
        QTest::keyClick(choice.view(), Qt::Key_Escape);
        QTRY_VERIFY(!choice.view()->isVisible());
        QCOMPARE(changed.count(), 0);
    }

    void aFocusedButtonKeepsSpaceWhateverSpaceMeans()
    {
        Settings().setKeyPreset(QStringLiteral("prodigy"));
        QVERIFY(story().open(3));
        auto *state = story().page->findChild<QPushButton *>(QStringLiteral("state.hat"));
        state->setFocus();
        QTest::keyClick(state, Qt::Key_Space);
        QCOMPARE(story().label(0, "hat"), LabelValue::Yes);
        QCOMPARE(story().currentRow(), 0);
    }

    void goingOnByItselfCanBeSwitchedOff()
    {
        QVERIFY(story().open(3));
        auto *goesOn = story().page->findChild<QAction *>(QStringLiteral("label.goOn"));
        QVERIFY(goesOn->isChecked());
        goesOn->trigger();
        QVERIFY(!Settings().goesOn());
        for (const int key : {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4, Qt::Key_5})
            story().press(key);
        QCOMPARE(story().currentRow(), 0);
        QCOMPARE(story().page->footText(), QStringLiteral("1 of 3 labelled"));
        story().press(Qt::Key_Return); // whoever says "go on" goes on
        QCOMPARE(story().currentRow(), 1);
        QVERIFY(story().sitDown());
        QVERIFY(!story().page->findChild<QAction *>(QStringLiteral("label.goOn"))->isChecked());
    }

    void prodigysKeysConfirmRejectSkipAndUndo()
    {
        Settings().setKeyPreset(QStringLiteral("prodigy"));
        QVERIFY(story().open(4));
        story().press(Qt::Key_Return);
        QCOMPARE(story().label(0, "hat"), LabelValue::No);
        QCOMPARE(story().currentRow(), 1);
        story().press(Qt::Key_Space);
        QCOMPARE(story().label(1, "hat"), LabelValue::Unknown);
        QCOMPARE(story().currentRow(), 2);
        QTRY_VERIFY(story().workspace->view().nextUndo.has_value());
        story().press(Qt::Key_Backspace);
        QTRY_COMPARE(story().label(0, "hat"), LabelValue::Unknown);
        QTRY_COMPARE(story().currentRow(), 0);
    }

    void cvatsKeysWalkWithDAndF()
    {
        Settings().setKeyPreset(QStringLiteral("cvat"));
        QVERIFY(story().open(4));
        story().press(Qt::Key_F);
        story().press(Qt::Key_F);
        QCOMPARE(story().currentRow(), 2);
        story().press(Qt::Key_D);
        QCOMPARE(story().currentRow(), 1);
        story().press(Qt::Key_3);
        QCOMPARE(story().label(1, "glasses"), LabelValue::Yes);
    }

    void anAttributesLetterThatAPresetTakesIsLeftToThePreset()
    {
        QVERIFY(story().open(3));
        story().workspace->change([](store::Project &project) {
            Attribute old = attributeNamed("Aged", project.attributes(true));
            old.key = "A";
            project.addAttribute(old);
        });
        QTRY_COMPARE(story().workspace->attributes().size(), std::size_t(6));
        Settings().setKeyPreset(QStringLiteral("prodigy"));
        for (QAction *action : actionsOf(story().page.get()))
            if (action->property("facesKeys").isValid())
                renewKeys(action);
        story().press(Qt::Key_A);
        QCOMPARE(story().currentRow(), 1); // nothing was suggested: it goes on, and the letter labels nothing
        QCOMPARE(story().label(0, "aged"), LabelValue::Unknown);
        story().press(Qt::Key_6);
        QCOMPARE(story().label(1, "aged"), LabelValue::Yes);
    }

    void theWholeOfAProjectIsLabelledWithTheKeyboardAlone()
    {
        QVERIFY(story().open(4));
        story().press(Qt::Key_G, Qt::ShiftModifier); // face 1: glasses, the rest usual
        story().press(Qt::Key_Return);               // face 2: all usual
        story().press(Qt::Key_V);                    // face 3 large
        for (const int key : {Qt::Key_S, Qt::Key_H, Qt::Key_G, Qt::Key_G, Qt::Key_T, Qt::Key_T, Qt::Key_B, Qt::Key_B})
            story().press(key); // a letter twice says no, although with the first B the page goes on
        QCOMPARE(story().currentRow(), 3);
        QCOMPARE(story().label(2, "hat"), LabelValue::No);
        QCOMPARE(story().label(2, "beard"), LabelValue::No);
        QCOMPARE(story().label(3, "beard"), LabelValue::Unknown);
        story().press(Qt::Key_X);
        QMenu *reasons = story().page->findChild<QMenu *>(QStringLiteral("label.reasons"));
        QVERIFY(reasons && reasons->isVisible());
        QTest::keyClick(reasons, Qt::Key_N);
        QVERIFY(story().workspace->face(story().faces[3])->rejected);
        QCOMPARE(story().page->footText(), QStringLiteral("3 of 3 labelled"));
    }
};

QTEST_MAIN(TestLabelKeys)
#include "tst_label_keys.moc"
