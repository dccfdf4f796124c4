// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <QColor>
#include <QFont>
#include <QList>
#include <QRectF>
#include <QString>
#include <QWidget>

namespace faces::test {

/// A piece of text in one line and one font, as a widget paints it. All places in the widget's own pixels.
struct PaintedText {
    QString text; ///< as it is seen: elided text ends in "…"
    QRectF place; ///< from the ascent to the descent
    QRectF seen;  ///< what the painter's clip leaves of it
    QColor ink;
    QFont font;
};

/// What the widget paints itself, without its children. Text that comes as a picture is not among it: badges of tiles,
/// plots.
QList<PaintedText> paintedTexts(QWidget &widget);

} // namespace faces::test
