// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <QFrame>
#include <QTimer>

class QLabel;

namespace faces::ui {

class BusyBar;

/// The window's 28 px foot: the figure that matters at the left, background work in the middle, a remark at the right,
/// which ends in "…" where there is too little room. It places them itself: what a layout holds has the whole window
/// laid out anew with each word it says, and the figure changes with every key that labels.
class StatusFoot : public QFrame {
    Q_OBJECT
public:
    explicit StatusFoot(QWidget *parent = nullptr);

    void setFigure(const QString &text);
    void setRemark(const QString &text);
    /// In the remark's place for kSayMs; the remark comes back.
    void say(const QString &sentence);
    void sayNoMore();
    QString remark() const; ///< as it is seen
    QString figure() const;
    BusyBar *busy() const { return m_busy; }

    static constexpr int kSayMs = 8000;

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void place();
    void showRemark(const QString &text);

    QLabel *m_figure;
    BusyBar *m_busy;
    QLabel *m_remark;
    QString m_standing; ///< the remark while something else is said
    QTimer m_saying;
};

} // namespace faces::ui
