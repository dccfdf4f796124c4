// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "tests/ui/drawn_project.h"
#include "tests/ui/label/label_story.h"
#include "ui/pages/label/accept_bar.h"

#include <QAbstractButton>
#include <QLabel>
#include <QMessageBox>
#include <QScrollBar>
#include <QTimer>

using namespace faces;
using namespace faces::ui;
using test::LabelStory;

namespace {

constexpr int kMany = 120; ///< more than a screen holds

/// hair surely no, unless it is never sure; hat doubtfully yes.
Suggestions suggestedFor(const std::vector<FaceId> &faces, bool sureHair)
{
    const SuggestionRule hair{"hair", 0.5, sureHair ? 0.1 : -1, sureHair ? 0.9 : 2, 200};
    Suggestions said{"model", "2026-11-26T08:00:00.000Z", 0.99, {hair, {"hat", 0.5, -1, 2, 200}}, {}};
    for (const FaceId face : faces)
        said.faces.push_back({face, {0.02F, 0.71F}});
    return said;
}

} // namespace

/// Someone accepts suggestions for more faces than can be seen, and reads what is said of it.
class TestLabelAccept : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<LabelStory> m_story;
    QString m_asked; ///< the question and what is said beneath it; empty: nothing was asked
    bool m_offersAll = false;

    [[nodiscard]] bool open(int faces, bool sureHair = true)
    {
        if (!m_story->open(faces))
            return false;
        QSignalSpy changed(m_story->workspace.get(), &Workspace::viewChanged);
        m_story->workspace->change(
            [said = suggestedFor(m_story->faces, sureHair)](store::Project &project) { project.setSuggestions(said); });
        return changed.wait() && !m_story->workspace->view().suggestions.empty();
    }
    /// Presses Space, and one of the buttons of the question that comes up; null: Esc.
    void accept(const char *button)
    {
        m_asked.clear();
        QTimer looks;
        connect(&looks, &QTimer::timeout, this, [this, button] { answer(button); });
        looks.start(5);
        m_story->press(Qt::Key_Space);
        m_story->page->activateWindow(); // no desktop does it here
        QVERIFY(QTest::qWaitForWindowActive(m_story->page.get()));
    }
    void answer(const char *button)
    {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        if (!box || !box->isActiveWindow())
            return; // in a moment; till then a key would be the page's
        m_asked = box->text() + QLatin1Char('\n') + box->informativeText();
        m_offersAll = box->findChild<QAbstractButton *>(QStringLiteral("accept.all")) != nullptr;
        auto *wanted = button ? box->findChild<QAbstractButton *>(QLatin1String(button)) : nullptr;
        if (wanted)
            return wanted->click();
        QTest::keyClick(box, Qt::Key_Escape);
        QVERIFY2(!button, button);
    }
    int labelled(const char *attribute) const
    {
        int count = 0;
        for (int face = 0; face < static_cast<int>(m_story->faces.size()); ++face)
            count += m_story->label(face, attribute) != LabelValue::Unknown ? 1 : 0;
        return count;
    }
    QString told() const { return m_story->page->findChild<AcceptBar *>()->findChild<QLabel *>()->text(); }
    store::Project stored() const
    {
        return store::Project::open(m_story->folder / "office.faces", store::OpenMode::ReadOnly);
    }

private slots:
    void init() { m_story = std::make_unique<LabelStory>(); }
    void cleanup() { m_story.reset(); }

    void whatNobodyHasSeenIsAskedAboutAndCancelLeavesItAll()
    {
        QVERIFY(open(kMany));
        m_story->press(Qt::Key_A, Qt::ControlModifier);
        for (const char *no : {"accept.cancel", static_cast<const char *>(nullptr)}) {
            accept(no);
            QVERIFY2(m_asked.contains(QStringLiteral(" suggestions for 120 faces?")), qPrintable(m_asked));
            QVERIFY2(m_asked.contains(QStringLiteral("of these faces are out of sight.")), qPrintable(m_asked));
            QVERIFY2(m_asked.contains(QStringLiteral("“?” are accepted in sight only")), qPrintable(m_asked));
            QCOMPARE(labelled("hair") + labelled("hat"), 0);
            QCOMPARE(m_story->currentRow(), 0);
            QCOMPARE(m_story->page->selectedFaces().size(), std::size_t(kMany));
            QCOMPARE(told().contains(QStringLiteral("Accepted")), false);
        }
    }

    void allAreAcceptedButDoubtfulOnesOnlyWhereTheyWereSeen()
    {
        QVERIFY(open(kMany));
        m_story->press(Qt::Key_A, Qt::ControlModifier);
        accept("accept.all");
        QCOMPARE(labelled("hair"), kMany);
        const int seen = labelled("hat");
        QVERIFY(seen >= 10 && seen < kMany);
        QCOMPARE(told(), QStringLiteral("Accepted %1 suggestions of 120 faces.").arg(kMany + seen));
        test::waitUntilKept(*m_story->workspace);
        QCOMPARE(stored().settledLabels().size(), std::size_t(seen)); // looked at: those in sight
        m_story->workspace->undo();
        QTRY_COMPARE(labelled("hair") + labelled("hat"), 0);
    }

    void onlyThoseInSightAreAcceptedOnDemand()
    {
        QVERIFY(open(kMany));
        m_story->press(Qt::Key_A, Qt::ControlModifier);
        accept("accept.inSight");
        const int seen = labelled("hat");
        QVERIFY(seen >= 10 && seen < kMany);
        QCOMPARE(labelled("hair"), seen);
        m_story->workspace->undo();
        QTRY_COMPARE(labelled("hair") + labelled("hat"), 0);
    }

    void inSightIsWhatTheGridShowsNow()
    {
        QVERIFY(open(kMany));
        m_story->press(Qt::Key_A, Qt::ControlModifier);
        m_story->grid()->verticalScrollBar()->setValue(m_story->grid()->verticalScrollBar()->maximum());
        accept("accept.inSight");
        QCOMPARE(m_story->label(0, "hat"), LabelValue::Unknown);
        QCOMPARE(m_story->label(kMany - 1, "hat"), LabelValue::Yes);
    }

    void aFaceShownLargeIsTheOnlyOneInSight()
    {
        QVERIFY(open(6));
        m_story->press(Qt::Key_A, Qt::ControlModifier);
        m_story->press(Qt::Key_V);
        accept("accept.inSight");
        QVERIFY2(m_asked.startsWith(QStringLiteral("Accept 7 suggestions for 6 faces?\n5 of these faces")),
                 qPrintable(m_asked));
        QCOMPARE(labelled("hair"), 1);
        QCOMPARE(m_story->label(0, "hat"), LabelValue::Yes);
    }

    void whatIsSeenIsAcceptedWithoutAWord()
    {
        QVERIFY(open(4));
        m_story->press(Qt::Key_A, Qt::ControlModifier);
        m_story->press(Qt::Key_Space);
        QCOMPARE(labelled("hat"), 4);
        QCOMPARE(labelled("hair"), 4);
    }

    void whereAllHaveAQuestionMarkThereIsNoAcceptingAll()
    {
        QVERIFY(open(kMany, false));
        m_story->press(Qt::Key_A, Qt::ControlModifier);
        accept("accept.inSight");
        QVERIFY(!m_offersAll);
        const int seen = labelled("hair");
        QVERIFY(seen >= 10 && seen < kMany);
    }

    void whatWasSaidGoesWithTheNextKey()
    {
        QVERIFY(open(4));
        m_story->press(Qt::Key_Space);
        QCOMPARE(told(), QStringLiteral("Accepted 2 suggestions of 1 face.")); // although it has gone on
        m_story->workspace->undo();
        QTRY_VERIFY2(told().startsWith(QStringLiteral("Undone: ")), qPrintable(told()));
        QCOMPARE(m_story->currentRow(), 0); // it came back, and the sentence is still there
        m_story->press(Qt::Key_Shift);      // nothing was done yet
        QVERIFY2(told().startsWith(QStringLiteral("Undone: ")), qPrintable(told()));
        m_story->press(Qt::Key_Right);
        QVERIFY2(!told().contains(QStringLiteral("Undone")), qPrintable(told()));
    }

    void whatWasSaidGoesWithTheNextClick()
    {
        QVERIFY(open(4));
        m_story->press(Qt::Key_Space);
        QVERIFY(told().startsWith(QStringLiteral("Accepted")));
        m_story->clickBadge(2, 4);
        QVERIFY2(!told().contains(QStringLiteral("Accepted")), qPrintable(told()));
        m_story->press(Qt::Key_Space); // and what is said next is heard again
        QVERIFY2(told().startsWith(QStringLiteral("Accepted")), qPrintable(told()));
    }
};

QTEST_MAIN(TestLabelAccept)
#include "tst_label_accept.moc"
