// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "ui/widgets/face_tile.h"

#include <QPersistentModelIndex>

#include <functional>

class QAbstractItemView;
class QHelpEvent;
class QMouseEvent;

namespace faces::ui {

/// Makes the badges of a list's tiles buttons: hover, tooltip, hand, and one clicked() for every click. A plain click
/// on a badge belongs to the badge alone: nothing is selected by it; with Ctrl or Shift it is the list's as anywhere
/// else.
class BadgeMouse : public QObject {
    Q_OBJECT
public:
    using Look = std::function<TileLook(const QModelIndex &)>;
    using Place = std::function<QRect(const QModelIndex &)>; ///< the tile, in the viewport
    BadgeMouse(QAbstractItemView *list, Look look, Place place);

    /// What a click there would do, as a sentence; without it there is no tooltip.
    void setTooltip(std::function<QString(int badge, BadgeState state)> words) { m_words = std::move(words); }
    /// For the list's delegate, after the tile.
    void paintHover(QPainter &painter, const QRect &tile, const QModelIndex &index) const;

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void clicked(const QModelIndex &index, int badge, faces::ui::BadgeState state);

private:
    struct Spot {
        QPersistentModelIndex index;
        int badge = -1;
        bool operator==(const Spot &) const = default;
    };
    Spot spotAt(QPoint where) const;
    BadgeState stateAt(const Spot &spot) const;
    void hover(const Spot &spot);
    bool press(const QMouseEvent &event);
    bool release(const QMouseEvent &event);
    void tell(const QHelpEvent &event);

    QAbstractItemView *m_list;
    Look m_look;
    Place m_place;
    std::function<QString(int, BadgeState)> m_words;
    Spot m_hovered, m_pressed;
};

} // namespace faces::ui
