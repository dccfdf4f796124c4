// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "ui/models/face_signs.h"

#include <QString>

#include <vector>

namespace faces::ui {

/// UncertainFirst, SurestFirst: by Signs::uncertainty; faces without a suggestion come last. SuspiciousFirst: the label
/// that a model contradicts most. Photo: photos as they were added, faces without one last. Reason: rejected faces
/// first, those of one reason together. Among equals always by number.
enum class FaceOrder { Number, UncertainFirst, SurestFirst, SuspiciousFirst, Photo, Reason };
const std::vector<FaceOrder> &faceOrders(); ///< as a person is offered them

QString wordsOf(FaceOrder order);        ///< "Most uncertain first"
QString toWord(FaceOrder order);         ///< for the settings: "uncertain"
FaceOrder orderFromWord(const QString &word); ///< Number for anything else

/// rows: of the view, ascending (by number).
void sortRows(std::vector<int> &rows, FaceOrder order, const ProjectView &view, const FaceSigns &signs);

} // namespace faces::ui
