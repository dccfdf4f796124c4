// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <QRectF>
#include <QString>

#include <functional>

class QPainter;

namespace faces::ui {

/// Paints what `draw` draws into (0, 0, width, height) of `rect`; drawn the first time, copied from then on as long as
/// the cache of pictures holds it. key: says all that decides how it looks but its size.
void paintDrawnOnce(QPainter &painter, const QRectF &rect, const QString &key,
                    const std::function<void(QPainter &)> &draw);

} // namespace faces::ui
