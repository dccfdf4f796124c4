// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "ui/action_list.h"

#include <QDialog>

namespace faces::ui {

/// Light or dark, the language, network files, how labelling goes on, and the keys of every action. Changes hold at once, but for
/// the language.
class SettingsDialog : public QDialog {
    Q_OBJECT
public:
    SettingsDialog(const QList<ListedAction> &actions, QWidget *parent);

protected:
    bool focusNextPrevChild(bool next) override; ///< what has the keyboard is seen

private:
    QWidget *scrolledParts();
    QWidget *schemePart();
    QWidget *labelPart();
    QWidget *languagePart();
    QWidget *keysPart();

    QList<ListedAction> m_actions;
};

} // namespace faces::ui
