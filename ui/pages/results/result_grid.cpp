// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/results/result_grid.h"

#include "ui/pages/results/result_delegate.h"

#include <QEvent>
#include <QScrollBar>

namespace faces::ui {

namespace {
constexpr int kWishedWidth = 139;
}

ResultGrid::ResultGrid(QWidget *parent) : QListView(parent)
{
    setViewMode(IconMode);
    setMovement(Static);
    setResizeMode(Adjust);
    setUniformItemSizes(true);
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // its place is kept, so that columns do not jump
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSpacing(0);
    setTabKeyNavigation(false);
    viewport()->setAutoFillBackground(false);
    setAccessibleName(tr("Faces with truth and prediction"));
}

void ResultGrid::setLines(int attributes)
{
    m_lines = attributes;
    arrange();
}

void ResultGrid::arrange()
{
    const int across = qMax(1, viewport()->width() / kWishedWidth);
    // One pixel is left over, or rounding would push the last column into the next row.
    const int cell = qMax(80, (viewport()->width() - 1) / across);
    const QSize size(cell, ResultDelegate::heightFor(cell, m_lines));
    if (size != gridSize())
        setGridSize(size);
    verticalScrollBar()->setSingleStep(size.height() / 3);
}

void ResultGrid::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    arrange();
}

void ResultGrid::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
}

} // namespace faces::ui
