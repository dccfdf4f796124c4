// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "ui/jobs/latest.h"
#include "ui/models/second_opinions.h"
#include "ui/widgets/panel.h"
#include "ui/workspace.h"

#include <functional>

class QAction;
class QCheckBox;
class QStackedWidget;

namespace faces::ui {

class EmptyState;
class KeyButton;
class SquarePicture;

/// One conflict between a label and a second opinion after the other; a key decides it and the next one comes. With the
/// names hidden one decides between yes and no without knowing who said which.
class ConflictQueue : public Panel {
    Q_OBJECT
public:
    explicit ConflictQueue(Workspace &workspace, QWidget *parent = nullptr);

    void begin();                    ///< from the first one on, with the focus
    const Conflict *current() const; ///< null: nothing is left
    QString question() const;        ///< as shown: "Glasses?"

signals:
    void left();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    enum class Decision { KeepLabel, TakeOpinion, Yes, No };
    void assemble();
    QWidget *makeButtons();
    QAction *on(const char *id, std::function<void()> order);
    void follow(); ///< labels, opinions, or all of the project changed
    void decide(Decision decision);
    void move(int by);
    void takeBack();
    void stepTaken(const store::Step &step, bool redo);
    bool mayTakeBack() const;
    void showConflict();
    void showSides(const Attribute &attribute);
    void askWhoLabelled();
    void enableActions();

    Workspace &m_workspace;
    std::vector<Conflict> m_conflicts;
    int m_at = 0;
    std::vector<Conflict> m_decided;     ///< since it began: these may be taken back here
    std::size_t m_takingBack = 0;        ///< so many of them are being taken back
    std::optional<Conflict> m_comesBack; ///< its decision was undone: shown when it is a conflict again
    QStackedWidget *m_stack;
    SquarePicture *m_picture;
    QLabel *m_face;
    QLabel *m_question;
    QLabel *m_who[2] = {}; ///< below the buttons: who says what the left one, and the right one, says
    QLabel *m_said;
    QCheckBox *m_hideNames;
    EmptyState *m_done;
    QWidget *m_named = nullptr, *m_nameless = nullptr; ///< the two rows of buttons
    KeyButton *m_buttons[4] = {};
    std::vector<QAction *> m_decisions; ///< in the order of Decision
    std::vector<QAction *> m_ways;      ///< to other conflicts, and out
    QAction *m_takeBack = nullptr;
    QString m_labelledBy; ///< empty: not known
    Latest m_reading;
};

} // namespace faces::ui
