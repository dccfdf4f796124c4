// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/widgets/drawn_once.h"

#include <QPainter>
#include <QPixmapCache>

#include <cmath>

namespace faces::ui {

void paintDrawnOnce(QPainter &painter, const QRectF &rect, const QString &key,
                    const std::function<void(QPainter &)> &draw)
{
    const qreal ratio = painter.device()->devicePixelRatioF();
    const QSize size = (rect.size() * ratio).toSize();
    const QString whole = QStringLiteral("%1 %2 %3 %4").arg(key).arg(size.width()).arg(size.height()).arg(ratio);
    QPixmap drawn;
    if (!QPixmapCache::find(whole, &drawn)) {
        drawn = QPixmap(size);
        drawn.setDevicePixelRatio(ratio);
        drawn.fill(Qt::transparent);
        QPainter once(&drawn);
        draw(once);
        once.end();
        QPixmapCache::insert(whole, drawn);
    }
    // On whole pixels of the screen: between them it would be blurred.
    painter.drawPixmap(QPointF(std::round(rect.x() * ratio) / ratio, std::round(rect.y() * ratio) / ratio), drawn);
}

} // namespace faces::ui
