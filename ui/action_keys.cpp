// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// Which keys an action has: a person's own, the preset's, the table's; and who else hears them.
#include "ui/actions.h"
#include "ui/key_presets.h"
#include "ui/settings.h"

#include <QCoreApplication>

#include <algorithm>

namespace faces::ui {

namespace {

QList<QKeySequence> parsed(const QString &text)
{
    QList<QKeySequence> keys;
    if (text != kNoKeys)
        for (const QString &key : text.split(QLatin1Char(' '), Qt::SkipEmptyParts))
            keys.append(QKeySequence(key, QKeySequence::PortableText));
    return keys;
}

QList<QKeySequence> usual(const ActionRow &row, const Settings &settings)
{
    return parsed(presetOf(settings.keyPreset()).keys.value(row.id, row.keys));
}

QList<QKeySequence> chosen(const ActionRow &row, const Settings &settings)
{
    const QString own = settings.keysFor(row.id);
    return own.isEmpty() ? usual(row, settings) : parsed(own);
}

bool isAttributes(const ActionRow &row)
{
    return row.id.startsWith(QLatin1String("label.toggle.")) || row.id.startsWith(QLatin1String("label.yes."));
}

/// Without keys that an action of the table has on the Label page.
QList<QKeySequence> withoutTaken(QList<QKeySequence> keys, const Settings &settings)
{
    for (const ActionRow &row : actionTable())
        if (scopesMeet(row.scope, QStringLiteral("label")))
            for (const QKeySequence &taken : chosen(row, settings))
                keys.removeAll(taken);
    return keys;
}

} // namespace

QList<QKeySequence> keysOf(const ActionRow &row)
{
    const Settings settings;
    const QList<QKeySequence> keys = chosen(row, settings);
    return isAttributes(row) ? withoutTaken(keys, settings) : keys;
}

QList<QKeySequence> usualKeysOf(const ActionRow &row)
{
    const Settings settings;
    const QList<QKeySequence> keys = usual(row, settings);
    return isAttributes(row) ? withoutTaken(keys, settings) : keys;
}

void setKeys(const ActionRow &row, const QList<QKeySequence> &keys)
{
    QStringList words;
    for (const QKeySequence &key : keys)
        words.append(key.toString(QKeySequence::PortableText));
    const bool asUsual = keys == usualKeysOf(row);
    Settings().setKeysFor(row.id, asUsual ? QString() : words.isEmpty() ? kNoKeys : words.join(QLatin1Char(' ')));
}

QString keyWords(const QKeySequence &keys) { return keys.toString(QKeySequence::NativeText); }

bool scopesMeet(const QString &a, const QString &b)
{
    return a == b || a == QLatin1String("window") || b == QLatin1String("window");
}

QStringList keyConflicts(const std::vector<ActionRow> &rows)
{
    const Settings settings;
    std::vector<QList<QKeySequence>> keys;
    for (const ActionRow &row : rows)
        keys.push_back(chosen(row, settings));
    QStringList conflicts;
    for (std::size_t a = 0; a < rows.size(); ++a)
        for (std::size_t b = a + 1; b < rows.size(); ++b)
            if (scopesMeet(rows[a].scope, rows[b].scope))
                for (const QKeySequence &key : keys[a])
                    if (keys[b].contains(key))
                        conflicts.append(QCoreApplication::translate("Actions", "%1 means both “%2” and “%3”.")
                                             .arg(keyWords(key), rows[a].words, rows[b].words));
    return conflicts;
}

} // namespace faces::ui
