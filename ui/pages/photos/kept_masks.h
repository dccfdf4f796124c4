// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/tasks/cut_tools.h"
#include "ui/vision_models.h"

#include <QString>

#include <filesystem>
#include <optional>
#include <system_error>

namespace faces::ui {

/// What finds the masks of cells that are only looked at: a network is read once, not for every cell under the mouse.
/// Shared by jobs that run one after another.
struct KeptMasks {
    QString key;
    std::filesystem::file_time_type written{};
    std::optional<tasks::MaskFinder> finder;

    /// Read anew when the file was changed; Error{NotFound} when it is gone.
    const tasks::MaskFinder &of(const tasks::VisionModels &models)
    {
        std::error_code gone;
        const auto now = models.matting.empty() ? std::filesystem::file_time_type()
                                                : std::filesystem::last_write_time(models.matting, gone);
        if (!finder || gone || key != keyOf(models) || written != now) {
            finder.reset();
            finder.emplace(models);
            key = keyOf(models);
            written = now;
        }
        return *finder;
    }
};

} // namespace faces::ui
