// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "ui/jobs/face_reader.h"
#include "ui/widgets/badge.h"

#include <QImage>
#include <QPixmap>
#include <QRect>
#include <QSize>
#include <QString>

#include <optional>
#include <vector>

namespace faces::ui {

/// Everything a tile shows.
struct TileLook {
    struct Badge {
        BadgeState state = BadgeState::Unknown;
        QString letter;
    };
    QPixmap picture; ///< null while it is being read
    std::vector<Badge> badges;
    bool selected = false, focused = false;
    bool away = false;         ///< the keyboard is elsewhere: a thinner frame
    bool rejected = false;     ///< drawn faint, with a cross
    std::optional<bool> right; ///< a 4 px bar on top: green with a tick, red with a cross
};

inline constexpr int kTilePadding = 8;
inline constexpr int kTileBarHeight = 4; ///< of the bar that says right or wrong

/// The tile's size for a picture of this side, with or without a row of badges.
QSize tileSize(int pictureSidePx, bool badges);
void paintTile(QPainter &painter, const QRect &rect, const TileLook &look);
/// Where a tile's badges stand; none is wider than 24 px.
std::vector<QRectF> badgePlaces(const QRect &tile, int count);
/// The badge that a click there means: also beside, above and beneath it, as far as the tile has nothing else there.
/// -1: none.
int badgeAt(const QRect &tile, int count, QPoint where);
/// What lies under a tile: its ground, the bar, and the frames of a selected or current one.
void paintTileGround(QPainter &painter, const QRect &rect, const TileLook &look);
/// The picture alone with rounded corners, scaled to fit; a quiet ground while it is null.
void paintPicture(QPainter &painter, const QRect &rect, const QPixmap &picture, bool faint = false);
/// As paintPicture() paints it into a square there; null for a picture that is no square. In any thread.
QImage fittedPicture(const QImage &picture, const FaceReader::Place &place);
/// paintPicture() need not scale this picture where it is painted at that size. fitted: from fittedPicture().
void keepFitted(const QPixmap &picture, const QImage &fitted);

} // namespace faces::ui
