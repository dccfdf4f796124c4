// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/tasks/overhangs.h"

#include "core/data/overhang.h"

#include <map>

namespace faces::tasks {

std::vector<double> overhangsOf(const store::Project &project, const std::vector<Face> &faces)
{
    std::map<PhotoId, const Photo *> byId;
    const std::vector<Photo> photos = project.photos();
    for (const Photo &photo : photos)
        byId[photo.id] = &photo;
    std::vector<double> overhangs;
    for (const Face &face : faces) {
        const auto photo = byId.find(face.photo);
        overhangs.push_back(photo == byId.end() ? 0
                                                : overhang({face.box, face.angleDegrees}, photo->second->widthPx,
                                                           photo->second->heightPx));
    }
    return overhangs;
}

} // namespace faces::tasks
