// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <QHash>
#include <QString>

#include <vector>

namespace faces::ui {

/// A set of keys that people know from another program. What it does not name keeps the table's keys.
struct KeyPreset {
    QString id;                   ///< stable, for the settings
    QString words;                ///< "Prodigy"
    QString hint;                 ///< what is different, in one sentence
    QHash<QString, QString> keys; ///< by an action's id, as in ActionRow::keys; kNoKeys: none
};

const std::vector<KeyPreset> &keyPresets();   ///< the studio's own first
const KeyPreset &presetOf(const QString &id); ///< the first one for an id that is not there

} // namespace faces::ui
