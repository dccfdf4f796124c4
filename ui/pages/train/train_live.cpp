// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// What the Train page shows of a training while it goes on.
#include "ui/pages/train/curves.h"
#include "ui/pages/train/run_head.h"
#include "ui/pages/train/run_queue.h"
#include "ui/pages/train/scores_panel.h"
#include "ui/pages/train/train_page.h"
#include "ui/pages/train/worst_faces.h"
#include "ui/workspace.h"

#include <algorithm>

namespace faces::ui {

namespace {
void showHowFar(RunHead &head, const LiveTraining &live)
{
    if (const StageProgress *stage = live.afterwards())
        head.showStage(*stage, live.progress(), live.elapsedMs());
    else
        head.showProgress(live.progress(), live.preparing(), live.elapsedMs());
}
} // namespace

void TrainPage::begin(const QString &name, const QString &what, bool leaky, std::optional<RunId> known)
{
    m_liveName = name;
    m_liveWhat = what;
    m_liveLeaky = leaky;
    const RunId ended = m_liveRun.value_or(RunId{}); // which the view may not know yet
    m_liveRun = known;
    const std::vector<Run> &runs = workspace().view().runs;
    m_lastBefore = std::max(runs.empty() ? RunId{} : runs.back().id, ended);
    showFormState();
    showSelected();
    emit footChanged();
}

bool TrainPage::showsLive() const { return m_live->running() && (!m_selected || m_selected == m_liveRun); }

void TrainPage::moved(bool epochEnded)
{
    if (epochEnded)
        m_queue->settle(); // from now on the project has what can go on
    if (!showsLive())
        return;
    showHowFar(*m_head, *m_live);
    m_curves->setBatchLoss(m_live->progress().batchLosses());
    if (!epochEnded)
        return;
    const std::vector<EpochRecord> &history = m_live->progress().history();
    m_curves->setHistory(history, m_live->options().epochs, true);
    m_scores->showLive(attributesOf(m_live->options()), history.back());
    showWorst();
}

void TrainPage::showWorst()
{
    const TrainingProgress &progress = m_live->progress();
    const std::vector<EpochRecord> &history = progress.history();
    const auto epoch = std::ranges::find(history, progress.worst().epoch, &EpochRecord::epoch);
    m_worst->setFaces(progress.worst().faces, attributesOf(m_live->options()),
                      epoch != history.end() ? epoch->threshold : 0.5);
    m_worst->show();
}

void TrainPage::ended()
{
    if (const std::optional<Run> &run = m_live->result())
        m_liveRun = run->id;
    if (m_selected == m_liveRun)
        m_selected.reset(); // the newest: what has just ended
    // The workspace reads its view anew when a job ends: the run's scores come with viewChanged.
    m_endUnread = true;
    settleQueue();
    showFormState();
    emit footChanged();
    // In a turn of its own. Not with the view: while somebody labels a large project that comes late.
    QMetaObject::invokeMethod(this, &TrainPage::advance, Qt::QueuedConnection);
}

void TrainPage::showLive()
{
    m_run.reset();
    m_reading->forget();
    m_head->showLive(m_liveName, m_liveWhat, m_liveLeaky);
    if (m_live->stopping())
        m_head->showStopping();
    showHowFar(*m_head, *m_live);
    const std::vector<EpochRecord> &history = m_live->progress().history();
    m_curves->setRunName(m_liveName);
    m_curves->setAttributes(namesOf(attributesOf(m_live->options())));
    m_curves->setBatchLoss(m_live->progress().batchLosses());
    m_curves->setHistory(history, m_live->options().epochs, true);
    showWorst();
    m_scores->showLive(attributesOf(m_live->options()), history.empty() ? std::nullopt : std::optional(history.back()));
}

/// In the run's own order, as its probabilities are. One that is gone keeps its id as a name.
std::vector<Attribute> TrainPage::attributesOf(const TrainOptions &options) const
{
    std::vector<Attribute> found;
    if (options.attributes.empty()) {
        for (const Workspace::Shown &shown : workspace().attributes())
            found.push_back(shown.attribute);
        return found;
    }
    const std::vector<Attribute> &all = workspace().view().allAttributes;
    for (const AttributeId &id : options.attributes) {
        const auto known = std::ranges::find(all, id, &Attribute::id);
        found.push_back(known != all.end() ? *known : Attribute{id, id, id, id, {}, {}, {}, false});
    }
    return found;
}

QStringList TrainPage::namesOf(const std::vector<Attribute> &attributes)
{
    QStringList names;
    for (const Attribute &attribute : attributes)
        names.append(QString::fromStdString(attribute.name));
    return names;
}

} // namespace faces::ui
