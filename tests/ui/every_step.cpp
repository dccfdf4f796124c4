// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "tests/ui/every_widget.h"

#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QImage>
#include <QLineEdit>
#include <QTest>

#include <algorithm>

namespace faces::test {

namespace {

constexpr int kMostSteps = 300, kMostInside = 100, kAroundPx = 4;

bool wantsTab(const QWidget &widget)
{
    const bool part =
        qobject_cast<const QLineEdit *>(&widget) &&
        (qobject_cast<QAbstractSpinBox *>(widget.parentWidget()) || qobject_cast<QComboBox *>(widget.parentWidget()));
    return (widget.focusPolicy() & Qt::TabFocus) && widget.isEnabled() && !widget.focusProxy() && !part;
}

QImage around(const QWidget &widget, QWidget &root)
{
    for (int turn = 0; turn < 3; ++turn) // a chart draws itself a little later
        QCoreApplication::processEvents();
    const QRect place(widget.mapTo(&root, QPoint()), widget.size());
    return root.grab(place.adjusted(-kAroundPx, -kAroundPx, kAroundPx, kAroundPx) & root.rect()).toImage();
}

/// Beside each other in one container the keyboard goes as one reads: down, and in a line to the right.
bool standsBefore(const QWidget &later, const QWidget &earlier)
{
    if (later.parentWidget() != earlier.parentWidget())
        return false;
    const QRect a = earlier.geometry(), b = later.geometry();
    const bool above = b.bottom() <= a.top(), sameLine = b.top() < a.bottom() && a.top() < b.bottom();
    return (above && b.left() < a.right()) || (sameLine && b.right() <= a.left());
}

} // namespace

QStringList tabTroubles(QWidget &root)
{
    QStringList troubles;
    QList<QWidget *> visited;
    QWidget *now = QApplication::focusWidget();
    if (!now || !(now == &root || root.isAncestorOf(now)))
        return {QStringLiteral("nothing has the keyboard")};
    const QList<QWidget *> seen = seenWidgets(root);
    const auto others = std::ranges::count_if(seen, [&](QWidget *each) { return each != now && wantsTab(*each); });
    if (others == 0)
        return {}; // a dialog with one button: there is nowhere to go
    // Where one begins may be no stop of the Tab key: what a click or a page's coming gave the keyboard.
    const QWidget *begin = now;
    for (int inside = 0; now == begin && inside < kMostInside; ++inside) {
        QTest::keyClick(now, Qt::Key_Tab);
        now = QApplication::focusWidget();
    }
    for (int step = 0; step < kMostSteps && now && !visited.contains(now); ++step) {
        visited.append(now);
        const QPoint before = now->mapTo(&root, QPoint());
        const QImage with = around(*now, root);
        QWidget *next = now;
        for (int inside = 0; next == now && inside < kMostInside; ++inside) { // a picture's boxes are walked through
            QTest::keyClick(now, Qt::Key_Tab);
            next = QApplication::focusWidget();
        }
        if (next == now) {
            troubles.append(QStringLiteral("keeps the keyboard: %1").arg(nameOf(*now, root)));
            break;
        }
        // What scrolled meanwhile can't be compared.
        if (now->mapTo(&root, QPoint()) == before && with == around(*now, root))
            troubles.append(QStringLiteral("does not show that it has the keyboard: %1").arg(nameOf(*now, root)));
        if (next && visited.contains(next) && next != visited.first())
            troubles.append(QStringLiteral("leads back to the middle: %1").arg(nameOf(*now, root)));
        now = next;
    }
    for (QWidget *widget : seen)
        if (wantsTab(*widget) && !visited.contains(widget) && widget != &root)
            troubles.append(QStringLiteral("is not reached: %1").arg(nameOf(*widget, root)));
    // Where the round began may be anywhere: it goes on at the top.
    const auto first = std::ranges::min_element(visited, {}, [&](const QWidget *widget) {
        const QPoint place = widget->mapTo(&root, QPoint());
        return std::pair(place.y(), place.x());
    });
    std::rotate(visited.begin(), first, visited.end());
    for (qsizetype later = 1; later < visited.size(); ++later)
        for (qsizetype earlier = 0; earlier < later; ++earlier)
            if (standsBefore(*visited[later], *visited[earlier])) {
                troubles.append(QStringLiteral("comes after %1, which it stands before: %2")
                                    .arg(nameOf(*visited[earlier], root), nameOf(*visited[later], root)));
                break;
            }
    return troubles;
}

} // namespace faces::test
