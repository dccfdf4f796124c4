// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/models/face_counts.h"

namespace faces::ui {

FaceCounts &FaceCounts::of(Workspace &workspace)
{
    auto *known = workspace.findChild<FaceCounts *>({}, Qt::FindDirectChildrenOnly);
    return known ? *known : *new FaceCounts(workspace);
}

FaceCounts::FaceCounts(Workspace &workspace) : QObject(&workspace), m_workspace(workspace)
{
    connect(&workspace, &Workspace::opened, this, &FaceCounts::countAll); // pages may ask before the view is announced
    connect(&workspace, &Workspace::viewChanged, this, &FaceCounts::countAll);
    connect(&workspace, &Workspace::closed, this, &FaceCounts::countAll);
    connect(&workspace, &Workspace::labelsChanged, this, &FaceCounts::countAgain);
    countAll();
}

void FaceCounts::know(std::size_t row)
{
    const auto &attributes = m_workspace.attributes();
    const Face &face = m_workspace.view().faces[row];
    m_rejected[row] = face.rejected;
    for (std::size_t a = 0; a < attributes.size(); ++a)
        m_labels[row * attributes.size() + a] = valueOf(face, attributes[a]);
}

void FaceCounts::countRow(std::size_t row, int times)
{
    const std::size_t attributes = m_counts.yes.size();
    count(m_counts, m_rejected[row], ShownLabels(m_labels).subspan(row * attributes, attributes), times);
}

void FaceCounts::countAll()
{
    const std::size_t attributes = m_workspace.attributes().size(), faces = m_workspace.view().faces.size();
    m_counts = {};
    m_counts.yes.resize(attributes);
    m_counts.no.resize(attributes);
    m_rejected.resize(faces);
    m_labels.resize(faces * attributes);
    for (std::size_t row = 0; row < faces; ++row) {
        know(row);
        countRow(row, 1);
    }
    m_looked = 0;
}

void FaceCounts::countAgain(const std::vector<FaceId> &faces)
{
    for (const FaceId id : faces) {
        const int at = m_workspace.row(id);
        if (at < 0)
            continue;
        const auto row = static_cast<std::size_t>(at);
        countRow(row, -1);
        know(row);
        countRow(row, 1);
        ++m_looked;
    }
}

} // namespace faces::ui
