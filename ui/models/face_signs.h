// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "ui/workspace.h"

#include <cstdint>
#include <limits>
#include <optional>
#include <vector>

namespace faces::ui {

/// What a project knows of one face beyond its labels. The first four are of kept faces and shown attributes only.
struct Signs {
    bool suggested = false;   ///< an unknown label has a suggestion
    bool doubtful = false;    ///< ... that is to be looked at
    bool suspicious = false;  ///< a model disagrees with a label that nobody settled
    bool conflicting = false; ///< another annotator does
    bool several = false;     ///< its person has other faces too
    bool alike = false;       ///< it has a confirmed near-duplicate
    std::optional<Part> part; ///< none: rejected, or there is no split, or a classic one
    /// 0 (all suggestions sure and far from their thresholds) .. 2; NaN where nothing is suggested. A face with a
    /// doubtful suggestion has at least 1.
    float uncertainty = std::numeric_limits<float>::quiet_NaN();
    float suspicion = 0; ///< 0..1, what the model gives to the opposite of the label it suspects most
};

/// Reads signs from a view. Making one walks once over all faces (some milliseconds for 100,000); afterwards a face
/// costs the same in any project. Labels, opinions and what is settled are read as they are when asked; which faces
/// have a suggestion or a suspicion as it was when it was made.
class FaceSigns {
public:
    /// Both must outlive it.
    FaceSigns(const ProjectView &view, const std::vector<Workspace::Shown> &attributes);

    Signs of(std::size_t row) const;
    /// Some of what is read only when it is made is not as it was.
    bool stale() const;

private:
    struct Source {
        std::vector<int> ruleOf;          ///< per index in Face::labels, -1 where it says nothing
        std::vector<std::int32_t> faceOf; ///< per row of the view, -1 where it says nothing
    };
    void readSuggestions();
    void readSuspicions();
    void readPersons();
    void addSuggested(Signs &signs, std::size_t row) const;
    bool conflicts(std::size_t row) const;
    float suspicionOf(std::size_t row) const;
    /// What a model or a file suggests for a label; quicker than saidOf() where all faces are asked.
    struct Said {
        const SuggestionRule *rule = nullptr; ///< null: nothing
        float probability = 0;
    };
    Said suggestion(std::size_t row, const Workspace::Shown &attribute) const;

    const ProjectView &m_view;
    const std::vector<Workspace::Shown> &m_attributes;
    std::vector<Source> m_sources;
    std::vector<bool> m_suspected; ///< per row: a label of it is or was in doubt; empty: none is
    std::vector<bool> m_several;
};

} // namespace faces::ui
