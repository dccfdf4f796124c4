// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "tests/support/story_folder.h"
#include "ui/actions.h"
#include "ui/key_catcher.h"
#include "ui/key_editor.h"
#include "ui/key_presets.h"
#include "ui/settings.h"
#include "ui/settings_dialog.h"
#include "ui/widgets/notice_line.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace faces;
using namespace faces::ui;

/// A person gives actions other keys.
class TestKeyEditor : public QObject {
    Q_OBJECT
private:
    test::StoryFolder m_story;
    std::unique_ptr<KeyEditor> m_editor;

    static std::vector<ActionRow> allRows()
    {
        std::vector<ActionRow> rows = actionTable();
        const auto own = attributeRows(standardAttributes());
        rows.insert(rows.end(), own.begin(), own.end());
        return rows;
    }
    [[nodiscard]] bool open()
    {
        m_editor = std::make_unique<KeyEditor>(allRows());
        m_editor->resize(700, 600);
        m_editor->show();
        m_editor->activateWindow();
        return QTest::qWaitForWindowActive(m_editor.get());
    }
    KeyCatcher *catcher(const char *id) const
    {
        return m_editor->findChild<KeyCatcher *>(QStringLiteral("add.") + QLatin1String(id));
    }
    void give(const char *id, Qt::Key key, Qt::KeyboardModifiers with = {})
    {
        QTest::mouseClick(catcher(id), Qt::LeftButton);
        QTest::keyClick(catcher(id), key, with);
    }
    static QStringList keys(const char *id)
    {
        const auto rows = allRows();
        QStringList words;
        for (const QKeySequence &key : keysOf(*std::ranges::find(rows, QLatin1String(id), &ActionRow::id)))
            words.append(keyWords(key));
        return words;
    }
    QPushButton *visibleCap(const char *id, const QString &key) const
    {
        for (auto *cap : m_editor->findChildren<QPushButton *>(QStringLiteral("key.") + QLatin1String(id)))
            if (!cap->isHidden() && cap->text() == key)
                return cap;
        return nullptr;
    }
    QPushButton *offer() const
    {
        for (auto *button : m_editor->findChild<NoticeLine *>()->findChildren<QPushButton *>())
            if (button->isVisible() && button->text().contains(QStringLiteral("Take it away")))
                return button;
        return nullptr;
    }

private slots:
    void init() { setSettingsFile(QString::fromStdString((m_story / "settings.ini").string())); }
    void cleanup()
    {
        m_editor.reset();
        Settings().values().clear();
    }

    void noPresetGivesAKeyTwice()
    {
        for (const KeyPreset &preset : keyPresets()) {
            Settings().setKeyPreset(preset.id);
            QCOMPARE(keyConflicts(allRows()), QStringList());
        }
    }

    void presetsNameOnlyActionsThatExistAndKeysThatAreUnderstood()
    {
        for (const KeyPreset &preset : keyPresets()) {
            Settings().setKeyPreset(preset.id);
            for (auto it = preset.keys.begin(); it != preset.keys.end(); ++it) {
                const auto row = std::ranges::find(actionTable(), it.key(), &ActionRow::id);
                QVERIFY2(row != actionTable().end(), qPrintable(it.key()));
                QCOMPARE(keysOf(*row).isEmpty(), it.value() == kNoKeys);
                for (const QKeySequence &key : keysOf(*row))
                    QVERIFY2(key.count() == 1 && key[0].key() != Qt::Key_unknown, qPrintable(it.value()));
            }
        }
    }

    void anActionMayHaveSeveralKeys()
    {
        QVERIFY(open());
        QSignalSpy changed(m_editor.get(), &KeyEditor::keysChanged);
        give("label.next", Qt::Key_J);
        QCOMPARE(keys("label.next"), (QStringList{"N", "J"}));
        QCOMPARE(changed.count(), 1);
        QVERIFY(visibleCap("label.next", "N") && visibleCap("label.next", "J"));
        QTest::mouseClick(visibleCap("label.next", "N"), Qt::LeftButton);
        QCOMPARE(keys("label.next"), QStringList{"J"});
    }

    void anActionMayHaveNoKeyAtAllAndComesBackByDefault()
    {
        QVERIFY(open());
        auto *usual = m_editor->findChild<QPushButton *>(QStringLiteral("usual.label.next"));
        QVERIFY(!usual->isVisible());
        QTest::mouseClick(visibleCap("label.next", "N"), Qt::LeftButton);
        QCOMPARE(keys("label.next"), QStringList());
        QVERIFY(usual->isVisible());
        usual->click();
        QCOMPARE(keys("label.next"), QStringList{"N"});
        QVERIFY(Settings().keysFor(QStringLiteral("label.next")).isEmpty());
    }

    void aTakenKeyIsRefusedWithItsOwnerAndCanBeTakenAwayFromThere()
    {
        QVERIFY(open());
        give("label.next", Qt::Key_X);
        QCOMPARE(keys("label.next"), QStringList{"N"});
        QVERIFY2(m_editor->notice().contains(QStringLiteral("Reject")), qPrintable(m_editor->notice()));
        QVERIFY(offer());
        offer()->click();
        QCOMPARE(keys("label.next"), (QStringList{"N", "X"}));
        QCOMPARE(keys("label.reject"), QStringList());
        QCOMPARE(m_editor->notice(), QString());
        QCOMPARE(keyConflicts(allRows()), QStringList());
    }

    void anAttributesKeyIsTakenToo()
    {
        QVERIFY(open());
        give("label.next", Qt::Key_G);
        QVERIFY2(m_editor->notice().contains(QStringLiteral("glasses")), qPrintable(m_editor->notice()));
        offer()->click();
        QCOMPARE(keys("label.toggle.glasses"), QStringList{"3"});
        QCOMPARE(keys("label.next"), (QStringList{"N", "G"}));
    }

    void pagesDoNotTakeKeysFromEachOtherButFromTheWindow()
    {
        QVERIFY(open());
        give("photos.lookAgain", Qt::Key_N); // the Label page's
        QCOMPARE(keys("photos.lookAgain"), (QStringList{"L", "N"}));
        give("photos.lookAgain", Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(m_editor->notice().contains(QStringLiteral("Undo")));
    }

    void keysThatAreNotFreeAreRefusedWithTheReason_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("with");
        QTest::newRow("arrow") << "label.next" << int(Qt::Key_Left) << 0;
        QTest::newRow("Shift and an arrow") << "label.next" << int(Qt::Key_Down) << int(Qt::ShiftModifier);
        QTest::newRow("Tab") << "label.next" << int(Qt::Key_Tab) << 0;
        QTest::newRow("the desktop's") << "label.next" << int(Qt::Key_F4) << int(Qt::AltModifier);
        QTest::newRow("a dead key") << "label.next" << int(Qt::Key_Dead_Circumflex) << 0;
        QTest::newRow("a letter for the whole window") << "window.find" << int(Qt::Key_K) << 0;
    }
    void keysThatAreNotFreeAreRefusedWithTheReason()
    {
        QFETCH(QString, action);
        QFETCH(int, key);
        QFETCH(int, with);
        QVERIFY(open());
        const QStringList before = keys(qPrintable(action));
        auto *add = catcher(qPrintable(action));
        QTest::mouseClick(add, Qt::LeftButton);
        QKeyEvent press(QEvent::KeyPress, key, Qt::KeyboardModifiers(with));
        QApplication::sendEvent(add, &press);
        QVERIFY(!m_editor->notice().isEmpty());
        QCOMPARE(keys(qPrintable(action)), before);
    }

    void aModifierAloneIsNoKeyAndTheWaitGoesOn()
    {
        QVERIFY(open());
        QTest::mouseClick(catcher("label.next"), Qt::LeftButton);
        QTest::keyClick(catcher("label.next"), Qt::Key_Shift);
        QVERIFY(m_editor->notice().contains(QStringLiteral("Shift")));
        QVERIFY(catcher("label.next")->waiting());
        QTest::keyClick(catcher("label.next"), Qt::Key_J, Qt::ShiftModifier);
        QCOMPARE(keys("label.next"), (QStringList{"N", "Shift+J"}));
        QCOMPARE(m_editor->notice(), QString());
    }

    void escAndGoingElsewhereEndTheWait()
    {
        QVERIFY(open());
        QTest::mouseClick(catcher("label.next"), Qt::LeftButton);
        QTest::keyClick(catcher("label.next"), Qt::Key_Escape);
        QVERIFY(!catcher("label.next")->waiting());
        QTest::mouseClick(catcher("label.next"), Qt::LeftButton);
        m_editor->findChild<QLineEdit *>(QStringLiteral("keys.search"))->setFocus();
        QVERIFY(!catcher("label.next")->waiting());
        QCOMPARE(keys("label.next"), QStringList{"N"});
    }

    void aFrenchDigitIsRememberedAsTheDigit()
    {
        const QKeyEvent plain(QEvent::KeyPress, Qt::Key_Eacute, {}, 11, 0, 0, QStringLiteral("é"));
        QCOMPARE(keyOf(plain), QKeySequence(Qt::Key_2));
        const QKeyEvent american(QEvent::KeyPress, Qt::Key_At, Qt::ShiftModifier, 11, 0, 0, QStringLiteral("@"));
        QCOMPARE(keyOf(american), QKeySequence(Qt::ShiftModifier | Qt::Key_2));
        const QKeyEvent question(QEvent::KeyPress, Qt::Key_Question, Qt::ShiftModifier, 61, 0, 0, QStringLiteral("?"));
        QCOMPARE(keyOf(question), QKeySequence(Qt::Key_Question));
    }

    void theSearchFindsByWordsAndByKey()
    {
        QVERIFY(open());
        auto *search = m_editor->findChild<QLineEdit *>(QStringLiteral("keys.search"));
        search->setFocus();
        QTest::keyClicks(search, QStringLiteral("unlabelled"));
        QVERIFY(catcher("label.next")->isVisible() && !catcher("label.reject")->isVisible());
        search->clear();
        QTest::keyClicks(search, QStringLiteral("ctrl+z"));
        QVERIFY(catcher("window.undo")->isVisible() && !catcher("label.next")->isVisible());
    }

    void aPresetAndOnesOwnChangesOnTopAndBackAgain()
    {
        QVERIFY(open());
        auto *preset = m_editor->findChild<QComboBox *>(QStringLiteral("keys.preset"));
        preset->setFocus();
        QTest::keyClick(preset, Qt::Key_Down);
        emit preset->activated(preset->currentIndex());
        QCOMPARE(Settings().keyPreset(), QStringLiteral("prodigy"));
        QCOMPARE(keys("label.skip"), QStringList{"Space"});
        QVERIFY(visibleCap("label.skip", "Space"));
        give("label.skip", Qt::Key_J);
        QCOMPARE(keys("label.skip"), (QStringList{"Space", "J"}));
        auto *reset = m_editor->findChild<QPushButton *>(QStringLiteral("keys.reset"));
        QVERIFY(reset->isEnabled());
        reset->click();
        QCOMPARE(keys("label.skip"), QStringList{"Space"}); // the preset stays
        QVERIFY(!reset->isEnabled());
    }

    void theSettingsDialogChangesTheActionsOfTheWindowAtOnce()
    {
        QWidget page;
        QAction *next = makeAction("label.next", &page);
        QAction *goesOn = makeAction("label.goOn", &page);
        goesOn->setCheckable(true);
        goesOn->setChecked(true);
        SettingsDialog dialog({{next, QStringLiteral("Label"), 1}, {goesOn, QStringLiteral("Label"), 1}}, nullptr);
        dialog.show();
        dialog.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        auto *add = dialog.findChild<KeyCatcher *>(QStringLiteral("add.label.next"));
        add->click();
        QTest::keyClick(add, Qt::Key_J);
        QCOMPARE(next->shortcuts(), (QList{QKeySequence(QStringLiteral("N")), QKeySequence(QStringLiteral("J"))}));
        dialog.findChild<QCheckBox *>(QStringLiteral("settings.goesOn"))->click();
        QVERIFY(!goesOn->isChecked() && !Settings().goesOn());
    }

    void theSettingsFitALowScreenAndTheKeyboardReachesAllOfThem()
    {
        constexpr int kLowPx = 560; // of 600, under a title bar
        SettingsDialog dialog({}, nullptr);
        dialog.show();
        dialog.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QVERIFY2(dialog.minimumHeight() <= kLowPx, qPrintable(QString::number(dialog.minimumHeight())));
        dialog.resize(dialog.width(), kLowPx);
        QCOMPARE(dialog.height(), kLowPx);
        const auto seen = [](const QWidget *part) {
            return part->visibleRegion().boundingRect().height() == part->height();
        };
        const QList<QPushButton *> buttons = dialog.findChild<QDialogButtonBox *>()->findChildren<QPushButton *>();
        QCOMPARE(buttons.size(), 1);
        QTRY_VERIFY(seen(buttons.front()));
        for (const Qt::Key key : {Qt::Key_Tab, Qt::Key_Backtab}) {
            QSet<QWidget *> passed;
            for (QWidget *focused = dialog.focusWidget(); !passed.contains(focused); focused = dialog.focusWidget()) {
                passed.insert(focused);
                QTest::keyClick(focused, key);
                QVERIFY2(seen(dialog.focusWidget()), qPrintable(dialog.focusWidget()->objectName()));
            }
            for (QWidget *part : dialog.findChildren<QWidget *>())
                if (part->isVisible() && part->isEnabled() && part->focusPolicy() & Qt::TabFocus && !part->focusProxy())
                    QVERIFY2(passed.contains(part), qPrintable(part->objectName()));
        }
    }

    void theSettingsNeedNoScrollBarWhereThereIsRoom()
    {
        SettingsDialog dialog({}, nullptr);
        dialog.resize(760, 940); // as it opens where the screen is tall enough
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        const auto *parts = dialog.findChild<QScrollArea *>(QStringLiteral("settings.parts"));
        QTRY_VERIFY(!parts->verticalScrollBar()->isVisible() && !parts->horizontalScrollBar()->isVisible());
    }

    void everythingOfAnActionThatCanBePressedHasAName()
    {
        QVERIFY(open());
        for (const QPushButton *button : m_editor->findChildren<QPushButton *>())
            if (!button->objectName().isEmpty()) // the others are Qt's and the notice's own
                QVERIFY2(!button->accessibleName().isEmpty() || !button->text().isEmpty(),
                         qPrintable(button->objectName()));
    }
};

QTEST_MAIN(TestKeyEditor)
#include "tst_key_editor.moc"
