// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <QLabel>

class QAbstractItemView;

namespace faces::ui {

/// What a list or a table says in its own place while it has no rows: one sentence of what will stand there and what
/// to do. For a whole page see EmptyState.
class EmptyNote : public QLabel {
    Q_OBJECT
public:
    /// The view owns it, and has its model already.
    EmptyNote(QAbstractItemView &view, const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showIfEmpty();
    void takePlace();
    QAbstractItemView &m_view;
};

} // namespace faces::ui
