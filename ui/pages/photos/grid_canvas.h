// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "ui/pages/photos/grid_edit.h"
#include "ui/widgets/picture_view.h"

#include <optional>
#include <vector>

namespace faces::ui {

/// A photo with its grid, or with the boxes of faces found on it. Lines are dragged with the mouse; arrows choose a
/// cell, Shift+arrows move the grid by a pixel, Ctrl+Shift+arrows stretch it.
class GridCanvas : public PictureView {
    Q_OBJECT
public:
    explicit GridCanvas(QWidget *parent = nullptr);

    void setGrid(const std::optional<Grid> &grid);
    void setBoxes(const std::vector<Box> &boxes); ///< shown where there is no grid
    void setEditable(bool editable) { m_editable = editable; }
    const std::optional<Grid> &grid() const { return m_grid; }
    const std::vector<Box> &boxes() const { return m_boxes; }
    int cellCount() const;
    /// Cell number, row by row from 0, or a box; -1: none.
    int chosen() const { return m_chosen; }
    int hovered() const { return m_hovered; }
    void choose(int cell);
    QRectF cellInPhoto(int cell) const; ///< before the grid's turn

signals:
    void cellChosen(int cell);
    void cellHovered(int cell); ///< -1: the mouse left
    void gridDragged(const faces::Grid &grid);
    void gridEdited(const faces::Grid &grid); ///< a drag ended, a key was pressed: to be kept

protected:
    void paintOver(QPainter &painter) override;
    bool takePress(QPointF inPhoto, QMouseEvent *event) override;
    void clicked(QPointF inPhoto) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    int cellNumberAt(QPointF inPhoto) const;
    QPolygonF cellOutline(int cell) const;
    void hover(int cell);
    bool step(QKeyEvent *event);
    void showCursor(QPointF inPhoto);

    std::optional<Grid> m_grid;
    std::vector<Box> m_boxes;
    bool m_editable = true;
    int m_chosen = -1, m_hovered = -1;
    std::optional<GridLine> m_dragged;
    std::optional<Grid> m_pressed; ///< the grid as it was when the drag began
};

} // namespace faces::ui
