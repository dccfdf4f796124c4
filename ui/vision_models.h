// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/tasks/photos.h"

#include <QString>

namespace faces::ui {

/// The networks that a person may point to in the settings, in place of what is built in.
enum class ModelFile { FaceDetector, Matting };

QString modelFile(ModelFile which); ///< empty: built in
void setModelFile(ModelFile which, const QString &file);

/// As the settings have them now: asked for in the window's thread when a job starts, and handed to the job.
tasks::VisionModels visionModels();
/// Differs when the answers may differ: another file, or none.
QString keyOf(const tasks::VisionModels &models);

} // namespace faces::ui
