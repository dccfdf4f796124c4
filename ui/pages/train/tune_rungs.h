// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "ui/pages/train/tune_standing.h"

#include <QWidget>

namespace faces::ui {

/// The brackets of a search, one a row, and their rungs: so many trials to so many epochs, how many are done, go on or
/// failed. Rungs of the same length stand below each other; the one that comes next is outlined.
class RungsView : public QWidget {
    Q_OBJECT
public:
    explicit RungsView(QWidget *parent = nullptr);

    void setStanding(const TuneStanding &standing);
    QRect openCell() const; ///< of the rung that comes next; empty: none
    QRect cell(std::size_t bracket, std::size_t rung) const;
    static QString planText(const RungStanding &rung);  ///< "27 × 3 epochs"
    static QString standText(const RungStanding &rung); ///< "27 done · 9 go on · 1 failed"

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {320, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    void paintCell(QPainter &painter, std::size_t bracket, std::size_t rung) const;
    QString toldAt(QPoint where) const;

    std::vector<std::vector<RungStanding>> m_brackets;
    std::optional<std::pair<std::size_t, std::size_t>> m_open;
    std::size_t m_mostRungs = 0;
};

} // namespace faces::ui
