// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <qcustomplot.h>

namespace faces::ui {

/// Whole numbers (or only the ends of 0..1), as many as suit what is seen; the word stands before the first: "epoch 0".
class WordTicker final : public QCPAxisTicker {
public:
    WordTicker(bool wholeNumbers, const QString &word) : m_whole(wholeNumbers), m_word(word) {}

protected:
    double getTickStep(const QCPRange &range) override;
    QVector<QString> createLabelVector(const QVector<double> &ticks, const QLocale &locale, QChar format,
                                       int precision) override;

private:
    bool m_whole;
    QString m_word;
};

/// 1, 0.5, 0.2, 0.1 ... on a logarithmic axis; fewer where many decades are seen, evenly stepped ones within a small
/// part.
class LogTicker final : public QCPAxisTicker {
public:
    LogTicker() { setTickCount(4); }

protected:
    QVector<double> createTickVector(double tickStep, const QCPRange &range) override;
    QString getTickLabel(double tick, const QLocale &locale, QChar format, int precision) override;
};

} // namespace faces::ui
