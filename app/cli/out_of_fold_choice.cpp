// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "app/cli/out_of_fold_choice.h"

#include "core/data/train_presets.h"
#include "core/tasks/fold_plan.h"

#include <fmt/format.h>

namespace faces::cli {

bool outOfFoldChoice(const std::optional<bool> &asked, const std::string &preset, Net net, bool team,
                     const store::Project &project)
{
    if (asked)
        return *asked;
    const TrainPreset *chosen = trainPresetFromWord(preset.empty() ? "best" : preset);
    if (team || net != Net::Compact || chosen == nullptr || !chosen->options.outOfFold)
        return false;
    const std::optional<Split> split = project.split(); // one that is made for a training is never leaky
    return !split || !split->leaky();
}

void remarkOnFewYes(const store::Project &project, const Run &run, Console &console)
{
    if (run.options.outOfFold || !run.hasModel())
        return;
    std::string remark;
    for (const tasks::FewYes &few : tasks::foldNeed(project, run).outOfFold)
        remark += fmt::format("{}{}: {} yes in validation; --out-of-fold would choose its threshold on {}.",
                              remark.empty() ? "" : " ", run.options.attributes.at(few.attribute), few.validation,
                              few.positives);
    if (!remark.empty())
        console.remark(remark);
}

} // namespace faces::cli
