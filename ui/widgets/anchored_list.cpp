// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/widgets/anchored_list.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QScopedValueRollback>

namespace faces::ui {

/// While it lives and holds, the anchor stays, in every view that shares it.
class AnchoredList::Hold {
public:
    Hold(const AnchoredList &list, bool holds)
        : m_anchor(list.m_anchor), m_held(m_anchor->held, m_anchor->held || holds)
    {
    }

private:
    std::shared_ptr<Anchor> m_anchor; ///< the list may be given another one meanwhile
    QScopedValueRollback<bool> m_held;
};

void AnchoredList::shareAnchor(const AnchoredList *other)
{
    m_anchor = other ? other->m_anchor : std::make_shared<Anchor>();
}

bool AnchoredList::extends(const QModelIndex &to, const QEvent *event) const
{
    return selectionCommand(to, event).testFlag(QItemSelectionModel::Current);
}

void AnchoredList::anchorHere()
{
    if (!m_anchor->held)
        m_anchor->at = currentIndex();
}

void AnchoredList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    anchorHere();
}

void AnchoredList::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QListView::selectionChanged(selected, deselected);
    anchorHere();
}

void AnchoredList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && !m_spaceSelects) {
        event->ignore();
        return;
    }
    const Hold hold(*this, extends(currentIndex(), event));
    QListView::keyPressEvent(event);
}

void AnchoredList::mousePressEvent(QMouseEvent *event)
{
    const QPersistentModelIndex pressed = indexAt(event->position().toPoint());
    const bool goesOn = extends(pressed, event);
    const Hold hold(*this, goesOn);
    QListView::mousePressEvent(event);
    if (!goesOn)
        m_anchor->at = pressed; // also where it was the current one and selected before
}

void AnchoredList::mouseMoveEvent(QMouseEvent *event)
{
    const Hold hold(*this, true);
    QListView::mouseMoveEvent(event);
}

void AnchoredList::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    if (!m_anchor->at.isValid()) // a rubber band began between the tiles, or beside them
        anchorHere();
}

void AnchoredList::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    // Keys and mouse make the current one what they go to, and then select. From the anchor on that is one range;
    // QListView would go by the places of the tiles and look at each between them.
    const QModelIndex to = currentIndex();
    if (state() == DragSelectingState || !command.testFlag(QItemSelectionModel::Current) || !to.isValid()) {
        QListView::setSelection(rect, command);
        return;
    }
    const QModelIndex from = m_anchor->at.isValid() ? QModelIndex(m_anchor->at) : to;
    selectionModel()->select(QItemSelection(qMin(from, to), qMax(from, to)), command);
}

} // namespace faces::ui
