// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/style_sheet.h"

#include "ui/theme.h"

#include <QFile>

namespace faces::ui {

QString styleSheetFrom(const Tokens &t, bool dark)
{
    QFile file(QStringLiteral(":/styles/studio.qss"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    // Longer names first: @accentGround before @accent.
    const std::pair<const char *, QColor> colours[] = {
        {"@attentionGround", t.attentionGround},
        {"@accentGround", t.accentGround},
        {"@rightGround", t.rightGround},
        {"@wrongGround", t.wrongGround},
        {"@attention", t.attention},
        {"@onAccent", t.onAccent},
        {"@softText", t.softText},
        {"@accent", t.accent},
        {"@window", t.window},
        {"@right", t.right},
        {"@wrong", t.wrong},
        {"@panel", t.panel},
        {"@tile", t.tile},
        {"@line", t.line},
        {"@text", t.text},
    };
    for (const auto &[name, colour] : colours)
        sheet.replace(QLatin1String(name), colour.name());
    return sheet.replace(QLatin1String("@scheme"), dark ? QLatin1String("dark") : QLatin1String("light"));
}

} // namespace faces::ui
