// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/train/tune_view.h"

#include "ui/pages/train/tune_axes.h"
#include "ui/pages/train/tune_curves.h"
#include "ui/pages/train/tune_head.h"
#include "ui/pages/train/tune_live.h"
#include "ui/pages/train/tune_model.h"
#include "ui/pages/train/tune_rungs.h"
#include "ui/pages/train/tune_words.h"
#include "ui/widgets/empty_note.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QSortFilterProxyModel>
#include <QTableView>

namespace faces::ui {

TuneView::TuneView(QWidget *parent)
    : QWidget(parent), m_model(new TrialsModel(this)), m_sorted(new QSortFilterProxyModel(this))
{
    build();
    connectParts();
}

void TuneView::showNothing(const QString &sentence)
{
    m_table->selectionModel()->clear();
    m_tuning = {};
    m_standing = {};
    m_model->clear();
    showRungs();
    m_curves->clear();
    m_noTrials->setText(
        tr("Each trial of a search stands here with its options and what it reached: choose at the right "
           "and start one."));
    showOptions();
    m_head->showNothing(sentence);
    chosenChanged();
}

void TuneView::take(const Tuning &tuning, const TuneStanding &standing, const LiveTuning *live)
{
    if (tuning.id != m_tuning.id)
        m_table->selectionModel()->clear(); // a trial of another search
    m_tuning = tuning;
    m_standing = standing;
    showRungs();
    showTrials(live);
}

void TuneView::showRungs()
{
    m_rungs->setStanding(m_standing);
    m_rungsScroll->setVisible(!m_standing.brackets.empty());
    m_rungsScroll->updateGeometry();
    if (const QRect open = m_rungs->openCell(); !open.isEmpty())
        m_rungsScroll->ensureVisible(open.center().x(), open.center().y());
}

void TuneView::showTrials(const LiveTuning *live)
{
    m_model->setTuning(m_tuning, m_standing, live ? live->progress().current() : std::nullopt);
    for (const int column : {TrialsModel::Rate, TrialsModel::Batch, TrialsModel::Smoothing, TrialsModel::Alteration})
        m_table->setColumnHidden(column, m_tuning.options.space == SearchSpace::Classic); // all trials have the same
    showOptions();
    m_curves->setTuning(m_tuning, m_standing, m_chosen);
    showChosen();
}

void TuneView::showOptions()
{
    TuneAxes plot = m_standing.trials.empty() ? TuneAxes{} : tuneAxesOf(m_tuning, m_standing);
    QString note = tr("Click a line to choose its trial. Drag along an axis to keep only some; Esc keeps all.");
    if (plot.lines.empty())
        note = tr("Each option has an axis here and each trial a line, once one has been trained.");
    else if (plot.leftOut > 0)
        note = tr("The best %1 trials have a line; %Ln more have none.", nullptr, static_cast<int>(plot.leftOut))
                   .arg(QLocale().toString(static_cast<qulonglong>(plot.lines.size())));
    m_optionsNote->setText(note);
    m_options->setPlot(std::move(plot.axes), std::move(plot.lines),
                       m_tuning.options.objective == Objective::ValidationLoss);
    m_options->setChosen(m_chosen);
}

void TuneView::showSearch(const Tuning &tuning, const TuneStanding &standing, bool goesOn, const QString &whyNot,
                          std::int64_t diskBytes)
{
    if (!whyNot.isEmpty())
        m_noTrials->setText(tr("No trial of this search has ended. %1").arg(whyNot));
    else
        m_noTrials->setText(
            goesOn ? tr("No trial of this search has ended: let it go on, or start a new one at the right.")
                   : tr("No trial of this search has ended: start a new one at the right."));
    take(tuning, standing, nullptr);
    m_curves->setNow(0, {});
    m_head->showSearch(tuning, standing, goesOn, whyNot);
    m_head->showWeights(diskBytes);
}

void TuneView::showLive(const LiveTuning &live)
{
    const TuningProgress &progress = live.progress();
    if (!progress.tuning()) {
        showNothing({});
    } else {
        take(*progress.tuning(), progress.standing(), &live);
        showEpoch(live);
    }
    m_noTrials->setText(tr("Each trial stands here as soon as it begins: first the faces are prepared."));
    showMoved(live);
}

void TuneView::showEpoch(const LiveTuning &live)
{
    if (const auto &now = live.progress().current())
        m_curves->setNow(now->next.trial, live.progress().epochs());
    else
        m_curves->setNow(0, {});
}

void TuneView::showMoved(const LiveTuning &live) { m_head->showLive(live); }

void TuneView::choose(int trial)
{
    const QModelIndex index = m_sorted->mapFromSource(m_model->indexOf(trial));
    if (index.isValid())
        m_table->setCurrentIndex(index);
}

void TuneView::chosenChanged()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    m_chosen.reset();
    if (!rows.isEmpty())
        m_chosen = rows.front().data(TrialsModel::TrialRole).toInt();
    m_options->setChosen(m_chosen);
    if (m_tuning.id != TuningId{})
        m_curves->setTuning(m_tuning, m_standing, m_chosen);
    showChosen();
}

void TuneView::showChosen()
{
    const TrainOptions *options = m_chosen ? m_model->options(*m_chosen) : nullptr;
    m_train->setEnabled(options != nullptr);
    m_train->setText(options ? tr("Train with trial %1").arg(*m_chosen) : tr("Train with this trial"));
    if (!options) {
        m_chosenWords->setText(m_standing.trials.empty() ? QString() : tr("Choose a trial to see its options."));
        m_chosenWords->setToolTip({});
        return;
    }
    QStringList said{tr("Trial %1").arg(*m_chosen)};
    if (const QString trouble = m_model->trouble(*m_chosen); !trouble.isEmpty())
        said << tr("✗ failed: %1").arg(trouble);
    else if (const TrialStanding *stands = m_standing.trial(*m_chosen))
        said << valueWords(m_tuning.options.objective, stands->loss);
    said << trialWords(*options);
    m_chosenWords->setText(said.join(QStringLiteral(" · ")));
    m_chosenWords->setToolTip(m_chosenWords->text());
}

void TuneView::trainWithBest()
{
    if (m_standing.best)
        emit trainWanted(m_tuning.trials[*m_standing.best].options);
}

} // namespace faces::ui
