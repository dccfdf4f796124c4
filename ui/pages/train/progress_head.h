// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "ui/widgets/panel.h"

#include <vector>

class QProgressBar;
class QPushButton;

namespace faces::ui {

/// What stands above the curves of a run or of a search: its name and what it is, a bar of how far it is, how it goes
/// and its best so far; at the right "Go on", "Stop" and what else can be done. Buttons come and go, its height never
/// changes.
class ProgressHead : public Panel {
    Q_OBJECT
public:
    QString line() const; ///< how it goes, or how it ended

signals:
    void stopWanted();
    void goOnWanted();

protected:
    explicit ProgressHead(QWidget *parent) : Panel({}, parent) {}

    /// What the mark "leaky", the bar and "Stop" say when they are asked; any may be empty but the bar's.
    struct Hints {
        QString leaky, bar, stop;
    };
    /// Once, in the constructor. own: buttons that stand left of "Go on" and "Stop", in this order.
    void build(const Hints &hints, const std::vector<QPushButton *> &own);
    static QPushButton *hiddenButton(const QString &words, const QString &toolTip = {});

    void setName(const QString &name, const QString &what, bool leaky);
    void setLine(const QString &line, const QString &toolTip);
    void setBest(const QString &best);
    void setShare(double share); ///< 0..1
    void showEmpty(const QString &name, const QString &sentence);
    void showButtons(const std::vector<QPushButton *> &shown); ///< and hides the others
    void setStopping(bool stopping);                           ///< of "Stop": it was pressed
    QPushButton *stop() const { return m_stop; }
    QPushButton *goOn() const { return m_goOn; }

private:
    QLabel *m_name = nullptr, *m_what = nullptr, *m_leaky = nullptr, *m_line = nullptr, *m_best = nullptr;
    QProgressBar *m_bar = nullptr;
    QPushButton *m_stop = nullptr, *m_goOn = nullptr;
    std::vector<QPushButton *> m_buttons; ///< all, from the left
};

} // namespace faces::ui
