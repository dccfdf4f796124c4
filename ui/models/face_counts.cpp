// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/models/face_counts.h"

#include <utility>

namespace faces::ui {

FaceCounts &FaceCounts::of(Workspace &workspace)
{
    auto *known = workspace.findChild<FaceCounts *>({}, Qt::FindDirectChildrenOnly);
    return known ? *known : *new FaceCounts(workspace);
}

FaceCounts::FaceCounts(Workspace &workspace) : QObject(&workspace), m_workspace(workspace)
{
    connect(&workspace, &Workspace::opened, this, &FaceCounts::countView); // pages may ask before the view is announced
    connect(&workspace, &Workspace::viewChanged, this, &FaceCounts::countView);
    connect(&workspace, &Workspace::closed, this, &FaceCounts::countView);
    connect(&workspace, &Workspace::labelsChanged, this, &FaceCounts::countAgain);
    connect(&workspace, &Workspace::opinionsChanged, this, &FaceCounts::countAgain);
    countAll();
}

void FaceCounts::know(std::size_t row)
{
    const Face &face = m_workspace.view().faces[row];
    m_faces[row] = countedAs(face, m_signs->of(row), m_attributes);
    for (std::size_t a = 0; a < m_attributes.size(); ++a)
        m_labels[row * m_attributes.size() + a] = valueOf(face, m_attributes[a]);
}

void FaceCounts::countRow(std::size_t row, int times)
{
    const std::size_t attributes = m_attributes.size();
    count(m_counts, m_faces[row], ShownLabels(m_labels).subspan(row * attributes, attributes), times);
}

void FaceCounts::countView()
{
    if (m_viewNumber != m_workspace.viewNumber())
        countAll();
}

void FaceCounts::countAll()
{
    m_viewNumber = m_workspace.viewNumber();
    m_attributes = m_workspace.attributes();
    m_signs.emplace(m_workspace.view(), m_attributes);
    const std::size_t faces = m_workspace.view().faces.size();
    m_counts = {};
    m_counts.yes.resize(m_attributes.size());
    m_counts.no.resize(m_attributes.size());
    m_faces.resize(faces);
    m_labels.resize(faces * m_attributes.size());
    for (std::size_t row = 0; row < faces; ++row) {
        know(row);
        countRow(row, 1);
    }
    m_looked = 0;
}

void FaceCounts::countAgain(const std::vector<FaceId> &faces)
{
    if (m_signs->stale())
        m_signs.emplace(m_workspace.view(), m_attributes);
    FaceId last{};
    for (const FaceId id : faces) {
        const int at = m_workspace.row(id);
        if (at < 0 || std::exchange(last, id) == id) // several labels of one face
            continue;
        const auto row = static_cast<std::size_t>(at);
        countRow(row, -1);
        know(row);
        countRow(row, 1);
        ++m_looked;
    }
}

} // namespace faces::ui
