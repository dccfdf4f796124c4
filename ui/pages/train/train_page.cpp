// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/train/train_page.h"

#include "core/tasks/training.h"
#include "ui/convert.h"
#include "ui/pages/train/curves.h"
#include "ui/pages/train/kept_focus.h"
#include "ui/pages/train/queue_list.h"
#include "ui/pages/train/run_head.h"
#include "ui/pages/train/run_queue.h"
#include "ui/pages/train/runs_model.h"
#include "ui/pages/train/scores_panel.h"
#include "ui/pages/train/train_choices.h"
#include "ui/pages/train/train_form.h"
#include "ui/pages/train/tune_desk.h"
#include "ui/pages/train/worst_faces.h"
#include "ui/vision_models.h"
#include "ui/widgets/notice_line.h"
#include "ui/widgets/page_frame.h"
#include "ui/words.h"
#include "ui/workspace.h"

#include <QListView>
#include <QMessageBox>

#include <algorithm>
#include <utility>

namespace faces::ui {

namespace {

bool anyLabel(const ProjectView &view)
{
    return std::ranges::any_of(view.faces, [](const Face &face) {
        return !face.rejected &&
               std::ranges::any_of(face.labels, [](LabelValue value) { return value != LabelValue::Unknown; });
    });
}
} // namespace

TrainPage::TrainPage(Workspace &workspace, QWidget *parent)
    : Page(workspace, parent), m_reading(new Latest({}, this)), m_comparing(new Latest({}, this)),
      m_live(new LiveTraining(workspace, this)), m_queue(new RunQueue(workspace, this))
{
    makeActions();
    build();
    connectParts();
    viewChanged();
}

QString TrainPage::footText() const
{
    if (m_live->running() && m_queue->count() > 0)
        return tr("%1 · %Ln queued · keeps running while you label", nullptr, m_queue->count()).arg(m_liveName);
    if (m_live->running())
        return tr("%1 · keeps running while you label").arg(m_liveName);
    if (const QString searching = m_tune->footText(); !searching.isEmpty())
        return searching;
    if (m_run && m_run->validation)
        return tr("%1 · validation macro F1 %2").arg(nameOf(*m_run), figure(m_run->validation->macroF1()));
    return {};
}

void TrainPage::shown()
{
    if (mode() == Search) {
        m_tune->setShown(true); // also in a window that is not on the screen yet
        m_frame->takeFocus(&m_tune->form());
    } else {
        m_frame->takeFocus(m_form);
    }
}

void TrainPage::viewChanged()
{
    const ProjectView &view = workspace().view();
    const bool ended = std::exchange(m_endUnread, false);
    std::vector<Attribute> attributes;
    for (const Workspace::Shown &shown : workspace().attributes())
        attributes.push_back(shown.attribute);
    m_form->setAttributes(attributes);
    m_form->setRecipe(view.split && view.split->leaky() ? std::nullopt : view.recipe);
    m_tune->setAttributes(attributes);
    if (m_live->running() && !m_liveRun && !view.runs.empty() && view.runs.back().id > m_lastBefore &&
        view.runs.back().state == RunState::Training) { // not one that failed just before
        m_liveRun = view.runs.back().id;
        m_liveName = nameOf(view.runs.back());
    }
    {
        const QSignalBlocker quiet(m_list->selectionModel()); // a list read anew is no choice of a person's
        m_runs->setRuns(view.runs, m_live->running() ? m_liveRun : std::nullopt);
    }
    showFormState();
    showSelected();
    emit footChanged();
    if (ended)
        emit runEnded();
    showPair();
    advance();
}

void TrainPage::showFormState()
{
    const ProjectView &view = workspace().view();
    const bool any = anyLabel(view);
    const bool searching = m_tune->live().running();
    m_trainable = any && !view.readOnly;
    m_frame->showContent(any || !view.runs.empty() || m_live->running() || searching || m_queue->count() > 0);
    QString why = view.readOnlyReason;
    if (!view.readOnly)
        why = !searching          ? QString()
              : m_queue->paused() ? tr("A search goes on, and the queue is paused.")
                                  : tr("A search goes on. What you queue begins when it has ended.");
    m_form->setQueues(m_live->running() || searching || m_queue->goesOn());
    m_form->setStartable(m_trainable, why);
    showPairButton();
    m_queueList->setHindrance(hindrance());
    if (!view.readOnly)
        why = m_live->running() ? tr("A training goes on. Stop it, or wait until it has ended.") : QString();
    m_tune->setAllowed(any && !view.readOnly, why);
}

TrainOptions TrainPage::withAttributes(TrainOptions options) const
{
    if (options.attributes.empty())
        for (const Workspace::Shown &shown : workspace().attributes())
            options.attributes.push_back(shown.attribute.id);
    return options;
}

void TrainPage::start(const TrainOptions &wanted, const QString &title)
{
    TrainOptions options = withOwnMatting(withAttributes(wanted));
    const std::optional<Split> &split = workspace().view().split;
    if (split && split->leaky())
        options.outOfFold = false; // it may have waited in the queue since there was another split
    const std::string_view net = toWord(options.net);
    const QString attributes =
        wanted.attributes.empty() ? tr("all attributes") : attributeCount(static_cast<int>(options.attributes.size()));
    m_live->start(
        withPreset(options),
        [options](store::Project &project, TrainingSink &sink, std::stop_token stop, ProgressSink &progress) {
            return tasks::train(project, options, sink, stop, progress);
        },
        {}, title);
    begin(tr("New run · %1").arg(QString::fromUtf8(net.data(), static_cast<qsizetype>(net.size()))),
          tr("%1 · split %2 · seed %3").arg(attributes, wordFor(split ? split->by : SplitBy::Person)).arg(options.seed),
          split && split->leaky(), std::nullopt);
}

void TrainPage::goOn()
{
    if (!canGoOn())
        return;
    const Run run = *m_run;
    lookAtLive();
    m_live->start(
        run.options,
        [id = run.id, models = visionModels()](store::Project &project, TrainingSink &sink, std::stop_token stop,
                                               ProgressSink &progress) {
            return tasks::resume(project, id, sink, stop, progress, 0, models);
        },
        run.history);
    begin(nameOf(run), tr("split %1").arg(wordFor(run.splitBy)), run.leaky(), run.id);
}

void TrainPage::selectRun(RunId id)
{
    m_selected = id;
    showSelected();
}

void TrainPage::showSelected()
{
    if (showCompared())
        return showActions();
    const std::vector<Run> &runs = workspace().view().runs;
    if (m_selected && std::ranges::find(runs, *m_selected, &Run::id) == runs.end())
        m_selected.reset(); // removed meanwhile
    const bool live = showsLive();
    RunId id{}; // none
    if (live)
        id = m_liveRun ? *m_liveRun : RunId{};
    else if (m_selected)
        id = *m_selected;
    else if (!runs.empty())
        id = runs.back().id;
    {
        const QSignalBlocker quiet(m_list->selectionModel());
        // Not setCurrentIndex() of the list, which would ask the keyboard whether Ctrl is down.
        const QModelIndex row = m_runs->indexOf(id);
        const bool another = m_list->currentIndex() != row;
        m_list->selectionModel()->setCurrentIndex(row, QItemSelectionModel::ClearAndSelect);
        if (another)
            m_list->scrollTo(row); // which it would do by itself if it heard of it
        m_list->viewport()->update();
    }
    const bool held = holdsFocus(*m_head);
    if (live) {
        showLive();
        if (held)
            keepFocus(); // to "Stop"
        return showActions();
    }
    m_worst->hide();
    m_worst->clear();
    if (id != RunId{})
        return load(id);
    m_run.reset();
    m_head->showNothing(tr("Choose a network at the right and start."));
    m_curves->setBatchLoss({});
    m_curves->setHistory({}, 1, false);
    m_scores->showNothing();
    if (held)
        keepFocus();
    showActions();
}

void TrainPage::load(RunId id)
{
    m_reading->read(
        workspace().folder(), [id](const store::Project &project, std::stop_token) { return project.run(id); },
        [this](std::optional<Run> run) {
            if (!run)
                return;
            m_run = std::move(run);
            const bool held = holdsFocus(*m_head);
            m_head->showRun(*m_run, canGoOn(), !m_live->running() && !workspace().view().readOnly);
            if (held)
                keepFocus();
            showActions();
            showCurvesOf(*m_run);
            m_scores->showRun(workspace().view().allAttributes, *m_run, workspace().folder());
            emit footChanged();
            emit runLoaded();
        });
}

void TrainPage::showCurvesOf(const Run &run)
{
    m_curves->setRunName(nameOf(run));
    m_curves->setAttributes(namesOf(attributesOf(run.options)));
    // Batches are known of the training that this window has seen.
    m_curves->setBatchLoss(m_liveRun == run.id ? m_live->progress().batchLosses() : std::vector<QPointF>());
    m_curves->setHistory(run.history, run.options.epochs, false);
}

void TrainPage::removeShown()
{
    if (!m_run || m_live->running())
        return;
    const Run run = *m_run; // another one may be shown, of another project even, before the answer comes
    const std::filesystem::path folder = workspace().folder();
    const auto answer = QMessageBox::question(
        this, tr("Remove a run"), tr("Remove %1 with its network and scores? This cannot be undone.").arg(nameOf(run)),
        QMessageBox::Yes | QMessageBox::Cancel, QMessageBox::Cancel);
    if (answer != QMessageBox::Yes || !workspace().isOpen() || workspace().folder() != folder)
        return;
    workspace().change([id = run.id](store::Project &project) { project.removeRun(id); });
    if (m_selected == run.id)
        m_selected.reset();
}

} // namespace faces::ui
