// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/convert.h"

#include "core/base/files.h"

namespace faces::ui {

QImage toImage(const cv::Mat &pixels)
{
    if (pixels.empty())
        return {};
    const auto format = pixels.channels() == 1   ? QImage::Format_Grayscale8
                        : pixels.channels() == 3 ? QImage::Format_BGR888
                                                 : QImage::Format_ARGB32;
    return QImage(pixels.data, pixels.cols, pixels.rows, static_cast<qsizetype>(pixels.step), format).copy();
}

cv::Mat toMat(const QImage &image)
{
    QImage bgr = image.convertToFormat(QImage::Format_BGR888);
    return cv::Mat(bgr.height(), bgr.width(), CV_8UC3, bgr.bits(), static_cast<std::size_t>(bgr.bytesPerLine()))
        .clone();
}

QString toText(const std::filesystem::path &path) { return QString::fromStdString(faces::toText(path)); }

std::filesystem::path toPath(const QString &text) { return std::filesystem::path(text.toStdU16String()); }

QString toSentence(const Error &error)
{
    const QString what = translated(error.what());
    return error.where().empty() ? what : translatedPlace(error.where()) + QStringLiteral(": ") + what;
}

QStringList picturePatterns()
{
    return {QStringLiteral("*.jpg"), QStringLiteral("*.jpeg"), QStringLiteral("*.png"), QStringLiteral("*.webp"),
            QStringLiteral("*.tif"), QStringLiteral("*.tiff"), QStringLiteral("*.bmp"), QStringLiteral("*.gif")};
}

} // namespace faces::ui
