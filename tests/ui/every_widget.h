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

/// A sentence for each text that has less than 4.5 : 1 of contrast (WCAG 2.1) to what it is painted on, as it is seen.
/// What is switched off is left out.
QStringList faintTexts(QWidget &root);

/// A sentence for everything that hears the keyboard or the mouse and that a screen reader finds nothing to say of: no
/// name, or no role. Items of lists and tables that are in sight count, too.
QStringList namelessWidgets(QWidget &root);

/// Goes once round with the Tab key, as a person does. A sentence for whatever can't be reached so, keeps the keyboard
/// for itself, stands before what is above it, or does not show that it has the keyboard. The root's window is active.
QStringList tabTroubles(QWidget &root);

} // namespace faces::test
