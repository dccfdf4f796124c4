// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <QToolButton>

class QAction;

namespace faces::ui {

class LineChart;

/// "…": what is rarely wanted of a chart. Its tooltip tells what pointer and keys do. Must not outlive the chart.
class ChartMenu : public QToolButton {
    Q_OBJECT
public:
    enum class Scale { Linear, Choice }; ///< Choice: a logarithmic axis is offered
    ChartMenu(LineChart &chart, Scale scale, QWidget *parent = nullptr);

    /// Nothing can be saved while the chart has no values.
    void setSavable(bool on);

signals:
    void pictureWanted();
    void numbersWanted();

private:
    QAction *m_picture = nullptr, *m_numbers = nullptr;
};

} // namespace faces::ui
