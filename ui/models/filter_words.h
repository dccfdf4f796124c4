// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "ui/models/face_filter.h"

#include <QString>

#include <vector>

namespace faces::ui {

QString wordsOf(FaceState state);          ///< "Unlabelled"
QString explained(FaceState state);        ///< what such a face is, for a tooltip
QString wordsOf(std::optional<Part> part); ///< "Training"; "In no part"
/// "yes" or "Female", "no" or "Male", "unknown": short beside the attribute's name.
QString wordsOf(const Attribute &attribute, LabelValue value);
QString fileNameOf(const Photo &photo);

/// One kind of condition of a filter as a person reads it, and the filter without it. States are not among them: they
/// have chips of their own.
struct Condition {
    QString words; ///< "Glasses: yes or unknown"
    FaceFilter without;
    bool nothingFound = false; ///< a search for what is not there
    bool operator==(const Condition &) const = default;
};
std::vector<Condition> conditionsOf(const FaceFilter &filter, const ProjectView &view,
                                    const std::vector<Workspace::Shown> &attributes);

} // namespace faces::ui
