// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "ui/widgets/plots/chart_line.h"

#include <QByteArray>
#include <QImage>
#include <QSize>

namespace faces::ui {

class LineChart;

/// A chart on paper: its title, the lines that are shown by sample and name, and the part that is seen, in light
/// colours whatever the window wears. In the window's thread, as everything of a chart.
inline constexpr QSize kPaperPx{800, 448}; ///< a picture has twice as many; a PDF page 600 x 336 points
QImage pictureOf(LineChart &chart, const QString &title);
QByteArray pdfOf(LineChart &chart, const QString &title); ///< vectors and text

/// RFC 4180: a header of `first` and the lines' names, then one row for each x, an empty cell where a line has no
/// value. Numbers as in C, with as many digits as tell them apart. UTF-8. Any thread.
QByteArray csvOf(const std::vector<ChartLine> &lines, const QString &first);

// The file is complete or, in trouble, as it was before: then Error{Disk}. Any thread.
void writePng(const QString &file, const QImage &picture);
void writeBytes(const QString &file, const QByteArray &bytes);

} // namespace faces::ui
