// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/base/random.h"
#include "ui/main_window.h"

#include <QObject>
#include <QTimer>

#include <map>

namespace faces::test {

/// Somebody who works in the window for hours: labels, undoes, walks through the pages, opens and closes what can be
/// opened, now and then trains. Which action comes next is drawn from a seed. A dialog is looked at and closed.
class BusyPerson : public QObject {
    Q_OBJECT
public:
    /// projects: folders to switch between; the first is open. picture: a file for the Try page.
    BusyPerson(ui::MainWindow &window, QStringList projects, QString picture, quint64 seed);

    void act(); ///< does one thing and waits until the window is at rest again
    /// To where two moments can be compared: the first project's Label page, nothing large or filtered, light colours.
    void comeToRest();
    void openOther();                                             ///< the other project
    void train();                                                 ///< a short training, to its end
    const std::map<QString, int> &done() const { return m_done; } ///< how often what was done
    int dialogs() const { return m_dialogs; }                     ///< that were opened, and closed
    /// Orders that the window has not, and what did not come to rest: with these less was done than it looks.
    const std::map<QString, int> &troubles() const { return m_troubles; }

private:
    struct Habit;
    static const std::vector<Habit> &habits();

    void press(int key, Qt::KeyboardModifiers with = {});
    bool trigger(const char *action); ///< false: it is not possible now
    void page(const char *name);
    void label();
    void browse();
    void labelMany();
    void stepBack();
    void stepForth();
    void walk();
    void dataset();
    void results();
    void tryPicture();
    void trainAndStop();
    void changeColours();
    void openDialog();
    void look(); ///< another size or view of the faces
    void filter();
    void closeDialog();
    bool atRest() const;
    void waitForRest();

    ui::MainWindow &m_window;
    QStringList m_projects;
    QString m_picture;
    Random m_random;
    QTimer m_closer;
    int m_open = 0; ///< index of the project that is open
    int m_dialogs = 0;
    std::map<QString, int> m_done, m_troubles;
};

} // namespace faces::test
