// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <QColor>
#include <QString>
#include <QWidget>

#include <optional>
#include <utility>
#include <vector>

namespace faces::ui {

/// low < high; logarithmic: low above 0.
struct ParallelAxis {
    QString name;
    double low = 0, high = 1;
    bool logarithmic = false;
    int decimals = 0; ///< of the numbers at its ends and in what is read out
};

/// One value an axis; NaN: it has none there, and the line has a gap.
struct ParallelLine {
    int id = 0;
    QString name;
    std::vector<double> values;
};

/// Parallel coordinates (Inselberg, "The plane with parallel coordinates", The Visual Computer 1, 1985): an axis for
/// each figure, a line for each thing, coloured by its place along the last axis. A click near a line chooses it; a
/// drag on an axis keeps only the lines that cross it there, a click on an axis or Esc ends that. With the keyboard:
/// Left and Right go from axis to axis, Up and Down from line to line along it, Home and End to its ends, Shift with Up
/// or Down keeps the lines from the chosen one on.
class ParallelCoordinates : public QWidget {
    Q_OBJECT
public:
    explicit ParallelCoordinates(QWidget *parent = nullptr);

    /// smallIsGood: of the last axis. What is chosen and what is kept stays where the axes are still the same.
    void setPlot(std::vector<ParallelAxis> axes, std::vector<ParallelLine> lines, bool smallIsGood);
    void setChosen(std::optional<int> id); ///< says nothing
    std::optional<int> chosen() const { return m_chosen; }
    int axis() const { return m_axis; } ///< that the keyboard is on
    const std::vector<ParallelAxis> &axes() const { return m_axes; }
    const std::vector<ParallelLine> &lines() const { return m_lines; }

    std::optional<std::pair<double, double>> brush(int axis) const;
    void clearBrushes();
    std::vector<int> kept() const; ///< ids of the lines within all brushes, in the order they were given
    /// Where a value of an axis is drawn.
    QPointF place(int axis, double value) const;
    /// Of a line whose last value is better than so many of the others, 0..1: from attention over soft text to accent.
    static QColor colourOf(double share);

    QSize sizeHint() const override { return {640, 260}; }
    QSize minimumSizeHint() const override { return {320, 160}; }

signals:
    void lineChosen(int id); ///< by the person
    void keptChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    using Range = std::pair<double, double>;
    struct Drag {
        int axis = 0;
        double fromY = 0;
        bool moved = false;
    };
    QRectF area() const;
    double valueAt(int axis, double y) const;
    std::optional<int> axisAt(QPointF where) const;
    const ParallelLine *lineAt(QPointF where) const;
    double distanceTo(const ParallelLine &line, QPointF where) const;
    bool isKept(const ParallelLine &line) const;
    const ParallelLine *chosenLine() const;
    QString told(const ParallelLine &line) const;
    QString numberOn(int axis, double value) const;

    void rank(bool smallIsGood);
    void setBrush(int axis, std::optional<Range> range);
    void choose(const ParallelLine &line);
    void stepAxis(int by);
    void stepLine(int key);
    void brushFromChosen(bool upwards);
    void describe();
    void paintLine(QPainter &painter, const ParallelLine &line, const QPen &pen) const;
    void paintAxis(QPainter &painter, int axis) const;
    void paintChosen(QPainter &painter) const;

    std::vector<ParallelAxis> m_axes;
    std::vector<ParallelLine> m_lines;
    std::vector<double> m_shares;     ///< of each line, for its colour
    std::vector<std::size_t> m_order; ///< of painting: the best on top
    std::vector<std::optional<Range>> m_brushes;
    std::optional<int> m_chosen;
    std::optional<Drag> m_drag;
    int m_axis = 0;
};

} // namespace faces::ui
