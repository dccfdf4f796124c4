// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// How the Train page is put together, and its two modes.
#include "ui/pages/train/curve_saving.h"
#include "ui/pages/train/curves.h"
#include "ui/pages/train/run_comparison.h"
#include "ui/pages/train/run_head.h"
#include "ui/pages/train/runs_delegate.h"
#include "ui/pages/train/runs_model.h"
#include "ui/pages/train/scores_panel.h"
#include "ui/pages/train/train_form.h"
#include "ui/pages/train/train_page.h"
#include "ui/pages/train/tune_desk.h"
#include "ui/pages/train/tune_view.h"
#include "ui/pages/train/worst_faces.h"
#include "ui/settings.h"
#include "ui/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/notice_line.h"
#include "ui/widgets/page_frame.h"
#include "ui/widgets/yielding_scroll.h"
#include "ui/workspace.h"

#include <QButtonGroup>
#include <QDir>
#include <QHBoxLayout>
#include <QListView>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace faces::ui {

namespace {
const QString kModePlace = QStringLiteral("train/mode");
const QString kSearchMode = QStringLiteral("search");
} // namespace

void TrainPage::build()
{
    auto *empty =
        new EmptyState(QStringLiteral("train"), tr("Here a network learns from your labels while you watch."),
                       tr("Label faces"), tr("It needs faces that you have labelled; a few dozen are a beginning."));
    connect(empty, &EmptyState::pressed, this, [this] { emit pageWanted(QStringLiteral("label")); });
    m_frame = new PageFrame(empty, this);
    m_tune = new TuneDesk(workspace(), this);
    m_mains = new QStackedWidget;
    m_mains->addWidget(buildRun());
    m_mains->addWidget(&m_tune->view());
    m_sides = new QStackedWidget;
    m_sides->addWidget(buildSide());
    m_sides->addWidget(new YieldingScroll(&m_tune->side()));
    m_frame->main().addWidget(buildModes());
    m_frame->main().addWidget(m_mains, 1);
    m_frame->setSide(m_sides);
    if (Settings().values().value(kModePlace).toString() == kSearchMode)
        m_modes->button(Search)->setChecked(true);
    modeChanged();
}

QWidget *TrainPage::buildModes()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kNear);
    m_modes = new QButtonGroup(this);
    const std::pair<QString, QString> parts[] = {{tr("Train"), tr("One network with the options that you choose")},
                                                 {tr("Search"), tr("Many short trainings find good options")}};
    for (const Mode each : {Train, Search}) {
        auto *chip = new Chip(parts[each].first);
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

QWidget *TrainPage::buildRun()
{
    auto *run = new QWidget;
    auto *column = new QVBoxLayout(run);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_head = new RunHead;
    m_curves = new Curves;
    m_scores = new ScoresPanel;
    column->addWidget(m_head);
    column->addWidget(m_curves, 1);
    m_worst = new WorstFaces(workspace());
    m_worst->hide();
    auto *lower = new QHBoxLayout;
    lower->setSpacing(12);
    lower->addWidget(m_scores, 1);
    lower->addWidget(m_worst, 1);
    column->addLayout(lower, 1);
    m_comparison = new RunComparison;
    m_runPages = new QStackedWidget;
    m_runPages->addWidget(run);
    m_runPages->addWidget(m_comparison);
    return m_runPages;
}

QWidget *TrainPage::buildSide()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_form = new TrainForm;
    column->addWidget(m_form);
    auto *runs = new Panel(tr("Runs"));
    runs->setNote(tr("macro F1, validation"));
    m_runs = new RunsModel(this);
    m_list = new QListView;
    m_list->setObjectName(QStringLiteral("train.runs"));
    m_list->setModel(m_runs);
    m_list->setItemDelegate(new RunsDelegate(m_list));
    m_list->setAccessibleName(tr("Runs"));
    m_list->setMouseTracking(true);
    m_list->setMinimumHeight(60);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    runs->body()->addWidget(m_list);
    column->addWidget(runs, 1);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setAccessibleDescription(tr("Choose two, with Ctrl and a click or Shift and an arrow, to compare them."));
    runs->setToolTip(m_list->accessibleDescription());
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TrainPage::chosen);
    return side;
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
        viewChanged();
    });
    connect(m_reading, &Latest::failed, &m_frame->notice(), &NoticeLine::showTrouble);
    connect(m_comparing, &Latest::failed, &m_frame->notice(), &NoticeLine::showTrouble);
    connect(m_comparison, &RunComparison::closed, this, [this] {
        m_compared.reset();
        showSelected();
        m_list->setFocus();
    });
    connect(&m_curves->saving(), &CurveSaving::troubled, &m_frame->notice(), &NoticeLine::showTrouble);
    connect(&m_curves->saving(), &CurveSaving::saved, this, [this](const QString &file) {
        m_frame->notice().showNotice(NoticeLine::Kind::Info, tr("Saved as %1.").arg(QDir::toNativeSeparators(file)));
    });
    connect(m_worst, &WorstFaces::faceWanted, this, &Page::faceWanted);
    connect(m_live, &LiveTraining::firstBatch, &workspace(), &Workspace::refresh);
    connect(m_live, &LiveTraining::moved, this, &TrainPage::moved);
    connect(m_live, &LiveTraining::ended, this, &TrainPage::ended);
    connect(m_form, &TrainForm::startWanted, this, &TrainPage::start);
    connect(m_head, &RunHead::stopWanted, this, [this] {
        m_live->stop();
        m_head->showStopping();
    });
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
    m_tune->setShown(isVisible() && mode() == Search);
}

void TrainPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_tune->setShown(mode() == Search);
}

void TrainPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_tune->setShown(false);
}

void TrainPage::searchRunningChanged()
{
    m_frame->notice().hide();
    showFormState();
    if (!showsLive())
        showSelected(); // a run that was stopped can go on, or cannot
}

/// What a search found: it is looked at, and started, like any other choice.
void TrainPage::trainWith(const TrainOptions &options)
{
    m_form->setOptions(options);
    setMode(Train);
    m_form->focusStart();
}

} // namespace faces::ui
