// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/store/project.h"

#include <QObject>
#include <QString>

#include <condition_variable>
#include <deque>
#include <filesystem>
#include <functional>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>

namespace faces::ui {

/// The window's one writing connection, in a thread of its own: orders are done in the order they were given, and each
/// is on the disk when its answer comes. The window shows a change at once and calls it kept on `allKept`. It keeps the
/// project it was given open, and with it the right to write, so that no other program can take that right between two
/// orders. The destructor finishes the orders that were given, then joins.
class Writer : public QObject {
    Q_OBJECT
public:
    /// Work runs in the writer's thread and returns what the window shall do then (may be empty).
    using Order = std::function<std::function<void()>(store::Project &)>;

    Writer(const std::filesystem::path &folder, std::optional<store::Project> opened, QObject *parent = nullptr);
    ~Writer() override;

    /// whenFailed: in the window's thread, after failed().
    void post(Order order, std::function<void()> whenFailed = {});
    int waiting() const; ///< orders given and not yet kept

signals:
    void allKept();                       ///< nothing is waiting any more
    void failed(const QString &sentence); ///< an order could not be done; the caller's view should be read anew

private:
    void work(std::stop_token stop, const std::filesystem::path &folder, std::optional<store::Project> project);
    struct Given {
        Order order;
        std::function<void()> whenFailed;
    };
    std::optional<Given> nextOrder(std::stop_token stop); ///< none: asked to stop, and everything given is done
    void conclude(std::function<void()> last);

    mutable std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::deque<Given> m_orders;
    int m_waiting = 0;
    std::jthread m_thread;
};

} // namespace faces::ui
