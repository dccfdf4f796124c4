// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <QStackedWidget>

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
        return page->minimumSizeHint().expandedTo(page->minimumSize()) +
               QSize(around.left() + around.right(), around.top() + around.bottom());
    }
};

} // namespace faces::ui
