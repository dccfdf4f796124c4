// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/tasks/prepared_face.h"

#include "core/base/files.h"
#include "core/base/text.h"
#include "core/vision/matting_model.h"
#include "core/vision/prepare_face.h"

#include <fmt/format.h>

#include <algorithm>

namespace faces::tasks {
namespace fs = std::filesystem;

namespace {

bool isThatFile(const fs::path &file, const std::string &sha256)
{
    std::error_code ignored;
    return !file.empty() && fs::is_regular_file(file, ignored) && faces::sha256(readFile(file)) == sha256;
}

/// The network that the preparation names, as it lies on this machine.
VisionModels networkOf(const Preparation &preparation, const VisionModels &here)
{
    const MattingFile &wanted = preparation.matting;
    if (!preparation.removeBackground || wanted.sha256.empty())
        return {};
    for (const fs::path &file : {here.matting, fs::path(wanted.path)})
        if (isThatFile(file, wanted.sha256))
            return {{}, file};
    const std::string name = toText(fs::path(wanted.path).filename());
    throw Error(ErrorKind::NotFound,
                fmt::format("This model was trained with backgrounds removed by “{}”, and that file is not here any more, or "
                            "has changed. Put it back, or name it as the matting model (in the settings, or with "
                            "--matting).",
                            name),
                wanted.path);
}

} // namespace

FacePreparer::FacePreparer(const Preparation &preparation, const VisionModels &here)
    : m_preparation(preparation), m_masks(networkOf(preparation, here))
{
}

cv::Mat FacePreparer::prepared(const cv::Mat &pixels, const cv::Mat &mask) const
{
    if (m_preparation.removeBackground && mask.empty())
        return vision::prepareFace(pixels, m_masks.mask(pixels), m_preparation);
    return vision::prepareFace(pixels, mask, m_preparation);
}

MattingFile lookedAt(const MattingFile &file)
{
    if (file.path.empty())
        return {};
    const fs::path path = file.path;
    vision::MattingModel{path}; // is it one?
    return {toText(fs::absolute(path).lexically_normal()), sha256(readFile(path))};
}

} // namespace faces::tasks
