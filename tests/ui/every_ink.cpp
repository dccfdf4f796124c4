// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "tests/ui/contrast.h"
#include "tests/ui/every_widget.h"
#include "tests/ui/painted_texts.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QHash>
#include <QImage>

namespace faces::test {

namespace {

/// The colour that most of the place has: letters cover less of it than what is between them.
QColor groundOf(const QImage &picture, const QRectF &place, qreal ratio)
{
    const QRect box = QRectF(place.topLeft() * ratio, place.size() * ratio).toRect() & picture.rect();
    QHash<QRgb, int> seen;
    QRgb most = 0;
    int count = 0;
    for (int y = box.top(); y <= box.bottom(); ++y)
        for (int x = box.left(); x <= box.right(); ++x)
            if (const int now = ++seen[picture.pixel(x, y)]; now > count) {
                count = now;
                most = picture.pixel(x, y);
            }
    return QColor(most);
}

bool isSwitchedOff(const QWidget &widget, const QPoint &where)
{
    if (!widget.isEnabled())
        return true;
    const auto *view = qobject_cast<const QAbstractItemView *>(widget.parentWidget());
    if (!view || view->viewport() != &widget)
        return false;
    const QModelIndex index = view->indexAt(where);
    return index.isValid() && !(index.flags() & Qt::ItemIsEnabled);
}

} // namespace

QStringList faintTexts(QWidget &root)
{
    constexpr double kLeast = 4.5;
    QStringList faint;
    const QImage picture = root.grab().toImage();
    for (QWidget *widget : seenWidgets(root))
        for (const PaintedText &painted : paintedTexts(*widget)) {
            const QPoint where = painted.place.center().toPoint();
            const QRectF inRoot = painted.place.translated(widget->mapTo(&root, QPoint()));
            if (isSwitchedOff(*widget, where) || !widget->visibleRegion().contains(where))
                continue;
            const QColor ground = groundOf(picture, inRoot, root.devicePixelRatioF());
            const double ratio = contrast(painted.ink, ground);
            if (ratio < kLeast)
                faint.append(QStringLiteral("“%1” has %2 : 1, %3 on %4 (%5)")
                                 .arg(painted.text.trimmed())
                                 .arg(ratio, 0, 'f', 2)
                                 .arg(painted.ink.name(), ground.name(), nameOf(*widget, root)));
        }
    return faint;
}

} // namespace faces::test
