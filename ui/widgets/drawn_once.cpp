// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/widgets/drawn_once.h"

#include "ui/theme.h"

#include <QCache>
#include <QCoreApplication>
#include <QPainter>

#include <cmath>

namespace faces::ui {

namespace {

/// A full screen of small tiles with all they show takes 20 MB.
constexpr int kDrawnKib = 32 * 1024;

struct WholeKey {
    DrawnKey key;
    QSize size; ///< in pixels of the screen
    qreal ratio;
    QRgb accent, line; ///< no two themes share both
    bool operator==(const WholeKey &) const = default;
};

size_t qHash(const WholeKey &whole, size_t seed)
{
    return qHashMulti(seed, static_cast<int>(whole.key.what), whole.key.detail, whole.key.text, whole.size.width(),
                      whole.size.height(), whole.ratio, whole.accent, whole.line);
}

using Drawn = QCache<WholeKey, QPixmap>; // cost in KiB

/// Not QPixmapCache: its keys are text, and to put one together takes longer than to paint a badge.
Drawn &drawn()
{
    static Drawn cache(kDrawnKib);
    static const bool emptied = [] {
        qAddPostRoutine([] { cache.clear(); }); // pictures may not outlive the application
        return true;
    }();
    Q_UNUSED(emptied)
    return cache;
}

WholeKey wholeKey(const DrawnKey &key, QSize size, qreal ratio)
{
    return {key, size, ratio, tokens().accent.rgba(), tokens().line.rgba()};
}

void keep(const WholeKey &whole, const QPixmap &pixmap)
{
    constexpr int kBytesAPixel = 4, kKib = 1024;
    drawn().insert(whole, new QPixmap(pixmap), pixmap.width() * pixmap.height() * kBytesAPixel / kKib + 1);
}

/// Line by line and with threads woken for it, ten times as slow, is how Qt would copy while it thinks of scaling.
void copy(QPainter &painter, const QPointF &place, const QPixmap &pixmap)
{
    const bool smooth = painter.testRenderHint(QPainter::SmoothPixmapTransform);
    painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
    painter.drawPixmap(place, pixmap);
    painter.setRenderHint(QPainter::SmoothPixmapTransform, smooth);
}

} // namespace

void paintDrawnOnce(QPainter &painter, const QRectF &rect, const DrawnKey &key,
                    const std::function<void(QPainter &)> &draw)
{
    const qreal ratio = painter.device()->devicePixelRatioF();
    const WholeKey whole = wholeKey(key, (rect.size() * ratio).toSize(), ratio);
    // On whole pixels of the screen: between them it would be blurred.
    const QPointF place(std::round(rect.x() * ratio) / ratio, std::round(rect.y() * ratio) / ratio);
    if (const QPixmap *known = drawn().object(whole)) {
        copy(painter, place, *known);
        return;
    }
    QPixmap pixmap(whole.size);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter once(&pixmap);
    draw(once);
    once.end();
    keep(whole, pixmap);
    copy(painter, place, pixmap);
}

void keepDrawn(const DrawnKey &key, const QPixmap &pixmap)
{
    keep(wholeKey(key, pixmap.size(), pixmap.devicePixelRatioF()), pixmap);
}

} // namespace faces::ui
