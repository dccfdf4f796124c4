// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/train/kept_focus.h"

#include <QPushButton>
#include <QWidget>

namespace faces::ui {

bool holdsFocusWithin(const QWidget &place)
{
    const QWidget *now = place.window()->focusWidget();
    return now && now != &place && place.isAncestorOf(now) && now->isVisibleTo(&place) && now->isEnabled();
}

bool holdsFocus(const QWidget &place) { return place.window()->focusWidget() == &place || holdsFocusWithin(place); }

QPushButton *lastButton(const QWidget &head)
{
    QPushButton *last = nullptr;
    for (QPushButton *each : head.findChildren<QPushButton *>())
        if (each->isVisibleTo(&head) && each->isEnabled())
            last = each;
    return last;
}

} // namespace faces::ui
