// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <QPointF>

#include <cstddef>
#include <vector>

namespace faces::ui {

/// The losses of all batches of a training as one calm line of a bounded number of points.
///
/// Smoothed as TensorBoard does: an exponential moving average of weight 0.9 that is divided by what it has seen of the
/// losses so far, 1 - 0.9^n, so that it does not begin at zero (the bias correction of Kingma, Ba, "Adam", ICLR 2015).
/// Every batch counts for the average. As soon as there are kMostPoints, neighbours are joined two by two, and from
/// then on twice as many batches make a point.
class LossTrace {
public:
    /// x: in epochs, where the batch ended: 1.5 is half of the second one. A loss that is no finite number is left out.
    void add(double x, double loss);
    /// From left to right, each the mean of as many batches; those that do not make a whole point yet are not in it.
    const std::vector<QPointF> &points() const { return m_points; }

    static constexpr double kWeight = 0.9;
    static constexpr std::size_t kMostPoints = 2000;

private:
    double smoothed(double loss);
    void join();

    std::vector<QPointF> m_points;
    double m_average = 0; ///< as if all losses before the first one had been 0
    double m_unseen = 1;  ///< 0.9^n
    QPointF m_sum;        ///< of the batches that wait to make a point
    int m_waiting = 0, m_perPoint = 1;
};

} // namespace faces::ui
