// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/train/runs_model.h"

#include "ui/convert.h"
#include "ui/pages/train/training_progress.h"
#include "ui/words.h"

#include <algorithm>

namespace faces::ui {

QString wordFor(RunState state)
{
    switch (state) {
    case RunState::Training:
        return RunsModel::tr("training");
    case RunState::Finished:
        return RunsModel::tr("finished");
    case RunState::Stopped:
        return RunsModel::tr("stopped");
    case RunState::Failed:
        return RunsModel::tr("failed");
    }
    return {};
}

namespace {
std::optional<double> macroOf(const Run &run) { return run.validation ? run.validation->macroF1() : std::nullopt; }

QString detailOf(const Run &run)
{
    if (run.state == RunState::Failed)
        return translated(run.trouble);
    QStringList words;
    words << (run.leaky() ? RunsModel::tr("notebooks' split") : RunsModel::tr("split %1").arg(wordFor(run.splitBy)));
    words << epochsText(run);
    if (run.trainSeconds > 0)
        words << spentText(run.trainSeconds);
    return words.join(QStringLiteral(" · "));
}
} // namespace

void RunsModel::setRuns(std::vector<Run> runs, std::optional<RunId> live)
{
    for (Run &run : runs)
        if (run.state == RunState::Training && run.id != live)
            run.state = RunState::Stopped;
    beginResetModel();
    m_runs.assign(runs.rbegin(), runs.rend());
    m_best.reset();
    // A leaky run's score says nothing beside honest ones.
    double highest = -1;
    for (const Run &run : m_runs)
        if (const auto macro = macroOf(run); macro && !run.leaky() && *macro > highest) {
            highest = *macro;
            m_best = run.id;
        }
    endResetModel();
}

const Run *RunsModel::run(const QModelIndex &index) const
{
    return index.isValid() ? &m_runs[static_cast<std::size_t>(index.row())] : nullptr;
}

QModelIndex RunsModel::indexOf(RunId id) const
{
    const auto found = std::ranges::find(m_runs, id, &Run::id);
    return found == m_runs.end() ? QModelIndex() : index(static_cast<int>(found - m_runs.begin()));
}

int RunsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_runs.size());
}

QVariant RunsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Run &run = m_runs[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return nameOf(run);
    case Qt::ToolTipRole:
    case DetailRole:
        return detailOf(run);
    case Qt::AccessibleTextRole:
        return tr("%1, %2, %3").arg(nameOf(run), wordFor(run.state), detailOf(run));
    case RunRole:
        return QVariant::fromValue(number(run.id));
    case FigureRole:
        return macroOf(run) ? figure(macroOf(run)) : QString();
    case BestRole:
        return m_best == run.id;
    case LeakyRole:
        return run.leaky();
    case StateRole:
        return static_cast<int>(run.state);
    default:
        return {};
    }
}

} // namespace faces::ui
