// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/suggestion.h"

#include <QFrame>

class QAction;
class QCheckBox;
class QLabel;
class QPushButton;
class QTimer;

namespace faces::ui {

/// The line under the faces: what a screenful would accept and the button for it, the doubted label of the current face
/// with its two answers, and the switch of suggestions. Its height never changes.
class AcceptBar : public QFrame {
    Q_OBJECT
public:
    /// The actions' keys stand beside the buttons that do the same.
    AcceptBar(QAction *screenful, QAction *keep, QAction *mend, QAction *next, QWidget *parent = nullptr);

    /// Of the faces that are seen now; one: of one that is shown large.
    void showScreenful(int suggestions, int doubtful, bool one = false);
    void showDoubt(const QString &sentence, const QString &keep, const QString &mend); ///< empty: no label is doubted
    void showDoubted(int labels);                                                      ///< in the whole project
    /// Told for a while, but not longer than until the person does the next thing: a key or a click.
    void showDone(const QString &sentence);
    void setSuggests(bool on);

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void suggestsChosen(bool on);

private:
    void showText();
    void forgetDone();

    QPushButton *m_screenful, *m_keep, *m_mend, *m_next;
    QLabel *m_text;
    QCheckBox *m_suggests;
    QString m_doubt, m_done;
    bool m_one = false;
    QTimer *m_forget; ///< what was done is told for a while, whatever the bar is to show meanwhile
    int m_doubtful = 0;
};

} // namespace faces::ui
