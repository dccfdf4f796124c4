// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QWidget>

namespace faces::test {

/// The widget and all below it that can be seen, in the order in which they were made.
QList<QWidget *> seenWidgets(QWidget &root);

/// A widget for a sentence about it: "LabelPage / FilterBar / Chip chip.unlabelled “Unlabelled 4”".
QString nameOf(const QWidget &widget, const QWidget &root);

/// A sentence for each text among what is seen below the root that can't be read whole: cut off by its own widget, by
/// one around it that does not scroll there, covered by another one, or elided without a tool tip that says the whole.
/// Text that a person typed may be longer than its field, and what scrolls may be out of sight.
QStringList clippedTexts(QWidget &root);

} // namespace faces::test
