// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "ui/action_list.h"
#include "ui/widgets/overlay.h"

class QLineEdit;
class QListWidget;

namespace faces::ui {

/// Ctrl+K: every action by name, with its key. Typing narrows, Enter does it.
class ActionPalette : public Overlay {
    Q_OBJECT
public:
    explicit ActionPalette(QWidget *window);

    void openWith(const QList<ListedAction> &actions);
    QStringList shownWords() const; ///< for tests

signals:
    void chosen(const faces::ui::ListedAction &action);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void narrow();
    void choose();

    QList<ListedAction> m_actions;
    QLineEdit *m_text;
    QListWidget *m_list;
};

} // namespace faces::ui
