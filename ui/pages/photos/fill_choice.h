// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <QWidget>

#include <vector>

class QPainter;

namespace faces::ui {

/// What a removed background is painted with, for looking only: masks are stored, not baked.
enum class Fill { Black, White, Grey, Checker };

void paintFill(QPainter &painter, const QRect &rect, Fill fill);

/// Four small pictures to choose from; what is chosen is remembered in the settings.
class FillChoice : public QWidget {
    Q_OBJECT
public:
    explicit FillChoice(QWidget *parent = nullptr);
    Fill fill() const { return m_fill; }

signals:
    void chosen(faces::ui::Fill fill);

private:
    Fill m_fill;
};

} // namespace faces::ui
