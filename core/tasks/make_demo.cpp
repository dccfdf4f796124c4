// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/base/files.h"
#include "core/base/staged_folder.h"
#include "core/tasks/data_sets.h"
#include "core/tasks/photos.h"

#include "core/vision/demo_photos.h"
#include "core/vision/read_photo.h"

#include <fmt/format.h>

#include <map>

namespace faces::tasks {
namespace fs = std::filesystem;

namespace {

/// Labels and persons of one demo photo, by the cells that were cut.
void labelPhoto(store::Project &project, const CutPhoto &cut, const vision::DemoPhoto &drawn,
                std::map<int, std::vector<FaceId>> &persons)
{
    std::map<std::pair<int, int>, FaceId> faceAt;
    for (const Face &face : project.faces({.rejected = true, .photo = cut.photo.id}))
        faceAt[{face.row, face.column}] = face.id;
    std::vector<store::Project::LabelOrder> orders;
    const auto &attributes = standardAttributes();
    for (std::size_t i = 0; i < drawn.faces.size(); ++i) {
        const int row = static_cast<int>(i) / drawn.grid.columns;
        const int column = static_cast<int>(i) % drawn.grid.columns;
        const auto face = faceAt.find({row, column});
        if (face == faceAt.end())
            continue;
        for (std::size_t a = 0; a < attributes.size(); ++a)
            orders.push_back({face->second, attributes[a].id, drawn.faces[i].labels[a]});
        persons[drawn.faces[i].person].push_back(face->second);
    }
    project.setLabels(orders, LabelOrigin::Import);
}

bool hasGrid(const CutResult &cut, const Grid &wanted)
{
    if (cut.photos.empty() || !cut.photos[0].photo.grid)
        return false;
    const Grid &found = cut.photos[0].photo.grid->grid;
    return found.columns == wanted.columns && found.rows == wanted.rows;
}

/// `target`: where the project will be.
DemoResult fillDemo(store::Project &project, const fs::path &target, int photos, std::uint64_t seed,
                    const std::stop_token &stop, ProgressSink &progress)
{
    // The demo photos belong to the project: they lie in it, so that it can be moved as a whole.
    const fs::path place = project.folder() / "photos";
    makeFolder(place);
    DemoResult result;
    std::map<int, std::vector<FaceId>> persons;
    NoProgress quiet;
    for (int i = 0; i < photos; ++i) {
        throwIfStopped(stop);
        progress.progress({"Drawing photos and cutting faces", i, photos});
        const vision::DemoPhoto drawn = vision::drawPhoto(i, seed);
        const fs::path file = place / fmt::format("people-{}-{}x{}.png", i + 1, drawn.grid.columns, drawn.grid.rows);
        writeFileSafely(file, vision::encodePng(drawn.pixels));
        CutPlan plan;
        plan.willLieIn = target / "photos";
        CutResult cut = slice(project, {file}, plan, stop, quiet);
        if (!hasGrid(cut, drawn.grid)) {
            // The finder was not sure of this one: the demo knows better, as a person would who gives the numbers.
            plan.kind = CutPlan::Kind::Grid;
            plan.columns = drawn.grid.columns;
            plan.rows = drawn.grid.rows;
            cut = slice(project, {file}, plan, stop, quiet);
        }
        throwIfStopped(stop); // a photo that was not cut cannot be labelled
        labelPhoto(project, cut.photos.at(0), drawn, persons);
        ++result.photos;
    }
    for (const auto &[person, faces] : persons)
        if (faces.size() > 1)
            project.joinPerson(faces);
    splitFaces(project, {}, stop, quiet);
    result.faces = project.counts().faces;
    progress.progress({"Drawing photos and cutting faces", photos, photos});
    return result;
}

} // namespace

DemoResult makeDemo(const fs::path &folder, int photos, std::uint64_t seed, std::stop_token stop,
                    ProgressSink &progress, const std::vector<Attribute> &attributes)
{
    if (photos < 1 || photos > 100)
        throw Error(ErrorKind::Usage, "A demo has 1 to 100 photos.");
    const fs::path target = folder.has_filename() ? folder : folder.parent_path(); // "name/"
    std::error_code unread;
    if (fs::exists(fs::symlink_status(target, unread)))
        throw Error(ErrorKind::Usage, "There is something of this name already. Choose another name.", toText(target));
    StagedFolder staged(target); // half a demo would look like a whole one
    const fs::path name = target.filename();
    DemoResult result;
    {
        store::Project project = store::Project::create(staged.path() / name, attributes);
        result = fillDemo(project, target, photos, seed, stop, progress);
    }
    staged.putFolderInPlace(name);
    return result;
}

} // namespace faces::tasks
