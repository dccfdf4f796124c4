// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "ui/pages/photos/grid_edit.h"

#include <QWidget>

#include <map>
#include <optional>

class QDoubleSpinBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QStackedWidget;

namespace faces::ui {

class FlowLayout;

/// The fields above a photo: how its faces are found, the grid in numbers, and what can be done to boxes.
class GridBar : public QWidget {
    Q_OBJECT
public:
    explicit GridBar(QWidget *parent = nullptr);

    /// Shows a grid; fields are emptied where there is none. Tells nobody.
    void showGrid(const std::optional<FoundGrid> &grid, QSize photo);
    void showKind(bool grid); ///< "Grid" or "Faces in a photo"
    void showSearching();     ///< the answer is on its way: the badge says so
    /// On a photo without a grid; nothing: not looked for yet. `chosen`: one of them is, and can be removed.
    void showFaces(std::optional<int> count, bool chosen);
    bool gridKind() const;
    void commit(); ///< numbers that are still being typed count from now on, as after Enter

    int columns() const;
    int rows() const;

signals:
    void kindWanted(bool grid);
    void cellsEdited(); ///< columns or rows: the rest of the grid is to be found for them (both are above 0)
    void lengthEdited(faces::ui::GridLength which, double value); ///< the grid follows by arithmetic
    void gridConfirmed(); ///< "Use this grid"
    void facesWanted();   ///< "Find faces", again or for the first time
    void boxWanted();     ///< "Add a face"
    void boxUnwanted();   ///< "Remove it"

private:
    QWidget *makeKinds();
    QWidget *makeGridFields();
    QWidget *makeFaceTools();
    QSpinBox *addCount(FlowLayout *row, const QString &name);
    void addLength(FlowLayout *row, GridLength which, const QString &label, const QString &name, const QString &tip);
    QPushButton *addTool(QLayout *row, const QString &text, const QString &tip);
    void setBadge(const QString &text, const char *look, const QString &tip = {});

    QPushButton *m_grid;
    QPushButton *m_detect;
    QPushButton *m_confirm;
    QLabel *m_badge;
    QStackedWidget *m_tools;
    QSpinBox *m_columns = nullptr;
    QSpinBox *m_rows = nullptr;
    std::map<GridLength, QDoubleSpinBox *> m_lengths;
    QPushButton *m_find = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace faces::ui
