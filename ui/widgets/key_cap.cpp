// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/widgets/key_cap.h"

#include <QAction>

namespace faces::ui {

KeyCap::KeyCap(const QString &key, QWidget *parent) : QLabel(key, parent)
{
    setProperty("look", "keyCap");
    setAlignment(Qt::AlignCenter);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setMinimumWidth(22);
}

KeyCap::KeyCap(QAction *action, QWidget *parent) : KeyCap(QString(), parent) { follow(action); }

void KeyCap::follow(QAction *action, int place)
{
    const auto renew = [this, action, place] {
        const QKeySequence keys = action ? action->shortcuts().value(place) : QKeySequence();
        setText(keys.toString(QKeySequence::NativeText));
        if (keys.isEmpty())
            hide();
        else if (parentWidget()) // without one it would be a window
            show();
    };
    if (action)
        connect(action, &QAction::changed, this, renew);
    renew();
}

} // namespace faces::ui
