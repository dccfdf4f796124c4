// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "ui/widgets/anchored_list.h"
#include "ui/widgets/badge_mouse.h"

namespace faces::ui {

/// The faces of a list in one row of small tiles, the current one in the middle.
class FaceStrip : public AnchoredList {
    Q_OBJECT
public:
    explicit FaceStrip(BadgeMouse::Look look, QWidget *parent = nullptr);

    /// The same list and selection as another view has, and the same anchor if it has one; null: none, so that a hidden
    /// strip costs nothing.
    void share(QAbstractItemView *other);
    BadgeMouse *badges() const { return m_mouse; }
    const BadgeMouse::Look &look() const { return m_look; }
    QRect tileRect(const QRect &cell) const;
    void centre();
    void reset() override;

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void keyboardSearch(const QString &) override {} ///< letters are keys here
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    bool m_pressed = false; ///< nothing moves under a mouse that is down
    BadgeMouse::Look m_look;
    BadgeMouse *m_mouse;
};

} // namespace faces::ui
