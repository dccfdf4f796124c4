// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <QLabel>

namespace faces::ui {

/// A key as it looks on the keyboard, beside what it does.
class KeyCap : public QLabel {
    Q_OBJECT
public:
    explicit KeyCap(const QString &key, QWidget *parent = nullptr);
};

} // namespace faces::ui
