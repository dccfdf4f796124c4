// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "app/cli/commands.h"

#include "app/shared/judged_json.h"
#include "core/base/one_of_many.h"
#include "core/tasks/picture_answers.h"

#include <fmt/format.h>

#include <memory>

namespace faces::cli {

namespace {

struct PredictArguments {
    std::string from, run = "last";
    std::vector<std::string> images;
    std::string detector, matting;
    bool face = false, detect = false, json = false;
};

Json withImage(const std::string &image, const tasks::Judged &judged)
{
    Json json{{"image", image}};
    json.update(judgedJson(judged));
    return json;
}

void tell(const std::string &image, const tasks::Judged &judged, Console &console)
{
    std::string words;
    for (const auto &answer : judged.answers)
        words += fmt::format("{}{} {:.0f} %", words.empty() ? "" : ", ", answer.word(),
                             100 * (answer.yes ? answer.probability : 1 - answer.probability));
    console.say(fmt::format("{} [{:.0f} {:.0f} {:.0f} {:.0f}]: {}", image, judged.box.x, judged.box.y, judged.box.width,
                            judged.box.height, words));
}

int predict(const PredictArguments &o, Console &console)
{
    using tasks::FindFaces;
    const FindFaces find = o.face ? FindFaces::WholePicture : o.detect ? FindFaces::Detect : FindFaces::Auto;
    tasks::Judge judge(tasks::chooseModel(pathOf(o.from), o.run).model, tasks::kPictureThreads,
                       {pathOf(o.detector), pathOf(o.matting)});
    Json list = Json::array();
    int judgedPictures = 0;
    for (std::size_t i = 0; i < o.images.size(); ++i) {
        throwIfStopped(console.stop());
        console.progress(
            {"Judging pictures", static_cast<std::int64_t>(i), static_cast<std::int64_t>(o.images.size())});
        const std::string &image = o.images[i];
        std::vector<Skipped> skipped;
        std::vector<tasks::Judged> faces;
        const bool judged = triedOne(image, skipped, [&] { faces = tasks::answersFor(judge, pathOf(image), find); });
        for (const auto &face : faces) {
            list.push_back(withImage(image, face));
            if (!o.json)
                tell(image, face, console);
        }
        if (!judged)
            list.push_back({{"image", image}, {"error", skipped.front().reason}});
        console.skipped(skipped);
        judgedPictures += judged ? 1 : 0;
    }
    if (o.json)
        console.print(list);
    return judgedPictures > 0 ? kDone : kFailed;
}

} // namespace

void addPredictCommand(CLI::App &app, Action &action)
{
    auto *command = app.add_subcommand("predict", "Finds faces in pictures and says what the model sees");
    auto o = std::make_shared<PredictArguments>();
    command->add_option("FROM", o->from, "A project or a .faces-model file")->required();
    command->add_option("--run", o->run, "A project's run: its number, or last")->capture_default_str();
    command->add_option("IMAGE", o->images)->required();
    auto *face = command->add_flag("--face", o->face, "The whole picture is one face");
    command->add_flag("--detect", o->detect, "Only faces that are found, never the whole picture")->excludes(face);
    command
        ->add_option("--detector", o->detector, "A YuNet ONNX file that finds faces in place of the built-in cascades")
        ->excludes(face);
    command->add_option("--matting", o->matting, kMattingHelp);
    command->add_flag("--json", o->json, "One JSON document on stdout");
    command->callback([&action, o] { action = [o](Console &console) { return predict(*o, console); }; });
}

} // namespace faces::cli
