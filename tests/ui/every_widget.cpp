// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "tests/ui/every_widget.h"

#include "tests/ui/painted_texts.h"
#include "ui/widgets/notice_line.h"
#include "ui/widgets/overlay.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTextEdit>
#include <QToolTip>

namespace faces::test {

namespace {

constexpr qreal kSlackPx = 1.01; ///< an ascent has room for accents that few letters have

QAbstractScrollArea *areaOf(const QWidget &viewport)
{
    auto *area = qobject_cast<QAbstractScrollArea *>(viewport.parentWidget());
    return area && area->viewport() == &viewport ? area : nullptr;
}

/// Whether what lies outside of the viewport can be brought into it.
bool scrolls(const QAbstractScrollArea &area, Qt::Orientation way)
{
    if (qobject_cast<const QHeaderView *>(&area))
        return true; // with its table
    const auto policy = way == Qt::Horizontal ? area.horizontalScrollBarPolicy() : area.verticalScrollBarPolicy();
    return policy != Qt::ScrollBarAlwaysOff;
}

bool inside(const QRectF &text, const QRectF &room, bool anyX = false, bool anyY = false)
{
    return (anyX || (text.left() >= room.left() - kSlackPx && text.right() <= room.right() + kSlackPx)) &&
           (anyY || (text.top() >= room.top() - kSlackPx && text.bottom() <= room.bottom() + kSlackPx));
}

/// What is told to who rests the mouse there.
QString toldAt(QWidget &widget, const QPoint &where)
{
    const QString nothing = QStringLiteral("nothing is told");
    const QPoint global = widget.mapToGlobal(where);
    QToolTip::showText(global, nothing, &widget); // so that what was told elsewhere is not taken for an answer
    QHelpEvent event(QEvent::ToolTip, where, global);
    QApplication::sendEvent(&widget, &event);
    const QString told = QToolTip::text();
    return told == nothing ? QString() : told;
}

/// The tool tip has all of what is seen of it.
bool tellsWhole(QWidget &widget, const PaintedText &painted)
{
    const QString seen = painted.text.section(QChar(0x2026), 0, 0).trimmed();
    const QString told = toldAt(widget, painted.place.center().toPoint());
    return !told.isEmpty() && told.contains(seen);
}

/// Words of the widget itself that end in "…": an action that asks something first.
bool saysSo(const QWidget &widget, const QString &text, const QPoint &where)
{
    QStringList own;
    for (const char *name : {"text", "placeholderText", "currentText", "title", "accessibleName"})
        own.append(widget.property(name).toString().remove(QLatin1Char('&')));
    for (const QAction *action : widget.actions())
        own.append(action->text().remove(QLatin1Char('&')));
    if (const auto *area = areaOf(widget))
        if (const auto *view = qobject_cast<const QAbstractItemView *>(area))
            own.append(view->indexAt(where).data(Qt::DisplayRole).toString());
    for (const QString &words : own)
        if (words.contains(text.trimmed()))
            return true;
    return false;
}

bool isTyped(const QWidget &widget)
{
    if (areaOf(widget) &&
        (qobject_cast<QPlainTextEdit *>(widget.parentWidget()) || qobject_cast<QTextEdit *>(widget.parentWidget())))
        return true;
    const auto *line = qobject_cast<const QLineEdit *>(&widget);
    return line && !line->text().isEmpty() && !qobject_cast<QAbstractSpinBox *>(line->parentWidget());
}

/// What hovers over others on purpose can be put away; an overlay lies on a veil over all the rest.
bool hovers(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget())
        if (qobject_cast<const ui::NoticeLine *>(widget) || qobject_cast<const ui::Overlay *>(widget) ||
            widget->objectName() == QLatin1String("veil"))
            return true;
    return false;
}

/// A sentence about the first widget around the text that cuts it off; empty: none does.
QString cutAround(const QWidget &widget, QRectF text, const QWidget &root)
{
    const QWidget *inner = &widget;
    while (true) {
        bool anyX = false, anyY = qobject_cast<const QMenu *>(inner) != nullptr; // scrolls on a screen too low for it
        if (const auto *area = areaOf(*inner)) {
            anyX = scrolls(*area, Qt::Horizontal);
            anyY = scrolls(*area, Qt::Vertical);
        }
        if (!inside(text, inner->rect(), anyX, anyY))
            return QStringLiteral("is cut off by %1").arg(nameOf(*inner, root));
        if (areaOf(*inner) || inner == &root || inner->isWindow())
            return {}; // what stands around a scrolled area does not cut its content
        text.translate(inner->pos());
        inner = inner->parentWidget();
    }
}

QString coveredBy(QWidget &widget, const QRectF &text, QWidget &root)
{
    if (widget.testAttribute(Qt::WA_TransparentForMouseEvents))
        return {}; // and so it does not count as being on top of anything
    for (const QPointF where :
         {QPointF(text.left() + 2, text.center().y()), QPointF(text.right() - 2, text.center().y())}) {
        const QPoint inRoot = widget.mapTo(&root, where.toPoint());
        if (!root.rect().contains(inRoot) || !widget.visibleRegion().contains(where.toPoint()))
            continue; // scrolled out of sight
        QWidget *top = root.childAt(inRoot);
        if (top && top != &widget && !top->isAncestorOf(&widget) && !widget.isAncestorOf(top) && !hovers(top))
            return QStringLiteral("is covered by %1").arg(nameOf(*top, root));
    }
    return {};
}

QString whatIsWrong(QWidget &widget, const PaintedText &painted, QWidget &root)
{
    const QPoint where = painted.place.center().toPoint();
    if (painted.text.contains(QChar(0x2026)) && !saysSo(widget, painted.text, where))
        return tellsWhole(widget, painted) ? QString() : QStringLiteral("is elided, and no tool tip says the whole");
    // Below the arrow of a menu that scrolls, on a screen too low for it.
    const bool away = qobject_cast<QMenu *>(&widget) && painted.seen.height() < painted.place.height();
    if (!inside(painted.place, painted.seen) && !away && !isTyped(widget) && !tellsWhole(widget, painted))
        return QStringLiteral("is %1x%2 px and %3x%4 of it are seen")
            .arg(qRound(painted.place.width()))
            .arg(qRound(painted.place.height()))
            .arg(qRound(painted.seen.width()))
            .arg(qRound(painted.seen.height()));
    if (isTyped(widget))
        return {};
    if (const QString cut = cutAround(widget, painted.place, root); !cut.isEmpty())
        return cut;
    return coveredBy(widget, painted.place, root);
}

} // namespace

QList<QWidget *> seenWidgets(QWidget &root)
{
    // What lies below an overlay's veil is dimmed on purpose, and out of reach until it goes: the uppermost counts alone.
    QWidget *top = &root;
    for (QObject *child : root.children())
        if (auto *overlay = qobject_cast<ui::Overlay *>(child); overlay && overlay->isVisible())
            top = overlay;
    QList<QWidget *> seen{top};
    for (QWidget *widget : top->findChildren<QWidget *>())
        if (widget->isVisibleTo(&root) && !widget->isWindow() && !widget->size().isEmpty() &&
            widget->window() == root.window())
            seen.append(widget);
    return seen;
}

QString nameOf(const QWidget &widget, const QWidget &root)
{
    QString name = QString::fromLatin1(widget.metaObject()->className()).section(QStringLiteral("::"), -1);
    if (!widget.objectName().isEmpty())
        name += QLatin1Char(' ') + widget.objectName();
    if (!widget.accessibleName().isEmpty())
        name += QStringLiteral(" “%1”").arg(widget.accessibleName());
    if (&widget == &root || !widget.parentWidget())
        return name;
    return nameOf(*widget.parentWidget(), root) + QStringLiteral(" / ") + name;
}

QStringList clippedTexts(QWidget &root)
{
    QStringList wrong;
    for (QWidget *widget : seenWidgets(root))
        for (const PaintedText &painted : paintedTexts(*widget))
            if (const QString what = whatIsWrong(*widget, painted, root); !what.isEmpty())
                wrong.append(QStringLiteral("“%1” %2 (%3)").arg(painted.text.trimmed(), what, nameOf(*widget, root)));
    return wrong;
}

} // namespace faces::test
