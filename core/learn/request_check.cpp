// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/learn/request_check.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/learn/batches.h"

#include <fmt/format.h>

#include <algorithm>

namespace faces::learn {

namespace {

/// Options that leave side and colours to the preset take any table.
bool isPreparedAs(const TrainOptions &options, const Preparation &preparation)
{
    const Preparation chosen = preparationFor(options);
    return (options.side == 0 || preparation.sidePx == chosen.sidePx) &&
           (options.colours == Colours::Auto || preparation.channels == chosen.channels);
}

void checkTable(const FaceTable &table, const TrainRequest &request)
{
    const bool fits = table.attributes == request.options.attributes.size() &&
                      table.preparation == request.train.preparation &&
                      isPreparedAs(request.options, table.preparation) &&
                      table.pixels.size() == table.faces() * static_cast<std::size_t>(table.preparation.bytes());
    if (!fits)
        throw Error(ErrorKind::Internal, "The faces to learn from are not prepared as the training needs them.");
}

} // namespace

void checkRequest(const TrainRequest &request)
{
    const TrainOptions &options = request.options;
    options.check();
    if (options.epochs == 0 || options.batch == 0 || options.rate == 0)
        throw Error(ErrorKind::Internal, "A training was started without its preset.");
    if (request.train.faces() == 0)
        throw Error(ErrorKind::Training, "There are no faces to learn from. Add and label faces, or make a split that "
                                         "leaves some for training.");
    checkTable(request.train, request);
    if (request.validation.faces() > 0)
        checkTable(request.validation, request);
    if (std::ranges::count(request.train.labels, LabelValue::Unknown) == std::ssize(request.train.labels))
        throw Error(ErrorKind::Training, "No face of the training part has a known label. Label some faces first.");
}

void checkShares(const TrainRequest &request, int members)
{
    // All batches are as large as the smallest, or larger by one face.
    const Batches batches(request.train, request.options, 1);
    const std::size_t least = request.train.faces() / static_cast<std::size_t>(batches.count());
    if (least < static_cast<std::size_t>(members))
        throw Error(ErrorKind::Usage,
                    fmt::format("There are {} workers, and the smallest batch has {}. Choose a larger batch or fewer "
                                "workers.",
                                members, counted(static_cast<long long>(least), "face", "faces")));
}

} // namespace faces::learn
