// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <QObject>
#include <QSet>
#include <QTimer>

class QTableView;

namespace faces::ui {

/// Columns as wide as what stands in them; what is left over is shared, and where it is too little the table scrolls.
/// Qt's stretched columns would get so narrow that numbers end in "…".
class FittedColumns : public QObject {
    Q_OBJECT
public:
    /// Belongs to the table; set it up when the table has its model. closely: columns that take no more than they need.
    explicit FittedColumns(QTableView *table, const QSet<int> &closely = {});

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();

    QTableView *m_table;
    QObject *m_viewport; ///< the table may be half destroyed when an event of it comes: it is not asked for it
    QSet<int> m_closely;
    QTimer m_soon; ///< many cells change at once
};

} // namespace faces::ui
