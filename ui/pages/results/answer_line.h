// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <QString>
#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace faces::ui {

/// One line beneath what is answered in the background: what is said of it, or how far it is, and one button: to stop
/// it, or what is offered. Its height is kept while it is empty.
class AnswerLine : public QWidget {
    Q_OBJECT
public:
    explicit AnswerLine(QWidget *parent = nullptr);

    /// offer: the words of the button; empty: none.
    void say(const QString &words, const QString &offer = {});
    /// total 0: not known how far. Shown only if it takes longer than a moment.
    void showBusy(const QString &words, qint64 done = 0, qint64 total = 0);
    bool busy() const { return m_busy; }
    QString words() const;
    QPushButton *button() const { return m_button; }

signals:
    void stopWanted();
    void offerTaken();

private:
    void showNow();

    QString m_words, m_offer;
    bool m_busy = false;
    QTimer m_moment;
    QProgressBar *m_bar;
    QPushButton *m_button;
    QLabel *m_label;
};

} // namespace faces::ui
