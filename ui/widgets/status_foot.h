// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <QFrame>

class QLabel;

namespace faces::ui {

class BusyBar;

/// The window's 28 px foot: the figure that matters at the left, background work in the middle, a remark at the right.
class StatusFoot : public QFrame {
    Q_OBJECT
public:
    explicit StatusFoot(QWidget *parent = nullptr);

    void setFigure(const QString &text);
    void setRemark(const QString &text);
    QString figure() const;
    BusyBar *busy() const { return m_busy; }

private:
    QLabel *m_figure;
    BusyBar *m_busy;
    QLabel *m_remark;
};

} // namespace faces::ui
