// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/train/tune_progress.h"

#include "ui/pages/train/training_progress.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace faces::ui {

namespace {
constexpr double kTooFewEpochs = 1; ///< before that much is trained a guess of the time left says nothing

struct TuningWords {
    Q_DECLARE_TR_FUNCTIONS(faces::ui::TuningProgress)
};

bool isOf(const TuningFeed::Begun &begun, const TrialRecord &record)
{
    return record.trial == begun.next.trial && record.epochs == begun.next.epochs;
}
} // namespace

TuningProgress::Change TuningProgress::take(TuningFeed::News news, qint64 nowMs)
{
    Change change;
    change.search = news.search.has_value();
    change.trials = news.begun || !news.ended.empty();
    change.epochs = !news.epochs.empty();
    if (news.search)
        m_tuning = std::move(news.search);
    if (news.begun) {
        m_current = std::move(news.begun);
        m_batch.reset();
        m_epochs.clear();
    }
    if (news.batch)
        m_batch = news.batch;
    m_epochs.insert(m_epochs.end(), news.epochs.begin(), news.epochs.end());
    if (news.diskBytes)
        m_diskBytes = news.diskBytes;
    for (TrialRecord &record : news.ended) {
        if (m_current && isOf(*m_current, record)) {
            m_current.reset();
            m_batch.reset();
            m_epochs.clear();
        }
        if (m_tuning)
            m_tuning->trials.push_back(std::move(record));
    }
    if (m_tuning && (change.search || !news.ended.empty()))
        m_standing = tuneStandingOf(*m_tuning);
    if (m_batch && !m_firstMs) {
        m_firstMs = nowMs;
        m_firstEpochs = epochsNow();
    }
    return change;
}

double TuningProgress::epochsNow() const
{
    double now = m_standing.epochsDone;
    if (m_current && m_batch && m_batch->batches > 0) {
        const double trained = m_batch->epoch - 1 + static_cast<double>(m_batch->batch) / m_batch->batches;
        const hyperband::Next &next = m_current->next;
        now += std::clamp(trained - next.fromEpochs, 0.0, static_cast<double>(next.epochs - next.fromEpochs));
    }
    return now;
}

double TuningProgress::share() const
{
    return m_standing.epochsPlanned > 0 ? std::clamp(epochsNow() / m_standing.epochsPlanned, 0.0, 1.0) : 0;
}

QString TuningProgress::placeWords() const
{
    const hyperband::Next &next = m_current->next;
    const auto bracket = static_cast<std::size_t>(next.bracket);
    const QLocale locale;
    QString said =
        TuningWords::tr("Trial %1 of %2 · bracket %3 of %4, rung %5 of %6")
            .arg(locale.toString(next.trial), locale.toString(m_standing.planned), locale.toString(next.bracket + 1),
                 locale.toString(static_cast<qulonglong>(m_standing.brackets.size())), locale.toString(next.rung + 1),
                 locale.toString(static_cast<qulonglong>(m_standing.brackets.at(bracket).size())));
    if (m_batch)
        said = TuningWords::tr("%1 · epoch %2 of %3")
                   .arg(said, locale.toString(m_batch->epoch), locale.toString(next.epochs));
    return said;
}

QString TuningProgress::line(qint64 nowMs) const
{
    if (!m_current)
        return {};
    QString said = placeWords();
    if (!m_firstMs)
        return said;
    const double seconds = static_cast<double>(nowMs - *m_firstMs) / 1000;
    said = TuningWords::tr("%1 · %2 done").arg(said, clockText(seconds));
    const double trained = epochsNow() - m_firstEpochs, left = m_standing.epochsPlanned - epochsNow();
    if (trained >= kTooFewEpochs && left > 0)
        said = TuningWords::tr("%1, about %2 left").arg(said, clockText(seconds * left / trained));
    return said;
}

} // namespace faces::ui
