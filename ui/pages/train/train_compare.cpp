// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// Two runs of the list beside each other.
#include "core/tasks/compare_runs.h"
#include "ui/pages/train/run_comparison.h"
#include "ui/pages/train/runs_model.h"
#include "ui/pages/train/train_page.h"
#include "ui/workspace.h"

#include <QListView>
#include <QShortcut>
#include <QStackedWidget>

#include <algorithm>
#include <memory>

namespace faces::ui {

namespace {

using SharedPair = std::shared_ptr<const tasks::ComparedPair>;

/// Where one comes to when the comparison is closed: see showSelected().
QString wayBack(const std::vector<Run> &runs, std::optional<RunId> selected, bool live)
{
    if (live)
        return RunComparison::tr("Back to the training");
    const bool known = selected && std::ranges::find(runs, *selected, &Run::id) != runs.end();
    return RunComparison::tr("Back to run %1").arg(number(known ? *selected : runs.back().id));
}

} // namespace

RunComparison &TrainPage::comparison()
{
    if (!m_comparison) {
        m_comparison = new RunComparison;
        m_runPages->addWidget(m_comparison);
        connect(m_comparison, &RunComparison::closed, this, [this] {
            m_compared.reset();
            showSelected();
            m_list->setFocus();
        });
        connect(m_comparison, &RunComparison::facesWanted, this, &TrainPage::seeComparedFaces);
        m_closeComparison = new QShortcut(Qt::Key_Escape, this);
        m_closeComparison->setContext(Qt::WidgetWithChildrenShortcut);
        connect(m_closeComparison, &QShortcut::activated, m_comparison, &RunComparison::closed);
    }
    return *m_comparison;
}

void TrainPage::chosen()
{
    QModelIndexList rows = m_list->selectionModel()->selectedIndexes();
    std::ranges::sort(rows, {}, &QModelIndex::row); // the newest on top
    if (rows.size() == 2) {
        m_compared = {m_runs->run(rows[1])->id, m_runs->run(rows[0])->id};
        showCompared();
        showActions();
    } else if (rows.size() == 1) {
        m_compared.reset();
        selectRun(m_runs->run(rows[0])->id);
    }
}

bool TrainPage::comparedHaveModels() const
{
    const std::vector<Run> &runs = workspace().view().runs;
    const auto modelled = [&](RunId id) {
        return std::ranges::any_of(runs, [id](const Run &run) { return run.id == id && run.hasModel(); });
    };
    return m_compared && modelled(m_compared->first) && modelled(m_compared->second);
}

void TrainPage::seeComparedFaces()
{
    if (m_compared)
        emit comparisonWanted(m_compared->first, m_compared->second);
}

bool TrainPage::showCompared()
{
    const std::vector<Run> &runs = workspace().view().runs;
    const auto known = [&](RunId id) { return std::ranges::find(runs, id, &Run::id) != runs.end(); };
    if (!m_compared || !known(m_compared->first) || !known(m_compared->second)) {
        m_compared.reset();
        m_comparing->forget();
        m_runPages->setCurrentIndex(0);
        if (m_closeComparison)
            m_closeComparison->setEnabled(false);
        return false;
    }
    {
        const QSignalBlocker quiet(m_list->selectionModel());
        QItemSelection both;
        for (const RunId id : {m_compared->first, m_compared->second})
            both.select(m_runs->indexOf(id), m_runs->indexOf(id));
        m_list->selectionModel()->select(both, QItemSelectionModel::ClearAndSelect);
        m_list->viewport()->update();
    }
    const SharedPair before = m_comparison ? m_comparison->shown() : nullptr; // most views change nothing of it
    m_comparing->read(
        workspace().folder(),
        [pair = *m_compared, before](const store::Project &project, std::stop_token stop) {
            const std::optional<Run> a = project.run(pair.first), b = project.run(pair.second);
            return a && b ? tasks::compareAgain(project, *a, *b, before, stop) : nullptr;
        },
        [this](const SharedPair &read) {
            if (!read)
                return; // removed meanwhile: the next view says so
            if (read != comparison().shown())
                comparison().showPair(read);
            comparison().setWayBack(wayBack(workspace().view().runs, m_selected, showsLive()));
            m_runPages->setCurrentIndex(1);
            m_closeComparison->setEnabled(true);
        });
    return true;
}

} // namespace faces::ui
