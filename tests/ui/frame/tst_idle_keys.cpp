// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "tests/ui/label/label_story.h"
#include "tests/ui/window_story.h"
#include "ui/typing_guard.h"
#include "ui/widgets/face_grid.h"
#include "ui/widgets/notice_line.h"
#include "ui/widgets/status_foot.h"

#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QLineEdit>

using namespace faces;
using namespace faces::ui;

/// Somebody presses keys that can do nothing just now, and is told why.
class TestIdleKeys : public QObject {
    Q_OBJECT
private slots:
    void whoPressesAKeyThatCanDoNothingIsToldWhy()
    {
        test::WindowStory story;
        QVERIFY(story.startWith("office.faces"));
        story.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(remark(story), QStringLiteral("There is nothing to do again."));
    }

    void onTheLabelPageEveryKeySaysSomething()
    {
        test::WindowStory story;
        QVERIFY(story.startWith("office.faces"));
        toLabels(story);
        const auto *keep = story.page("Label")->findChild<QAction *>(QStringLiteral("label.keepDoubted"));
        QTRY_VERIFY(!keep->isEnabled());
        story.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(remark(story), QStringLiteral("No label of this face is suspicious."));
        story.press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(remark(story), QStringLiteral("No second opinion is being given."));
    }

    void whoChoosesFromAnOpenListChoosesWithEnter()
    {
        guardTyping();
        QWidget window;
        QComboBox box(&window);
        box.addItems({QStringLiteral("even"), QStringLiteral("rare"), QStringLiteral("own")});
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        box.showPopup();
        QTRY_VERIFY(box.view()->isVisible());
        QTest::keyClick(box.view(), Qt::Key_Down);
        QTest::keyClick(box.view(), Qt::Key_Return);
        QCOMPARE(box.currentText(), QStringLiteral("rare"));
        QTRY_VERIFY(!box.view()->isVisible());
    }

    void whatIsTypedIsNoKey()
    {
        test::WindowStory story;
        QVERIFY(story.startWith("office.faces"));
        toLabels(story);
        story.press(Qt::Key_F, Qt::ControlModifier);
        auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(field);
        const QString before = remark(story);
        QTest::keyClicks(field, QStringLiteral("xyz"));
        QCOMPARE(field->text(), QStringLiteral("xyz"));
        QCOMPARE(remark(story), before);
    }

    void aProjectThatIsOnlyLookedAtSaysSoForAMoment()
    {
        test::WindowStory story;
        QVERIFY(test::LabelStory::makeNewer(story.path("office.faces/project.sqlite")));
        QVERIFY(story.startWith("office.faces"));
        toLabels(story);
        story.press(Qt::Key_S);
        QCOMPARE(remark(story), story.window->workspace().view().readOnlyReason);
        for (const NoticeLine *line : story.window->findChildren<NoticeLine *>())
            QVERIFY(!line->isVisible() || line->kind() != NoticeLine::Kind::Trouble);
    }

private:
    static QString remark(const test::WindowStory &story) { return story.window->findChild<StatusFoot *>()->remark(); }
    static void toLabels(const test::WindowStory &story)
    {
        story.press(Qt::Key_2, Qt::ControlModifier);
        QTRY_VERIFY(story.page("Label") && story.page("Label")->isVisible());
        story.page("Label")->findChild<FaceGrid *>()->setFocus();
        QTRY_VERIFY(story.window->settled());
    }
};

QTEST_MAIN(TestIdleKeys)
#include "tst_idle_keys.moc"
