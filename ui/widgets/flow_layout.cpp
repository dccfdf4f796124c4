// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/widgets/flow_layout.h"

#include <QWidget>

namespace faces::ui {

FlowLayout::FlowLayout(QWidget *parent, int gapPx, int lineGapPx)
    : QLayout(parent), m_gapPx(gapPx), m_lineGapPx(lineGapPx < 0 ? gapPx : lineGapPx)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() { qDeleteAll(m_items); }

void FlowLayout::addItem(QLayoutItem *item) { m_items.append(item); }

int FlowLayout::count() const { return static_cast<int>(m_items.size()); }

QLayoutItem *FlowLayout::itemAt(int index) const { return m_items.value(index); }

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const { return flow({0, 0, width, 0}, false); }

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    for (const QLayoutItem *item : m_items)
        if (!item->isEmpty())
            width += item->sizeHint().width() + (width > 0 ? m_gapPx : 0);
    return {width, minimumSize().height()};
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size;
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    flow(rect, true);
}

int FlowLayout::flow(const QRect &rect, bool place) const
{
    int x = rect.x(), y = rect.y(), line = 0;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize wished = item->sizeHint(); // no wider than the line: then it yields as well as it can
        const QSize size(qMax(item->minimumSize().width(), qMin(wished.width(), qMax(1, rect.width()))), wished.height());
        if (x > rect.x() && x + size.width() > rect.right() + 1) {
            x = rect.x();
            y += line + m_lineGapPx;
            line = 0;
        }
        if (place)
            item->setGeometry({{x, y}, size});
        x += size.width() + m_gapPx;
        line = qMax(line, size.height());
    }
    return y + line - rect.y();
}

} // namespace faces::ui
