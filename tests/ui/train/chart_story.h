// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "ui/widgets/plots/line_chart.h"

#include <QApplication>
#include <QImage>
#include <QPixmap>
#include <QTest>
#include <QWheelEvent>

#include <cmath>

namespace faces::test {

/// A person before one chart of epochs 0 to 40, whose lines reach to epoch 30: validation falls from 1 to 0.1 and
/// further, training always half of it.
struct ChartStory {
    ui::LineChart chart;

    ChartStory()
    {
        chart.resize(420, 260);
        chart.setAcross(0, 40, QStringLiteral("epoch"), true);
        chart.setLines(linesTo(30));
        chart.show();
        settle();
    }
    static double validationAt(double epoch) { return std::pow(0.9, epoch); }
    static std::vector<ui::ChartLine> linesTo(int last)
    {
        ui::ChartLine training{QStringLiteral("training"), ui::LineRole::Soft, {}};
        ui::ChartLine validation{QStringLiteral("validation"), ui::LineRole::Strong, {}};
        for (int epoch = 1; epoch <= last; ++epoch) {
            training.points.emplace_back(epoch, validationAt(epoch) / 2);
            validation.points.emplace_back(epoch, validationAt(epoch));
        }
        return {training, validation};
    }
    /// The plotting area is the chart's first child.
    QWidget *plot() const { return chart.findChild<QWidget *>(); }
    /// Where the share of the lines' area is, from the left and from the top.
    QPoint at(double x, double y) const
    {
        const QRect area = chart.area();
        return {area.left() + static_cast<int>(std::lround(x * area.width())),
                area.top() + static_cast<int>(std::lround(y * area.height()))};
    }
    /// Draws what waits to be drawn, so that pixels are where they are seen.
    static void settle() { QCoreApplication::processEvents(); }
    /// What a person sees; without the frame of the focus, which has the colour of a line.
    QImage picture()
    {
        chart.clearFocus();
        settle();
        return chart.grab().toImage();
    }
    void wheel(QPoint where, int notches, Qt::KeyboardModifiers with = {})
    {
        QWheelEvent event(where, plot()->mapToGlobal(where), QPoint(), QPoint(0, 120 * notches), Qt::NoButton, with,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(plot(), &event);
        settle();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers with = {})
    {
        QTest::keyClick(&chart, key, with);
        settle();
    }
};

} // namespace faces::test
