// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// How the view of a search is put together.
#include "ui/pages/train/tune_curves.h"
#include "ui/pages/train/tune_head.h"
#include "ui/pages/train/tune_model.h"
#include "ui/pages/train/tune_rungs.h"
#include "ui/pages/train/tune_view.h"
#include "ui/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/empty_note.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/parallel_coordinates.h"
#include "ui/widgets/yielding_label.h"
#include "ui/widgets/yielding_scroll.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace faces::ui {

void TuneView::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_head = new TuneHead;
    column->addWidget(m_head);
    column->addWidget(buildRungs());
    column->addLayout(buildChips());
    buildTable();
    m_curves = new TuneCurves;
    auto *trials = new Panel;
    trials->body()->addWidget(m_table);
    m_stack = new QStackedWidget;
    m_stack->addWidget(trials);
    m_stack->addWidget(m_curves);
    m_stack->addWidget(buildOptions());
    m_stack->setMinimumHeight(160);
    column->addWidget(m_stack, 1);
    column->addLayout(buildChosen());
}

QWidget *TuneView::buildRungs()
{
    m_rungs = new RungsView;
    m_rungsScroll = new YieldingScroll(m_rungs);
    m_rungsScroll->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    return m_rungsScroll;
}

QHBoxLayout *TuneView::buildChips()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(kNear);
    m_chips = new QButtonGroup(this);
    const std::pair<QString, const char *> names[Parts] = {
        {tr("Trials"), "tune.trials"}, {tr("Curves"), "tune.curves"}, {tr("Options"), "tune.options"}};
    for (int part = 0; part < Parts; ++part) {
        auto *chip = new Chip(names[part].first);
        chip->setObjectName(QString::fromUtf8(names[part].second));
        m_chips->addButton(chip, part);
        row->addWidget(chip);
    }
    m_chips->button(Trials)->setChecked(true);
    row->addStretch();
    return row;
}

void TuneView::buildTable()
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(TrialsModel::SortRole);
    m_table = new QTableView;
    m_table->setObjectName(QStringLiteral("tune.table"));
    m_table->setModel(m_sorted);
    m_table->setAccessibleName(tr("Trials"));
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false); // Tab leaves the table
    m_table->setProperty("look", "ring");
    m_table->setWordWrap(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(TrialsModel::Trial, Qt::AscendingOrder);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(27);
    m_noTrials = new EmptyNote(*m_table, {});
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    // Fixed widths: asking thousands of rows how wide they are takes too long, and nothing shall jump.
    const int widths[TrialsModel::Columns] = {64, 104, 84, 80, 84, 68, 112, 92, 150, 84, 72, 104, 104};
    constexpr int kArrowPx = 34; // of the order, and what the style leaves free
    for (int column = 0; column < TrialsModel::Columns; ++column) {
        const QString name = m_sorted->headerData(column, Qt::Horizontal).toString();
        const int wanted = header->fontMetrics().horizontalAdvance(name) + kArrowPx;
        header->resizeSection(column, std::max(widths[column], wanted));
    }
    header->setStretchLastSection(false);
}

QWidget *TuneView::buildOptions()
{
    auto *panel = new Panel;
    m_options = new ParallelCoordinates;
    m_options->setObjectName(QStringLiteral("tune.parallel"));
    m_options->setAccessibleName(tr("Options of the trials, as parallel coordinates"));
    m_optionsNote = new YieldingLabel;
    panel->body()->addWidget(m_options, 1);
    panel->body()->addWidget(m_optionsNote);
    return panel;
}

QHBoxLayout *TuneView::buildChosen()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(kNear);
    m_chosenWords = new YieldingLabel;
    m_train = new QPushButton(tr("Train with this trial"));
    m_train->setObjectName(QStringLiteral("tune.train"));
    m_train->setToolTip(tr("Fills the training form with this trial's options."));
    m_train->setEnabled(false);
    row->addWidget(m_chosenWords, 1);
    row->addWidget(m_train);
    return row;
}

void TuneView::showPart(Part part)
{
    m_chips->button(part)->setChecked(true);
    m_stack->setCurrentIndex(part);
}

void TuneView::connectParts()
{
    connect(m_chips, &QButtonGroup::idToggled, this, [this](int part, bool on) {
        if (on)
            m_stack->setCurrentIndex(part);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TuneView::chosenChanged);
    connect(m_options, &ParallelCoordinates::lineChosen, this, &TuneView::choose);
    connect(m_head, &TuneHead::stopWanted, this, &TuneView::stopWanted);
    connect(m_head, &TuneHead::goOnWanted, this, &TuneView::goOnWanted);
    connect(m_head, &TuneHead::bestWanted, this, &TuneView::trainWithBest);
    connect(m_train, &QPushButton::clicked, this, [this] {
        if (const TrainOptions *options = m_chosen ? m_model->options(*m_chosen) : nullptr)
            emit trainWanted(*options);
    });
}

} // namespace faces::ui
