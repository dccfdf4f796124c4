// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/widgets/empty_note.h"

#include "ui/theme.h"

#include <QAbstractItemView>
#include <QEvent>

namespace faces::ui {

// A child of the view and not of its viewport, which moves its children when it scrolls.
EmptyNote::EmptyNote(QAbstractItemView &view, const QString &sentence) : QLabel(sentence, &view), m_view(view)
{
    setProperty("look", "soft");
    setAlignment(Qt::AlignCenter);
    setWordWrap(true);
    setMargin(kNear);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    const QAbstractItemModel *model = view.model();
    connect(model, &QAbstractItemModel::rowsInserted, this, &EmptyNote::showIfEmpty);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &EmptyNote::showIfEmpty);
    connect(model, &QAbstractItemModel::modelReset, this, &EmptyNote::showIfEmpty);
    view.viewport()->installEventFilter(this);
    takePlace();
    showIfEmpty();
}

bool EmptyNote::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Move)
        takePlace();
    return QLabel::eventFilter(watched, event);
}

void EmptyNote::showIfEmpty() { setVisible(m_view.model()->rowCount() == 0); }

void EmptyNote::takePlace()
{
    setGeometry(m_view.viewport()->geometry());
    raise();
}

} // namespace faces::ui
