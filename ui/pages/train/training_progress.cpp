// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/train/training_progress.h"

#include "ui/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <ranges>

namespace faces::ui {

namespace {
struct ProgressWords {
    Q_DECLARE_TR_FUNCTIONS(faces::ui::TrainingProgress)
};

/// The sum over its epochs, as Run::trainSeconds, which a run that was killed has not got.
double secondsOf(const Run &run)
{
    double seconds = 0;
    for (const EpochRecord &epoch : run.history)
        seconds += epoch.seconds;
    return std::max(seconds, run.trainSeconds);
}
} // namespace

bool TrainingProgress::take(TrainingFeed::News news, qint64 nowMs)
{
    takeBatches(news.batches, nowMs);
    takeEpochs(news.epochs);
    if (news.worst)
        m_worst = *std::move(news.worst);
    return !news.epochs.empty();
}

void TrainingProgress::takeBatches(const std::vector<BatchRecord> &batches, qint64 nowMs)
{
    if (batches.empty())
        return;
    for (const BatchRecord &batch : batches)
        m_losses.add(batch.epoch - 1 + static_cast<double>(batch.batch) / std::max(1, batch.batches), batch.loss);
    const bool first = !m_batch;
    m_batch = batches.back();
    if (first) {
        m_firstMs = nowMs;
        m_firstShare = share();
    }
}

void TrainingProgress::takeEpochs(const std::vector<EpochRecord> &epochs)
{
    for (const EpochRecord &epoch : epochs) {
        const auto same = std::ranges::find(m_history, epoch.epoch, &EpochRecord::epoch);
        if (same != m_history.end())
            *same = epoch;
        else
            m_history.push_back(epoch);
    }
}

double TrainingProgress::share() const
{
    if (!m_batch || m_batch->epochs == 0 || m_batch->batches == 0)
        return 0;
    const double inEpoch = static_cast<double>(m_batch->batch) / m_batch->batches;
    return std::clamp((m_batch->epoch - 1 + inEpoch) / m_batch->epochs, 0.0, 1.0);
}

QString TrainingProgress::line(qint64 nowMs) const
{
    if (!m_batch)
        return {};
    const double seconds = static_cast<double>(nowMs - m_firstMs) / 1000;
    QString line = ProgressWords::tr("Epoch %1 of %2 · %3 faces/s · %4 done")
                       .arg(QString::number(m_batch->epoch), QString::number(m_batch->epochs),
                            QLocale().toString(std::round(m_batch->imagesPerSecond), 'f', 0), clockText(seconds));
    const double gone = share() - m_firstShare;
    if (gone >= kTooEarly && share() < 1)
        line = ProgressWords::tr("%1, about %2 left").arg(line, clockText(seconds * (1 - share()) / gone));
    return line;
}

QString TrainingProgress::batchLine() const
{
    return m_batch ? ProgressWords::tr("batch %1 of %2 · loss %3")
                         .arg(QString::number(m_batch->batch), QString::number(m_batch->batches),
                              QLocale().toString(m_batch->loss, 'f', 3))
                   : QString();
}

const EpochRecord *bestOf(const std::vector<EpochRecord> &history)
{
    const auto reversed = history | std::views::reverse;
    const auto best = std::ranges::find_if(reversed, &EpochRecord::best);
    return best == reversed.end() ? nullptr : &*best;
}

QString bestLine(const std::vector<EpochRecord> &history)
{
    const EpochRecord *best = bestOf(history);
    return best ? ProgressWords::tr("Best by average precision: epoch %1").arg(best->epoch) : QString();
}

QString clockText(double seconds)
{
    const auto whole = static_cast<qint64>(std::max(0.0, std::round(seconds)));
    const QString tail = QStringLiteral("%1").arg(whole % 60, 2, 10, QLatin1Char('0'));
    if (whole < 3600)
        return QStringLiteral("%1:%2").arg(whole / 60).arg(tail);
    return QStringLiteral("%1:%2:%3").arg(whole / 3600).arg(whole / 60 % 60, 2, 10, QLatin1Char('0')).arg(tail);
}

QString spentText(double seconds) { return seconds < 1 ? ProgressWords::tr("less than a second") : clockText(seconds); }

QString epochsText(const Run &run)
{
    const int planned = run.options.epochs;
    if (run.state == RunState::Finished)
        return epochCount(planned);
    if (run.state == RunState::Training)
        return ProgressWords::tr("%Ln epochs planned", nullptr, planned);
    return ProgressWords::tr("%1 of %Ln epochs", nullptr, planned).arg(QLocale().toString(run.epochsDone()));
}

QString endText(const Run &run)
{
    if (run.state == RunState::Finished)
        return ProgressWords::tr("Finished in %1").arg(spentText(secondsOf(run)));
    if (run.epochsDone() > 0)
        return ProgressWords::tr("Stopped after %1 and %2 of training").arg(epochsText(run), spentText(secondsOf(run)));
    // The device is written down when the network begins to learn.
    return run.device.empty() ? ProgressWords::tr("Stopped while its faces were prepared, before it learnt anything")
                              : ProgressWords::tr("Stopped in its first epoch, of which nothing is kept");
}

} // namespace faces::ui
