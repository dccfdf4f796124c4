// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <QDateTime>
#include <QFileSystemWatcher>
#include <QObject>
#include <QString>
#include <QTimer>

namespace faces::ui {

/// Waits for a photo that couldn't be read: for its file to come back, alone or with its folder, or to change.
class PhotoWatch : public QObject {
    Q_OBJECT
public:
    explicit PhotoWatch(QObject *parent);

    void watch(const QString &file); ///< in place of the one before; call when it was just tried
    void forget() { watch({}); }

signals:
    void cameBack(); ///< the file is there, another than was tried, and has been left alone for a moment

private:
    struct State {
        qint64 bytes = -1; ///< -1: it is not there
        QDateTime changed;
        bool operator==(const State &) const = default;
    };
    State state() const;
    void aim();
    void look();

    QString m_file;
    State m_tried;
    QFileSystemWatcher m_watcher;
    QTimer m_rest; ///< a file comes in pieces
};

} // namespace faces::ui
