// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <QKeySequence>
#include <QPushButton>

namespace faces::ui {

/// Empty if an action of this scope may have the key, else a sentence: it walks, it belongs to the desktop, it would be
/// typed into text.
QString whyNotAKey(const QKeySequence &key, const QString &scope);

/// The key of an event as an action would have it: the digit row by its place, Shift only where it makes a difference.
/// Empty for a modifier alone.
QKeySequence keyOf(const QKeyEvent &event);

/// A button that, once pressed, hears the next key and tells it. Esc or going elsewhere ends the wait.
class KeyCatcher : public QPushButton {
    Q_OBJECT
public:
    explicit KeyCatcher(QWidget *parent = nullptr);
    bool waiting() const { return m_waiting; }

signals:
    void caught(const QKeySequence &key);
    void refused(const QString &sentence); ///< only modifiers were pressed

protected:
    bool event(QEvent *event) override;

private:
    void wait(bool on);
    bool m_waiting = false;
};

} // namespace faces::ui
