// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "ui/pages/results/judged_faces.h"
#include "ui/widgets/panel.h"

class QDoubleSpinBox;
class QPushButton;

namespace faces::ui {

class ThresholdChart;

/// Where yes begins for one attribute: the curve over the validation faces and the line to move. Test faces are never
/// given to it.
class ThresholdPanel : public Panel {
    Q_OBJECT
public:
    explicit ThresholdPanel(QWidget *parent = nullptr);

    /// validation: owned by the caller, alive until the next call; null: there is nothing to show. kept: the run's
    /// threshold as it is on the disk.
    void showAttribute(const JudgedFaces *validation, std::size_t attribute, double threshold, double kept);
    void setMayKeep(bool may, const QString &why);
    double threshold() const;
    ThresholdChart &chart() const { return *m_chart; }

signals:
    void thresholdMoved(double threshold);
    void keepWanted(double threshold);

private:
    void build();
    void wish(std::optional<double> threshold, const QString &impossible);
    void moveTo(double threshold);
    void showFigures();

    ThresholdChart *m_chart;
    QLabel *m_figures = nullptr, *m_note = nullptr;
    QDoubleSpinBox *m_target = nullptr;
    QPushButton *m_best = nullptr, *m_precision = nullptr, *m_recall = nullptr, *m_keep = nullptr;
    const JudgedFaces *m_faces = nullptr;
    std::size_t m_attribute = 0;
    double m_threshold = 0.5, m_kept = 0.5;
    bool m_mayKeep = true;
};

} // namespace faces::ui
