// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <QObject>
#include <QString>

class QTimer;

namespace faces::ui {
class MainWindow;
}

namespace faces::studio {

/// Waits until the window has nothing left to read or compute, saves a picture of it and quits.
class Screenshot : public QObject {
    Q_OBJECT
public:
    Screenshot(ui::MainWindow *window, const QString &file);

private:
    void look();
    ui::MainWindow *m_window;
    QString m_file;
    QTimer *m_timer;
    int m_quiet = 0, m_looks = 0;
};

} // namespace faces::studio
