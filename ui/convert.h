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
/// What core says in English (a sentence, a step's name, a reason, what a job is at), in the language of the window and with
/// numbers as the person's country writes them. As it is where it is not among the texts of ui/core_words. Any thread;
/// remembers what it was asked.
QString translated(const std::string &english);
/// Where something is: "run 3", "labels.csv, line 7". Names of files and the like stay as they are.
QString translatedPlace(const std::string &english);
/// A sentence for the window: where, then what.
QString toSentence(const Error &error);

/// The names of pictures that can be read: "*.jpg", "*.png" and so on, for lists and dialogs.
QStringList picturePatterns();

} // namespace faces::ui
