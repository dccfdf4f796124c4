// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/widgets/page_frame.h"

#include "ui/theme.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/notice_line.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace faces::ui {

namespace {
constexpr int kBetweenPx = 12;
}

PageFrame::PageFrame(EmptyState *empty, QWidget *page) : CurrentStack(page), m_empty(empty)
{
    auto *content = new QWidget(this);
    auto *left = new QWidget(content);
    m_row = new QHBoxLayout(content);
    m_row->setContentsMargins(kApart, kApart, kApart, kApart);
    m_row->setSpacing(kApart);
    m_main = new QVBoxLayout(left);
    m_main->setContentsMargins(0, 0, 0, 0);
    m_main->setSpacing(kBetweenPx);
    m_row->addWidget(left, 1);
    addWidget(m_empty);
    addWidget(content);
    m_notice = new NoticeLine;
    m_notice->hoverOver(this, left);
    auto *all = new QVBoxLayout(page);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(this);
}

QWidget *PageFrame::mainWidget() const { return m_main->parentWidget(); }

QWidget *PageFrame::content() const { return m_row->parentWidget(); }

void PageFrame::setSide(QWidget *side, int widthPx, bool scrolls)
{
    QWidget *column = side;
    if (scrolls) {
        auto *scroll = new QScrollArea;
        scroll->setWidgetResizable(true);
        scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        scroll->setFocusPolicy(Qt::NoFocus);
        scroll->viewport()->setAutoFillBackground(false);
        scroll->setWidget(side);
        side->setAutoFillBackground(false); // setWidget() has just asked for it
        column = scroll;
        connect(scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this, &PageFrame::fitSide);
    }
    m_side = side;
    m_column = column;
    m_sidePx = widthPx;
    side->installEventFilter(this);
    fitSide();
    m_row->addWidget(column);
}

/// What it holds keeps its width: the bar stands beside it. The page's own content keeps the most.
void PageFrame::fitSide()
{
    int width = std::clamp(m_side->minimumSizeHint().width(), m_sidePx, m_sidePx * 3 / 2);
    if (const auto *scroll = m_column == m_side ? nullptr : qobject_cast<QScrollArea *>(m_column))
        width += scroll->verticalScrollBar()->maximum() > 0 ? scroll->verticalScrollBar()->sizeHint().width() : 0;
    if (m_column->minimumWidth() != width || m_column->maximumWidth() != width)
        m_column->setFixedWidth(width);
}

bool PageFrame::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_side && event->type() == QEvent::LayoutRequest)
        fitSide();
    return CurrentStack::eventFilter(watched, event);
}

void PageFrame::showContent(bool content) { setCurrentIndex(content ? 1 : 0); }

void PageFrame::takeFocus(QWidget *work)
{
    if (showsContent())
        work->setFocus();
    else
        m_empty->button()->setFocus();
}

} // namespace faces::ui
