// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "ui/widgets/anchored_list.h"

#include <functional>

namespace faces::ui {

/// Tiles in as many even columns as fit, walked through with the arrow keys. What a tile shows is the delegate's
/// matter: it asks for nothing before it is painted, so tens of thousands are fine.
class TileGrid : public AnchoredList {
    Q_OBJECT
public:
    /// A cell is a tile and the gap at its right and beneath it. wishedCellPx: columns are made even, so cells become
    /// somewhat wider. heightOf: a cell's height for its width.
    TileGrid(int wishedCellPx, std::function<int(int cellPx)> heightOf, QWidget *parent = nullptr);

    void selectAll() override;
    void setWished(int cellPx);
    /// How many columns there are in so many pixels, where something else than the wish decides; 0: the wish does.
    void setColumns(std::function<int(int widthPx)> columns);
    void arrange(); ///< heightOf says something else now
    int columns() const;
    QRect tileRect(const QRect &cell) const { return cell.adjusted(0, 0, -kGap, -kGap); }
    /// Paints the row of tiles that this one stands in, and those between it and others that wait. Many tiles are
    /// quicker painted as one rectangle than each for itself: Qt copies pictures into rectangles, but goes line by line
    /// where it has to leave something out.
    void updateRowOf(const QModelIndex &index);
    /// The keyboard's place needs a mark of its own: nothing else shows it, or several tiles are selected.
    bool marksCurrent(const QModelIndex &index) const;

    static constexpr int kGap = 10;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void keyboardSearch(const QString &) override {} ///< letters are keys here
    void paintEvent(QPaintEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    void dataChanged(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles) override;

private:
    int m_wishedPx;
    std::function<int(int)> m_heightOf, m_columnsIn;
    QRect m_band; ///< waits to be painted
};

} // namespace faces::ui
