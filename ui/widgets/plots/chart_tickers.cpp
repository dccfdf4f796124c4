// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/widgets/plots/chart_tickers.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace faces::ui {

namespace {
constexpr qsizetype kMostLogTicks = 6;
constexpr double kMostOnes = 10, kMostSteps = 6; ///< between the numbers that are named
constexpr double kFloorRoom = 0.12;              ///< of the decades seen: so near to the floor stands no number

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
    if (!m_whole || range.size() <= kMostOnes)
        return 1;
    double step = 5; // then 10, 50, 100 ...
    for (bool five = true; range.size() > kMostSteps * step; five = !five)
        step *= five ? 2 : 5;
    return step;
}

QVector<double> WordTicker::createTickVector(double tickStep, const QCPRange &range)
{
    QVector<double> ticks = QCPAxisTicker::createTickVector(tickStep, range);
    if (!m_whole || !range.contains(m_beginning))
        return ticks;
    // Fives and tens leave out the first trial: it is named, and no number stands close by.
    ticks.removeIf([&](double tick) { return std::abs(tick - m_beginning) < tickStep / 2; });
    ticks.append(m_beginning);
    std::ranges::sort(ticks);
    return ticks;
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
    QVector<double> ticks = valueTicks(tickStep, range);
    if (!m_floor || range.lower <= 0 || !range.contains(*m_floor))
        return ticks;
    const double clear = *m_floor * std::pow(range.upper / range.lower, kFloorRoom);
    ticks.removeIf([clear](double tick) { return tick < clear; });
    ticks.prepend(*m_floor);
    return ticks;
}

QVector<double> LogTicker::valueTicks(double tickStep, const QCPRange &range)
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
    return tick == m_floor ? QStringLiteral("≤ 0") : locale.toString(tick, 'g', 4);
}

} // namespace faces::ui
