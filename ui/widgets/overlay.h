// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <QFrame>
#include <QPointer>

namespace faces::ui {

/// A panel over the middle of the window that Esc, or a click beside it, puts away; the focus goes back to where it
/// was.
class Overlay : public QFrame {
    Q_OBJECT
public:
    explicit Overlay(QWidget *window);

    void open(const QSize &wanted);
    void close();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override; ///< stays above the veil

private:
    void place();
    QSize m_wanted;
    QWidget *m_veil;
    QPointer<QWidget> m_before; ///< had the focus; may be another overlay
};

/// Over the whole window while files are dragged across it: that, and as what, they can be dropped here. It takes no
/// events, so what lies below goes on hearing of the drag.
class DropCue : public QWidget {
    Q_OBJECT
public:
    explicit DropCue(QWidget *window);

    void invite(const QString &words); ///< none: it goes
    void leave() { hide(); }
    QString words() const { return m_words; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_words;
};

} // namespace faces::ui
