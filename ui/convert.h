// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/base/error.h"

#include <opencv2/core.hpp>

#include <QImage>
#include <QString>
#include <QStringList>

#include <filesystem>
#include <string>

namespace faces::ui {

/// A copy: the image owns its pixels. CV_8UC1 grey, CV_8UC3 BGR, CV_8UC4 BGRA.
QImage toImage(const cv::Mat &pixels);
/// A copy, CV_8UC3 BGR.
cv::Mat toMat(const QImage &image);
QString toText(const std::filesystem::path &path);
inline QString text(const std::string &utf8) { return QString::fromStdString(utf8); }
std::filesystem::path toPath(const QString &text);
/// A sentence for the window: where, then what.
QString toSentence(const Error &error);

/// The names of pictures that can be read: "*.jpg", "*.png" and so on, for lists and dialogs.
QStringList picturePatterns();

} // namespace faces::ui
