// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/attribute.h"
#include "core/tasks/calibrate_run.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QLabel;

namespace faces::ui {

class ReliabilityPlot;

/// How far a run's probabilities can be taken at their word: the plot, and in words Brier score, calibration error and
/// what the temperature did to them, for all attributes together or for one.
class ReliabilityView : public QWidget {
    Q_OBJECT
public:
    explicit ReliabilityView(QWidget *parent = nullptr);

    /// attributes: all of the project, for their names.
    void showReliability(const std::vector<Attribute> &attributes, const tasks::RunReliability &reliability, Part part);
    void showNothing(const QString &sentence);

    const ReliabilityPlot &plot() const { return *m_plot; }
    QString text() const;

private:
    void listAttributes(const std::vector<Attribute> &attributes);
    void showChosen();

    QComboBox *m_which;
    ReliabilityPlot *m_plot;
    QLabel *m_text;
    tasks::RunReliability m_reliability;
    Part m_part = Part::Validation;
};

} // namespace faces::ui
