// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/base/error.h"
#include "core/store/floats.h"
#include "core/store/impl.h"

#include <fmt/format.h>

namespace faces::store {

void Project::setPredictions(RunId run, Part part, const std::vector<Prediction> &predictions)
{
    m_impl->keep([&](SQLite::Database &db) {
        if (!numberFrom(db, "SELECT 1 FROM run WHERE id = ?", run))
            throw Error(ErrorKind::NotFound, "The project has no such run (any more).",
                        fmt::format("run {}", number(run)));
        execute(db, "DELETE FROM prediction WHERE run = ? AND part = ?", run, part);
        // A face may come several times, once for each variant of a classic split: the order they came in is kept.
        SQLite::Statement insert(db, "INSERT INTO prediction(run, part, face, probabilities) VALUES (?, ?, ?, ?)");
        for (const Prediction &prediction : predictions)
            bound(insert, run, part, prediction.face, packed(prediction.probabilities)).exec();
    });
}

std::vector<Prediction> Project::predictions(RunId run, std::optional<Part> part) const
{
    return m_impl->read([&](SQLite::Database &db) {
        SQLite::Statement query(db, "SELECT face, part, probabilities FROM prediction WHERE run = ?1 AND "
                                    "(?2 IS NULL OR part = ?2) ORDER BY id");
        bound(query, run, part);
        std::vector<Prediction> predictions;
        while (query.executeStep())
            predictions.push_back({columnAs<FaceId>(query, 0), columnAs<Part>(query, 1), unpacked(bytesOf(query, 2))});
        return predictions;
    });
}

} // namespace faces::store
