// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <QWidget>

class QToolButton;

namespace faces::ui {

/// Two buttons of which one is down: the grid, or one face large.
class ViewSwitch : public QWidget {
    Q_OBJECT
public:
    explicit ViewSwitch(QWidget *parent = nullptr);

    void setOneLarge(bool on);       ///< tells nobody
    void setKey(const QString &key); ///< for the tooltips

signals:
    void chosen(bool oneLarge);

private:
    QToolButton *m_grid, *m_one;
};

} // namespace faces::ui
