// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/train/train_page.h"

#include "core/tasks/training.h"
#include "ui/convert.h"
#include "ui/pages/train/curves.h"
#include "ui/pages/train/run_head.h"
#include "ui/pages/train/runs_model.h"
#include "ui/pages/train/scores_panel.h"
#include "ui/pages/train/train_form.h"
#include "ui/vision_models.h"
#include "ui/widgets/notice_line.h"
#include "ui/widgets/page_frame.h"
#include "ui/words.h"
#include "ui/workspace.h"

#include <QListView>
#include <QMessageBox>

#include <algorithm>

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
    : Page(workspace, parent), m_reading(new Latest({}, this)), m_live(new LiveTraining(workspace, this))
{
    build();
    connectParts();
    viewChanged();
}

QString TrainPage::footText() const
{
    if (m_live->running())
        return tr("%1 · keeps running while you label").arg(m_liveName);
    if (m_run && m_run->validation)
        return tr("%1 · validation macro F1 %2").arg(nameOf(*m_run), figure(m_run->validation->macroF1()));
    return {};
}

void TrainPage::shown() { m_frame->takeFocus(m_form); }

std::vector<Attribute> TrainPage::trainedAttributes() const
{
    std::vector<Attribute> trained;
    for (const Workspace::Shown &shown : workspace().attributes())
        if (m_live->options().attributes.empty() ||
            std::ranges::find(m_live->options().attributes, shown.attribute.id) != m_live->options().attributes.end())
            trained.push_back(shown.attribute);
    return trained;
}

void TrainPage::viewChanged()
{
    const ProjectView &view = workspace().view();
    std::vector<Attribute> attributes;
    for (const Workspace::Shown &shown : workspace().attributes())
        attributes.push_back(shown.attribute);
    m_form->setAttributes(attributes);
    if (m_live->running() && !m_liveRun && !view.runs.empty() && view.runs.back().id != m_lastBefore) {
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
}

void TrainPage::showFormState()
{
    const ProjectView &view = workspace().view();
    const bool any = anyLabel(view);
    m_frame->showContent(any || !view.runs.empty() || m_live->running());
    const bool startable = !m_live->running() && !view.readOnly && any;
    m_form->setStartable(startable, view.readOnly ? view.readOnlyReason : QString());
}

void TrainPage::start(const TrainOptions &wanted)
{
    TrainOptions options = wanted;
    if (options.background != Background::Keep)
        options.matting.path = toText(visionModels().matting).toStdString();
    const std::optional<Split> &split = workspace().view().split;
    const std::string_view net = toWord(options.net);
    const QString attributes = options.attributes.empty()
                                   ? tr("all attributes")
                                   : words(static_cast<int>(options.attributes.size()), "attribute", "attributes");
    m_live->start(withPreset(options),
                  [options](store::Project &project, TrainingSink &sink, std::stop_token stop, ProgressSink &progress) {
                      return tasks::train(project, options, sink, stop, progress);
                  });
    begin(tr("New run · %1").arg(QString::fromUtf8(net.data(), static_cast<qsizetype>(net.size()))),
          tr("%1 · split %2 · seed %3").arg(attributes, wordFor(split ? split->by : SplitBy::Person)).arg(options.seed),
          split && split->leaky(), std::nullopt);
}

void TrainPage::goOn()
{
    if (!m_run)
        return;
    const Run run = *m_run;
    m_live->start(run.options,
                  [id = run.id, models = visionModels()](store::Project &project, TrainingSink &sink,
                                                         std::stop_token stop, ProgressSink &progress) {
                      return tasks::resume(project, id, sink, stop, progress, 0, models);
                  });
    begin(nameOf(run), tr("split %1").arg(wordFor(run.splitBy)), run.leaky(), run.id);
}

void TrainPage::begin(const QString &name, const QString &what, bool leaky, std::optional<RunId> known)
{
    m_liveName = name;
    m_liveWhat = what;
    m_liveLeaky = leaky;
    m_liveRun = known;
    const std::vector<Run> &runs = workspace().view().runs;
    m_lastBefore = runs.empty() ? RunId{} : runs.back().id;
    m_selected.reset();
    m_frame->notice().hide();
    showFormState();
    showSelected();
    emit footChanged();
}

bool TrainPage::showsLive() const { return m_live->running() && (!m_selected || m_selected == m_liveRun); }

void TrainPage::moved(bool epochEnded)
{
    if (!showsLive())
        return;
    m_head->showProgress(m_live->progress(), m_live->preparing(), m_live->elapsedMs());
    if (!epochEnded)
        return;
    const std::vector<EpochRecord> &history = m_live->progress().history();
    m_curves->setHistory(history, m_live->options().epochs, true);
    m_scores->showLive(trainedAttributes(), history.back());
}

void TrainPage::ended()
{
    if (m_selected == m_liveRun)
        m_selected.reset(); // the newest: what has just ended
    showFormState();
    emit footChanged();
    // The workspace reads its view anew when a job ends: the run's scores come with viewChanged.
    connect(&workspace(), &Workspace::viewChanged, this, &TrainPage::runEnded, Qt::SingleShotConnection);
}

void TrainPage::showLive()
{
    m_run.reset();
    m_reading->forget();
    m_head->showLive(m_liveName, m_liveWhat, m_liveLeaky);
    if (m_live->stopping())
        m_head->showStopping();
    m_head->showProgress(m_live->progress(), m_live->preparing(), m_live->elapsedMs());
    const std::vector<EpochRecord> &history = m_live->progress().history();
    m_curves->setHistory(history, m_live->options().epochs, true);
    m_scores->showLive(trainedAttributes(), history.empty() ? std::nullopt : std::optional(history.back()));
}

void TrainPage::selectRun(RunId id)
{
    m_selected = id;
    showSelected();
}

void TrainPage::showSelected()
{
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
        m_list->setCurrentIndex(m_runs->indexOf(id));
        m_list->viewport()->update();
    }
    if (live)
        return showLive();
    if (id != RunId{})
        return load(id);
    m_run.reset();
    m_head->showNothing(tr("Choose a network at the right and start."));
    m_curves->setHistory({}, 1, false);
    m_scores->showNothing();
}

void TrainPage::load(RunId id)
{
    m_reading->read(
        workspace().folder(), [id](const store::Project &project, std::stop_token) { return project.run(id); },
        [this](std::optional<Run> run) {
            if (!run)
                return;
            m_run = std::move(run);
            const bool canGoOn = !m_live->running() && !workspace().view().readOnly &&
                                 (m_run->state == RunState::Stopped || m_run->state == RunState::Training);
            m_head->showRun(*m_run, canGoOn);
            m_curves->setHistory(m_run->history, m_run->options.epochs, false);
            m_scores->showRun(workspace().view().allAttributes, *m_run);
            emit footChanged();
            emit runLoaded();
        });
}

void TrainPage::removeShown()
{
    if (!m_run || m_live->running())
        return;
    const auto answer =
        QMessageBox::question(this, tr("Remove a run"),
                              tr("Remove %1 with its network and scores? This cannot be undone.").arg(nameOf(*m_run)),
                              QMessageBox::Yes | QMessageBox::Cancel, QMessageBox::Cancel);
    if (answer != QMessageBox::Yes)
        return;
    workspace().change([id = m_run->id](store::Project &project) { project.removeRun(id); });
    m_selected.reset();
}

} // namespace faces::ui
