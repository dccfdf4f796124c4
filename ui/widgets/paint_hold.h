// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QWidget>

namespace faces::ui {

/// Holds back what a window paints, for a moment: keys and everything else go on being handled, but what they change is
/// seen only after end(). Nothing waits in the event loop, and nothing is painted twice. After kMostMs the window
/// paints in any case, so that it never looks dead.
class PaintHold : public QObject {
    Q_OBJECT
public:
    explicit PaintHold(QObject *parent = nullptr);

    void begin(QWidget *window); ///< no more than a reminder if it is held already
    void end();
    bool holding() const { return m_window != nullptr; }

    static constexpr int kMostMs = 1000;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QPointer<QWidget> m_window;
    bool m_asked = false; ///< it wanted to paint meanwhile
    QTimer m_most;
};

} // namespace faces::ui
