// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "ui/theme.h"

#include <QLabel>
#include <QPainter>

namespace faces::ui {

/// A soft line of text that takes the room that is left and ends in "…" where that is too little, instead of making
/// the window wider.
class YieldingLabel : public QLabel {
public:
    explicit YieldingLabel(QWidget *parent = nullptr) : QLabel(parent)
    {
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setPen(tokens().softText);
        painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter,
                         fontMetrics().elidedText(text(), Qt::ElideRight, width()));
    }
};

} // namespace faces::ui
