// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/tasks/data_sets.h"

#include "core/exchange/format.h"
#include "core/tasks/photos.h"
#include "core/vision/read_photo.h"

#include <fmt/format.h>

namespace faces::tasks {

ExportResult exportFaces(const store::Project &project, const std::filesystem::path &folder, const std::string &format,
                         std::stop_token stop, ProgressSink &progress)
{
    const auto which = exchange::formatFromWord(format);
    if (!which)
        throw Error(ErrorKind::Usage,
                    fmt::format("Name the format to write: {}.", wordsOf(exchange::writtenFormats())));
    exchange::ExportSet set;
    set.attributes = project.attributes(true);
    set.faces = project.faces();
    if (const auto split = project.split(); split && !split->leaky())
        set.parts = partsOf(*split, project.faces({.rejected = true, .photo = {}}));
    set.picture = [&](const Face &face) {
        const LoadedFace loaded = loadFace(project, face.id);
        return vision::encodePng(vision::withAlpha(loaded.pixels, loaded.mask));
    };
    const exchange::Exported written = exchange::writeSet(folder, *which, set, stop, progress);
    return {written.faces, written.skipped, written.remarks};
}

} // namespace faces::tasks
