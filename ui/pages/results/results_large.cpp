// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// One face large on the Results page, and why the run said so: it takes the gallery's place and goes through it.
#include "ui/actions.h"
#include "ui/digit_row.h"
#include "ui/pages/results/large_view.h"
#include "ui/pages/results/results_page.h"
#include "ui/theme.h"
#include "ui/widgets/page_frame.h"
#include "ui/widgets/tile_grid.h"

#include <QAbstractItemView>
#include <QVBoxLayout>

#include <algorithm>

namespace faces::ui {

namespace {
constexpr int kLetGoMs = 180'000; ///< who looks at one face soon looks at the next
}

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
    listHeardKeys(QStringLiteral("large"), m_large);
    for (QAbstractItemView *list : m_large->findChildren<QAbstractItemView *>())
        m_digits->watch(list);
    connect(m_large, &LargeView::backWanted, this, &ResultsPage::closeLarge);
    connect(m_large, &LargeView::stepWanted, this, &ResultsPage::stepLarge);
    // A face that was learned is in neither part: it is seen where it was labelled.
    connect(m_large, &LargeView::faceWanted, this, [this](FaceId face) {
        if (!goToFace(face))
            emit faceWanted(face);
    });
    connect(m_large, &LargeView::attributeChosen, this,
            [this](int row) { showAttribute(static_cast<std::size_t>(row)); });
    m_letGo.setSingleShot(true);
    m_letGo.setInterval(kLetGoMs);
    connect(&m_letGo, &QTimer::timeout, m_large, &LargeView::clear);
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
    m_letGo.stop();
    showLargeFace();
    m_frame->setCurrentWidget(m_largePlace);
    m_large->setFocus();
}

void ResultsPage::closeLarge()
{
    if (!m_largeOpen)
        return;
    m_largeOpen = false;
    m_letGo.start(); // of the network and of what it makes of all training faces
    m_frame->showContent(true);
    m_grid->setFocus();
    m_grid->scrollTo(m_grid->currentIndex());
}

void ResultsPage::stepLarge(int by)
{
    // A face that was mended may have left the gallery meanwhile: its neighbours are those of the place where it was.
    const int at = largeRow();
    int row = at >= 0 ? at + by : by > 0 ? m_largeRow : m_largeRow - 1;
    while (row >= 0 && row < m_model->rowCount() && m_model->faceAt(row) == FaceId{}) // an empty place of a draw
        row += by;
    if (row < 0 || row >= m_model->rowCount())
        return say(by > 0 ? tr("This is the last face.") : tr("This is the first face."));
    m_grid->setCurrentIndex(m_model->index(row));
    showLargeFace();
}

/// Where the large face is in the gallery; -1: the filters do not let it through any more.
int ResultsPage::largeRow() const
{
    const int current = m_grid->currentIndex().row();
    return m_model->faceAt(current) == m_large->face() ? current : m_model->rowOf(m_large->face());
}

/// The current face of the gallery.
void ResultsPage::showLargeFace()
{
    if (!m_largeOpen || !m_run)
        return;
    const int row = m_grid->currentIndex().row();
    FaceId face = m_model->faceAt(row);
    if (face == FaceId{})
        face = m_large->face();
    m_large->setRun(*m_run);
    if (!showLarge(face))
        return closeLarge(); // it is gone
    const std::size_t chosen = m_model->drawn() ? m_model->drawnAttribute(row) : m_model->attribute();
    if (chosen < m_model->judged().attributes.size())
        m_large->setAttribute(static_cast<int>(chosen));
}

/// False where the run has not judged it.
bool ResultsPage::showLarge(FaceId face)
{
    const JudgedFaces &judged = m_model->judged();
    const auto at = static_cast<std::size_t>(std::ranges::find(judged.faces, face) - judged.faces.begin());
    if (at >= judged.count())
        return false;
    const int current = m_grid->currentIndex().row();
    const int row = m_model->faceAt(current) == face ? current : m_model->rowOf(face);
    if (row >= 0)
        m_largeRow = row;
    m_large->setFace(explainedFace(judged, at, m_model->thresholds()), row < 0 ? 0 : row + 1,
                     row < 0 ? 0 : m_model->rowCount());
    return true;
}

/// Labels or thresholds are others now, or the gallery's order is.
void ResultsPage::showLargeRows()
{
    if (m_largeOpen && !showLarge(m_large->face()))
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
