// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/train/loss_trace.h"

#include <cmath>

namespace faces::ui {

void LossTrace::add(double x, double loss)
{
    if (!std::isfinite(loss))
        return;
    m_sum += QPointF(x, smoothed(loss));
    if (++m_waiting < m_perPoint)
        return;
    m_points.push_back(m_sum / m_waiting);
    m_sum = {};
    m_waiting = 0;
    if (m_points.size() == kMostPoints)
        join();
}

double LossTrace::smoothed(double loss)
{
    m_average = kWeight * m_average + (1 - kWeight) * loss;
    m_unseen *= kWeight;
    return m_average / (1 - m_unseen);
}

void LossTrace::join()
{
    static_assert(kMostPoints % 2 == 0, "each point has a neighbour to be joined with");
    for (std::size_t i = 0; i < kMostPoints / 2; ++i)
        m_points[i] = (m_points[2 * i] + m_points[2 * i + 1]) / 2;
    m_points.resize(kMostPoints / 2);
    m_perPoint *= 2;
}

} // namespace faces::ui
