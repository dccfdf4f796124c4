// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/key_presets.h"

#include "ui/settings.h"

#include <QCoreApplication>

#include <algorithm>

namespace faces::ui {

namespace {
struct PresetWords {
    Q_DECLARE_TR_FUNCTIONS(KeyPresets)
};
} // namespace

const std::vector<KeyPreset> &keyPresets()
{
    static const std::vector<KeyPreset> kPresets{
        {"studio",
         PresetWords::tr("Studio"),
         PresetWords::tr("Letters and digits label, Enter says that the rest is usual, Backspace goes back."),
         {}},
        // Prodigy decides with A, X and Space, and Backspace or Del undoes.
        {"prodigy",
         PresetWords::tr("Prodigy"),
         PresetWords::tr("A accepts the suggestions, X rejects, Space leaves a face as it is, Backspace takes the last "
                         "change back."),
         {{"label.confirm", "Enter Return"},
          {"label.reject", "X"},
          {"label.skip", "Space"},
          {"label.accept", "A"},
          {"label.takeBack", "Backspace Del"},
          {"label.back", kNoKeys}}},
        // CVAT walks with D and F and gives values with the digits; Del removes.
        {"cvat",
         PresetWords::tr("CVAT"),
         PresetWords::tr("Digits label, F goes to the next face, D to the one before, Del rejects."),
         {{"label.skip", "F"}, {"label.back", "D Backspace"}, {"label.reject", "Del X"}}},
    };
    return kPresets;
}

const KeyPreset &presetOf(const QString &id)
{
    const auto at = std::ranges::find(keyPresets(), id, &KeyPreset::id);
    return at == keyPresets().end() ? keyPresets().front() : *at;
}

} // namespace faces::ui
