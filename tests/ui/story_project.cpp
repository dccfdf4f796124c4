// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "tests/ui/story_project.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>

#include <algorithm>

namespace faces::test {

namespace {

Bytes drawnPicture(int number)
{
    QImage image(64, 64, QImage::Format_RGB32);
    image.fill(QColor::fromHsv(number * 37 % 360, 90, 200));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(QColor(230, 190, 160));
    painter.drawEllipse(QRectF(18, 12, 28, 38));
    painter.drawEllipse(QRectF(25, 26, 4, 4));
    painter.drawEllipse(QRectF(35, 26, 4, 4));
    painter.drawArc(QRectF(26, 32, 12, 10), 180 * 16, 180 * 16);
    painter.end();
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return {png.begin(), png.end()};
}

} // namespace

std::vector<FaceId> makeProject(const std::filesystem::path &folder, int faces)
{
    store::Project project = store::Project::create(folder);
    std::vector<store::NewFace> added(static_cast<std::size_t>(faces));
    for (int number = 1; store::NewFace & face : added) {
        face.face.labels.assign(project.attributes(true).size(), LabelValue::Unknown);
        face.pixels.picture = drawnPicture(number++);
    }
    return project.addFaces(std::move(added));
}

LabelValue storedLabel(const std::filesystem::path &folder, FaceId face, const AttributeId &attribute)
{
    const store::Project project = store::Project::open(folder, store::OpenMode::ReadOnly);
    const auto attributes = project.attributes(true);
    const auto at = std::ranges::find(attributes, attribute, &Attribute::id) - attributes.begin();
    const FaceId ids[] = {face};
    return project.facesById(ids).front().labels.at(static_cast<std::size_t>(at));
}

} // namespace faces::test
