// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <QPointF>
#include <QString>

#include <vector>

namespace faces::ui {

/// Strong: solid in accent (validation, F1). Soft: dashed in soft text (training, precision). Second: dotted in
/// attention (recall). Each: thin, one of many of a kind, with a colour and a dash of its own. Faint: a hairline behind
/// the others (batches).
enum class LineRole { Strong, Soft, Second, Each, Faint };

/// One line of a chart; points from left to right. A value that does not exist (0/0) is left out.
struct ChartLine {
    QString name;
    LineRole role = LineRole::Strong;
    std::vector<QPointF> points;
    int which = 0; ///< of role Each: from 0; chooses colour and dash
};

} // namespace faces::ui
