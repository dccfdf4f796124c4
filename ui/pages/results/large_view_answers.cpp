// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// What the large view asks of the network, and what becomes of the answers.
#include "ui/pages/results/answer_line.h"
#include "ui/pages/results/large_view.h"

namespace faces::ui {

void LargeView::askAll()
{
    if (!isVisible() || m_face.rows.empty())
        return; // when it is shown
    askOverlay();
    askNear();
}

void LargeView::askOverlay()
{
    const ExplainedFace::Row *chosen = row();
    if (!isVisible() || !chosen)
        return;
    if (m_overlay == Overlay::Looked && !m_looked.contains({chosen->attribute.id, chosen->saidYes()})) {
        m_line->showBusy(tr("Looking where the network looked"));
        m_explanations->askLooked(m_face.face, chosen->attribute.id, chosen->saidYes());
    }
    if (m_overlay == Overlay::Covered && !m_covered) {
        m_line->showBusy(tr("Covering the face, piece by piece"));
        m_explanations->askCovered(m_face.face);
    }
}

void LargeView::askNear()
{
    if (!isVisible() || m_near)
        return;
    if (m_nearStopped)
        return m_nearLine->say(tr("The training faces were not looked through."), tr("Look for the nearest"));
    if (!m_nearLine->busy())
        m_nearLine->showBusy(tr("Looking for the nearest training faces"));
    m_explanations->askNear(m_face.face, kNearFaces);
}

void LargeView::takeLooked(const LookedMap &map)
{
    if (map.face != m_face.face)
        return;
    m_looked[{map.attribute, map.yes}] = map.values;
    showOverlay();
}

void LargeView::takeCovered(const CoveredMap &map)
{
    if (map.face != m_face.face)
        return;
    m_covered = map;
    showOverlay();
}

void LargeView::takeNear(const NearFaces &near)
{
    if (near.face != m_face.face)
        return;
    m_near = near;
    m_nearLine->say(near.near.empty() ? tr("No other training face of this run is left in the project.")
                                      : tr("Distance 0: the same to the last layer; 1: nothing in common."));
    showNear();
}

} // namespace faces::ui
