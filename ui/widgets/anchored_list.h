// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <QListView>

#include <memory>

namespace faces::ui {

/// A list that knows where Shift selects from. A list of Qt's learns that from its own keys and mouse alone: where the
/// program, or another view of the same selection, goes somewhere else it selects from where a hand was last.
///
/// The rule: whatever changes the current one or the selection puts the anchor on the current one. Only Shift, which
/// goes on from the anchor, and a rubber band, which began there, leave it where it is.
class AnchoredList : public QListView {
    Q_OBJECT
public:
    using QListView::QListView;

    /// Off: Space, with Ctrl or without, is left to the keys of the page around. On at first, as Qt has it.
    void setSpaceSelects(bool on) { m_spaceSelects = on; }

protected:
    /// Views that share a selection share its anchor, too: one goes on where the other has begun. Null: one of its own.
    void shareAnchor(const AnchoredList *other);

    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    struct Anchor {
        QPersistentModelIndex at;
        bool held = false;
    };
    class Hold;
    bool extends(const QModelIndex &to, const QEvent *event) const;
    void anchorHere();

    std::shared_ptr<Anchor> m_anchor = std::make_shared<Anchor>();
    bool m_spaceSelects = true;
};

} // namespace faces::ui
