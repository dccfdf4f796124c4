// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/reject_reasons.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace faces::ui {

namespace {

struct Reasons {
    Q_DECLARE_TR_FUNCTIONS(faces::ui::Reasons)
};

/// Those of the Label page, of looking again, of a grid that was changed, and of a check that found damage.
constexpr std::array kOwnReasons{QT_TRANSLATE_NOOP("faces::ui::Reasons", "Poor picture"),
                                 QT_TRANSLATE_NOOP("faces::ui::Reasons", "Blurred"),
                                 QT_TRANSLATE_NOOP("faces::ui::Reasons", "Cut off"),
                                 QT_TRANSLATE_NOOP("faces::ui::Reasons", "Not a face"),
                                 QT_TRANSLATE_NOOP("faces::ui::Reasons", "Double"),
                                 QT_TRANSLATE_NOOP("faces::ui::Reasons", "Other reason"),
                                 QT_TRANSLATE_NOOP("faces::ui::Reasons", "Photo not wanted"),
                                 QT_TRANSLATE_NOOP("faces::ui::Reasons", "duplicate"),
                                 QT_TRANSLATE_NOOP("faces::ui::Reasons", "blurred"),
                                 QT_TRANSLATE_NOOP("faces::ui::Reasons", "dark"),
                                 QT_TRANSLATE_NOOP("faces::ui::Reasons", "washed out"),
                                 QT_TRANSLATE_NOOP("faces::ui::Reasons", "empty"),
                                 QT_TRANSLATE_NOOP("faces::ui::Reasons", "cut off"),
                                 QT_TRANSLATE_NOOP("faces::ui::Reasons", "mask nearly empty"),
                                 QT_TRANSLATE_NOOP("faces::ui::Reasons", "no longer in the grid"),
                                 QT_TRANSLATE_NOOP("faces::ui::Reasons", "damaged pixels")};

} // namespace

QString reasonWords(const std::string &kept)
{
    const auto own = std::ranges::find(kOwnReasons, kept);
    return own == kOwnReasons.end() ? QString::fromStdString(kept) : Reasons::tr(*own);
}

} // namespace faces::ui
