// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/widgets/plots/chart_tickers.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace faces::ui {

namespace {
constexpr qsizetype kMostLogTicks = 6;

/// The mantissas of every `apart`-th decade that fall into the range.
QVector<double> decadeTicks(const QCPRange &range, const std::vector<double> &mantissas, int apart)
{
    QVector<double> ticks;
    const int first = static_cast<int>(std::floor(std::log10(range.lower)));
    const int last = static_cast<int>(std::ceil(std::log10(range.upper)));
    for (int decade = first; decade <= last; ++decade)
        for (const double mantissa : mantissas) {
            const double tick = mantissa * std::pow(10, decade);
            if (decade % apart == 0 && tick >= range.lower && tick <= range.upper)
                ticks.append(tick);
        }
    return ticks;
}
} // namespace

double WordTicker::getTickStep(const QCPRange &range)
{
    const double span = range.size();
    return !m_whole ? 1 : span <= 10 ? 1 : span <= 30 ? 5 : span <= 60 ? 10 : span <= 300 ? 50 : 100;
}

QVector<QString> WordTicker::createLabelVector(const QVector<double> &ticks, const QLocale &locale, QChar format,
                                               int precision)
{
    QVector<QString> labels = QCPAxisTicker::createLabelVector(ticks, locale, format, precision);
    if (!labels.isEmpty() && !m_word.isEmpty())
        labels.first().prepend(m_word + QLatin1Char(' '));
    return labels;
}

QVector<double> LogTicker::createTickVector(double tickStep, const QCPRange &range)
{
    if (range.lower <= 0)
        return {};
    const double decades = std::log10(range.upper / range.lower);
    if (decades < 0.5)
        return QCPAxisTicker::createTickVector(tickStep, range);
    for (const std::vector<double> &mantissas : {std::vector<double>{1, 2, 5}, std::vector<double>{1, 3}})
        if (QVector<double> ticks = decadeTicks(range, mantissas, 1); ticks.size() <= kMostLogTicks)
            return ticks;
    const int apart = static_cast<int>(std::ceil(decades / static_cast<double>(kMostLogTicks)));
    return decadeTicks(range, {1}, std::max(1, apart));
}

QString LogTicker::getTickLabel(double tick, const QLocale &locale, QChar, int)
{
    return locale.toString(tick, 'g', 4);
}

} // namespace faces::ui
