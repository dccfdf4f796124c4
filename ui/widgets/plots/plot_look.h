// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "ui/widgets/plots/chart_line.h"

#include <qcustomplot.h>

namespace faces::ui {

// What QCustomPlot does not take from the palette by itself. Called again whenever the palette changes.

/// No box, horizontal lines only, labels in soft text.
void applyLook(QCustomPlot &plot);
QPen penOf(LineRole role);
QColor colourOf(LineRole role);
QPen markPen();  ///< the best epoch: dashed, green
QPen guidePen(); ///< follows the pointer
/// A text item that no click can select, in the small font.
QCPItemText *addText(QCustomPlot &plot, const QColor &colour, Qt::Alignment alignment);

} // namespace faces::ui
