// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/tasks/picture_answers.h"

#include "core/vision/read_photo.h"

#include <fmt/format.h>

namespace faces::tasks {

namespace {

std::vector<Judged> judgedOrRefused(Judge &judge, const cv::Mat &picture, FindFaces find)
{
    auto faces = judge.judge(picture, find);
    if (faces.empty())
        throw Error(ErrorKind::BadInput, "No face was found. --face takes the whole picture as one.");
    return faces;
}

} // namespace

ChosenModel chooseModel(const std::filesystem::path &from, const std::string &run)
{
    if (!store::isProject(from))
        return {loadModelFile(from), toText(from.filename()), false};
    const auto project = store::Project::open(from, store::OpenMode::ReadOnly);
    const Run chosen = findRun(project, run);
    return {loadModel(project, chosen), fmt::format("{}, run {}", project.name(), number(chosen.id)), chosen.leaky()};
}

std::vector<Judged> answersFor(Judge &judge, const std::filesystem::path &picture, FindFaces find)
{
    return judgedOrRefused(judge, readPicture(picture), find);
}

std::vector<Judged> answersFor(Judge &judge, std::span<const std::uint8_t> picture, FindFaces find)
{
    return judgedOrRefused(judge, vision::decodeWithAlpha(picture), find);
}

} // namespace faces::tasks
