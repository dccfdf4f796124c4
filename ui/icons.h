// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QString>

namespace faces::ui {

/// resources/icons/NAME.svg, drawn in the text colour of the scheme that is on (in accent when checked or selected, in
/// soft text when disabled); it follows a change of scheme by itself.
QIcon icon(const QString &name);
/// The same in a given colour.
QPixmap iconPixmap(const QString &name, const QSize &size, const QColor &colour, qreal pixelRatio = 1);

} // namespace faces::ui
