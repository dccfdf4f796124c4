// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <QLabel>

class QAction;

namespace faces::ui {

/// A key as it looks on the keyboard, beside what it does.
class KeyCap : public QLabel {
    Q_OBJECT
public:
    explicit KeyCap(const QString &key = {}, QWidget *parent = nullptr);
    explicit KeyCap(QAction *action, QWidget *parent = nullptr); ///< may be null
    /// Shows the action's first, second ... key from now on, also after the settings changed; hidden if it has none.
    void follow(QAction *action, int place = 0);
};

} // namespace faces::ui
