// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;

namespace faces::ui {

/// A line at the place where something happened: what it is, what can be done, and a way to put it away. Hidden until
/// it has something to say.
class NoticeLine : public QFrame {
    Q_OBJECT
public:
    enum class Kind { Info, Warning, Trouble };

    explicit NoticeLine(QWidget *parent = nullptr);

    void showNotice(Kind kind, const QString &sentence, const QString &actionWords = {},
                    std::function<void()> action = {}, bool dismissable = true);
    /// A second choice beside the first one, for a notice that asks; call after showNotice.
    void addChoice(const QString &actionWords, std::function<void()> action);
    void showTrouble(const QString &sentence) { showNotice(Kind::Trouble, sentence); }
    QString text() const;
    Kind kind() const { return m_kind; }
    /// A step was undone or done again: what this line tells of things done may be untrue now and goes. Trouble stays,
    /// and so does what asks, or can't be put away.
    void stepTaken();

    /// Takes no place in a layout: it stands over the lower edge of the area, a child of the host, marginPx from the
    /// edges, so that nothing moves when it comes or goes. While the area is hidden it stands over the host's.
    void hoverOver(QWidget *host, QWidget *area, int marginPx = 0);
    /// From now on over another area of the same host, with what it says.
    void moveOver(QWidget *area, int marginPx = 0);

signals:
    /// So much of the area's lower edge can't be seen now; 0 when the line is put away.
    void coverChanged(int heightPx);

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void drawIcon();
    void place();
    void tellCover(int heightPx);

    QWidget *m_area = nullptr;
    int m_marginPx = 0;
    int m_coverPx = 0;
    Kind m_kind = Kind::Info;
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_action;
    QPushButton *m_other;
    QPushButton *m_dismiss;
    std::function<void()> m_do, m_doOther;
};

} // namespace faces::ui
