// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "ui/widgets/badge.h"

#include <QPushButton>

namespace faces::ui {

/// What is known of one attribute, in words and in the colours of the badge; pressed it is turned round. It paints
/// itself: to be polished anew by the style sheet takes longer than all else that follows a key.
class StateButton : public QPushButton {
    Q_OBJECT
public:
    explicit StateButton(QWidget *parent = nullptr);

    BadgeState state() const { return m_state; }
    void showState(BadgeState state, const QString &text);
    static int widthFor(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    BadgeState m_state = BadgeState::Unknown;
};

} // namespace faces::ui
