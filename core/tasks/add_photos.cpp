// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/tasks/photo_steps.h"

#include "core/base/file_hash.h"
#include "core/base/one_of_many.h"
#include "core/base/text.h"
#include "core/vision/find_grid.h"
#include "core/vision/read_photo.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace faces::tasks {
namespace fs = std::filesystem;

namespace {

/// Folders become their files, in the order of their names (2 before 10), so that numbering does not depend on the
/// disk.
std::vector<fs::path> withFolderContents(const std::vector<fs::path> &files)
{
    std::vector<fs::path> all;
    for (const fs::path &file : files) {
        std::error_code code;
        if (!fs::is_directory(file, code)) {
            all.push_back(file);
            continue;
        }
        std::vector<fs::path> inside;
        for (auto it = fs::recursive_directory_iterator(file, fs::directory_options::skip_permission_denied, code);
             !code && it != fs::recursive_directory_iterator(); it.increment(code)) {
            if (it->is_directory(code) && toText(it->path().extension()) == ".faces")
                it.disable_recursion_pending();
            else if (it->is_regular_file(code) && !toText(it->path().filename()).starts_with('.'))
                inside.push_back(it->path());
        }
        std::ranges::sort(inside, naturalLess, [](const fs::path &path) { return toText(path); });
        all.insert(all.end(), inside.begin(), inside.end());
    }
    return all;
}

std::optional<FoundGrid> gridFor(const cv::Mat &pixels, const CutPlan &plan)
{
    if (plan.kind == CutPlan::Kind::Detect)
        return std::nullopt;
    vision::GridHint hint;
    hint.marginPx = plan.marginPx;
    hint.gapPx = plan.gapPx;
    if (plan.kind == CutPlan::Kind::Grid) {
        hint.rows = plan.rows;
        hint.columns = plan.columns;
    }
    return vision::findGrid(pixels, hint);
}

/// The file that the project knows is still there and unchanged: another copy does not take its place.
bool stillThere(const Photo &known)
{
    try {
        const fs::path file(std::u8string(known.path.begin(), known.path.end()));
        return sha256OfFile(file) == known.sha256;
    } catch (const Error &) {
        return false;
    }
}

ReadPhoto withGrid(const vision::PhotoFile &read, const fs::path &file, const std::optional<Photo> &known,
                   const CutPlan &plan)
{
    ReadPhoto one;
    if (known)
        one.photo = *known;
    one.photo.sha256 = read.sha256;
    const fs::path place = plan.willLieIn.empty() ? file : plan.willLieIn / file.filename();
    const std::string path = toText(fs::absolute(place).lexically_normal());
    one.wasHere = known && (known->path == path || stillThere(*known));
    if (!one.wasHere)
        one.photo.path = path;
    one.photo.widthPx = read.pixels.cols;
    one.photo.heightPx = read.pixels.rows;
    // What a person set by hand, or what faces were cut by, is not searched anew.
    const bool asked = plan.kind != CutPlan::Kind::Auto || plan.marginPx || plan.gapPx;
    if (asked || !known || (!known->grid && known->faces == 0)) {
        one.photo.grid = gridFor(read.pixels, plan);
        one.newGrid = true;
    }
    return one;
}

} // namespace

ReadPhotos readPhotos(const store::Project &project, const std::vector<fs::path> &files, const CutPlan &plan,
                      std::vector<Skipped> &skipped, const std::stop_token &stop, ProgressSink &progress,
                      const std::function<void(ReadPhoto &, const cv::Mat &)> &each)
{
    plan.check();
    const std::vector<fs::path> all = withFolderContents(files);
    const auto total = static_cast<std::int64_t>(all.size());
    ReadPhotos result{{}, static_cast<int>(total), false};
    std::set<std::string> seen;
    const auto readOne = [&](const fs::path &file) {
        vision::PhotoFile read;
        const bool isNew = triedOne(toText(file), skipped, [&] {
            read = vision::readPhoto(file, stop);
            if (!seen.insert(read.sha256).second)
                throw Error(ErrorKind::BadInput, "It is the same picture as another one of this batch.");
        });
        if (!isNew)
            return;
        const auto known = project.photoBySha256(read.sha256); // trouble with the project concerns all of them
        triedOne(toText(file), skipped, [&] {
            ReadPhoto one = withGrid(read, file, known, plan);
            each(one, read.pixels);
            result.photos.push_back(std::move(one));
        });
    };
    result.cancelled = wasStopped([&] {
        for (std::int64_t done = 0; const fs::path &file : all) {
            throwIfStopped(stop);
            progress.progress({"Reading photos", done++, total});
            readOne(file);
        }
        progress.progress({"Reading photos", total, total});
    });
    return result;
}

void recordPhotos(store::Project &project, std::vector<ReadPhoto> &photos)
{
    for (ReadPhoto &one : photos) {
        one.photo.id = project.addPhoto(one.photo);
        if (one.newGrid)
            project.setPhotoGrid(one.photo.id, one.photo.grid);
    }
}

AddedPhotos addPhotos(store::Project &project, const std::vector<fs::path> &files, const CutPlan &plan,
                      std::stop_token stop, ProgressSink &progress)
{
    AddedPhotos added;
    ReadPhotos read =
        readPhotos(project, files, plan, added.skipped, stop, progress, [](const auto &, const auto &) {});
    added.files = read.files;
    added.cancelled = read.cancelled;
    project.asOneStep(fmt::format("Added {}", counted(static_cast<long long>(read.photos.size()), "photo", "photos")),
                      [&] { recordPhotos(project, read.photos); });
    for (ReadPhoto &one : read.photos) {
        added.known += one.wasHere ? 1 : 0;
        added.photos.push_back(std::move(one.photo));
    }
    return added;
}

cv::Mat readPicture(const fs::path &file) { return vision::readWithAlpha(file); }

LoadedFace loadFace(const store::Project &project, FaceId face)
{
    const store::FacePixels stored = project.pixels(face);
    const vision::FacePicture picture = vision::decodeStoredFace(stored.picture);
    LoadedFace loaded{picture.pixels, {}};
    if (!stored.mask.empty())
        loaded.mask = vision::decodeMask(stored.mask);
    return loaded;
}

} // namespace faces::tasks
