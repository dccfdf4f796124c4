// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/base/error.h"
#include "core/store/floats.h"
#include "core/store/impl.h"

#include <fmt/format.h>

namespace faces::store {

namespace {

void requirePredictingRun(SQLite::Database &db, RunId run)
{
    if (!numberFrom(db, "SELECT 1 FROM run WHERE id = ?", run))
        throw Error(ErrorKind::NotFound, "The project has no such run (any more).", fmt::format("run {}", number(run)));
}

} // namespace

void Project::setPredictions(RunId run, Part part, const std::vector<Prediction> &predictions)
{
    m_impl->keep([&](SQLite::Database &db) {
        requirePredictingRun(db, run);
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

void Project::setFoldPredictions(RunId run, const std::vector<FoldPrediction> &predictions)
{
    m_impl->keep([&](SQLite::Database &db) {
        requirePredictingRun(db, run);
        execute(db, "DELETE FROM fold_prediction WHERE run = ?", run);
        SQLite::Statement insert(db, "INSERT INTO fold_prediction(run, fold, face, probabilities) VALUES (?, ?, ?, ?)");
        for (const FoldPrediction &one : predictions) {
            const bool judged = !one.probabilities.empty();
            bound(insert, run, one.fold, one.face, judged ? std::optional(packed(one.probabilities)) : std::nullopt)
                .exec();
        }
    });
}

std::vector<FoldPrediction> Project::foldPredictions(RunId run) const
{
    return m_impl->read([&](SQLite::Database &db) {
        SQLite::Statement query(db, "SELECT fold, face, probabilities FROM fold_prediction WHERE run = ? "
                                    "ORDER BY fold, face");
        bound(query, run);
        std::vector<FoldPrediction> predictions;
        while (query.executeStep())
            predictions.push_back({columnAs<int>(query, 0), columnAs<FaceId>(query, 1), unpacked(bytesOf(query, 2))});
        return predictions;
    });
}

} // namespace faces::store
