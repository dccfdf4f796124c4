// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/tasks/data_sets.h"

#include "core/exchange/classic.h"
#include "core/exchange/format.h"
#include "core/exchange/general_csv.h"
#include "core/tasks/photos.h"
#include "core/vision/read_photo.h"

namespace faces::tasks
{

ExportResult exportFaces(const store::Project &project, const std::filesystem::path &folder, const std::string &format,
                         std::stop_token stop, ProgressSink &progress)
{
    const exchange::Format which = exchange::formatFromWord(format);
    exchange::ExportSet set;
    set.attributes = project.attributes(true);
    set.faces = project.faces();
    if (const auto split = project.split(); split && !split->leaky())
        set.parts = partsOf(*split, set.faces);
    set.picture = [&](const Face &face) {
        const LoadedFace loaded = loadFace(project, face.id);
        return vision::encodePng(vision::withAlpha(loaded.pixels, loaded.mask));
    };
    const exchange::Exported written = which == exchange::Format::Csv
                                           ? exchange::writeGeneralCsv(folder, set, stop, progress)
                                           : exchange::writeClassic(folder, set, stop, progress);
    ExportResult result{written.faces, written.remarks};
    for (const Skipped &one : written.skipped)
        result.remarks.push_back(one.file + ": " + one.reason);
    return result;
}

} // namespace faces::tasks
