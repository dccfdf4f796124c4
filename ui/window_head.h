// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <QFrame>

class QAction;
class QLabel;
class QMenu;
class QToolButton;

namespace faces::ui {

class Workspace;

/// The window's 48 px head: which project, how much is in it, whether all is kept, undo, redo, find.
class WindowHead : public QFrame {
    Q_OBJECT
public:
    WindowHead(Workspace &workspace, QMenu *menu, QAction *undo, QAction *redo, QAction *find,
               QWidget *parent = nullptr);

    void showProject();            ///< name and counts as they are now
    void setMissing(bool missing); ///< the project's folder is not where it was
    QString keptText() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void holdKeptSize();
    void showKept(bool allKept);

    Workspace &m_workspace;
    bool m_missing = false;
    QLabel *m_name;
    QLabel *m_counts;
    QLabel *m_kept;
};

} // namespace faces::ui
