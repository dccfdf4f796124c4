// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/data/attribute.h"
#include "tests/support/story_folder.h"
#include "ui/actions.h"
#include "ui/attributes_dialog.h"
#include "ui/scheme_actions.h"
#include "ui/settings.h"
#include "ui/widgets/key_cap.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QSet>
#include <QTest>
#include <QWidget>

using namespace faces;
using namespace faces::ui;

class TestActions : public QObject {
    Q_OBJECT
private:
    test::StoryFolder m_story;
    QString file(const char *name) const { return QString::fromStdString((m_story / name).string()); }

private slots:
    void init() { setSettingsFile(file("settings.ini")); }
    void cleanup() { QFile::remove(file("settings.ini")); }

    void noTwoActionsHearTheSameKey()
    {
        std::vector<ActionRow> rows = actionTable();
        const auto own = attributeRows(standardAttributes());
        rows.insert(rows.end(), own.begin(), own.end());
        QCOMPARE(keyConflicts(rows), QStringList());
    }

    void aKeyGivenTwiceIsNamedWithBothItsActions()
    {
        std::vector<ActionRow> rows = actionTable();
        rows.push_back({"label.sing", "label", "Sing", "X", {}});
        const QStringList conflicts = keyConflicts(rows);
        QCOMPARE(conflicts.size(), 1);
        QVERIFY(conflicts.first().contains(QStringLiteral("Sing")));
        QVERIFY(conflicts.first().contains(QStringLiteral("Reject")));
    }

    void pagesMayUseTheSameLetterForThemselvesButNotTheWindows()
    {
        QCOMPARE(keyConflicts({{"a.x", "photos", "A", "X", {}}, {"b.x", "label", "B", "X", {}}}).size(), 0);
        QCOMPARE(keyConflicts({{"a.x", "window", "A", "X", {}}, {"b.x", "label", "B", "X", {}}}).size(), 1);
    }

    void idsAreUniqueAndKeysAreUnderstood()
    {
        QSet<QString> ids;
        for (const ActionRow &row : actionTable()) {
            QVERIFY2(!ids.contains(row.id), qPrintable(row.id));
            ids.insert(row.id);
            QVERIFY(!row.words.isEmpty());
            for (const QKeySequence &keys : keysOf(row))
                QVERIFY2(keys.count() == 1 && keys[0].key() != Qt::Key_unknown, qPrintable(row.id));
        }
    }

    void whatAWidgetHearsItselfIsInTheTableToo()
    {
        const auto heard = [](int key, Qt::KeyboardModifiers with = {}) {
            const auto found = heardKey(QStringLiteral("canvas"), QKeyCombination(with, Qt::Key(key)));
            return found ? QStringLiteral("%1 %2").arg(found->id).arg(found->which) : QString();
        };
        QCOMPARE(heard(Qt::Key_Right), QStringLiteral("canvas.walk 1"));
        QCOMPARE(heard(Qt::Key_Up, Qt::ShiftModifier), QStringLiteral("canvas.move 2"));
        QCOMPARE(heard(Qt::Key_Down, Qt::ShiftModifier | Qt::ControlModifier), QStringLiteral("canvas.stretch 3"));
        QCOMPARE(heard(Qt::Key_Left, Qt::KeypadModifier), QStringLiteral("canvas.walk 0"));
        QCOMPARE(heard(Qt::Key_BracketRight, Qt::ShiftModifier), QStringLiteral("canvas.turn 1")); // as some keyboards
        QCOMPARE(heard(Qt::Key_N), QStringLiteral("canvas.add 0"));
        QCOMPARE(heard(Qt::Key_N, Qt::ControlModifier), QString()); // the window's
        QWidget owner;
        listHeardKeys(QStringLiteral("canvas"), &owner);
        const auto *turn = owner.findChild<QAction *>(QStringLiteral("canvas.turn"));
        QVERIFY(turn && isHeardElsewhere(*turn));
        QCOMPARE(turn->shortcuts().size(), 2);
        QVERIFY(owner.actions().isEmpty()); // else Qt would take the keys before the widget hears them
    }

    void anAttributesKeysAreItsPlaceAndItsLetter()
    {
        const auto rows = attributeRows(standardAttributes());
        QCOMPARE(rows.size(), std::size_t(10));
        QCOMPARE(rows[0].keys, QStringLiteral("1 S"));
        QCOMPARE(rows[1].keys, QStringLiteral("Shift+S Shift+1"));
        QCOMPARE(rows[6].id, QStringLiteral("label.toggle.hat"));
        QCOMPARE(rows[6].keys, QStringLiteral("4 T"));
    }

    void anAttributeWithATakenKeyIsRefusedWithTheReason()
    {
        std::vector<Attribute> attributes = standardAttributes();
        QCOMPARE(AttributesDialog::trouble(attributes), QString());
        attributes[1].key = std::string("G"); // glasses has it
        QVERIFY(AttributesDialog::trouble(attributes).contains(QStringLiteral("glasses")));
        attributes[1].key = std::string("X"); // rejects
        QVERIFY(AttributesDialog::trouble(attributes).contains(QStringLiteral("Reject")));
        attributes[1].key = std::string("H");
        attributes[1].name = std::string("beard");
        QVERIFY(AttributesDialog::trouble(attributes).contains(QStringLiteral("beard"), Qt::CaseInsensitive));
    }

    void aRetiredAttributeGivesItsKeyFree()
    {
        std::vector<Attribute> attributes = standardAttributes();
        attributes[1].key = std::string("G");
        attributes[2].retired = true;
        QCOMPARE(AttributesDialog::trouble(attributes), QString());
    }

    void aTooltipNamesTheKey()
    {
        QWidget owner;
        const QAction *undo = makeAction("window.undo", &owner);
        QCOMPARE(undo->toolTip(), QStringLiteral("Undo (Ctrl+Z)"));
    }

    void coloursAreChosenByActionsAndKept()
    {
        QWidget owner;
        for (const char *id : {"scheme.system", "scheme.light", "scheme.dark"})
            QVERIFY(makeAction(id, &owner)->shortcuts().isEmpty());
        connectSchemes(&owner);
        owner.findChild<QAction *>(QStringLiteral("scheme.dark"))->trigger();
        QVERIFY(isDark() && Settings().scheme() == Scheme::Dark);
        owner.findChild<QAction *>(QStringLiteral("scheme.light"))->trigger();
        QVERIFY(!isDark() && Settings().scheme() == Scheme::Light);
    }

    void aKeyFromTheSettingsReplacesTheDefault()
    {
        QWidget owner;
        Settings().setKeysFor(QStringLiteral("label.next"), QStringLiteral("Ctrl+J"));
        QAction *next = makeAction("label.next", &owner);
        QCOMPARE(next->shortcut(), QKeySequence(QStringLiteral("Ctrl+J")));
        Settings().setKeysFor(QStringLiteral("label.next"), {});
        renewKeys(next);
        QCOMPARE(next->shortcut(), QKeySequence(QStringLiteral("N")));
    }

    void aKeyCapFollowsItsAction()
    {
        QWidget owner;
        QAction *next = makeAction("label.next", &owner);
        const KeyCap first(next), second;
        QCOMPARE(first.text(), QStringLiteral("N"));
        Settings().setKeysFor(QStringLiteral("label.next"), QStringLiteral("Ctrl+J"));
        renewKeys(next);
        QCOMPARE(first.text(), QStringLiteral("Ctrl+J"));
        QVERIFY(first.isHidden()); // without a parent it would be a window
    }

    void brokenSettingsAreSetAsideAndNotLost()
    {
        QFile broken(file("settings.ini"));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write(QByteArray("[window\n\x01\x02 no ini at all\nno equals sign\n"));
        broken.close();
        const QString aside = setBrokenSettingsAside();
        QVERIFY(!aside.isEmpty());
        QVERIFY(QFile::exists(aside));
        QVERIFY(!QFile::exists(file("settings.ini")));
        QCOMPARE(Settings().scheme(), Scheme::System);
    }

    void goodSettingsStay()
    {
        Settings().setScheme(Scheme::Dark);
        QVERIFY(setBrokenSettingsAside().isEmpty());
        QCOMPARE(Settings().scheme(), Scheme::Dark);
    }

    void theLatestProjectComesFirstAndOneThatIsGoneIsLeftOut()
    {
        const QString one = file("one.faces"), two = file("two.faces");
        QVERIFY(QDir().mkdir(one) && QDir().mkdir(two));
        Settings settings;
        settings.rememberProject(one);
        settings.rememberProject(two);
        settings.rememberProject(one);
        QCOMPARE(settings.recentProjects(), (QStringList{one, two}));
        QVERIFY(QDir().rmdir(one));
        QCOMPARE(settings.recentProjects(), QStringList{two});
    }
};

QTEST_MAIN(TestActions)
#include "tst_actions.moc"
