// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "ui/workspace.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QLineEdit;
class QPushButton;

namespace faces::ui {

/// Who labels here, and the way to second opinions and to what they disagree on.
class WhoPanel : public QWidget {
    Q_OBJECT
public:
    /// The buttons do what these actions do.
    WhoPanel(Workspace &workspace, QAction *opinions, QAction *conflicts, QWidget *parent = nullptr);
    ~WhoPanel() override;

signals:
    void left(); ///< the name was entered: the keys belong to the faces again

protected:
    void showEvent(QShowEvent *event) override;

private:
    void countConflicts();

    Workspace &m_workspace;
    QLineEdit *m_name;
    QPushButton *m_conflicts;
    QTimer m_soon; ///< counting walks over all faces: not for every key
};

} // namespace faces::ui
