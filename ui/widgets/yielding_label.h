// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "ui/theme.h"

#include <QHelpEvent>
#include <QLabel>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>
#include <QToolTip>

namespace faces::ui {

/// A soft line of text that takes the room that is left and ends in "…" where that is too little, instead of making
/// the window wider. The mouse resting on it reads it whole.
class YieldingLabel : public QLabel {
public:
    explicit YieldingLabel(QWidget *parent = nullptr) : QLabel(parent)
    {
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    }
    bool isElided() const { return fontMetrics().horizontalAdvance(text()) > contentsRect().width(); }

protected:
    QString elided() const { return fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width()); }
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setPen(tokens().softText);
        painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter, elided());
    }
    bool event(QEvent *event) override
    {
        if (event->type() != QEvent::ToolTip || !toolTip().isEmpty() || !isElided())
            return QLabel::event(event);
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), text(), this);
        return true;
    }
};

/// A line of text that wishes for as much room as it needs, and ends in "…" where there is less.
class ShrinkingLabel : public YieldingLabel {
public:
    explicit ShrinkingLabel(const char *look, QWidget *parent = nullptr) : YieldingLabel(parent)
    {
        setProperty("look", look);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    }
    QSize minimumSizeHint() const override
    {
        const QSize whole = QLabel::minimumSizeHint();
        return {qMin(whole.width(), kLeastPx), whole.height()};
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        if (!isElided())
            return QLabel::paintEvent(event);
        QPainter painter(this);
        QStyleOption option;
        option.initFrom(this);
        style()->drawItemText(&painter, contentsRect(), static_cast<int>(alignment()), option.palette, isEnabled(),
                              elided(), foregroundRole());
    }

private:
    static constexpr int kLeastPx = 32;
};

} // namespace faces::ui
