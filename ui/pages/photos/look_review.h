// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "ui/pages/photos/look_finder.h"
#include "ui/widgets/panel.h"

#include <array>
#include <functional>
#include <set>

class QAction;
class QStackedWidget;

namespace faces::ui {

class EmptyState;
class KeyButton;
class SquarePicture;

/// One case after the other: two faces side by side, or one poor face, and what can be decided about them. The next one
/// comes by itself; an undone decision brings its case back. Everything can be done by key.
class LookReview : public Panel {
    Q_OBJECT
public:
    LookReview(Workspace &workspace, LookFinder &finder, QWidget *parent = nullptr);

    void begin();                       ///< from the first case on, with the focus
    const LookCase *current() const;    ///< null: nothing is left
    void setCoveredBelow(int heightPx); ///< so much of its lower edge can't be seen: its buttons stand above
    QList<QAction *> decisions() const; ///< and leaving; without those that pass from case to case

signals:
    void shown(faces::FaceId face); ///< the first of the current case, 0: nothing is left
    void left();

private:
    static constexpr int kCardPx = 340; ///< larger, and every face would look blurred
    struct Card {
        QWidget *widget = nullptr;
        SquarePicture *picture = nullptr;
        QLabel *name = nullptr;
        QLabel *place = nullptr;
    };
    QWidget *makeCases();
    QWidget *makeButtons();
    Card makeCard();
    QAction *on(const char *id, std::function<void()> order);
    void follow(); ///< the cases changed
    void decide(LookFinder::Decision ofPair, LookFinder::Decision ofPoor);
    void decide(LookFinder::Decision decision);
    void move(int by);
    void takeBack();
    void showCase(); ///< the current case
    void showDone();
    void showCard(const Card &card, FaceId face, bool turned);
    void enableActions();

    Workspace &m_workspace;
    LookFinder &m_finder;
    std::vector<LookCase> m_cases; ///< as they were when last looked at
    std::set<LookKey> m_decided;   ///< in this review: shown at once when they come back
    int m_at = 0;
    QStackedWidget *m_stack;
    QLabel *m_words;
    QLabel *m_alike; ///< how much
    QLabel *m_badge;
    QLabel *m_said;               ///< what was decided last
    EmptyState *m_done = nullptr; ///< made when it is needed
    std::array<Card, 2> m_cards;
    QAction *m_join = nullptr, *m_reject = nullptr, *m_keep = nullptr, *m_takeBack = nullptr;
    KeyButton *m_joinButton = nullptr, *m_rejectButton = nullptr, *m_keepButton = nullptr;
};

} // namespace faces::ui
