// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/vision_models.h"

#include "ui/convert.h"
#include "ui/settings.h"

namespace faces::ui {

namespace {

QString entryOf(ModelFile which)
{
    return which == ModelFile::FaceDetector ? QStringLiteral("models/faceDetector") : QStringLiteral("models/matting");
}

} // namespace

QString modelFile(ModelFile which) { return Settings().values().value(entryOf(which)).toString(); }

void setModelFile(ModelFile which, const QString &file)
{
    Settings settings;
    if (file.isEmpty())
        settings.values().remove(entryOf(which));
    else
        settings.values().setValue(entryOf(which), file);
}

tasks::VisionModels visionModels()
{
    return {toPath(modelFile(ModelFile::FaceDetector)), toPath(modelFile(ModelFile::Matting))};
}

QString keyOf(const tasks::VisionModels &models)
{
    return QStringLiteral("%1 | %2").arg(toText(models.faceDetector), toText(models.matting));
}

} // namespace faces::ui
