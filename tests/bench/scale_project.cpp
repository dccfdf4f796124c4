// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "tests/bench/scale_project.h"

#include "core/base/random.h"
#include "core/store/project.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QImage>
#include <QPainter>

#include <algorithm>
#include <cstdio>
#include <vector>

namespace faces::bench {
namespace fs = std::filesystem;

namespace {

constexpr int kLooks = 499; ///< drawings to choose from; each face still gets a picture row of its own
constexpr int kBatch = 2000;

Bytes drawnLook(int number)
{
    QImage image(96, 96, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    QLinearGradient wall(0, 0, 96, 96);
    wall.setColorAt(0, QColor::fromHsv(number * 37 % 360, 90, 200));
    wall.setColorAt(1, QColor::fromHsv(number * 53 % 360, 60, 120));
    painter.fillRect(image.rect(), wall);
    painter.setBrush(QColor::fromHsv(18 + number % 12, 70 + number % 60, 170 + number % 80));
    painter.drawEllipse(QRectF(26, 18 + number % 5, 44 + number % 7, 58));
    for (const int x : {38, 54})
        painter.drawEllipse(QRectF(x, 40 + number % 4, 6, 6));
    painter.drawArc(QRectF(38, 50, 20, 14), 180 * 16, 180 * 16);
    painter.end();
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return {png.begin(), png.end()};
}

store::NewFace someFace(int place, int faces, const std::vector<Bytes> &looks, Random &random)
{
    store::NewFace face;
    face.pixels.picture = looks[static_cast<std::size_t>(place % kLooks)];
    face.face.rejected = place % 50 == 49;
    face.face.rejectReason = face.face.rejected ? "Blurred" : "";
    face.face.labels.assign(standardAttributes().size(), LabelValue::Unknown);
    if (place * 3LL < faces * 2LL)
        for (LabelValue &label : face.face.labels)
            label = random.below(3) == 0 ? LabelValue::Yes : LabelValue::No;
    return face;
}

bool isThere(const fs::path &folder, int faces)
{
    return store::isProject(folder) && store::Project::open(folder).counts().faces == faces;
}

} // namespace

void makeScaleProject(const fs::path &folder, int faces)
{
    if (isThere(folder, faces))
        return;
    QElapsedTimer timer;
    timer.start();
    fs::remove_all(folder);
    fs::create_directories(folder.parent_path());
    std::vector<Bytes> looks;
    for (int look = 0; look < kLooks; ++look)
        looks.push_back(drawnLook(look));
    store::Project project = store::Project::create(folder);
    Random random(1);
    for (int done = 0; done < faces;) {
        std::vector<store::NewFace> batch;
        for (const int end = std::min(faces, done + kBatch); done < end; ++done)
            batch.push_back(someFace(done, faces, looks, random));
        project.addFaces(std::move(batch));
    }
    std::printf("%-58s %9.1f s\n", "project made (once)", static_cast<double>(timer.elapsed()) / 1000);
}

} // namespace faces::bench
