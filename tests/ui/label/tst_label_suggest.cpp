// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "tests/support/story_folder.h"
#include "tests/ui/drawn_project.h"
#include "tests/ui/story_project.h"
#include "ui/models/said.h"
#include "ui/pages/label/accept_bar.h"
#include "ui/pages/label/face_panel.h"
#include "ui/pages/label/label_page.h"
#include "ui/pages/label/suggesting.h"
#include "ui/settings.h"
#include "ui/widgets/face_grid.h"

#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace faces;
using namespace faces::ui;

namespace {

/// hair surely no up to 0.1, surely yes from 0.9; hat never sure.
SuggestionRule rule(const char *attribute, bool sure) { return {attribute, 0.5, sure ? 0.1 : -1, sure ? 0.9 : 2, 200}; }

} // namespace

/// Someone labels with a model that suggests; what it suggests is written down beforehand, so that it is known.
class TestLabelSuggest : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<test::StoryFolder> m_story;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<LabelPage> m_page;
    std::vector<FaceId> m_faces;

    std::filesystem::path folder() const { return *m_story / "büro.faces"; }
    /// All faces: hair surely no, hat doubtfully yes; the first face: hair surely yes.
    void suggest()
    {
        store::Project project = store::Project::open(folder());
        Suggestions said{"model", "2026-11-25T20:00:00.000Z", 0.99, {rule("hair", true), rule("hat", false)}, {}};
        for (const FaceId face : m_faces)
            said.faces.push_back({face, {face == m_faces.front() ? 0.97F : 0.02F, 0.71F}});
        project.setSuggestions(said);
    }
    void start()
    {
        m_workspace = std::make_unique<Workspace>();
        QSignalSpy opened(m_workspace.get(), &Workspace::opened);
        m_workspace->open(folder());
        QVERIFY(opened.wait());
        m_page = std::make_unique<LabelPage>(*m_workspace, nullptr);
        m_page->resize(1180, 720);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->shown();
    }
    void open(int faces)
    {
        m_faces = test::makeProject(folder(), faces);
        suggest();
        start();
    }
    FaceGrid *grid() const { return m_page->findChild<FaceGrid *>(); }
    void press(int key, Qt::KeyboardModifiers with = {}) { QTest::keyClick(grid(), Qt::Key(key), with); }
    const Workspace::Shown shown(const char *attribute) const
    {
        for (const auto &each : m_workspace->attributes())
            if (each.attribute.id == attribute)
                return each;
        return {};
    }
    LabelValue label(int face, const char *attribute) const
    {
        return m_workspace->face(m_faces[std::size_t(face)])->labels[std::size_t(shown(attribute).index)];
    }
    BadgeState badge(int face, const char *attribute) const
    {
        return badgeOf(m_workspace->view(), *m_workspace->face(m_faces[std::size_t(face)]), shown(attribute));
    }
    int row() const { return grid()->currentIndex().row(); }

private slots:
    void init()
    {
        m_story = std::make_unique<test::StoryFolder>();
        setSettingsFile(QString::fromStdString((*m_story / "settings.ini").string()));
    }
    void cleanup()
    {
        m_page.reset();
        m_workspace.reset();
        m_story.reset();
    }

    void badgesTellSureFromDoubtful()
    {
        open(4);
        QCOMPARE(badge(0, "hair"), BadgeState::SuggestedYes);
        QCOMPARE(badge(1, "hair"), BadgeState::SuggestedNo);
        QCOMPARE(badge(0, "hat"), BadgeState::DoubtfulYes);
        QCOMPARE(badge(0, "sex"), BadgeState::Unknown);
        QCOMPARE(grid()->look()(grid()->model()->index(1, 0)).badges[1].state, BadgeState::SuggestedNo);
        QCOMPARE(m_page->findChild<FacePanel *>()->stateText("hat"), QStringLiteral("yes 71 %"));
        QCOMPARE(m_page->findChild<FacePanel *>()->stateText("sex"), QStringLiteral("unknown"));
    }

    void whyACertainModelIsStillAskedAboutIsSaid()
    {
        open(4);
        const auto tip = [this](const char *state) {
            return m_page->findChild<QPushButton *>(QLatin1String(state))->toolTip();
        };
        QVERIFY2(tip("state.hat").startsWith(QStringLiteral("Suggested: yes 71 %. Look at it: ")),
                 qPrintable(tip("state.hat")));
        QVERIFY(tip("state.hat").contains(QStringLiteral("not yet proven")));
        QCOMPARE(tip("state.hair"), QString()); // a sure one
        QCOMPARE(m_page->footRemark(), QStringLiteral("Suggestions of hat keep their “?” until more is labelled"));
        press(Qt::Key_A, Qt::ControlModifier);
        press(Qt::Key_Space);
        QTRY_VERIFY2(!m_page->footRemark().contains(QStringLiteral("“?”")), qPrintable(m_page->footRemark()));
    }

    void spaceAcceptsAndGoesOn()
    {
        open(4);
        press(Qt::Key_Space);
        QCOMPARE(label(0, "hair"), LabelValue::Yes);
        QCOMPARE(label(0, "hat"), LabelValue::Yes);
        QCOMPARE(label(0, "sex"), LabelValue::Unknown); // nothing was suggested, nothing is made up
        QCOMPARE(row(), 1);
        test::waitUntilKept(*m_workspace);
        const store::Project project = store::Project::open(folder(), store::OpenMode::ReadOnly);
        QCOMPARE(project.labelHistory(m_faces[0]).back().origin, LabelOrigin::Suggestion);
        // The doubtful one was looked at, the sure one need not have been.
        const std::vector<std::pair<FaceId, AttributeId>> unseen{{m_faces[0], "hair"}};
        QCOMPARE(project.acceptedUnseen(), unseen);
        QCOMPARE(project.settledLabels().size(), std::size_t(1));
    }

    void aScreenfulIsOneStepAndScrollsOn()
    {
        open(120);
        press(Qt::Key_Space, Qt::ShiftModifier);
        int accepted = 0;
        for (int face = 0; face < 120; ++face)
            accepted += label(face, "hat") == LabelValue::Yes ? 1 : 0;
        QVERIFY(accepted >= 10 && accepted < 120);
        QCOMPARE(row(), accepted); // the first one that was not seen whole
        QVERIFY(grid()->visualRect(grid()->currentIndex()).top() >= 0);
        QVERIFY(grid()->visualRect(grid()->currentIndex()).top() < 12);
        QCOMPARE(label(0, "hair"), LabelValue::Yes);
        QCOMPARE(label(1, "hair"), LabelValue::No);
        test::waitUntilKept(*m_workspace);
        QSignalSpy undone(m_workspace.get(), &Workspace::undone);
        m_workspace->undo();
        QVERIFY(undone.wait());
        QTRY_COMPARE(label(0, "hair"), LabelValue::Unknown);
        QTRY_COMPARE(label(accepted - 1, "hat"), LabelValue::Unknown);
        QVERIFY(store::Project::open(folder(), store::OpenMode::ReadOnly).settledLabels().empty());
    }

    void aLabelThatIsThereIsNotTouched()
    {
        open(6);
        press(Qt::Key_T); // hat: yes
        press(Qt::Key_T); // no
        QCOMPARE(label(0, "hat"), LabelValue::No);
        m_page->findChild<QPushButton *>(QStringLiteral("accept.screenful"))->click();
        QCOMPARE(label(0, "hat"), LabelValue::No);
        QCOMPARE(label(1, "hat"), LabelValue::Yes);
    }

    void aDoubtedLabelIsKeptByOneKeyAndMendedByAnother()
    {
        m_faces = test::makeProject(folder(), 8);
        {
            store::Project project = store::Project::open(folder());
            for (const int face : {2, 5})
                project.setLabels(
                    std::vector<store::Project::LabelOrder>{{m_faces[std::size_t(face)], "hat", LabelValue::No},
                                                            {m_faces[std::size_t(face)], "hair", LabelValue::Yes}});
            project.setSuspicions({{m_faces[2], "hat", 0.8F}, {m_faces[5], "hat", 0.97F}});
        }
        start();
        QCOMPARE(badge(5, "hat"), BadgeState::SuspiciousNo);
        press(Qt::Key_N, Qt::ShiftModifier);
        QCOMPARE(row(), 5); // the worst first
        QTRY_VERIFY(m_page->findChild<QPushButton *>(QStringLiteral("doubt.mend"))->isVisible());
        press(Qt::Key_Space, Qt::ControlModifier);
        QCOMPARE(label(5, "hat"), LabelValue::Yes);
        QCOMPARE(badge(5, "hat"), BadgeState::Yes);
        QCOMPARE(row(), 2);
        QTRY_VERIFY(m_page->findChild<QAction *>(QStringLiteral("label.keepDoubted"))->isEnabled());
        press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(label(2, "hat"), LabelValue::No);
        QCOMPARE(badge(2, "hat"), BadgeState::No);
        test::waitUntilKept(*m_workspace);
        QCOMPARE(store::Project::open(folder(), store::OpenMode::ReadOnly).settledLabels().size(), std::size_t(2));
        m_workspace->undo();
        QTRY_COMPARE(badge(2, "hat"), BadgeState::SuspiciousNo);
    }

    void whatAPersonSentHereIsAskedFirstAndSaysSo()
    {
        m_faces = test::makeProject(folder(), 8);
        {
            store::Project project = store::Project::open(folder());
            project.setLabels(std::vector<store::Project::LabelOrder>{{m_faces[2], "hat", LabelValue::No},
                                                                      {m_faces[5], "hat", LabelValue::Yes}});
            project.setSuspicions({{m_faces[2], "hat", 0.97F}});
            project.sendToSuspicious(std::vector<store::Project::LabelOrder>{{m_faces[5], "hat"}});
        }
        start();
        QCOMPARE(badge(5, "hat"), BadgeState::SuspiciousYes);
        press(Qt::Key_N, Qt::ShiftModifier);
        QCOMPARE(row(), 5);
        const auto says = [this](const QString &words) {
            return std::ranges::any_of(m_page->findChildren<QLabel *>(), [&](const QLabel *label) {
                return label->isVisible() && label->text().contains(words);
            });
        };
        QTRY_VERIFY(says(QStringLiteral("Sent here by a person")));
        press(Qt::Key_Return, Qt::ControlModifier); // it is right after all
        QCOMPARE(badge(5, "hat"), BadgeState::Yes);
        QCOMPARE(row(), 2);
        QTRY_VERIFY(says(QStringLiteral("Model: 97")));
        test::waitUntilKept(*m_workspace);
    }

    void pressingTheSameSpotAgainNeverDecidesADoubt()
    {
        m_faces = test::makeProject(folder(), 8);
        {
            store::Project project = store::Project::open(folder());
            std::vector<store::Project::LabelOrder> orders;
            std::vector<Suspicion> doubts;
            for (const FaceId face : m_faces) {
                orders.push_back({face, "hat", LabelValue::No});
                doubts.push_back({face, "hat", 0.9F});
            }
            project.setLabels(orders);
            project.setSuspicions(doubts);
        }
        suggest();
        start();
        auto *button = m_page->findChild<QPushButton *>(QStringLiteral("accept.screenful"));
        const QPoint spot = button->mapTo(m_page.get(), button->rect().center());
        const auto undecided = [this] {
            return store::Project::open(folder(), store::OpenMode::ReadOnly).settledLabels().empty();
        };
        for (int click = 0; click < 4; ++click) {
            auto *keep = m_page->findChild<QPushButton *>(QStringLiteral("doubt.keep"));
            QTRY_VERIFY(keep->isVisible() && button->isVisible()); // it is asked about ...
            QCOMPARE(m_page->childAt(spot), button);               // ... but elsewhere
            QTest::mouseClick(button, Qt::LeftButton);
            test::waitUntilKept(*m_workspace);
            QVERIFY(undecided());
        }
        QCOMPARE(label(3, "hair"), LabelValue::No); // what was accepted
    }

    void whoLabelsEnoughGetsSuggestionsByThemselves()
    {
        constexpr int kCount = 90, kLabelled = 70;
        test::drawProject(folder(), kCount);
        {
            store::Project project = store::Project::open(folder());
            std::vector<store::Project::LabelOrder> open;
            for (const Face &face : project.faces()) {
                m_faces.push_back(face.id);
                for (const Attribute &attribute : project.attributes())
                    if (face.number > kLabelled)
                        open.push_back({face.id, attribute.id, LabelValue::Unknown});
            }
            project.setLabels(open);
        }
        start();
        auto *suggesting = m_page->findChild<Suggesting *>();
        QSignalSpy learned(suggesting, &Suggesting::learned);
        QVERIFY(learned.wait(60000));
        QTRY_VERIFY_WITH_TIMEOUT(!m_workspace->view().suggestions.empty(), 10000);
        const Face &open = *m_workspace->face(m_faces[kCount - 1]);
        bool any = false;
        for (const auto &each : m_workspace->attributes())
            any = any || saidOf(m_workspace->view(), open, each).suggested.value != LabelValue::Unknown;
        QVERIFY(any);
        QTRY_VERIFY(suggesting->upToDate());
    }

    void whoSwitchesItOffIsLeftAlone()
    {
        Settings().setSuggests(false);
        test::drawProject(folder(), 60);
        start();
        auto *suggesting = m_page->findChild<Suggesting *>();
        QVERIFY(!suggesting->on());
        QTRY_VERIFY(suggesting->upToDate());
        QVERIFY(m_workspace->view().suggestions.empty());
        QVERIFY(suggesting->remark().isEmpty());
        auto *box = m_page->findChild<QCheckBox *>(QStringLiteral("accept.suggests"));
        QVERIFY(!box->isChecked());
        QSignalSpy learned(suggesting, &Suggesting::learned);
        box->click();
        QVERIFY(Settings().suggests());
        QVERIFY(learned.wait(60000));
    }

    void theFootSaysWhatIsLacking()
    {
        m_faces = test::makeProject(folder(), 60);
        {
            store::Project project = store::Project::open(folder());
            std::vector<store::Project::LabelOrder> orders;
            for (std::size_t i = 0; i < 50; ++i)
                for (const Attribute &attribute : project.attributes())
                    orders.push_back({m_faces[i], attribute.id,
                                      i < (attribute.id == "hat" ? 3 : 20) ? LabelValue::Yes : LabelValue::No});
            project.setLabels(orders);
        }
        start();
        QTRY_COMPARE(m_page->footRemark(), QStringLiteral("Model learning in the background …"));
        QTRY_COMPARE_WITH_TIMEOUT(m_page->footRemark(), QStringLiteral("hat still needs 5 examples"), 60000);
    }
};

QTEST_MAIN(TestLabelSuggest)
#include "tst_label_suggest.moc"
