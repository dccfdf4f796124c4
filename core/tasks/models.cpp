// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/tasks/training.h"

#include "core/base/text.h"

#include <fmt/format.h>

#include <algorithm>

namespace faces::tasks {
namespace fs = std::filesystem;

Run findRun(const store::Project &project, const std::string &word)
{
    std::optional<Run> run;
    if (word == "last") {
        run = project.lastRun();
        if (!run)
            throw Error(ErrorKind::NotFound, "The project has no trained run yet. Train one first.",
                        toText(project.folder()));
        return *run;
    }
    if (const auto id = toInteger(word))
        run = project.run(RunId{*id});
    if (!run)
        throw Error(ErrorKind::NotFound,
                    "There is no such run. Name one by its number, or say “last”; “faces runs” lists them.", word);
    return *run;
}

Model loadModelFile(const fs::path &file)
{
    const std::string ending = lowerCase(toText(file.extension()));
    if (ending == ".pt" || ending == ".onnx")
        throw Error(ErrorKind::BadModel,
                    "Only models that end in “.faces-model” are read here. Publish the run as one; this file is for "
                    "other programs, its card says how they run it.",
                    toText(file));
    try {
        return readModelFile(file);
    } catch (const Error &error) {
        throw Error(error.kind(), error.what(), toText(file));
    }
}

Model loadModel(const store::Project &project, const Run &run)
{
    if (!run.hasModel())
        throw Error(ErrorKind::NotFound, "This run has no model: it ended before its first epoch did.",
                    fmt::format("run {}", number(run.id)));
    const fs::path file = project.runFolder(run.id) / "model.faces-model";
    Model model = loadModelFile(file);
    if (!std::ranges::equal(model.attributes, run.options.attributes, {}, &Attribute::id))
        throw Error(ErrorKind::BadModel, "This model belongs to another run. Put the run's own back from a copy.",
                    toText(file));
    if (model.thresholds.size() == run.thresholds.size())
        model.thresholds = run.thresholds;
    const auto all = project.attributes(true);
    for (Attribute &attribute : model.attributes)
        if (const auto now = std::ranges::find(all, attribute.id, &Attribute::id); now != all.end())
            attribute = *now;
    return model;
}

} // namespace faces::tasks
