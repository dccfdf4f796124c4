// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/widgets/page_scroll.h"

namespace faces::ui {

PageScroll::PageScroll(QWidget *pages, QWidget *parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(true);
    setWidget(pages);
    pages->setAutoFillBackground(false); // setWidget() has just asked for it
    viewport()->setAutoFillBackground(false);
}

void bringIntoSight(QWidget *focused)
{
    // The innermost area first: it may move what the outer ones look for.
    for (QWidget *around = focused ? focused->parentWidget() : nullptr; around; around = around->parentWidget())
        if (auto *area = qobject_cast<QScrollArea *>(around))
            area->ensureWidgetVisible(focused);
}

} // namespace faces::ui
