// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <QLayout>
#include <QResizeEvent>
#include <QStackedWidget>

#include <algorithm>

namespace faces::ui {

/// Pages of which one is seen, and as much room as that one needs: Qt's own would need the room of the largest, so that
/// a wide page nobody looks at keeps the window wide.
class CurrentStack : public QStackedWidget {
public:
    explicit CurrentStack(QWidget *parent = nullptr) : QStackedWidget(parent)
    {
        connect(this, &QStackedWidget::currentChanged, this, [this] { updateGeometry(); });
    }
    QSize minimumSizeHint() const override
    {
        const QWidget *page = currentWidget();
        if (!page)
            return QStackedWidget::minimumSizeHint();
        const QMargins around = contentsMargins();
        QSize least = page->minimumSizeHint().expandedTo(page->minimumSize());
        if (isVisible() && page->layout() && page->hasHeightForWidth())
            least.setHeight(std::max(page->minimumHeight(), page->layout()->totalMinimumHeightForWidth(page->width())));
        return least + QSize(around.left() + around.right(), around.top() + around.bottom());
    }
    /// Qt's own says of a page of this width the height that it would like, and takes that for the least.
    bool hasHeightForWidth() const override { return false; }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QStackedWidget::resizeEvent(event);
        if (event->size().width() != event->oldSize().width())
            updateGeometry();
    }
};

} // namespace faces::ui
