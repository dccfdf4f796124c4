// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <QLineEdit>

namespace faces::ui {

/// Where one types what is looked for. Enter and Esc leave it; what was typed stays.
class SearchField : public QLineEdit {
    Q_OBJECT
public:
    explicit SearchField(QWidget *parent = nullptr);

signals:
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace faces::ui
