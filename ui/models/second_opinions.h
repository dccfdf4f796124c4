// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "ui/workspace.h"

#include <QStringList>

#include <optional>
#include <vector>

// Second opinions against the labels, as pages show them.
namespace faces::ui {

/// Somebody says the opposite of a label, or two people of each other where it is unknown, and nobody settled it.
struct Conflict {
    FaceId face{};
    int attribute = 0; ///< place in ProjectView::allAttributes
    bool operator==(const Conflict &) const = default;
};

/// In the order of the faces, then of the attributes that are not retired. Kept faces only.
std::vector<Conflict> conflictsOf(const ProjectView &view);
/// For a badge: quick.
bool conflicting(const ProjectView &view, const Face &face, int attribute);

/// Who says what of a conflict's label.
struct Sides {
    LabelValue label = LabelValue::Unknown;
    /// Annotators who say what the label says (where it is unknown: yes), and those who say the opposite.
    QStringList same, opposite;
};
Sides sidesOf(const ProjectView &view, const Conflict &conflict);

/// How far an annotator has come with the faces that they were asked about.
struct PassProgress {
    int asked = 0, done = 0; ///< kept faces; done: something was said of each attribute
};
PassProgress progressOf(const ProjectView &view, const OpinionPass &pass);

} // namespace faces::ui
