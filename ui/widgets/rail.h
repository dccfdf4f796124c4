// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <QAbstractButton>
#include <QFrame>

class QButtonGroup;
class QVBoxLayout;

namespace faces::ui {

/// One page on the rail: icon above word, accent when it is the one shown.
class RailButton : public QAbstractButton {
    Q_OBJECT
public:
    RailButton(const QString &iconName, const QString &word, QWidget *parent);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QString m_iconName;
};

/// The pages in the order of the work.
class Rail : public QFrame {
    Q_OBJECT
public:
    explicit Rail(QWidget *parent = nullptr);

    void addPage(const QString &iconName, const QString &word, const QString &toolTip);
    void setCurrent(int page);

signals:
    void chosen(int page);

private:
    QVBoxLayout *m_column;
    QButtonGroup *m_buttons;
};

} // namespace faces::ui
