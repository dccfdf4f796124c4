// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "ui/models/face_filter.h"

#include <QString>

namespace faces::ui {

/// A filter as the settings keep it (JSON). What a later program wrote and this one does not know is left out; a text
/// that is no filter means all faces.
QString toText(const FaceFilter &filter);
FaceFilter filterFromText(const QString &text);

/// Without what the project does not have (any more): attributes, photos, persons.
FaceFilter inProject(FaceFilter filter, const ProjectView &view, const std::vector<Workspace::Shown> &attributes);

} // namespace faces::ui
