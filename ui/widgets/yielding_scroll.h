// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <QEvent>
#include <QFocusEvent>
#include <QResizeEvent>
#include <QScrollArea>
#include <QScrollBar>

namespace faces::ui {

/// Wishes to be as tall as what it holds and scrolls it where there is less room. Text that wraps has its height for a
/// width, and Qt's layouts take that for a minimum: beside such a text others are squeezed until they overlap.
class YieldingScroll : public QScrollArea {
public:
    explicit YieldingScroll(QWidget *content, QWidget *parent = nullptr) : QScrollArea(parent)
    {
        setFocusPolicy(Qt::NoFocus);
        setFrameShape(QFrame::NoFrame);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setWidgetResizable(true);
        setWidget(content);
        content->setAutoFillBackground(false); // setWidget() has just asked for it
        viewport()->setAutoFillBackground(false);
    }

    QSize sizeHint() const override
    {
        // Beside a scroll bar, though none is wanted: text that fits only without one would keep a bar once shown.
        const int tall = widget()->heightForWidth(width() - verticalScrollBar()->sizeHint().width());
        return {widget()->sizeHint().width(), tall > 0 ? tall : widget()->sizeHint().height()};
    }
    QSize minimumSizeHint() const override { return {widget()->minimumSizeHint().width(), kLeastPx}; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == widget() && event->type() == QEvent::LayoutRequest)
            updateGeometry();
        return QScrollArea::eventFilter(watched, event);
    }
    /// A stack gives it the keyboard when its page comes: what it holds has it then.
    void focusInEvent(QFocusEvent *) override { focusNextPrevChild(true); }
    void resizeEvent(QResizeEvent *event) override
    {
        QScrollArea::resizeEvent(event);
        if (event->size().width() != event->oldSize().width())
            updateGeometry();
    }

private:
    static constexpr int kLeastPx = 60; ///< two lines
};

} // namespace faces::ui
