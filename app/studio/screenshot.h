// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <QObject>
#include <QStringList>

class QTimer;

namespace faces::ui {
class MainWindow;
}

namespace faces::studio {

/// Waits until the window has nothing left to read or compute, saves a picture of it and quits. Before that it may be
/// given files and orders, each when what the one before began is done. A dialog that stands then is the picture.
class Screenshot : public QObject {
    Q_OBJECT
public:
    Screenshot(ui::MainWindow *window, const QString &file, QStringList drops = {}, QStringList orders = {});

private:
    void look();
    void order(const QString &action);
    void save();
    ui::MainWindow *m_window;
    QString m_file;
    QStringList m_drops, m_orders;
    QTimer *m_timer;
    int m_quiet = 0, m_looks = 0;
    bool m_ordered = false;
};

} // namespace faces::studio
