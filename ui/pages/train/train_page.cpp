// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/train/train_page.h"

#include "core/tasks/training.h"
#include "ui/pages/train/curves.h"
#include "ui/pages/train/run_head.h"
#include "ui/pages/train/runs_delegate.h"
#include "ui/pages/train/runs_model.h"
#include "ui/pages/train/scores_panel.h"
#include "ui/pages/train/train_form.h"
#include "ui/theme.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/notice_line.h"
#include "ui/workspace.h"

#include <QListView>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace faces::ui
{

namespace
{
constexpr int kSideWidth = 300;
constexpr int kDrainMs = 100;

bool anyLabel(const ProjectView &view)
{
    return std::ranges::any_of(view.faces, [](const Face &face) {
        return !face.rejected &&
               std::ranges::any_of(face.labels, [](LabelValue value) { return value != LabelValue::Unknown; });
    });
}
} // namespace

TrainPage::TrainPage(Workspace &workspace, QWidget *parent) : Page(workspace, parent), m_reading(new Reading(this))
{
    build();
    m_timer.setInterval(kDrainMs);
    connect(&m_timer, &QTimer::timeout, this, &TrainPage::drain);
    connect(&workspace, &Workspace::viewChanged, this, &TrainPage::viewChanged);
    connect(&workspace, &Workspace::labelsChanged, this, &TrainPage::showFormState);
    connect(&workspace, &Workspace::closed, this, [this] {
        m_reading->drop();
        m_timer.stop();
        m_selected.reset();
        m_run.reset();
        viewChanged();
    });
    connect(m_reading, &Reading::failed, m_notice, &NoticeLine::showTrouble);
    connect(m_form, &TrainForm::startWanted, this, &TrainPage::start);
    connect(m_head, &RunHead::stopWanted, this, &TrainPage::stop);
    connect(m_head, &RunHead::goOnWanted, this, &TrainPage::goOn);
    connect(m_head, &RunHead::resultsWanted, this, [this] { emit pageWanted(QStringLiteral("results")); });
    connect(m_head, &RunHead::removeWanted, this, &TrainPage::removeShown);
    connect(m_empty, &EmptyState::pressed, this, [this] { emit pageWanted(QStringLiteral("label")); });
    viewChanged();
}

void TrainPage::build()
{
    m_empty =
        new EmptyState(QStringLiteral("train"), tr("Here a network learns from your labels while you watch."),
                       tr("Label faces"), tr("It needs faces that you have labelled; a few dozen are a beginning."));
    m_notice = new NoticeLine;
    m_head = new RunHead;
    m_curves = new Curves;
    m_scores = new ScoresPanel;
    auto *content = new QWidget;
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(kApart, kApart, kApart, kApart);
    row->setSpacing(12);
    auto *left = new QVBoxLayout;
    left->setSpacing(12);
    left->addWidget(m_notice);
    left->addWidget(m_head);
    left->addWidget(m_curves, 1);
    left->addWidget(m_scores, 1);
    row->addLayout(left, 1);
    row->addWidget(buildSide());
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_empty);
    m_stack->addWidget(content);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_stack);
}

QWidget *TrainPage::buildSide()
{
    auto *side = new QWidget;
    side->setFixedWidth(kSideWidth);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_form = new TrainForm;
    column->addWidget(m_form);
    auto *runs = new Panel(tr("Runs"));
    runs->setNote(tr("macro F1, validation"));
    m_runs = new RunsModel(this);
    m_list = new QListView;
    m_list->setModel(m_runs);
    m_list->setItemDelegate(new RunsDelegate(m_list));
    m_list->setAccessibleName(tr("Runs"));
    m_list->setMouseTracking(true);
    m_list->setMinimumHeight(60);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    runs->body()->addWidget(m_list);
    column->addWidget(runs, 1);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (const Run *run = m_runs->run(current))
            selectRun(run->id);
    });
    return side;
}

QString TrainPage::footText() const
{
    if (training())
        return tr("%1 · keeps running while you label").arg(m_liveName);
    if (m_run && m_run->validation)
        return tr("%1 · validation macro F1 %2").arg(nameOf(*m_run), figure(m_run->validation->macroF1()));
    return {};
}

void TrainPage::shown()
{
    m_form->setFocus();
}

std::vector<Attribute> TrainPage::trainedAttributes() const
{
    std::vector<Attribute> trained;
    for (const Workspace::Shown &shown : workspace().attributes())
        if (m_options.attributes.empty() ||
            std::ranges::find(m_options.attributes, shown.attribute.id) != m_options.attributes.end())
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
    {
        const QSignalBlocker quiet(m_list->selectionModel()); // a list read anew is no choice of a person's
        m_runs->setRuns(view.runs);
    }
    if (training() && !m_liveRun && !view.runs.empty() && view.runs.back().state == RunState::Training) {
        m_liveRun = view.runs.back().id;
        m_liveName = nameOf(view.runs.back());
    }
    showFormState();
    showSelected();
    emit footChanged();
}

void TrainPage::showFormState()
{
    const ProjectView &view = workspace().view();
    m_stack->setCurrentIndex(anyLabel(view) || !view.runs.empty() || training() ? 1 : 0);
    const bool startable = !training() && !view.readOnly && anyLabel(view);
    m_form->setStartable(startable, view.readOnly ? view.readOnlyReason : QString());
}

template <typename Work>
void TrainPage::follow(const QString &title, const QString &name, const QString &what, Work work)
{
    m_feed = std::make_shared<TrainingFeed>();
    m_progress = {};
    m_liveName = name;
    m_liveWhat = what;
    m_preparing = tr("Preparing the faces");
    m_liveRun.reset();
    m_selected.reset();
    m_stopping = false;
    m_notice->hide();
    m_clock.start();
    Job *job = workspace().run(
        title,
        [feed = m_feed, work = std::move(work)](store::Project &project, std::stop_token stop, ProgressSink &progress) {
            return work(project, *feed, stop, progress);
        },
        [](const Run &) {});
    m_job = job;
    auto trouble = std::make_shared<QString>();
    connect(job, &Job::failed, this, [trouble](const QString &sentence) { *trouble = sentence; });
    connect(job, &Job::progressed, this, [this](const QString &stage) { m_preparing = stage; });
    connect(job, &Job::ended, this, [this, trouble] { ended(*trouble); });
    connect(job, &QObject::destroyed, &m_timer, &QTimer::stop);
    m_timer.start();
    showFormState();
    showLive();
    emit footChanged();
}

void TrainPage::start(const TrainOptions &options)
{
    if (training())
        return;
    m_options = withPreset(options);
    const std::optional<Split> &split = workspace().view().split;
    m_wasLeaky = split && split->leaky();
    const std::string_view net = toWord(options.net);
    const QString name = tr("New run · %1").arg(QString::fromUtf8(net.data(), qsizetype(net.size())));
    const QString what =
        tr("%1 · %2 · seed %3")
            .arg(options.attributes.empty() ? tr("all attributes")
                                            : tr("%n attributes", nullptr, int(options.attributes.size())),
                 wordFor(split ? split->by : SplitBy::Person), QString::number(options.seed));
    follow(tr("Training"), name, what,
           [options](store::Project &project, TrainingSink &sink, std::stop_token stop, ProgressSink &progress) {
               return tasks::train(project, options, sink, stop, progress);
           });
}

void TrainPage::goOn()
{
    if (training() || !m_run)
        return;
    m_options = m_run->options;
    m_wasLeaky = m_run->leaky();
    follow(tr("Training"), nameOf(*m_run), wordFor(m_run->splitBy),
           [id = m_run->id](store::Project &project, TrainingSink &sink, std::stop_token stop, ProgressSink &progress) {
               return tasks::resume(project, id, sink, stop, progress);
           });
}

void TrainPage::stop()
{
    if (!m_job)
        return;
    m_stopping = true;
    m_head->showStopping();
    m_job->cancel();
}

void TrainPage::drain()
{
    if (!training())
        return;
    const bool wasStarted = m_progress.started();
    const bool newEpoch = m_progress.take(m_feed->drain(), m_clock.elapsed());
    if (!wasStarted && m_progress.started())
        workspace().refresh(); // the run has its number now
    const bool shown = !m_selected || m_selected == m_liveRun;
    if (!shown)
        return;
    m_head->showProgress(m_progress, m_preparing, m_clock.elapsed());
    if (!newEpoch)
        return;
    m_curves->setHistory(m_progress.history(), m_options.epochs, true);
    m_scores->showLive(trainedAttributes(), m_progress.history().back());
}

void TrainPage::ended(const QString &trouble)
{
    m_progress.take(m_feed->drain(), m_clock.elapsed());
    m_timer.stop();
    m_job.clear();
    if (!trouble.isEmpty())
        m_notice->showTrouble(trouble);
    const bool shown = !m_selected || m_selected == m_liveRun;
    if (shown)
        m_selected.reset(); // the newest: what has just ended
    showFormState();
    emit footChanged();
    // The workspace reads its view anew when a job ends: the run's scores come with viewChanged.
    connect(&workspace(), &Workspace::viewChanged, this, &TrainPage::runEnded, Qt::SingleShotConnection);
}

void TrainPage::showLive()
{
    m_run.reset();
    m_reading->drop();
    m_head->showLive(m_liveName, m_liveWhat, m_wasLeaky);
    if (m_stopping)
        m_head->showStopping();
    m_head->showProgress(m_progress, m_preparing, m_clock.elapsed());
    const std::vector<EpochRecord> &history = m_progress.history();
    m_curves->setHistory(history, m_options.epochs, true);
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
    const bool live = training() && (!m_selected || m_selected == m_liveRun);
    const std::optional<RunId> id = live           ? m_liveRun
                                    : m_selected   ? m_selected
                                    : runs.empty() ? std::nullopt
                                                   : std::optional(runs.back().id);
    {
        const QSignalBlocker quiet(m_list->selectionModel());
        m_list->setCurrentIndex(id ? m_runs->indexOf(*id) : QModelIndex());
        m_list->viewport()->update();
    }
    if (live)
        return showLive();
    if (id)
        return load(*id);
    m_run.reset();
    m_head->showNothing(tr("Choose a network at the right and start."));
    m_curves->setHistory({}, 1, false);
    m_scores->showNothing();
}

void TrainPage::load(RunId id)
{
    m_reading->read(
        workspace(), [id](const store::Project &project, std::stop_token) { return project.run(id); },
        [this](std::optional<Run> run) {
            if (!run)
                return;
            m_run = std::move(run);
            const bool canGoOn = !training() && !workspace().view().readOnly &&
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
    if (!m_run || training())
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
