// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// One face large on the Results page, and why the run said so: it takes the gallery's place and goes through it.
#include "ui/pages/results/large_view.h"
#include "ui/pages/results/results_page.h"
#include "ui/theme.h"
#include "ui/widgets/page_frame.h"
#include "ui/widgets/tile_grid.h"

#include <QVBoxLayout>

#include <algorithm>

namespace faces::ui {

bool ResultsPage::showsLarge() const { return m_largeOpen; }

/// Made when somebody first wants it: not every visit does.
LargeView &ResultsPage::largeView()
{
    if (m_large)
        return *m_large;
    m_largePlace = new QWidget(m_frame);
    auto *column = new QVBoxLayout(m_largePlace);
    column->setContentsMargins(kApart, kApart, kApart, kApart);
    m_large = new LargeView(workspace(), m_largePlace);
    column->addWidget(m_large);
    m_frame->addWidget(m_largePlace);
    connect(m_large, &LargeView::backWanted, this, &ResultsPage::closeLarge);
    connect(m_large, &LargeView::stepWanted, this, &ResultsPage::stepLarge);
    // A face that was learned is in neither part: it is seen where it was labelled.
    connect(m_large, &LargeView::faceWanted, this, [this](FaceId face) {
        if (!goToFace(face))
            emit faceWanted(face);
    });
    connect(m_large, &LargeView::attributeChosen, this,
            [this](int row) { showAttribute(static_cast<std::size_t>(row)); });
    if (m_run)
        m_large->setRun(*m_run);
    return *m_large;
}

void ResultsPage::openLarge()
{
    if (!m_run || m_model->faceAt(m_grid->currentIndex().row()) == FaceId{})
        return;
    largeView();
    m_largeOpen = true;
    showLargeFace();
    m_frame->setCurrentWidget(m_largePlace);
    m_large->setFocus();
}

void ResultsPage::closeLarge()
{
    if (!m_largeOpen)
        return;
    m_largeOpen = false;
    m_frame->showContent(true);
    m_grid->setFocus();
    m_grid->scrollTo(m_grid->currentIndex());
}

void ResultsPage::stepLarge(int by)
{
    int row = m_grid->currentIndex().row() + by;
    while (row >= 0 && row < m_model->rowCount() && m_model->faceAt(row) == FaceId{}) // an empty place of a draw
        row += by;
    if (row < 0 || row >= m_model->rowCount())
        return say(by > 0 ? tr("This is the last face.") : tr("This is the first face."));
    m_grid->setCurrentIndex(m_model->index(row));
    showLargeFace();
}

void ResultsPage::showLargeFace()
{
    const int row = m_grid->currentIndex().row();
    const FaceId face = m_model->faceAt(row);
    if (!m_largeOpen || !m_run)
        return;
    const JudgedFaces &judged = m_model->judged();
    const auto at = static_cast<std::size_t>(std::ranges::find(judged.faces, face) - judged.faces.begin());
    if (at >= judged.count())
        return closeLarge(); // it is gone
    m_large->setRun(*m_run);
    m_large->setFace(explainedFace(judged, at, m_model->thresholds()), row + 1, m_model->rowCount());
    const std::size_t chosen = m_model->drawn() ? m_model->drawnAttribute(row) : m_model->attribute();
    if (chosen < judged.attributes.size())
        m_large->setAttribute(static_cast<int>(chosen));
}

/// Labels or thresholds are others now.
void ResultsPage::showLargeRows()
{
    if (!m_largeOpen)
        return;
    const JudgedFaces &judged = m_model->judged();
    const auto at = static_cast<std::size_t>(std::ranges::find(judged.faces, m_large->face()) - judged.faces.begin());
    if (at < judged.count())
        m_large->setRows(explainedFace(judged, at, m_model->thresholds()));
    else
        showLargeFace();
}

void ResultsPage::lookWhere()
{
    if (m_largeOpen)
        return m_large->toggleLooked();
    openLarge();
    if (m_largeOpen)
        m_large->setOverlay(LargeView::Overlay::Looked);
}

} // namespace faces::ui
