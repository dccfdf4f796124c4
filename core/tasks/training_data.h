// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/base/progress.h"
#include "core/data/model.h"
#include "core/data/run.h"
#include "core/store/project.h"

#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace faces::tasks {

class FacePreparer;

/// The prepared faces of one part, with what is needed to score them.
struct PartData {
    FaceTable table;
    std::vector<FaceId> faces; ///< whose picture each row of the table is
    std::vector<int> groups;   ///< of each row, for the bootstrap: same person or near-duplicates
};

/// Which faces of a project a run uses, without their pixels: rows of (face, variant) for each part.
struct RunFaces {
    struct Row {
        const Face *face = nullptr;
        int variant = -1; ///< -1: as it is; else one of Recipe::pictures()
    };
    std::vector<Face> all;            ///< rejected ones too; rows point into it, to kept ones
    std::vector<int> groups;          ///< of each face of `all`
    std::vector<Row> rows[3];         ///< by Part
    std::vector<std::size_t> columns; ///< index in Face::labels of each of the run's attributes
    RunFaces() = default;
    RunFaces(const RunFaces &) = delete;
    RunFaces(RunFaces &&) = default;
    RunFaces &operator=(const RunFaces &) = delete;
    RunFaces &operator=(RunFaces &&) = default;
};

/// Training faces stand as often as the recipe says, validation and test faces once and unaltered; a classic split puts
/// each variant where it says, and faces that came after it into training. Attributes may be retired since; throws
/// Error{Usage} for one that is unknown.
RunFaces facesOfRun(const store::Project &project, const std::vector<AttributeId> &attributes, const Split &split,
                    const Recipe &recipe);

/// Reads, decodes and prepares one part.
PartData loadPart(const store::Project &project, const RunFaces &faces, Part part, const Recipe &recipe,
                  const FacePreparer &preparer, const std::stop_token &stop, ProgressSink &progress);

/// The same for any rows of the run's faces.
PartData loadRows(const store::Project &project, const RunFaces &faces, const std::vector<RunFaces::Row> &rows,
                  const Recipe &recipe, const FacePreparer &preparer, const std::stop_token &stop,
                  ProgressSink &progress, const std::string &stage = "Preparing faces");

/// SHA-256 over the pictures, labels and parts of the rows, and over the recipe where it says what its pictures are:
/// two runs with the same fingerprint saw the same data.
std::string fingerprint(const RunFaces &faces, const Recipe &recipe);

/// Scores from probabilities and the table's labels.
Scores scoresFor(const PartData &data, const std::vector<float> &probabilities,
                 const std::vector<AttributeId> &attributes, const std::vector<double> &thresholds);

} // namespace faces::tasks
