// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <QAbstractButton>

namespace faces::ui {

/// A row to press: a name, and below it softly where it is.
class TwoLineButton : public QAbstractButton {
    Q_OBJECT
public:
    TwoLineButton(const QString &iconName, const QString &name, const QString &line, QWidget *parent = nullptr);
    QSize sizeHint() const override { return {320, 48}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QString m_iconName, m_line;
};

} // namespace faces::ui
