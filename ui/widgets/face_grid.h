// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "ui/widgets/badge_mouse.h"
#include "ui/widgets/face_tile.h"
#include "ui/widgets/tile_grid.h"

#include <functional>

namespace faces::ui {

/// Tiles of faces. What a tile shows is asked for when it is painted.
class FaceGrid : public TileGrid {
    Q_OBJECT
public:
    /// look(index) gives picture, badges and marks; selected and focused are filled in here.
    using Look = std::function<TileLook(const QModelIndex &)>;
    explicit FaceGrid(Look look, bool badges, QWidget *parent = nullptr);

    void setTileSide(int pictureSidePx); ///< wished; columns are made even
    int tileSide() const { return m_sidePx; }
    FaceReader::Place picturePlace() const; ///< how large the pictures are painted
    const Look &look() const { return m_look; }
    BadgeMouse *badges() const { return m_mouse; } ///< null where tiles have none

private:
    static constexpr int kUsualSidePx = 120;

    Look m_look;
    bool m_badges;
    BadgeMouse *m_mouse = nullptr;
    int m_sidePx = kUsualSidePx;
};

} // namespace faces::ui
