// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <QObject>

class QKeyEvent;
class QWidget;

namespace faces::ui {

/// 1 to 9 for a key of the digit row above the letters, whatever the layout writes with it: a French keyboard has
/// & é " ' ( there, and digits only with Shift. 0 for any other key. Goes by the key's place (X11 and Wayland number
/// keys alike); where the place is not known, by what a French keyboard writes.
int digitOf(const QKeyEvent &event);

/// Makes the keys 1 to 9 of a page's actions work by their place. Qt itself compares what a layout writes: on a French
/// keyboard it would hear nothing without Shift, and take Shift+1 for 1.
class DigitRow : public QObject {
    Q_OBJECT
public:
    explicit DigitRow(QWidget *page);
    void watch(QWidget *list); ///< a list takes every letter for itself unless it is watched

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool heard(const QKeyEvent &event, bool act) const;
    QWidget *m_page;
};

} // namespace faces::ui
