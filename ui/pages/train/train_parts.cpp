// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// How the Train page is put together.
#include "ui/pages/train/curves.h"
#include "ui/pages/train/run_head.h"
#include "ui/pages/train/runs_delegate.h"
#include "ui/pages/train/runs_model.h"
#include "ui/pages/train/scores_panel.h"
#include "ui/pages/train/train_form.h"
#include "ui/pages/train/train_page.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/notice_line.h"
#include "ui/widgets/page_frame.h"
#include "ui/workspace.h"

#include <QListView>
#include <QVBoxLayout>

namespace faces::ui {

void TrainPage::build()
{
    auto *empty =
        new EmptyState(QStringLiteral("train"), tr("Here a network learns from your labels while you watch."),
                       tr("Label faces"), tr("It needs faces that you have labelled; a few dozen are a beginning."));
    connect(empty, &EmptyState::pressed, this, [this] { emit pageWanted(QStringLiteral("label")); });
    m_head = new RunHead;
    m_curves = new Curves;
    m_scores = new ScoresPanel;
    m_frame = new PageFrame(empty, this);
    m_frame->main().addWidget(m_head);
    m_frame->main().addWidget(m_curves, 1);
    m_frame->main().addWidget(m_scores, 1);
    m_frame->setSide(buildSide());
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
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (const Run *run = m_runs->run(current))
            selectRun(run->id);
    });
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
        viewChanged();
    });
    connect(m_reading, &Latest::failed, &m_frame->notice(), &NoticeLine::showTrouble);
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
}

} // namespace faces::ui
