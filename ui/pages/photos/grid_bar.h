// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/grid.h"

#include <QWidget>

#include <optional>

class QDoubleSpinBox;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QSpinBox;

namespace faces::ui {

/// The fields above a photo: how its faces are found, and the grid in numbers.
class GridBar : public QWidget {
    Q_OBJECT
public:
    explicit GridBar(QWidget *parent = nullptr);

    /// Shows a grid; fields are emptied where there is none. Tells nobody.
    void showGrid(const std::optional<FoundGrid> &grid);
    void showKind(bool grid);  ///< "Grid" or "Faces in a photo"
    void showSearching();      ///< the answer is on its way: the badge says so
    void showFaces(int count); ///< found on a photo without a grid
    bool gridKind() const;
    void commit(); ///< numbers that are still being typed count from now on, as after Enter

    int columns() const;
    int rows() const;
    double marginPx() const;
    double gapPx() const;

signals:
    void kindWanted(bool grid);
    void cellsEdited();   ///< columns or rows: the rest of the grid is to be found for them (both are above 0)
    void lengthsEdited(); ///< margin or gap: the grid follows by arithmetic

private:
    QSpinBox *addCount(const QString &name);
    QDoubleSpinBox *addLength(const QString &name);
    void setBadge(const QString &text, const char *look);

    QHBoxLayout *m_fields;
    QPushButton *m_grid;
    QPushButton *m_detect;
    QLabel *m_badge;
    QSpinBox *m_columns;
    QSpinBox *m_rows;
    QDoubleSpinBox *m_margin;
    QDoubleSpinBox *m_gap;
};

} // namespace faces::ui
