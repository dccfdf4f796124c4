// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "ui/models/face_filter.h"

#include <QObject>

#include <cstdint>
#include <optional>
#include <vector>

namespace faces::ui {

/// What countFaces() says of the workspace's faces, kept up to date: all faces are walked when the view is read anew,
/// afterwards only those whose labels change. A key costs as much with 100,000 faces as with ten. One for all pages;
/// whoever hears labelsChanged and was connected after asking for it finds it up to date.
class FaceCounts : public QObject {
    Q_OBJECT
public:
    /// The workspace's one, made on first use and owned by it.
    static FaceCounts &of(Workspace &workspace);

    const FilterCounts &counts() const { return m_counts; }
    /// Of the view that was counted; made anew with it.
    const FaceSigns &signs() const { return *m_signs; }
    const std::vector<Workspace::Shown> &attributes() const { return m_attributes; }

    /// How many faces were looked at since the view was last read: for the test that holds it to what it promises.
    std::int64_t looked() const { return m_looked; }

private:
    explicit FaceCounts(Workspace &workspace);
    void countAll();
    void countView(); ///< unless it has been counted
    void countAgain(const std::vector<FaceId> &faces);
    void countRow(std::size_t row, int times);
    void know(std::size_t row);

    Workspace &m_workspace;
    int m_viewNumber = -1; ///< which view was counted
    std::vector<Workspace::Shown> m_attributes;
    std::optional<FaceSigns> m_signs;
    FilterCounts m_counts;
    // What each face was counted as, by the view's row; labels of all shown attributes one face after the other.
    std::vector<Counted> m_faces;
    std::vector<LabelValue> m_labels;
    std::int64_t m_looked = 0;
};

} // namespace faces::ui
