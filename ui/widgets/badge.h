// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/attribute.h"

#include <QColor>
#include <QRectF>
#include <QString>

class QPainter;

namespace faces::ui {

/// What a badge says of one attribute of one face; the same everywhere. Doubtful: suggested, but look at it yourself.
/// Suspicious: labelled, and the model says the opposite. Conflicting: two people do.
enum class BadgeState {
    Unknown,
    No,
    Yes,
    SuggestedNo,
    SuggestedYes,
    DoubtfulNo,
    DoubtfulYes,
    SuspiciousNo,
    SuspiciousYes,
    Conflicting
};

/// How it is drawn wherever it is shown, in the colours of the theme.
struct BadgeLook {
    QColor ground, outline, ink;
    Qt::PenStyle line = Qt::SolidLine;
    bool strong = false; ///< its text
    qreal linePx = 1;
};
BadgeLook badgeLook(BadgeState state);

BadgeState badgeOf(LabelValue value);

/// What a click on the badge makes of the label: an unknown or conflicting one becomes yes, a known one turns round,
/// and of a suggestion comes the opposite, for right ones are accepted together.
LabelValue clickedValue(BadgeState state);

/// Yes: filled with the attribute's letter. No: a dash. Unknown: dotted with "?". Suggested: dashed outline. Doubtful:
/// the same with "?" on attention ground. Suspicious: what the label says with "!" on attention ground in a strong
/// outline. Conflicting: the same with "≠". Each is told from the others by its shape alone.
void paintBadge(QPainter &painter, const QRectF &rect, BadgeState state, const QString &letter);

inline constexpr int kBadgeHeight = 18;

} // namespace faces::ui
