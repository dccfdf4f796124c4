// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "ui/widgets/face_tile.h"

#include <QListView>
#include <QStyledItemDelegate>

#include <functional>

namespace faces::ui {

/// Tiles in as many even columns as fit. What a tile shows is asked for when it is painted, so tens of thousands are
/// fine.
class FaceGrid : public QListView {
    Q_OBJECT
public:
    /// look(index) gives picture, badges and marks; selected and focused are filled in here.
    using Look = std::function<TileLook(const QModelIndex &)>;
    explicit FaceGrid(Look look, bool badges, QWidget *parent = nullptr);

    void setTileSide(int pictureSidePx); ///< wished; columns are made even
    int tileSide() const { return m_sidePx; }
    int columns() const;

    const Look &look() const { return m_look; }
    QRect tileRect(const QRect &cell) const;

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void keyboardSearch(const QString &) override {} ///< letters are keys here
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    Look m_look;
    bool m_badges;
    int m_sidePx = 120;
};

} // namespace faces::ui
