// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/train/tune_words.h"

#include "ui/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace faces::ui {

namespace {
constexpr int kValueDecimals = 4;

struct TuneSays {
    Q_DECLARE_TR_FUNCTIONS(faces::ui::Tune)
};
} // namespace

QString wordFor(SearchSpace space)
{
    return space == SearchSpace::Classic ? TuneSays::tr("classic") : TuneSays::tr("compact");
}

QString wordFor(Objective objective)
{
    return objective == Objective::MacroF1 ? TuneSays::tr("macro F1") : TuneSays::tr("validation loss");
}

QString wordFor(TrialState state)
{
    switch (state) {
    case TrialState::Waits:
        return TuneSays::tr("waits");
    case TrialState::GoesOn:
        return TuneSays::tr("goes on");
    case TrialState::Out:
        return TuneSays::tr("out");
    case TrialState::Ended:
        return TuneSays::tr("to the end");
    case TrialState::Failed:
        return TuneSays::tr("failed");
    }
    return {};
}

QString nameOf(TuningId id, SearchSpace space)
{
    return TuneSays::tr("Search %1 · %2").arg(number(id)).arg(wordFor(space));
}

std::optional<double> valueOf(Objective objective, std::optional<double> loss)
{
    if (loss && objective == Objective::MacroF1)
        return 1 - *loss;
    return loss;
}

QString valueWords(Objective objective, std::optional<double> loss)
{
    return QStringLiteral("%1 %2").arg(wordFor(objective), figure(valueOf(objective, loss), kValueDecimals));
}

QString widthsWords(const TrainOptions &options)
{
    QStringList widths;
    for (const int width : options.widths)
        widths << QString::number(width);
    return widths.join(QStringLiteral(", "));
}

QString trialWords(const TrainOptions &options)
{
    QStringList said;
    if (!options.widths.empty())
        said << TuneSays::tr("widths %1").arg(widthsWords(options));
    said << TuneSays::tr("rate %L1").arg(options.rate) << TuneSays::tr("batch %1").arg(options.batch);
    if (options.smoothing >= 0)
        said << TuneSays::tr("smoothing %L1").arg(options.smoothing);
    if (options.net == Net::Compact)
        said << TuneSays::tr("alterations %L1").arg(options.alteration);
    return said.join(QStringLiteral(" · "));
}

QString trialsWords(const TuneStanding &standing)
{
    const auto ended = static_cast<int>(standing.trials.size());
    if (standing.finished())
        return trialCount(ended);
    return ended == 0 ? TuneSays::tr("no trial has ended yet")
                      : TuneSays::tr("%1 of %Ln trials", nullptr, standing.planned).arg(QLocale().toString(ended));
}

QString searchWords(const TuneOptions &options)
{
    const QStringList said{wordFor(options.objective), TuneSays::tr("up to %Ln epochs", nullptr, options.maxEpochs),
                           TuneSays::tr("1 in %1 goes on").arg(options.eta), TuneSays::tr("seed %1").arg(options.seed)};
    return said.join(QStringLiteral(" · "));
}

QString planWords(const hyperband::Plan &plan, std::optional<double> secondsPerEpoch)
{
    const QString brackets = TuneSays::tr("%Ln brackets", nullptr, static_cast<int>(plan.brackets.size()));
    const QString said =
        QStringList{brackets, trialCount(plan.trials()), epochCount(plan.epochs())}.join(QStringLiteral(", "));
    if (!secondsPerEpoch)
        return said + QLatin1Char('.');
    const double seconds = *secondsPerEpoch * plan.epochs();
    return seconds < 60 ? TuneSays::tr("%1; less than a minute on this machine.").arg(said)
                        : TuneSays::tr("%1; about %2 on this machine.").arg(said, durationWords(seconds));
}

QString durationWords(double seconds)
{
    const auto minutes = static_cast<qint64>(std::round(seconds / 60));
    if (minutes < 1)
        return TuneSays::tr("less than a minute");
    if (minutes < 60)
        return TuneSays::tr("%1 min").arg(minutes);
    const qint64 hours = minutes / 60;
    if (hours < 48)
        return minutes % 60 == 0 ? TuneSays::tr("%1 h").arg(hours)
                                 : TuneSays::tr("%1 h %2 min").arg(hours).arg(minutes % 60);
    return TuneSays::tr("%Ln days %1 h", nullptr, static_cast<int>(hours / 24)).arg(hours % 24);
}

QString sizeWords(std::int64_t bytes)
{
    // Tenths of a megabyte are noise beside hundreds, and would change with every look.
    const int decimals = bytes >= 100'000'000 && bytes < 1'000'000'000 ? 0 : 1;
    return QLocale().formattedDataSize(static_cast<qint64>(bytes), decimals, QLocale::DataSizeSIFormat);
}

} // namespace faces::ui
