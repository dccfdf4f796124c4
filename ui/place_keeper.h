// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "ui/jobs/latest.h"

#include <QObject>
#include <QString>
#include <QTimer>
#include <QVariant>

#include <filesystem>
#include <functional>
#include <memory>

namespace faces::ui {

/// Keeps what a page remembers of a project, so that even a program that was killed comes back to it. The settings file
/// is written in a thread, for a disk may take its time, and at most every kRestMs.
class PlaceKeeper : public QObject {
    Q_OBJECT
public:
    struct Place {
        std::filesystem::path project; ///< empty: nothing to keep
        QVariantMap values;            ///< name of a setting of the project -> value
    };
    /// read: what is to be kept, asked for in the window's thread whenever it is about to be written.
    PlaceKeeper(std::function<Place()> read, QObject *parent);

    void soon(); ///< something changed
    void now();  ///< in the caller's thread: the project or the program is about to close

    static constexpr int kRestMs = 200;

private:
    struct Order; ///< so that an older place is never written over a newer one

    std::function<Place()> m_read;
    std::shared_ptr<Order> m_order;
    QTimer m_rest;
    Latest m_writing;
};

} // namespace faces::ui
