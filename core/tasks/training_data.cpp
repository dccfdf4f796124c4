// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/tasks/training_data.h"

#include "core/store/json.h"
#include "core/tasks/photos.h"
#include "core/tasks/prepared_face.h"
#include "core/vision/prepare_face.h"
#include "core/vision/read_photo.h"
#include "core/vision/recipe_picture.h"

#include <fmt/format.h>

#include <algorithm>
#include <exception>
#include <map>
#include <mutex>

namespace faces::tasks {

namespace {

std::vector<std::size_t> columnsOf(const std::vector<Attribute> &all, const std::vector<AttributeId> &wanted)
{
    std::vector<std::size_t> columns;
    for (const AttributeId &id : wanted) {
        const auto found = std::ranges::find(all, id, &Attribute::id);
        if (found == all.end())
            throw Error(ErrorKind::Usage, "The project has no such attribute. “faces attributes” lists them.", id);
        columns.push_back(static_cast<std::size_t>(found - all.begin()));
    }
    return columns;
}

/// A classic split says where each variant goes; faces that came after it join training, as after any other split.
void addClassicRows(RunFaces &run, const Split &split, const Recipe &recipe)
{
    std::map<FaceId, const Face *> late;
    for (const Face &face : run.all)
        if (!face.rejected)
            late[face.id] = &face;
    const auto byId = late;
    for (const SplitEntry &entry : split.entries) {
        late.erase(entry.face);
        if (const auto face = byId.find(entry.face); face != byId.end())
            run.rows[static_cast<std::size_t>(entry.part)].push_back({face->second, entry.variant});
    }
    for (const auto &[id, face] : late)
        for (const int picture : recipe.pictures())
            run.rows[static_cast<std::size_t>(Part::Train)].push_back({face, picture});
}

void addRows(RunFaces &run, const Split &split, const Recipe &recipe)
{
    if (split.leaky())
        return addClassicRows(run, split, recipe);
    const auto parts = partsOf(split, run.all);
    const std::vector<int> pictures = recipe.pictures();
    for (const Face &face : run.all) {
        if (face.rejected)
            continue;
        const auto found = parts.find(face.id);
        const Part part = found != parts.end() ? found->second : Part::Train;
        auto &rows = run.rows[static_cast<std::size_t>(part)];
        if (part != Part::Train) {
            rows.push_back({&face, -1});
            continue;
        }
        for (const int picture : pictures)
            rows.push_back({&face, picture});
    }
}

} // namespace

RunFaces facesOfRun(const store::Project &project, const std::vector<AttributeId> &attributes, const Split &split,
                    const Recipe &recipe)
{
    RunFaces run;
    run.all = project.faces({.rejected = true, .photo = {}}); // a rejected face may link two kept ones
    run.groups = groupsOf(run.all, SplitBy::Person);
    run.columns = columnsOf(project.attributes(true), attributes);
    addRows(run, split, recipe);
    return run;
}

namespace {

/// One stored face on its way to a row of the table.
struct Waiting {
    store::FacePixels stored;
    cv::Mat prepared;
};

cv::Mat preparedRow(const store::FacePixels &stored, const RunFaces::Row &row, const Recipe &recipe,
                    const FacePreparer &preparer)
{
    const cv::Mat mask = stored.mask.empty() ? cv::Mat() : vision::decodeMask(stored.mask);
    const cv::Mat face = preparer.prepared(vision::decodeStoredFace(stored.picture).pixels, mask);
    return vision::recipePicture(face, recipe, row.face->number, row.variant);
}

/// Decodes and prepares rows first..last on all cores; reading stays in this thread (one connection, one thread).
void loadChunk(const store::Project &project, const std::vector<RunFaces::Row> &rows, std::size_t first,
               std::size_t last, const Recipe &recipe, const FacePreparer &preparer, FaceTable &table)
{
    std::vector<Waiting> waiting(last - first);
    for (std::size_t i = first; i < last; ++i) {
        const bool same = i > first && rows[i].face == rows[i - 1].face;
        waiting[i - first].stored = same ? waiting[i - first - 1].stored : project.pixels(rows[i].face->id);
    }
    std::mutex mutex;
    std::exception_ptr trouble;
    cv::parallel_for_(cv::Range(0, static_cast<int>(waiting.size())), [&](const cv::Range &range) {
        for (int i = range.start; i < range.end; ++i) {
            const auto at = static_cast<std::size_t>(i);
            try {
                waiting[at].prepared = preparedRow(waiting[at].stored, rows[first + at], recipe, preparer);
            } catch (const Error &error) {
                const std::scoped_lock lock(mutex);
                trouble = std::make_exception_ptr(
                    Error(error.kind(), error.what(), fmt::format("face {}", rows[first + at].face->number)));
            }
        }
    });
    if (trouble)
        std::rethrow_exception(trouble);
    for (const Waiting &one : waiting)
        vision::appendPlanes(one.prepared, table.pixels);
}

} // namespace

PartData loadPart(const store::Project &project, const RunFaces &faces, Part part, const Recipe &recipe,
                  const FacePreparer &preparer, const std::stop_token &stop, ProgressSink &progress)
{
    return loadRows(project, faces, faces.rows[static_cast<std::size_t>(part)], recipe, preparer, stop, progress,
                    fmt::format("Preparing {} faces", toWord(part)));
}

PartData loadRows(const store::Project &project, const RunFaces &faces, const std::vector<RunFaces::Row> &rows,
                  const Recipe &recipe, const FacePreparer &preparer, const std::stop_token &stop,
                  ProgressSink &progress, const std::string &stage)
{
    PartData data;
    data.table.preparation = preparer.preparation();
    data.table.attributes = faces.columns.size();
    data.table.pixels.reserve(rows.size() * static_cast<std::size_t>(preparer.preparation().bytes()));
    constexpr std::size_t kChunk = 128;
    for (std::size_t first = 0; first < rows.size(); first += kChunk) {
        throwIfStopped(stop);
        progress.progress({stage, static_cast<std::int64_t>(first), static_cast<std::int64_t>(rows.size())});
        loadChunk(project, rows, first, std::min(rows.size(), first + kChunk), recipe, preparer, data.table);
    }
    for (const RunFaces::Row &row : rows) {
        data.faces.push_back(row.face->id);
        data.groups.push_back(faces.groups[static_cast<std::size_t>(row.face - faces.all.data())]);
        for (const std::size_t column : faces.columns)
            data.table.labels.push_back(row.face->labels[column]);
    }
    return data;
}

std::string fingerprint(const RunFaces &faces, const Recipe &recipe)
{
    std::string facts;
    for (std::size_t part = 0; part < 3; ++part) {
        for (const RunFaces::Row &row : faces.rows[part]) {
            facts += fmt::format("{} {} {} {}", part, row.variant, number(row.face->picture), number(row.face->mask));
            for (const std::size_t column : faces.columns)
                facts += fmt::format(" {}", static_cast<int>(row.face->labels[column]));
            facts += '\n';
        }
    }
    if (!recipe.rows.empty())
        facts += store::toJson(recipe);
    return sha256({reinterpret_cast<const std::uint8_t *>(facts.data()), facts.size()});
}

Scores scoresFor(const PartData &data, const std::vector<float> &probabilities,
                 const std::vector<AttributeId> &attributes, const std::vector<double> &thresholds)
{
    const Judgements judgements{data.table.faces(), attributes.size(), probabilities, data.table.labels, data.groups};
    return scoresOf(judgements, attributes, thresholds);
}

} // namespace faces::tasks
