// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace faces::ui {

/// What is not always needed, behind a button with an arrow: closed it takes one line.
class Fold : public QWidget {
    Q_OBJECT
public:
    explicit Fold(const QString &title, bool open = false, QWidget *parent = nullptr);

    QVBoxLayout *body() const { return m_body; } ///< what it holds
    QPushButton &button() const { return *m_button; }
    bool isOpen() const { return m_open; }
    void setOpen(bool open);

signals:
    void openChanged(bool open);

private:
    void showOpen();

    QPushButton *m_button;
    QWidget *m_content;
    QVBoxLayout *m_body;
    bool m_open;
};

} // namespace faces::ui
