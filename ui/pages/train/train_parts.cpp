// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// How the Train page is put together, and its two modes.
#include "ui/pages/train/curve_saving.h"
#include "ui/pages/train/curves.h"
#include "ui/pages/train/queue_list.h"
#include "ui/pages/train/run_head.h"
#include "ui/pages/train/run_queue.h"
#include "ui/pages/train/runs_delegate.h"
#include "ui/pages/train/runs_model.h"
#include "ui/pages/train/scores_panel.h"
#include "ui/pages/train/train_choices.h"
#include "ui/pages/train/train_form.h"
#include "ui/pages/train/train_page.h"
#include "ui/pages/train/tune_desk.h"
#include "ui/pages/train/tune_view.h"
#include "ui/pages/train/worst_faces.h"
#include "ui/settings.h"
#include "ui/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/current_stack.h"
#include "ui/widgets/empty_note.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/notice_line.h"
#include "ui/widgets/page_frame.h"
#include "ui/widgets/yielding_scroll.h"
#include "ui/workspace.h"

#include <QButtonGroup>
#include <QDir>
#include <QHBoxLayout>
#include <QListView>
#include <QVBoxLayout>

namespace faces::ui {

namespace {
const QString kModePlace = QStringLiteral("train/mode");
const QString kSearchMode = QStringLiteral("search");
constexpr int kLeastFormPx = 320; ///< some of its choices are seen, whatever waits below; it scrolls by itself
} // namespace

void TrainPage::build()
{
    auto *empty =
        new EmptyState(QStringLiteral("train"), tr("Here a network learns from your labels while you watch."),
                       tr("Label faces"), tr("It needs faces that you have labelled; a few dozen are a beginning."));
    connect(empty, &EmptyState::pressed, this, [this] { emit pageWanted(QStringLiteral("label")); });
    m_frame = new PageFrame(empty, this);
    m_tune = new TuneDesk(workspace(), this);
    // Each part comes into its place while it is empty, see PageFrame::mainWidget().
    m_mains = new CurrentStack(m_frame->mainWidget());
    m_frame->main().addWidget(buildModes());
    m_frame->main().addWidget(m_mains, 1);
    buildRun();
    m_mains->addWidget(&m_tune->main());
    m_sides = new CurrentStack(m_frame->content());
    m_frame->setSide(m_sides);
    buildSide();
    m_sides->addWidget(new YieldingScroll(&m_tune->side()));
    if (Settings().values().value(kModePlace).toString() == kSearchMode)
        m_modes->button(Search)->setChecked(true);
    modeChanged();
}

QWidget *TrainPage::buildModes()
{
    auto *bar = new QWidget(m_frame->mainWidget());
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kNear);
    m_modes = new QButtonGroup(this);
    const std::pair<QString, QString> parts[] = {{tr("Train"), tr("One network with the options that you choose")},
                                                 {tr("Search"), tr("Many short trainings find good options")}};
    for (const Mode each : {Train, Search}) {
        auto *chip = new Chip(parts[each].first, bar);
        chip->setToolTip(parts[each].second);
        chip->setAccessibleDescription(parts[each].second);
        chip->setObjectName(each == Train ? QStringLiteral("train.mode.train") : QStringLiteral("train.mode.search"));
        m_modes->addButton(chip, each);
        row->addWidget(chip);
    }
    row->addStretch();
    m_modes->button(Train)->setChecked(true);
    return bar;
}

void TrainPage::buildRun()
{
    m_runPages = new CurrentStack(m_mains);
    m_mains->addWidget(m_runPages);
    auto *run = new QWidget(m_runPages);
    m_runPages->addWidget(run);
    auto *column = new QVBoxLayout(run);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_head = new RunHead(run);
    m_head->setAccessibleName(tr("The run")); // it has the keyboard while a training is being stopped
    m_curves = new Curves(run);
    m_scores = new ScoresPanel(run);
    column->addWidget(m_head);
    column->addWidget(m_curves, 5);
    m_worst = new WorstFaces(workspace(), run);
    m_worst->hide();
    auto *lower = new QHBoxLayout;
    lower->setSpacing(12);
    lower->addWidget(m_scores, 1);
    lower->addWidget(m_worst, 1);
    column->addLayout(lower, 6); // all attributes are seen in a window of 800 lines
}

void TrainPage::buildSide()
{
    auto *side = new QWidget(m_sides);
    m_sides->addWidget(new YieldingScroll(side)); // in a very low window all of it scrolls: nothing overlaps
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kNear);
    m_form = new TrainForm(side);
    m_form->setMinimumHeight(kLeastFormPx);
    m_choices = new TrainChoices(workspace(), *m_form, this);
    column->addWidget(m_form);
    m_queueList = new QueueList(workspace(), *m_queue, side);
    column->addWidget(m_queueList);
    auto *runs = new Panel(tr("Runs"), side);
    runs->setNote(tr("macro F1, validation"));
    m_runs = new RunsModel(this);
    m_list = new QListView(runs);
    m_list->setObjectName(QStringLiteral("train.runs"));
    m_list->setModel(m_runs);
    m_list->setItemDelegate(new RunsDelegate(m_list));
    m_list->setAccessibleName(tr("Runs"));
    m_list->setMouseTracking(true);
    m_list->setMinimumHeight(60);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    runs->body()->addWidget(m_list);
    new EmptyNote(*m_list,
                  tr("Each run stands here with its score, and two can be compared: choose a network above and "
                     "start."));
    column->addWidget(runs, 1);
    column->addWidget(buildPairButton()); // under nothing that comes and goes
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setAccessibleDescription(tr("Choose two, with Ctrl and a click or Shift and an arrow, to compare them."));
    runs->setToolTip(m_list->accessibleDescription());
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TrainPage::chosen);
}

void TrainPage::connectParts()
{
    connect(&workspace(), &Workspace::viewChanged, this, &TrainPage::viewChanged);
    connect(&workspace(), &Workspace::labelsChanged, this, &TrainPage::showFormState);
    connect(&workspace(), &Workspace::closed, this, [this] {
        m_reading->forget();
        m_selected.reset();
        m_run.reset();
        m_liveRun.reset(); // another project has a run of this number, too
        m_compared.reset();
        forgetEnds();
        viewChanged();
    });
    connect(m_reading, &Latest::failed, &m_frame->notice(), &NoticeLine::showTrouble);
    connect(m_comparing, &Latest::failed, &m_frame->notice(), &NoticeLine::showTrouble);
    connect(&m_curves->saving(), &CurveSaving::troubled, &m_frame->notice(), &NoticeLine::showTrouble);
    connect(&m_curves->saving(), &CurveSaving::saved, this, [this](const QString &file) {
        m_frame->notice().showNotice(NoticeLine::Kind::Info, tr("Saved as %1.").arg(QDir::toNativeSeparators(file)));
    });
    connect(m_worst, &WorstFaces::faceWanted, this, &Page::faceWanted);
    connect(m_live, &LiveTraining::firstBatch, &workspace(), &Workspace::refresh);
    connect(m_live, &LiveTraining::moved, this, &TrainPage::moved);
    connect(m_live, &LiveTraining::ended, this, &TrainPage::ended);
    connect(m_form, &TrainForm::startWanted, this, &TrainPage::startOrQueue);
    connectQueue();
    connect(m_head, &RunHead::stopWanted, this, &TrainPage::stop);
    connect(m_head, &RunHead::goOnWanted, this, &TrainPage::goOn);
    connect(m_head, &RunHead::resultsWanted, this, [this] {
        if (m_run)
            emit runWanted(m_run->id);
    });
    connect(m_head, &RunHead::removeWanted, this, &TrainPage::removeShown);
    connectSearch();
}

void TrainPage::connectSearch()
{
    connect(m_modes, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on)
            setMode(static_cast<Mode>(id));
    });
    connect(m_tune, &TuneDesk::runningChanged, this, &TrainPage::searchRunningChanged);
    connect(m_tune, &TuneDesk::footChanged, this, &TrainPage::footChanged);
    connect(m_tune, &TuneDesk::possibleChanged, this, &TrainPage::showActions);
    connect(m_tune, &TuneDesk::trainWanted, this, &TrainPage::trainWith);
    connect(m_tune, &TuneDesk::failed, &m_frame->notice(), &NoticeLine::showTrouble);
}

TrainPage::Mode TrainPage::mode() const { return m_modes->checkedId() == Search ? Search : Train; }

void TrainPage::setMode(Mode wanted)
{
    m_modes->button(wanted)->setChecked(true);
    Settings().values().setValue(kModePlace, wanted == Search ? kSearchMode : QStringLiteral("train"));
    modeChanged();
}

void TrainPage::modeChanged()
{
    m_mains->setCurrentIndex(mode());
    m_sides->setCurrentIndex(mode());
    m_choices->setShown(isVisible() && mode() == Train);
    m_tune->setShown(isVisible() && mode() == Search);
    showActions();
}

void TrainPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_choices->setShown(mode() == Train);
    m_tune->setShown(mode() == Search);
}

void TrainPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_choices->setShown(false);
    m_tune->setShown(false);
}

void TrainPage::searchRunningChanged()
{
    hideNotice();
    showFormState();
    if (!showsLive())
        showSelected(); // a run that was stopped can go on, or cannot
    advance();
}

/// What a search found: it is looked at, and started, like any other choice.
void TrainPage::trainWith(const TrainOptions &options)
{
    TrainOptions chosen = options;
    chosen.outOfFold = m_form->wantsOutOfFold(); // not for a search to choose
    m_form->setOptions(chosen);
    setMode(Train);
    m_form->focusStart();
}

} // namespace faces::ui
