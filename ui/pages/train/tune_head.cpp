// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/train/tune_head.h"

#include "core/base/process_memory.h"
#include "ui/pages/train/tune_live.h"
#include "ui/pages/train/tune_words.h"
#include "ui/words.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace faces::ui {

namespace {
QString howFar(const TuneStanding &standing)
{
    const QLocale locale;
    const QString trials = TuneHead::tr("%1 of %Ln trials", nullptr, standing.planned)
                               .arg(locale.toString(static_cast<qulonglong>(standing.trials.size())));
    const QString epochs =
        TuneHead::tr("%1 of %Ln epochs", nullptr, standing.epochsPlanned).arg(locale.toString(standing.epochsDone));
    return trials + QStringLiteral(", ") + epochs;
}
} // namespace

TuneHead::TuneHead(QWidget *parent)
    : ProgressHead(parent),
      m_train(hiddenButton(tr("Train with the best"), tr("Fills the training form with the best trial's options."))),
      m_takes(lookLabel({}, "small"))
{
    build({tr("Variants of one face stood in training and in validation: the figures are too good."),
           tr("How far the search is"), tr("Every trial that ended stays, and the search can go on later.")},
          {m_train});
    m_takes->setToolTip(tr("Weights are kept only of trials that may still go on; everything else of a trial is a few "
                           "lines in the project."));
    goOn()->setAccessibleName(tr("Go on with the search"));
    setAccessibleName(tr("The search")); // it has the keyboard while the search is being stopped
    body()->addWidget(m_takes);
    connect(m_train, &QPushButton::clicked, this, &TuneHead::bestWanted);
}

void TuneHead::showNothing(const QString &sentence)
{
    showEmpty(tr("No search yet"), sentence);
    m_takes->setText({});
}

void TuneHead::showWhat(const Tuning &tuning, const TuneStanding &standing)
{
    setName(nameOf(tuning.id, tuning.options.space),
            tr("%1 · split %2").arg(searchWords(tuning.options), wordFor(tuning.splitBy)),
            tuning.splitBy == SplitBy::Classic);
    if (!standing.best)
        return setBest({});
    const TrialRecord &best = tuning.trials[*standing.best];
    setBest(tr("Best: trial %1, %2").arg(QString::number(best.trial), valueWords(tuning.options.objective, best.loss)));
}

void TuneHead::showPossible(bool best, QPushButton *other)
{
    std::vector<QPushButton *> shown;
    if (best)
        shown.push_back(m_train);
    if (other)
        shown.push_back(other);
    showButtons(shown);
}

void TuneHead::showLive(const LiveTuning &live)
{
    const TuningProgress &progress = live.progress();
    if (const auto &tuning = progress.tuning()) {
        showWhat(*tuning, progress.standing());
        showPossible(progress.standing().best.has_value(), stop());
    } else {
        setName(tr("New search"), {}, false);
        setBest({});
        showPossible(false, stop());
    }
    const QString heard = progress.line(live.elapsedMs());
    const QString line = heard.isEmpty() ? live.preparing() : heard;
    setLine(line, line);
    setShare(progress.share());
    setStopping(live.stopping());
    showWeights(progress.diskBytes());
}

void TuneHead::showSearch(const Tuning &tuning, const TuneStanding &standing, bool goesOn, const QString &whyNot)
{
    showWhat(tuning, standing);
    QString line =
        standing.finished() ? tr("Finished: %1").arg(howFar(standing)) : tr("Stopped after %1").arg(howFar(standing));
    if (standing.finished() && !standing.best)
        line = tr("✗ None of the trials could be trained.");
    else if (!standing.finished() && !whyNot.isEmpty())
        line += QStringLiteral(" · ") + tr("It can't go on: %1").arg(whyNot);
    setLine(line, line);
    setShare(standing.finished() ? 1 : static_cast<double>(standing.epochsDone) / std::max(1, standing.epochsPlanned));
    showPossible(standing.best.has_value(), goesOn && !standing.finished() ? goOn() : nullptr);
    goOn()->setEnabled(whyNot.isEmpty());
    goOn()->setToolTip(whyNot.isEmpty() ? tr("Goes on with the next trial, on the same faces; trials that were under "
                                             "way go on from their weights.")
                                        : whyNot);
}

void TuneHead::showWeights(std::optional<std::int64_t> diskBytes)
{
    QStringList said;
    if (diskBytes)
        said << tr("Weights kept on the disk: %1").arg(sizeWords(*diskBytes));
    if (const auto memory = residentBytes())
        said << tr("memory of this program: %1").arg(sizeWords(*memory));
    m_takes->setText(said.join(QStringLiteral(" · ")));
}

} // namespace faces::ui
