// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "ui/action_list.h"

#include <QDialog>

class QGridLayout;
class QLabel;

namespace faces::ui {

/// Light or dark, network files, and the keys of every action. Changes hold at once; a key that is taken is refused with the reason.
class SettingsDialog : public QDialog {
    Q_OBJECT
public:
    SettingsDialog(const QList<ListedAction> &actions, QWidget *parent);

private:
    QWidget *schemePart();
    QWidget *keysPart();
    void addKeyRow(QGridLayout *grid, int row, const ListedAction &listed);
    /// Empty if the key is free for this action, else a sentence naming what has it.
    QString whoHas(const QKeySequence &keys, const ListedAction &asker) const;

    QList<ListedAction> m_actions;
    QLabel *m_refused;
};

} // namespace faces::ui
