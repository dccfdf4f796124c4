// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/train/tune_head.h"

#include "core/base/process_memory.h"
#include "ui/pages/train/tune_live.h"
#include "ui/pages/train/tune_words.h"
#include "ui/theme.h"
#include "ui/widgets/yielding_label.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>
#include <cmath>

namespace faces::ui {

namespace {
constexpr int kShareSteps = 1000;

QString howFar(const TuneStanding &standing)
{
    const QLocale locale;
    return TuneHead::tr("%1 of %2, %3 of %4 epochs")
        .arg(locale.toString(static_cast<qulonglong>(standing.trials.size())),
             words(standing.planned, "trial", "trials"), locale.toString(standing.epochsDone),
             locale.toString(standing.epochsPlanned));
}
} // namespace

TuneHead::TuneHead(QWidget *parent) : Panel({}, parent)
{
    build();
    connect(m_stop, &QPushButton::clicked, this, &TuneHead::stopWanted);
    connect(m_goOn, &QPushButton::clicked, this, &TuneHead::goOnWanted);
    connect(m_train, &QPushButton::clicked, this, &TuneHead::bestWanted);
}

QPushButton *TuneHead::button(const QString &words, const QString &toolTip)
{
    auto *made = new QPushButton(words);
    made->setToolTip(toolTip);
    made->hide();
    return made;
}

void TuneHead::build()
{
    m_name = lookLabel({}, "strong");
    m_name->setMinimumHeight(kHitPx + 2); // buttons come and go beside it
    m_leaky = lookLabel(tr("leaky"), "attention");
    m_leaky->setToolTip(tr("Variants of one face stood in training and in validation: the figures are too good."));
    m_what = new YieldingLabel;
    m_line = new YieldingLabel;
    m_best = lookLabel({}, "soft");
    m_takes = lookLabel({}, "small");
    m_takes->setToolTip(tr("Weights are kept only of trials that may still go on; everything else of a trial is a few "
                           "lines in the project."));
    m_bar = new QProgressBar;
    m_bar->setRange(0, kShareSteps);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("How far the search is"));
    m_train = button(tr("Train with the best"), tr("Fills the training form with the best trial's options."));
    m_goOn = button(tr("Go on"), {});
    m_stop = button(tr("Stop"), tr("Every trial that ended stays, and the search can go on later."));
    auto *upper = new QHBoxLayout;
    upper->setContentsMargins(0, 0, 0, 0);
    upper->setSpacing(kNear);
    upper->addWidget(m_name);
    upper->addWidget(m_leaky);
    upper->addWidget(m_what, 1);
    for (QPushButton *each : {m_train, m_goOn, m_stop})
        upper->addWidget(each);
    auto *lower = new QHBoxLayout;
    lower->addWidget(m_line, 1);
    lower->addWidget(m_best);
    body()->addLayout(upper);
    body()->addWidget(m_bar);
    body()->addLayout(lower);
    body()->addWidget(m_takes);
}

QString TuneHead::line() const { return m_line->text(); }

void TuneHead::showShare(double share) { m_bar->setValue(static_cast<int>(std::round(share * kShareSteps))); }

void TuneHead::showNothing(const QString &sentence)
{
    m_name->setText(tr("No search yet"));
    m_what->setText(sentence);
    m_leaky->hide();
    m_line->setText({});
    m_best->setText({});
    m_takes->setText({});
    showShare(0);
    for (QPushButton *each : {m_train, m_goOn, m_stop})
        each->hide();
}

void TuneHead::showWhat(const Tuning &tuning, const TuneStanding &standing)
{
    m_name->setText(nameOf(tuning.id, tuning.options.space));
    m_what->setText(tr("%1 · split %2").arg(searchWords(tuning.options), wordFor(tuning.splitBy)));
    m_what->setToolTip(m_what->text());
    m_leaky->setVisible(tuning.splitBy == SplitBy::Classic);
    m_train->setVisible(standing.best.has_value());
    if (!standing.best) {
        m_best->setText({});
        return;
    }
    const TrialRecord &best = tuning.trials[*standing.best];
    m_best->setText(
        tr("Best: trial %1, %2").arg(QString::number(best.trial), valueWords(tuning.options.objective, best.loss)));
}

void TuneHead::showLive(const LiveTuning &live)
{
    const TuningProgress &progress = live.progress();
    if (const auto &tuning = progress.tuning()) {
        showWhat(*tuning, progress.standing());
    } else {
        m_name->setText(tr("New search"));
        m_what->setText({});
        m_leaky->hide();
        m_best->setText({});
        m_train->hide();
    }
    const QString line = progress.line(live.elapsedMs());
    m_line->setText(line.isEmpty() ? live.preparing() : line);
    m_line->setToolTip(m_line->text());
    showShare(progress.share());
    m_goOn->hide();
    m_stop->show();
    m_stop->setEnabled(!live.stopping());
    m_stop->setText(live.stopping() ? tr("Stopping …") : tr("Stop"));
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
    m_line->setText(line);
    m_line->setToolTip(line);
    showShare(standing.finished() ? 1 : static_cast<double>(standing.epochsDone) / std::max(1, standing.epochsPlanned));
    m_stop->hide();
    m_goOn->setVisible(goesOn && !standing.finished());
    m_goOn->setEnabled(whyNot.isEmpty());
    m_goOn->setToolTip(whyNot.isEmpty() ? tr("Goes on with the next trial, on the same faces; trials that were under "
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
