// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "tests/ui/every_widget.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>

namespace faces::test {

namespace {

/// Part of another widget that speaks for it.
bool isPart(const QWidget &widget)
{
    const auto *area = qobject_cast<const QAbstractScrollArea *>(widget.parentWidget());
    return (area && area->viewport() == &widget) || qobject_cast<const QScrollBar *>(&widget) ||
           qobject_cast<const QHeaderView *>(&widget) || widget.inherits("QTableCornerButton") ||
           (qobject_cast<const QLineEdit *>(&widget) && (qobject_cast<QAbstractSpinBox *>(widget.parentWidget()) ||
                                                         qobject_cast<QComboBox *>(widget.parentWidget())));
}

bool isInteractive(const QWidget &widget)
{
    // A proxy hears the keyboard in its stead: a QTabWidget's bar.
    const bool speaks = !isPart(widget) && !(widget.focusProxy() && widget.isAncestorOf(widget.focusProxy()));
    return speaks && (widget.focusPolicy() != Qt::NoFocus || qobject_cast<const QAbstractButton *>(&widget));
}

bool saysNothing(QAccessible::Role role)
{
    return role == QAccessible::NoRole || role == QAccessible::Client || role == QAccessible::Window;
}

QStringList namelessItems(QAbstractItemView &view, const QWidget &root)
{
    QStringList nameless;
    constexpr int kMostItems = 60;
    int seen = 0;
    for (int row = 0; view.model() && row < view.model()->rowCount(view.rootIndex()) && seen < kMostItems; ++row)
        for (int column = 0; column < view.model()->columnCount(view.rootIndex()); ++column, ++seen) {
            const QModelIndex index = view.model()->index(row, column, view.rootIndex());
            if (!view.viewport()->rect().intersects(view.visualRect(index)))
                continue;
            if (index.data(Qt::AccessibleTextRole).toString().isEmpty() &&
                index.data(Qt::DisplayRole).toString().isEmpty() && !index.data(Qt::CheckStateRole).isValid())
                nameless.append(
                    QStringLiteral("item %1, %2 has no words (%3)").arg(row).arg(column).arg(nameOf(view, root)));
        }
    return nameless;
}

} // namespace

QStringList namelessWidgets(QWidget &root)
{
    QStringList nameless;
    for (QWidget *widget : seenWidgets(root)) {
        if (widget == &root || !isInteractive(*widget))
            continue;
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        if (!face || face->text(QAccessible::Name).trimmed().isEmpty())
            nameless.append(QStringLiteral("has no name: %1").arg(nameOf(*widget, root)));
        if (face && saysNothing(face->role()))
            nameless.append(QStringLiteral("has no role: %1").arg(nameOf(*widget, root)));
        if (auto *view = qobject_cast<QAbstractItemView *>(widget))
            nameless += namelessItems(*view, root);
    }
    return nameless;
}

} // namespace faces::test
