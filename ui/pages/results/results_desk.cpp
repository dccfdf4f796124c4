// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/results/results_desk.h"

#include "ui/actions.h"
#include "ui/pages/results/compared_faces_view.h"
#include "ui/pages/results/results_page.h"
#include "ui/widgets/current_stack.h"

#include <QAction>
#include <QVBoxLayout>

namespace faces::ui {

ResultsDesk::ResultsDesk(Workspace &workspace, QWidget *parent) : Page(workspace, parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_stack = new CurrentStack(this);
    column->addWidget(m_stack);
    m_page = new ResultsPage(workspace, m_stack);
    m_stack->addWidget(m_page);
    connect(m_page, &Page::footChanged, this, &Page::footChanged);
    connect(m_page, &Page::pageWanted, this, &Page::pageWanted);
    connect(m_page, &Page::faceWanted, this, &Page::faceWanted);
    connect(m_page, &ResultsPage::runShown, this, [this] {
        goToWanted();
        m_wanted = {};
    });
    connect(&workspace, &Workspace::closed, this, [this] {
        m_wanted = {};
        m_stack->setCurrentWidget(m_page); // the next project begins with one run
    });
    connect(m_page, &Page::comparisonWanted, this, &ResultsDesk::showComparison);
    connect(makeAction("results.compare", m_page), &QAction::triggered, this,
            [this] { showComparison(RunId{}, m_page->shownRun().value_or(RunId{})); });
}

QString ResultsDesk::title() const { return m_page->title(); }

QString ResultsDesk::iconName() const { return m_page->iconName(); }

void ResultsDesk::settingsChanged() { m_page->settingsChanged(); }

bool ResultsDesk::comparing() const { return m_compared && m_stack->currentWidget() == m_compared; }

QString ResultsDesk::footText() const { return comparing() ? m_compared->footText() : m_page->footText(); }

void ResultsDesk::shown()
{
    if (comparing())
        m_compared->takeFocus();
    else
        m_page->shown();
}

void ResultsDesk::showRun(RunId run)
{
    m_page->showRun(run);
    leaveComparison();
}

void ResultsDesk::showComparison(RunId a, RunId b)
{
    compared().compare(a, b);
    m_stack->setCurrentWidget(m_compared);
    if (isVisible())
        m_compared->takeFocus();
    emit footChanged();
}

ComparedFacesView &ResultsDesk::compared()
{
    if (!m_compared) {
        m_compared = new ComparedFacesView(workspace(), m_page->looked(), m_stack);
        m_stack->addWidget(m_compared);
        connect(m_compared, &ComparedFacesView::backWanted, this, &ResultsDesk::leaveComparison);
        connect(m_compared, &ComparedFacesView::pageWanted, this, &Page::pageWanted);
        connect(m_compared, &ComparedFacesView::footChanged, this, [this] {
            if (comparing())
                emit footChanged();
        });
        connect(m_compared, &ComparedFacesView::faceWanted, this, &ResultsDesk::showFaceOf);
    }
    return *m_compared;
}

void ResultsDesk::showFaceOf(RunId run, FaceId face)
{
    m_wanted = face;
    showRun(run);
    if (goToWanted()) // the page stays at a face when it shows another run
        m_wanted = {};
}

/// False where the face is not shown, be it because its run is still being read.
bool ResultsDesk::goToWanted() { return m_wanted != FaceId{} && m_page->goToFace(m_wanted); }

void ResultsDesk::leaveComparison()
{
    const bool before = comparing();
    m_stack->setCurrentWidget(m_page);
    if (before && isVisible())
        m_page->shown();
    emit footChanged();
}

} // namespace faces::ui
