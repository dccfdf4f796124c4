// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/tasks/training.h"

#include "core/base/left_behind.h"
#include "core/base/text.h"
#include "core/tasks/model_card.h"

#include <fmt/format.h>

#include <algorithm>

namespace faces::tasks {
namespace fs = std::filesystem;

namespace {

PublishedForm formFor(const fs::path &file)
{
    const std::string ending = lowerCase(toText(file.extension()));
    if (ending == ".pt")
        return PublishedForm::TorchScript;
    if (ending == ".onnx")
        return PublishedForm::Onnx;
    if (ending == ".faces-model")
        return PublishedForm::FacesModel;
    throw Error(ErrorKind::Usage,
                "The form of a published model follows from the file's ending: “.pt” (TorchScript), “.onnx” or "
                "“.faces-model”. Choose one of these.",
                toText(file));
}

/// There is no card yet, or one that we wrote: a text of somebody's own stays.
void checkCard(const fs::path &card)
{
    if (!fs::exists(card))
        return;
    const bool ours = fs::is_regular_file(card) && [&] {
        const Bytes bytes = readFile(card);
        return std::string_view(reinterpret_cast<const char *>(bytes.data()), bytes.size()).starts_with(kCardMark);
    }();
    if (!ours)
        throw Error(
            ErrorKind::Usage,
            "The model's card would be written here, but this is no card of Faces Studio. Publish under another "
            "name, or move this file away.",
            toText(card));
}

void writePublished(const Model &model, PublishedForm form, std::ostream &out)
{
    if (form == PublishedForm::FacesModel)
        return writeModel(model, out);
    learner().write(model, form == PublishedForm::Onnx ? OutsideForm::Onnx : OutsideForm::TorchScript, out);
}

} // namespace

std::string_view toWord(PublishedForm form)
{
    switch (form) {
    case PublishedForm::TorchScript:
        return "torchscript";
    case PublishedForm::Onnx:
        return "onnx";
    default:
        return "faces-model";
    }
}

Published publish(const store::Project &project, const Run &run, const fs::path &file)
{
    Published published{formFor(file), file, fs::path(file).replace_extension(".md"), {}};
    Model model = loadModel(project, run);
    std::string &matting = model.preparation.matting.path; // where it lies here is nobody else's business
    matting = toText(fs::path(matting).filename());
    checkCard(published.card);
    const std::string card = modelCard(project, run, model, file);
    for (const fs::path &target : {published.file, published.card})
        if (fs::exists(target))
            published.replaced.push_back(target);
    removeOldLeftovers(file.has_parent_path() ? file.parent_path() : "."); // half a model of somebody who was killed
    try {
        writeFileSafely(published.file, [&](std::ostream &out) { writePublished(model, published.form, out); });
        writeFileSafely(published.card, card);
    } catch (...) { // both or neither, where there was none
        for (const fs::path &target : {published.file, published.card})
            if (std::error_code ignored; std::ranges::find(published.replaced, target) == published.replaced.end())
                fs::remove(target, ignored);
        throw;
    }
    return published;
}

} // namespace faces::tasks
