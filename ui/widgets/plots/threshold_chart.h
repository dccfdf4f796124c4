// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/thresholds.h"
#include "ui/widgets/plots/line_chart.h"

class QCPItemEllipse;

namespace faces::ui {

/// F1, precision and recall over the threshold, and the threshold as a line that can be taken with the pointer or, with
/// the focus, moved with the arrow keys (by 0.01, with Shift by 0.05).
class ThresholdChart : public LineChart {
    Q_OBJECT
public:
    explicit ThresholdChart(QWidget *parent = nullptr);

    void setCurve(const std::vector<ThresholdPoint> &curve);
    void setThreshold(double threshold); ///< 0.01..0.99; says nothing
    void setNoThreshold();               ///< there is no one line; a person may put one
    double threshold() const { return m_threshold; }
    bool hasThreshold() const { return m_hasThreshold; }
    void setLocked(bool locked); ///< the line cannot be moved

signals:
    void thresholdMoved(double threshold); ///< by the person, while it moves

protected:
    void recolour() override;
    void placeTexts() override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void moveTo(double threshold);
    void describe();
    void dragTo(double pixelX);

    QCPItemStraightLine *m_line = nullptr;
    QCPItemEllipse *m_knob = nullptr;
    QCPItemText *m_value = nullptr;
    double m_threshold = 0.5;
    bool m_dragging = false, m_locked = false, m_hasThreshold = true;
};

} // namespace faces::ui
