// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "ui/widgets/current_stack.h"

class QHBoxLayout;
class QVBoxLayout;

namespace faces::ui {

class EmptyState;
class NoticeLine;

/// What pages are built alike: either the empty state, or the page's content with a column of settings at its right.
/// Notices hover over the lower edge of the content. It fills the page it is given.
class PageFrame : public CurrentStack {
    Q_OBJECT
public:
    PageFrame(EmptyState *empty, QWidget *page);

    QVBoxLayout &main() const { return *m_main; }
    /// What main() lays out, and what holds the side. Large parts are better made in them than put into them: a widget
    /// that comes into another one has all that it holds styled anew.
    QWidget *mainWidget() const;
    QWidget *content() const;
    NoticeLine &notice() const { return *m_notice; }
    /// scrolls: a low window must not squeeze what stands in it.
    /// Wider, if its words need it.
    void setSide(QWidget *side, int widthPx = 300, bool scrolls = false);

    void showContent(bool content);
    bool showsContent() const { return currentIndex() == 1; }
    /// The keyboard goes to this widget of the content, or to the empty state's one button.
    void takeFocus(QWidget *work);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fitSide();

    QWidget *m_side = nullptr, *m_column = nullptr; ///< what stands at the right, and what scrolls it or itself
    int m_sidePx = 0;
    EmptyState *m_empty;
    QHBoxLayout *m_row;
    QVBoxLayout *m_main;
    NoticeLine *m_notice;
};

} // namespace faces::ui
