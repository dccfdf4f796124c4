// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <QPushButton>

class QAction;

namespace faces::ui {

class KeyCap;

/// A button that does what an action does and carries its key; it can be pressed while the action is enabled.
class KeyButton : public QPushButton {
    Q_OBJECT
public:
    KeyButton(QAction *action, const QString &text, QWidget *parent = nullptr);
    void setText(const QString &text); ///< hides QPushButton's: the cap moves with the words

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeRoom();
    void placeCap();
    KeyCap *m_cap;
};

} // namespace faces::ui
