// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/calibration.h"

#include <QWidget>

#include <optional>

class QPainter;

namespace faces::ui {

/// How often what was said to be yes with a probability is yes: a square with the diagonal of probabilities that can be
/// taken at their word, a dot for each bin, larger for more faces, hollow ones for the probabilities as they were
/// without the temperature, and below the square how many faces each bin has. A dot tells its figures where the pointer
/// rests.
class ReliabilityPlot : public QWidget {
    Q_OBJECT
public:
    explicit ReliabilityPlot(QWidget *parent = nullptr);

    void setReliability(const Reliability &now, const std::optional<Reliability> &before);
    void clear() { setReliability({}, std::nullopt); }

    /// What is said of the bin at this place of the square or of the histogram; empty where no bin is.
    QString wordsAt(const QPoint &place) const;
    QPointF dotOf(const ReliabilityBin &bin) const; ///< its middle, in this widget
    double radiusOf(const ReliabilityBin &bin) const;

    QSize sizeHint() const override { return {220, 250}; }
    QSize minimumSizeHint() const override { return {120, 150}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QRectF square() const;
    QRectF histogram() const;
    void paintSquare(QPainter &painter) const;
    void paintDots(QPainter &painter) const;
    void paintHistogram(QPainter &painter) const;

    Reliability m_now;
    std::optional<Reliability> m_before;
};

} // namespace faces::ui
