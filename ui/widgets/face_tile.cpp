// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/widgets/face_tile.h"

#include "ui/icons.h"
#include "ui/theme.h"
#include "ui/widgets/drawn_once.h"

#include <QPainter>
#include <QPainterPath>

namespace faces::ui {

namespace {

constexpr int kBadgeGap = 3;

} // namespace

namespace {

void drawGround(QPainter &painter, const QRect &rect, const TileLook &look)
{
    const Tokens &t = tokens();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.selected ? t.accentGround : t.tile);
    painter.drawRoundedRect(rect, kPanelRadius, kPanelRadius);
    if (look.right) {
        QPainterPath clip;
        clip.addRoundedRect(rect, kPanelRadius, kPanelRadius);
        painter.save();
        painter.setClipPath(clip);
        painter.fillRect(QRect(rect.x(), rect.y(), rect.width(), kTileBarHeight), *look.right ? t.right : t.wrong);
        painter.restore();
    }
    if (look.selected || look.focused) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(look.selected ? t.accent : t.softText, look.away ? 1 : 2));
        painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), kPanelRadius - 1, kPanelRadius - 1);
        if (look.selected && look.focused) { // the current one of several selected
            painter.setPen(QPen(t.text, 1, Qt::DotLine));
            painter.drawRoundedRect(QRectF(rect).adjusted(3.5, 3.5, -3.5, -3.5), kPanelRadius - 3, kPanelRadius - 3);
        }
    }
}

} // namespace

void paintTileGround(QPainter &painter, const QRect &rect, const TileLook &look)
{
    constexpr int kWrong = 4, kRight = 8, kAway = 16;
    const int kind = (look.selected ? 1 : 0) + (look.focused ? 2 : 0) + (look.away ? kAway : 0) +
                     (look.right ? (*look.right ? kRight : kWrong) : 0);
    paintDrawnOnce(painter, rect, {DrawnKey::What::Ground, kind}, [&](QPainter &once) {
        drawGround(once, {{}, rect.size()}, look);
    });
}

namespace {

void paintMark(QPainter &painter, const QRect &picture, const QString &name, const QColor &colour)
{
    const QRect disc(picture.right() - 23, picture.top() + 4, 20, 20);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens().panel);
    painter.drawEllipse(disc);
    painter.drawPixmap(disc.adjusted(3, 3, -3, -3),
                       iconPixmap(name, {14, 14}, colour, painter.device()->devicePixelRatioF()));
}

} // namespace

std::vector<QRectF> badgePlaces(const QRect &tile, int count)
{
    const int side = tile.width() - 2 * kTilePadding;
    const qreal width = qMin((side - kBadgeGap * (count - 1.0)) / qMax(1, count), 24.0);
    std::vector<QRectF> places;
    qreal x = tile.x() + kTilePadding;
    for (int badge = 0; badge < count; ++badge, x += width + kBadgeGap)
        places.push_back({x, qreal(tile.y() + kTilePadding + side + 6), width, qreal(kBadgeHeight)});
    return places;
}

int badgeAt(const QRect &tile, int count, QPoint where)
{
    const auto places = badgePlaces(tile, count);
    if (places.empty() || !tile.contains(where) || where.y() < places.front().top() - 5)
        return -1;
    const qreal step = places.front().width() + kBadgeGap;
    const qreal right = places.back().right() + kTilePadding; // beyond it a wide tile is the tile again
    if (where.x() > right)
        return -1;
    const auto badge = static_cast<int>((where.x() - places.front().left() + kBadgeGap / 2.0) / step);
    return qBound(0, badge, count - 1);
}

QSize tileSize(int pictureSidePx, bool badges)
{
    const int height = pictureSidePx + 2 * kTilePadding + (badges ? kBadgeHeight + 6 : 0);
    return {pictureSidePx + 2 * kTilePadding, height};
}

namespace {

/// The usual one fills its place: in one go, without a clip of curves.
void drawFilling(QPainter &painter, const QRectF &rect, const QBrush &picture, QSize size)
{
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    QBrush brush(picture);
    const qreal scale = rect.width() / size.width();
    brush.setTransform(QTransform::fromTranslate(rect.x(), rect.y()).scale(scale, scale));
    painter.setPen(Qt::NoPen);
    painter.setBrush(brush);
    painter.drawRoundedRect(rect, kButtonRadius, kButtonRadius);
}

void drawPicture(QPainter &painter, const QRect &rect, const QPixmap &picture, bool faint)
{
    if (!faint && !picture.isNull() && picture.width() * rect.height() == picture.height() * rect.width()) {
        drawFilling(painter, rect, QBrush(picture), picture.size());
        return;
    }
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    QPainterPath clip;
    clip.addRoundedRect(rect, kButtonRadius, kButtonRadius);
    painter.setClipPath(clip);
    painter.fillRect(rect, tokens().line);
    if (!picture.isNull()) {
        painter.setOpacity(faint ? 0.35 : 1.0);
        const QSize size = picture.size().scaled(rect.size(), Qt::KeepAspectRatio);
        QRect target({0, 0}, size);
        target.moveCenter(rect.center());
        painter.drawPixmap(target, picture);
    }
}

constexpr int kLargestKeptPx = 256;

DrawnKey keyOf(const QPixmap &picture, bool faint)
{
    return {DrawnKey::What::Picture, picture.cacheKey(), faint ? QStringLiteral("faint") : QString()};
}

} // namespace

void paintPicture(QPainter &painter, const QRect &rect, const QPixmap &picture, bool faint)
{
    if (rect.width() > kLargestKeptPx || rect.height() > kLargestKeptPx) {
        painter.save();
        drawPicture(painter, rect, picture, faint);
        painter.restore();
        return;
    }
    // To scale and round it takes far longer than to copy it, and a key or a step through the grid paints it again.
    paintDrawnOnce(painter, rect, keyOf(picture, faint), [&](QPainter &once) {
        drawPicture(once, {{0, 0}, rect.size()}, picture, faint);
    });
}

QImage fittedPicture(const QImage &picture, const FaceReader::Place &place)
{
    if (picture.width() != picture.height() || place.sidePx > kLargestKeptPx * place.ratio)
        return {};
    QImage fitted(place.sidePx, place.sidePx, QImage::Format_ARGB32_Premultiplied);
    fitted.setDevicePixelRatio(place.ratio);
    fitted.fill(Qt::transparent);
    QPainter painter(&fitted);
    const qreal side = place.sidePx / place.ratio;
    drawFilling(painter, {0, 0, side, side}, QBrush(picture), picture.size());
    return fitted;
}

void keepFitted(const QPixmap &picture, const QImage &fitted)
{
    keepDrawn(keyOf(picture, false), QPixmap::fromImage(fitted));
}

void paintTile(QPainter &painter, const QRect &rect, const TileLook &look)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintTileGround(painter, rect, look);
    const int side = rect.width() - 2 * kTilePadding;
    const QRect picture(rect.x() + kTilePadding, rect.y() + kTilePadding, side, side);
    paintPicture(painter, picture, look.picture, look.rejected);
    const Tokens &t = tokens();
    if (look.rejected)
        paintMark(painter, picture, QStringLiteral("cross"), t.wrong);
    else if (look.right)
        paintMark(painter, picture, *look.right ? QStringLiteral("tick") : QStringLiteral("cross"),
                  *look.right ? t.right : t.wrong);
    const auto places = badgePlaces(rect, static_cast<int>(look.badges.size()));
    for (std::size_t badge = 0; badge < places.size(); ++badge)
        paintBadge(painter, places[badge], look.badges[badge].state, look.badges[badge].letter);
    painter.restore();
}

} // namespace faces::ui
