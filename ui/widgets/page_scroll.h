// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <QScrollArea>

namespace faces::ui {

/// Lets the window be smaller than what a page needs: the page scrolls then, and all of it stays within reach.
class PageScroll : public QScrollArea {
    Q_OBJECT
public:
    explicit PageScroll(QWidget *pages, QWidget *parent = nullptr);

    QSize minimumSizeHint() const override { return {kLeastWidthPx, kLeastHeightPx}; }
    QSize sizeHint() const override { return widget()->sizeHint(); }

private:
    static constexpr int kLeastWidthPx = 480, kLeastHeightPx = 240;
};

/// Scrolls whatever scrolls around the widget so that it is seen: after Tab went there, Qt asks only the areas that the
/// keyboard left.
void bringIntoSight(QWidget *focused);

} // namespace faces::ui
