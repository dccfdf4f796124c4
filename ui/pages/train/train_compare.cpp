// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// Two runs of the list beside each other.
#include "core/tasks/compare_runs.h"
#include "ui/pages/train/run_comparison.h"
#include "ui/pages/train/runs_model.h"
#include "ui/pages/train/train_page.h"
#include "ui/workspace.h"

#include <QListView>
#include <QStackedWidget>

#include <algorithm>

namespace faces::ui {

namespace {

struct ReadPair {
    Run a, b;
    Comparison comparison;
};

} // namespace

void TrainPage::chosen()
{
    QModelIndexList rows = m_list->selectionModel()->selectedIndexes();
    std::ranges::sort(rows, {}, &QModelIndex::row); // the newest on top
    if (rows.size() == 2) {
        m_compared = {m_runs->run(rows[1])->id, m_runs->run(rows[0])->id};
        showCompared();
    } else if (rows.size() == 1) {
        m_compared.reset();
        selectRun(m_runs->run(rows[0])->id);
    }
}

bool TrainPage::showCompared()
{
    const std::vector<Run> &runs = workspace().view().runs;
    const auto known = [&](RunId id) { return std::ranges::find(runs, id, &Run::id) != runs.end(); };
    if (!m_compared || !known(m_compared->first) || !known(m_compared->second)) {
        m_compared.reset();
        m_comparing->forget();
        m_runPages->setCurrentIndex(0);
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
    m_comparing->read(
        workspace().folder(),
        [pair = *m_compared](const store::Project &project, std::stop_token) {
            const std::optional<Run> a = project.run(pair.first), b = project.run(pair.second);
            return a && b ? std::optional(ReadPair{*a, *b, tasks::compareRuns(project, *a, *b)}) : std::nullopt;
        },
        [this](std::optional<ReadPair> read) {
            if (!read)
                return; // removed meanwhile: the next view says so
            m_comparison->showRuns(read->a, read->b, read->comparison);
            m_runPages->setCurrentIndex(1);
        });
    return true;
}

} // namespace faces::ui
