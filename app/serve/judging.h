// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "app/serve/answer.h"
#include "core/tasks/training.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <future>
#include <memory>
#include <mutex>
#include <thread>

class QObject;

namespace faces::serve {

/// Judges pictures one after another in a thread of its own, so that the page is answered meanwhile. What it says of a
/// picture is what `faces predict` says.
class Judging {
public:
    struct Order {
        QByteArray picture; ///< a picture file's bytes
        tasks::FindFaces find = tasks::FindFaces::Auto;
        std::function<void(Answer)> then; ///< called in the thread of `home`, unless that is gone
    };
    /// Makes the judge in its thread, has it judge once (from then on it opens no file), and returns when that is done.
    /// Throws what make() throws.
    Judging(QObject *home, std::size_t mostWaiting, double mostMegapixels,
            std::function<std::unique_ptr<tasks::Judge>()> make);
    /// Waits for the picture that is being judged; those that wait are forgotten.
    ~Judging();
    Judging(const Judging &) = delete;
    Judging &operator=(const Judging &) = delete;

    /// False if too many wait already.
    bool offer(Order order);

private:
    void work(const std::stop_token &stop, const std::function<std::unique_ptr<tasks::Judge>()> &make);
    Answer answered(tasks::Judge &judge, const Order &order) const;

    QObject *m_home;
    const std::size_t m_mostWaiting;
    const double m_mostMegapixels;
    std::promise<void> m_ready;
    std::mutex m_mutex;
    std::condition_variable_any m_something;
    std::deque<Order> m_orders; ///< under m_mutex
    std::jthread m_thread;
};

} // namespace faces::serve
