// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <qcustomplot.h>

#include <optional>

namespace faces::ui {

/// Whole numbers (or only the ends of 0..1), as many as suit what is seen, and where the axis begins; the word stands
/// before the first: "epoch 0", "trial 1".
class WordTicker final : public QCPAxisTicker {
public:
    WordTicker(bool wholeNumbers, const QString &word, double beginning)
        : m_whole(wholeNumbers), m_word(word), m_beginning(beginning)
    {
    }

protected:
    double getTickStep(const QCPRange &range) override;
    QVector<double> createTickVector(double tickStep, const QCPRange &range) override;
    QVector<QString> createLabelVector(const QVector<double> &ticks, const QLocale &locale, QChar format,
                                       int precision) override;

private:
    bool m_whole;
    QString m_word;
    double m_beginning;
};

/// 1, 0.5, 0.2, 0.1 ... on a logarithmic axis; fewer where many decades are seen, evenly stepped ones within a small
/// part. Values of 0 and less have no place on such an axis: they are shown at its floor, which says so: "≤ 0".
class LogTicker final : public QCPAxisTicker {
public:
    LogTicker() { setTickCount(4); }
    void setFloor(std::optional<double> floor) { m_floor = floor; } ///< nothing: all values are above 0

protected:
    QVector<double> createTickVector(double tickStep, const QCPRange &range) override;
    QString getTickLabel(double tick, const QLocale &locale, QChar format, int precision) override;

private:
    QVector<double> valueTicks(double tickStep, const QCPRange &range);

    std::optional<double> m_floor;
};

} // namespace faces::ui
