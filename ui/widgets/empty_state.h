// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace faces::ui {

/// What an empty page says: what it is for, one button of what to do next, and what can be dropped here.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    EmptyState(const QString &iconName, const QString &sentence, const QString &button, const QString &line,
               QWidget *parent = nullptr);

    void setWords(const QString &sentence, const QString &button, const QString &line);
    QPushButton *button() const { return m_button; }

signals:
    void pressed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void drawIcon();
    QString m_iconName;
    QLabel *m_icon;
    QLabel *m_sentence;
    QPushButton *m_button;
    QLabel *m_line;
};

} // namespace faces::ui
