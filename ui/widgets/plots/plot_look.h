// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "ui/widgets/plots/chart_line.h"

#include <qcustomplot.h>

namespace faces::ui {

// What QCustomPlot does not take from the palette by itself. Called again whenever the palette changes. dark: of the
// palette that is meant, which on paper is the light one whatever the window wears.

/// No box, horizontal lines only, labels in soft text.
void applyLook(QCustomPlot &plot, bool dark);
QPen penOf(const ChartLine &line, bool dark);
QColor colourOf(const ChartLine &line, bool dark);
QPen markPen(bool dark);  ///< the best epoch: dashed, green
QPen guidePen(bool dark); ///< follows the pointer or the arrow keys
/// As QCustomPlot's own, but a dot on the edge of the lines' area is drawn whole.
QCPGraph *addLineGraph(QCustomPlot &plot);
/// Dots for a line that is too short to be seen as a line (one epoch is one point); otherwise none.
QCPScatterStyle dotsOf(const ChartLine &line, bool dark);
/// A text item that no click can select, in the small font.
QCPItemText *addText(QCustomPlot &plot, const QColor &colour, Qt::Alignment alignment);
/// An upright line over the whole height, hidden as yet.
QCPItemStraightLine *addUpright(QCustomPlot &plot);
void moveUpright(QCPItemStraightLine &line, double x); ///< and shows it

} // namespace faces::ui
