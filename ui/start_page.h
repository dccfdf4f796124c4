// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <QWidget>

namespace faces::ui {

class Panel;

/// What stands before a project is open: the latest projects, and new, open, demo.
class StartPage : public QWidget {
    Q_OBJECT
public:
    explicit StartPage(QWidget *parent = nullptr);

    void showRecent(); ///< reads the settings anew

signals:
    void newWanted();
    void openWanted();
    void demoWanted();
    void projectChosen(const QString &folder);

protected:
    void focusInEvent(QFocusEvent *event) override; ///< passes it on: a proxy would have Tab skip all before it

private:
    Panel *m_recent;
    QWidget *m_demo, *m_first = nullptr; ///< the first has the keyboard when the page comes
};

} // namespace faces::ui
