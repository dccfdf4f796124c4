// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <QPixmap>
#include <QRectF>
#include <QString>

#include <functional>

class QPainter;

namespace faces::ui {

/// All that decides how something looks but its size and the colours of the theme.
struct DrawnKey {
    enum class What { Badge, Ground, Picture };
    What what = What::Badge;
    qint64 detail = 0; ///< what it says is up to the one who draws
    QString text = {};
    bool operator==(const DrawnKey &) const = default;
};

/// Paints what `draw` draws into (0, 0, width, height) of `rect`; drawn the first time, copied from then on as long as
/// it is among the 32 MB that are kept. For the thread of the window.
void paintDrawnOnce(QPainter &painter, const QRectF &rect, const DrawnKey &key,
                    const std::function<void(QPainter &)> &draw);
/// Has been drawn elsewhere: paintDrawnOnce need not. drawn: in pixels of the screen, with its ratio.
void keepDrawn(const DrawnKey &key, const QPixmap &drawn);

} // namespace faces::ui
