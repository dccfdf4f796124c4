// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/attribute.h"

#include <QRectF>
#include <QString>

class QPainter;

namespace faces::ui {

/// What a badge says of one attribute of one face; the same everywhere.
enum class BadgeState { Unknown, No, Yes, SuggestedNo, SuggestedYes, Doubtful, Conflicting };

BadgeState badgeOf(LabelValue value);

/// Yes: filled with the attribute's letter. No: a dash. Unknown: dotted with "?". Suggested: dashed outline. Doubtful:
/// attention ground. Conflicting, what another annotator sees otherwise: attention ground with "≠".
void paintBadge(QPainter &painter, const QRectF &rect, BadgeState state, const QString &letter);

inline constexpr int kBadgeHeight = 18;

} // namespace faces::ui
