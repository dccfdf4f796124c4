// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/tasks/trained_pixels.h"

#include "core/tasks/prepared_face.h"

#include <sstream>

namespace faces::tasks {
namespace fs = std::filesystem;

namespace {

fs::path fileOf(const store::Project &project, RunId run) { return project.runFolder(run) / "trained-pixels"; }

void addDigests(const FaceTable &table, PixelDigests &digests)
{
    for (std::size_t row = 0; row < table.faces(); ++row)
        digests.insert(digestOfRow(table, row));
}

/// The faces of the training rows, each once and unaltered; none where they stand so in the table already.
std::vector<RunFaces::Row> unalteredRows(const RunFaces &faces)
{
    std::set<const Face *> altered;
    for (const RunFaces::Row &row : faces.rows[static_cast<std::size_t>(Part::Train)])
        if (row.variant >= 0)
            altered.insert(row.face);
    std::vector<RunFaces::Row> rows;
    for (const Face *face : altered)
        rows.push_back({face, -1});
    return rows;
}

} // namespace

std::string digestOfRow(const FaceTable &table, std::size_t row)
{
    const auto bytes = static_cast<std::size_t>(table.preparation.bytes());
    return sha256(std::span(table.pixels).subspan(row * bytes, bytes));
}

PixelDigests digestsOfTraining(const store::Project &project, const RunFaces &faces, const FaceTable &train,
                               const FacePreparer &preparer, const std::stop_token &stop, ProgressSink &progress)
{
    PixelDigests digests;
    addDigests(train, digests);
    const PartData unaltered =
        loadRows(project, faces, unalteredRows(faces), plainRecipe(), preparer, stop, progress);
    addDigests(unaltered.table, digests);
    return digests;
}

void keepTrainedPixels(const store::Project &project, RunId run, const PixelDigests &digests)
{
    std::string text;
    for (const std::string &digest : digests)
        text += digest + '\n';
    writeFileSafely(fileOf(project, run), text);
}

std::optional<PixelDigests> trainedPixels(const store::Project &project, RunId run)
{
    const fs::path file = fileOf(project, run);
    std::error_code code;
    if (!fs::exists(file, code))
        return std::nullopt;
    const Bytes bytes = readFile(file);
    std::istringstream lines(std::string(bytes.begin(), bytes.end()));
    PixelDigests digests;
    for (std::string line; std::getline(lines, line);)
        digests.insert(line);
    return digests;
}

} // namespace faces::tasks
