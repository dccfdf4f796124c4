// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/train/run_head.h"

#include "ui/convert.h"
#include "ui/pages/train/stage_progress.h"
#include "ui/pages/train/training_progress.h"
#include "ui/words.h"

#include <QLocale>
#include <QPushButton>

#include <algorithm>
#include <cmath>

namespace faces::ui {

namespace {
QString sizesOf(const Run &run)
{
    const QLocale locale;
    return RunHead::tr("%Ln training images, %1 validation, %2 test", nullptr, run.sizes.train)
        .arg(locale.toString(run.sizes.validation), locale.toString(run.sizes.test));
}

/// It was stopped while networks of out-of-fold thresholds were trained: its own has learned all that it will.
bool lacksThresholdsOnly(const Run &run)
{
    return run.state == RunState::Stopped && run.options.outOfFold && run.hasModel() &&
           run.epochsDone() >= run.options.epochs;
}

QString endOf(const Run &run)
{
    if (run.state == RunState::Failed)
        return RunHead::tr("✗ Failed: %1").arg(translated(run.trouble));
    if (run.state == RunState::Training)
        return RunHead::tr("This training was cut off before it ended.");
    const QLocale locale;
    QStringList words{endText(run)};
    if (lacksThresholdsOnly(run))
        words << RunHead::tr("thresholds from validation for now");
    if (run.imagesPerSecond > 0)
        words << RunHead::tr("%1 faces/s").arg(locale.toString(std::round(run.imagesPerSecond), 'f', 0));
    if (run.parameters > 0)
        words << RunHead::tr("%1 parameters").arg(locale.toString(qlonglong(run.parameters)));
    words << sizesOf(run);
    return words.join(QStringLiteral(" · "));
}
} // namespace

RunHead::RunHead(QWidget *parent)
    : ProgressHead(parent),
      m_results(hiddenButton(tr("See faces"), tr("Right and wrong predictions on the Results page."))),
      m_remove(hiddenButton(tr("Remove …")))
{
    m_remove->setProperty("look", "quiet");
    build({tr("Variants of one face stood in training and in test: the scores are too good."),
           tr("How far the training is"),
           {}},
          {m_remove, m_results});
    connect(m_results, &QPushButton::clicked, this, &RunHead::resultsWanted);
    connect(m_remove, &QPushButton::clicked, this, &RunHead::removeWanted);
}

void RunHead::showNothing(const QString &sentence) { showEmpty(tr("No run yet"), sentence); }

void RunHead::showLive(const QString &name, const QString &what, bool leaky)
{
    setName(name, what, leaky);
    setStopping(false);
    showButtons({stop()});
}

void RunHead::showProgress(const TrainingProgress &progress, const QString &preparing, qint64 nowMs)
{
    setShare(progress.share());
    setLine(progress.started() ? progress.line(nowMs) : preparing, progress.batchLine());
    const QString best = bestLine(progress.history());
    setBest(best.isEmpty() ? progress.batchLine() : best);
}

void RunHead::showStage(const StageProgress &stage, const TrainingProgress &progress, qint64 nowMs)
{
    setShare(stage.share());
    const QString line = stage.line(nowMs);
    setLine(line, line);
    setBest(bestLine(progress.history()));
}

void RunHead::showStopping() { setStopping(true); }

void RunHead::showRun(const Run &run, bool canGoOn, bool removable)
{
    const TrainOptions &options = run.options;
    QStringList what{attributeCount(static_cast<int>(options.attributes.size())),
                     tr("split %1").arg(wordFor(run.splitBy)), tr("batch %1").arg(options.batch),
                     tr("rate %L1").arg(options.rate), tr("seed %1").arg(options.seed)};
    if (!run.startedAt.empty())
        what << dayText(run.startedAt);
    setName(nameOf(run), what.join(QStringLiteral(" · ")), run.leaky());
    setLine(endOf(run), endOf(run));
    setBest(bestLine(run.history));
    setShare(run.state == RunState::Finished ? 1 : static_cast<double>(run.epochsDone()) / std::max(1, options.epochs));
    goOn()->setToolTip(lacksThresholdsOnly(run) ? tr("Goes on with the networks of the out-of-fold thresholds.")
                                                : tr("Goes on from the last epoch, on the same faces."));
    std::vector<QPushButton *> shown;
    if (removable)
        shown.push_back(m_remove);
    if (run.hasModel())
        shown.push_back(m_results);
    if (canGoOn)
        shown.push_back(goOn());
    showButtons(shown);
}

} // namespace faces::ui
