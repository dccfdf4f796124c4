// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "ui/pages/photos/box_edit.h"
#include "ui/pages/photos/grid_edit.h"
#include "ui/widgets/picture_view.h"

#include <optional>
#include <vector>

namespace faces::ui {

/// A photo with its grid, or with the boxes of its faces; both are edited with the mouse and with keys.
/// Grid: lines are dragged; arrows or a click choose a cell, Space, Delete or another click switches it off and on;
/// Shift+arrows move the grid (with Ctrl alone by ten pixels), Ctrl+Shift+arrows stretch it, [ and ] turn it.
/// Boxes: a drag moves one, resizes it by a corner, turns it by its handle, or draws a new one; arrows and Tab choose;
/// Shift, Ctrl, Ctrl+Shift and [ ] do the same to the chosen one; N or Insert adds one, Delete removes it.
class GridCanvas : public PictureView {
    Q_OBJECT
public:
    explicit GridCanvas(QWidget *parent = nullptr);

    void setGrid(const std::optional<Grid> &grid);
    void setBoxes(const std::vector<FacePlace> &boxes); ///< shown where there is no grid
    void setEditable(bool editable) { m_editable = editable; }
    void setDoubtful(bool doubtful); ///< the grid is a guess: drawn dashed
    const std::optional<Grid> &grid() const { return m_grid; }
    const std::vector<FacePlace> &boxes() const { return m_boxes; }
    int cellCount() const;
    /// Cell number, row by row from 0, or a box; -1: none.
    int chosen() const { return m_chosen; }
    int hovered() const { return m_hovered; }
    bool dragging() const { return m_dragged || m_boxDrag; } ///< the mouse holds a line or a box
    void choose(int cell);
    FacePlace placeOf(int cell) const; ///< on the photo; empty for a cell that isn't there
    void addBox();                     ///< in the middle of what is seen of the photo
    void removeBox();                  ///< the chosen one
    QPointF turnHandle() const;        ///< of the chosen box, in the photo
    /// Of the chosen box, in the photo, in the order of its outline: on its corners, or as near to them as can be seen.
    QPolygonF cornerHandles() const;

signals:
    void cellChosen(int cell);
    void cellHovered(int cell); ///< -1: the mouse left
    void gridDragged(const faces::Grid &grid);
    void gridEdited(const faces::Grid &grid); ///< a drag ended, a key was pressed: to be kept
    void boxesEdited(const std::vector<faces::FacePlace> &boxes);
    void boxesDragged(const std::vector<faces::FacePlace> &boxes); ///< as they are while the mouse holds one
    void boxDropped(); ///< one that was drawn is too small to be kept; none is chosen

protected:
    void paintOver(QPainter &painter) override;
    bool takePress(QPointF inPhoto, QMouseEvent *event) override;
    void clicked(QPointF inPhoto) override;
    void spaceTapped() override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    // grid_canvas.cpp
    QSize photoSize() const;
    int cellNumberAt(QPointF inPhoto) const;
    QPolygonF cellOutline(int cell) const;
    void hover(int cell);
    void showCursor(QPointF inPhoto);
    void describe(); ///< what is chosen, to who does not see it
    // canvas_drags.cpp: the mouse
    bool takeBox(QPointF inPhoto, QPointF inWidget);
    void dragBox(QPointF inPhoto, QPointF inWidget);
    void dropBox();
    bool giveUpDrag(); ///< everything as it was before; false: nothing was being dragged
    BoxPart partOfChosen(QPointF inPhoto) const;
    TurnHandle turnHandlePlace() const;
    bool boxChosen() const { return !m_grid && m_chosen >= 0 && m_chosen < cellCount(); }
    // canvas_keys.cpp
    bool obey(const QString &id, int which); ///< a row of the key table; false: it isn't the canvas's own
    void walk(int dx, int dy);
    void shift(int dx, int dy);
    void stretch(int dx, int dy);
    void turnBy(int steps);
    void switchCell(int cell);
    void putBox(const FacePlace &place); ///< in place of the chosen one

    std::optional<Grid> m_grid;
    std::vector<FacePlace> m_boxes;
    bool m_editable = true, m_doubtful = false;
    int m_chosen = -1, m_hovered = -1;
    std::optional<GridLine> m_dragged;
    std::optional<Grid> m_pressed; ///< the grid as it was when the drag began
    struct BoxDrag {
        BoxPart part = BoxPart::None; ///< None: a new box is being drawn
        QPointF from, fromInWidget;
        std::vector<FacePlace> before;
        bool moving = false;
    };
    std::optional<BoxDrag> m_boxDrag;
};

} // namespace faces::ui
