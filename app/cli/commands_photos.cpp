// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "app/cli/commands.h"

#include "core/base/text.h"
#include "core/tasks/photos.h"

#include <fmt/format.h>

#include <cmath>
#include <memory>

namespace faces::cli {

namespace {

Json cutJson(const Box &box)
{
    const auto rounded = [](double px) { return std::round(px * 1000) / 1000; };
    return Json::array({rounded(box.x), rounded(box.y), rounded(box.width), rounded(box.height)});
}

Json cutJson(const tasks::CutPhoto &cut)
{
    Json photo{{"file", cut.photo.path}, {"width", cut.photo.widthPx}, {"height", cut.photo.heightPx}};
    const auto &grid = cut.photo.grid;
    photo["rows"] = grid ? Json(grid->grid.rows) : Json(nullptr);
    photo["columns"] = grid ? Json(grid->grid.columns) : Json(nullptr);
    photo["confidence"] = grid ? Json(grid->confidence) : Json(nullptr);
    if (grid && grid->grid.angleDegrees != 0)
        photo["angle"] = grid->grid.angleDegrees;
    photo["cells"] = Json::array();
    for (const tasks::CutCell &cell : cut.cells) {
        Json one;
        one["row"] = cell.row >= 0 ? Json(cell.row) : Json(nullptr);
        one["column"] = cell.column >= 0 ? Json(cell.column) : Json(nullptr);
        one["box"] = cutJson(cell.place.box);
        if (cell.place.angleDegrees != 0)
            one["angle"] = cell.place.angleDegrees;
        one["face"] = cell.number;
        photo["cells"].push_back(std::move(one));
    }
    return photo;
}

std::string wholePath(const std::string &file)
{
    return toText(std::filesystem::absolute(pathOf(file)).lexically_normal());
}

Json cutJson(const tasks::CutResult &result)
{
    Json document{{"photos", Json::array()}, {"skipped", Json::array()}};
    for (const auto &photo : result.photos)
        document["photos"].push_back(cutJson(photo));
    for (const Skipped &one : result.skipped) // the whole path, as for the photos that were cut
        document["skipped"].push_back({{"file", wholePath(one.file)}, {"reason", one.reason}});
    return document;
}

void tell(const tasks::CutResult &result, Console &console)
{
    for (const auto &cut : result.photos) {
        const auto &grid = cut.photo.grid;
        const std::string how = grid ? fmt::format("{} x {} grid, {:.0f} % sure", grid->grid.columns, grid->grid.rows,
                                                   100 * grid->confidence)
                                     : std::string("found by the face detector");
        console.say(fmt::format("{}: {} ({})", cut.photo.path,
                                counted(static_cast<long long>(cut.cells.size()), "face", "faces"), how));
    }
}

struct SliceOptions {
    std::string folder, grid = "auto", background = "keep";
    std::vector<std::string> photos;
    std::string detector, matting;
    double margin = -1, gap = -1;
    bool json = false;
};

int slice(const SliceOptions &o, Console &console)
{
    tasks::CutPlan plan = asUsage([&] { return tasks::CutPlan::fromWord(o.grid); });
    if (o.margin >= 0)
        plan.marginPx = o.margin;
    if (o.gap >= 0)
        plan.gapPx = o.gap;
    plan.removeBackground = o.background == "remove";
    plan.models = {pathOf(o.detector), pathOf(o.matting)};
    asUsage([&] { plan.check(); });
    store::Project project = openOrMake(o.folder, console);
    const auto result = tasks::slice(project, pathsOf(o.photos), plan, console.stop(), console);
    console.skipped(result.skipped);
    for (const std::string &remark : result.remarks)
        console.remark(remark);
    if (o.json)
        console.print(cutJson(result));
    else
        tell(result, console);
    if (result.cancelled) {
        console.remark(result.photos.empty()
                           ? std::string("faces: Cancelled: nothing was cut.")
                           : fmt::format("faces: Cancelled: {} of {} cut. What is cut is in the project.",
                                         result.photos.size(), counted(result.wanted, "photo", "photos")));
        return kFailed;
    }
    return result.photos.empty() ? kFailed : kDone;
}

} // namespace

void addPhotoCommands(CLI::App &app, Action &action)
{
    auto *command = app.add_subcommand("slice", "Cuts faces out of photos");
    auto o = std::make_shared<SliceOptions>();
    command->add_option("PROJECT", o->folder)->required();
    command->add_option("PHOTO", o->photos, "Files, or folders with files")->required();
    command->add_option("--grid", o->grid, "auto: found; CxR: columns x rows; detect: faces on an ordinary photo")
        ->capture_default_str();
    command->add_option("--margin", o->margin, "Pixels around the grid; found where not given")
        ->check(CLI::Range(0.0, 10000.0));
    command->add_option("--gap", o->gap, "Pixels between cells; found where not given")
        ->check(CLI::Range(0.0, 10000.0));
    command->add_option("--background", o->background, "keep, or remove: a mask is kept beside the pixels")
        ->check(CLI::IsMember({"keep", "remove"}))
        ->capture_default_str();
    command->add_option("--detector", o->detector,
                        "A YuNet ONNX file that finds faces in place of the built-in cascades");
    command->add_option("--matting", o->matting, "A U2-Net style ONNX file that removes backgrounds");
    command->add_flag("--json", o->json, "One JSON document on stdout");
    command->footer(
        "Boxes are in pixels of the upright photo. A turned grid or box adds \"angle\": degrees clockwise about "
        "the box's own centre.");
    command->callback([&action, o] { action = [o](Console &console) { return slice(*o, console); }; });
}

} // namespace faces::cli
