// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/widgets/fitted_columns.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>

namespace faces::ui {

namespace {

/// Qt keeps to itself what a column's cells wish for.
struct Wishes : QTableView {
    static int of(const QTableView &table, int column)
    {
        const auto hint = static_cast<int (QTableView::*)(int) const>(&Wishes::sizeHintForColumn);
        return (table.*hint)(column);
    }
};

} // namespace

FittedColumns::FittedColumns(QTableView *table, const QSet<int> &closely)
    : QObject(table), m_table(table), m_viewport(table->viewport()), m_closely(closely)
{
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->viewport()->installEventFilter(this);
    table->installEventFilter(this);
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &FittedColumns::fit);
    const auto soon = [this] { m_soon.start(0); };
    connect(table->model(), &QAbstractItemModel::modelReset, this, soon);
    connect(table->model(), &QAbstractItemModel::dataChanged, this, soon);
    connect(table->model(), &QAbstractItemModel::headerDataChanged, this, soon);
    connect(table->model(), &QAbstractItemModel::layoutChanged, this, soon);
    connect(table->model(), &QAbstractItemModel::rowsInserted, this, soon);
    connect(table->model(), &QAbstractItemModel::columnsInserted, this, soon);
    soon();
}

bool FittedColumns::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_viewport && event->type() == QEvent::Resize)
        fit();
    else if (watched == m_table && (event->type() == QEvent::Show || event->type() == QEvent::StyleChange))
        m_soon.start(0);
    return QObject::eventFilter(watched, event);
}

void FittedColumns::fit()
{
    QHeaderView *header = m_table->horizontalHeader();
    const int count = header->count();
    int left = m_table->viewport()->width(), sharing = 0;
    QList<int> widths;
    for (int column = 0; column < count; ++column) {
        const bool hidden = header->isSectionHidden(column);
        const int wished = hidden ? 0 : qMax(Wishes::of(*m_table, column), header->sectionSizeHint(column));
        widths.append(wished);
        left -= wished;
        sharing += !hidden && !m_closely.contains(column) ? 1 : 0;
    }
    for (int column = 0; column < count; ++column) {
        if (header->isSectionHidden(column))
            continue;
        if (left > 0 && sharing > 0 && !m_closely.contains(column)) {
            const int more = left / sharing--;
            widths[column] += more;
            left -= more;
        }
        header->resizeSection(column, widths[column]);
    }
}

} // namespace faces::ui
