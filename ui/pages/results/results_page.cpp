// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/results/results_page.h"

#include "ui/pages/results/large_view.h"
#include "ui/pages/results/results_chips.h"
#include "ui/place_keeper.h"
#include "ui/widgets/page_frame.h"
#include "ui/widgets/tile_grid.h"
#include "ui/words.h"
#include "ui/workspace.h"

#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

namespace faces::ui {

namespace {
constexpr int kScoreSoonMs = 150; ///< intervals cost a thousand draws: once the line stands still
constexpr int kCurveSoonMs = 200;
constexpr int kCountSoonMs = 300; ///< labels are often changed one after the other
} // namespace

ResultsPage::ResultsPage(Workspace &workspace, QWidget *parent)
    : Page(workspace, parent), m_model(new ResultsModel(this)), m_reading(new Latest({}, this)),
      m_scoring(new Latest({}, this)), m_counting(new Latest({}, this)),
      m_keeper(new PlaceKeeper([this] { return placeNow(); }, this))
{
    build();
    makeActions();
    fillKeys();
    connectParts();
    m_scoreSoon.setSingleShot(true);
    m_scoreSoon.setInterval(kScoreSoonMs);
    m_curveSoon.setSingleShot(true);
    m_curveSoon.setInterval(kCurveSoonMs);
    m_countSoon.setSingleShot(true);
    m_countSoon.setInterval(kCountSoonMs);
    viewChanged();
}

const JudgedFaces &ResultsPage::judged(Part part) const { return part == Part::Validation ? m_validation : m_test; }

void ResultsPage::shown()
{
    if (m_largeOpen)
        return m_large->setFocus();
    m_frame->takeFocus(m_grid);
    if (!m_grid->currentIndex().isValid() && m_model->rowCount() > 0)
        m_grid->setCurrentIndex(m_model->index(0));
}

void ResultsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        viewChanged();
    countLook();
}

void ResultsPage::forgetProject()
{
    // The next project counts its runs from 1 again: nothing of this one may be taken for its.
    closeLarge();
    m_reading->forget();
    m_scoring->forget();
    m_counting->forget();
    m_scoreSoon.stop();
    m_countSoon.stop();
    m_curveSoon.stop();
    m_run.reset();
    m_wanted.reset();
    m_chosen = false;
    m_looked.clear();
    m_scores.reset();
    m_moved.clear();
    m_movedOfRuns.clear();
    m_readWhenKept = false;
    m_onFolds.clear();
    m_current = {};
    m_test = m_validation = m_folded = {};
    m_thresholds.clear();
    m_threshold->showAttribute({});
    m_model->setFaces({}, {});
    m_model->setDraw(std::nullopt);
    m_chips->setDrawn(false);
    m_grid->arrange();
    viewChanged();
}

void ResultsPage::viewChanged()
{
    const auto &runs = workspace().view().runs;
    const bool any = std::ranges::any_of(runs, &Run::hasModel);
    if (!any)
        m_largeOpen = false;
    if (!m_largeOpen) // else it stays in the gallery's place
        m_frame->showContent(any);
    makeMendActions();
    // Judging takes the window's time: for what is seen, and once ahead so that the page does not begin empty.
    m_stale = !isVisible() && m_run;
    if (m_stale)
        return;
    listRuns();
    showMayKeep();
    if (!any) {
        m_run.reset();
        emit footChanged();
        return;
    }
    const auto same = [&](const Run &run) {
        return m_run && run.id == m_run->id && run.thresholds == m_run->thresholds &&
               run.thresholdSources == m_run->thresholdSources && run.trainSeconds == m_run->trainSeconds &&
               run.state == m_run->state;
    };
    const auto known = std::ranges::find_if(runs, same);
    if (known == runs.end() || m_wanted != m_run->id)
        return load();
    m_run->testLooks = known->testLooks;
    if (!followView())
        loadWhenKept();
    judgeAnew();
    emit footChanged();
}

void ResultsPage::listRuns()
{
    const QSignalBlocker quiet(m_runs);
    m_runs->clear();
    const auto &runs = workspace().view().runs;
    for (auto run = runs.rbegin(); run != runs.rend(); ++run)
        if (run->hasModel())
            m_runs->addItem(nameOf(*run), QVariant::fromValue<qint64>(number(run->id)));
    int at = m_chosen && m_wanted ? m_runs->findData(QVariant::fromValue<qint64>(number(*m_wanted))) : -1;
    if (at < 0) {
        m_chosen = false;
        at = 0;
    }
    m_runs->setCurrentIndex(at);
    listOthers();
    m_wanted = m_runs->count() > 0 ? std::optional(RunId(m_runs->itemData(at).toLongLong())) : std::nullopt;
}

/// With which the shown run can be compared.
void ResultsPage::listOthers()
{
    QMenu *menu = m_compare->menu();
    QList<std::pair<QString, QVariant>> others, listed;
    for (int at = 0; at < m_runs->count(); ++at)
        if (at != m_runs->currentIndex())
            others.emplace_back(m_runs->itemText(at), m_runs->itemData(at));
    for (const QAction *action : menu->actions())
        listed.emplace_back(action->text(), action->data());
    if (others == listed) // it may be open
        return;
    menu->clear();
    for (const auto &[words, run] : others)
        menu->addAction(words)->setData(run);
    m_compare->setEnabled(!menu->isEmpty());
    m_compare->setToolTip(menu->isEmpty() ? tr("Train another run to compare with")
                                          : tr("Shows which faces another run mends and which it breaks (C)"));
}

void ResultsPage::showRun(RunId run)
{
    m_wanted = run;
    m_chosen = true;
    viewChanged();
}

bool ResultsPage::goToFace(FaceId face)
{
    const auto judgedIn = [&](Part part) {
        return std::ranges::find(judged(part).faces, face) != judged(part).faces.end();
    };
    if (!judgedIn(Part::Validation) && !judgedIn(Part::Test))
        return false; // filters stay
    if (m_model->rowOf(face) < 0 && (m_model->drawn() || !m_model->filter().empty())) {
        draw(false);
        filterBy({});
    }
    for (const Part part : {Part::Validation, Part::Test})
        if (m_model->rowOf(face) < 0 && judgedIn(part)) {
            m_wantedPart = part;
            showPart(part);
        }
    const int row = m_model->rowOf(face);
    if (row >= 0)
        m_grid->setCurrentIndex(m_model->index(row));
    if (row >= 0 && m_largeOpen)
        showLargeFace();
    return row >= 0;
}

void ResultsPage::showPart(Part part)
{
    m_part = part;
    m_thresholds = thresholdsOn(part);
    m_model->setFaces(judged(part), m_thresholds);
    m_grid->arrange(); // a tile has a line for each attribute
    m_chips->setParts(static_cast<int>(m_test.count()), static_cast<int>(m_validation.count()), part);
    m_chips->setFilter(m_model->filter()); // of other attributes than before it speaks no more
    showAttribute(m_model->attribute());
    countLook();
}

} // namespace faces::ui
