// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "ui/widgets/panel.h"

class QListView;
class QPushButton;
class QStandardItemModel;

namespace faces::ui {

class RunQueue;
class Workspace;

/// The trainings that wait, the next one first; hidden while none does. The one that is chosen is moved with Alt and an
/// arrow and removed with Delete, or by the buttons above. Where many wait they scroll, so that others keep their room.
class QueueList : public Panel {
    Q_OBJECT
public:
    /// Workspace and queue outlive it. It shows and hides itself within the parent.
    QueueList(const Workspace &workspace, RunQueue &queue, QWidget *parent);

    /// Why the next one does not begin although the queue is not paused, as a sentence; empty: it will.
    void setHindrance(const QString &why);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    QWidget *buildState();
    QPushButton *titleButton(const QString &iconName, const QString &words, const char *name);
    void showQueue();
    void fillRows();
    void showState();
    void showButtons();
    int current() const; ///< its id in the queue; 0: none
    void emptyAfterAsking();
    void moveCurrent(int by);
    void removeCurrent();
    bool takeKey(int key, Qt::KeyboardModifiers with, bool act);

    const Workspace &m_workspace;
    RunQueue &m_queue;
    QStandardItemModel *m_rows;
    QListView *m_list = nullptr;
    QPushButton *m_up = nullptr, *m_down = nullptr, *m_remove = nullptr, *m_goOn = nullptr, *m_empty = nullptr;
    QLabel *m_state = nullptr;
    QString m_hindrance;
};

} // namespace faces::ui
