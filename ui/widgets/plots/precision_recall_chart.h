// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/thresholds.h"
#include "ui/widgets/plots/line_chart.h"

class QCPItemEllipse;

namespace faces::ui {

/// Precision over recall, with a knob at what the threshold gives. A click, a drag or the arrow keys take the next
/// point of the curve.
class PrecisionRecallChart : public LineChart {
    Q_OBJECT
public:
    explicit PrecisionRecallChart(QWidget *parent = nullptr);

    void setCurve(std::vector<ThresholdPoint> curve);    ///< recall rises, as precisionRecallCurve() gives it
    void setCounts(const std::optional<Counts> &counts); ///< where the knob is; nothing: nowhere
    void setLocked(bool locked);
    const std::vector<ThresholdPoint> &curve() const { return m_curve; }

signals:
    void thresholdWanted(double threshold); ///< of the curve's point that a person took

protected:
    void recolour() override;
    void placeTexts() override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void takeAt(QPointF pixel);
    void step(int by);

    std::vector<ThresholdPoint> m_curve;
    std::optional<QPointF> m_at; ///< recall, precision
    QCPItemEllipse *m_knob = nullptr;
    bool m_dragging = false, m_locked = false;
};

} // namespace faces::ui
