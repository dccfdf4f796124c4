// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/widgets/key_cap.h"

namespace faces::ui {

KeyCap::KeyCap(const QString &key, QWidget *parent) : QLabel(key, parent)
{
    setProperty("look", "keyCap");
    setAlignment(Qt::AlignCenter);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setMinimumWidth(22);
}

} // namespace faces::ui
