// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <QObject>

class QAction;
class QWidget;

namespace faces::ui {

/// Enables the action, or disables it and remembers the sentence that says why its keys do nothing.
void setEnabledOrWhy(QAction *action, bool enabled, const QString &whyNot);

/// Hears keys whose action is disabled: Qt passes over them in silence, and who pressed one wonders whether it was
/// heard. Only keys of actions from the action table, and only where the action would be heard if it were enabled.
class IdleKeys : public QObject {
    Q_OBJECT
public:
    explicit IdleKeys(QWidget *window);

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void pressed(const QString &whyNot); ///< a sentence

private:
    QWidget *m_window;
};

} // namespace faces::ui
