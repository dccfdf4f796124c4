// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/base/progress.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <stop_token>
#include <thread>

namespace faces::ui {

/// For a timer: after what waits in the event loop has been handled. With 0 Qt posts an event, and all that are posted
/// are handled in one go.
inline constexpr int kNextTurnMs = 1;

/// One piece of work in a thread of its own. Work runs there and returns what the window shall do with the result; that
/// runs in the window's thread, as do all signals. Only values travel. The destructor stops and joins. Start it once.
///
///     auto *job = new Job(tr("Cutting faces"), this);
///     job->start([order](std::stop_token stop, ProgressSink &progress) { return cut(order, stop, progress); },
///                [this](CutResult result) { show(result); });
class Job : public QObject {
    Q_OBJECT
public:
    explicit Job(const QString &title, QObject *parent = nullptr);
    ~Job() override;

    const QString &title() const { return m_title; }
    bool running() const { return m_running; }
    /// A quiet job goes on by itself and may be stopped at any time: nobody waits for it, and nobody is asked about it.
    bool quiet() const { return m_quiet; }
    void setQuiet(bool quiet) { m_quiet = quiet; }

    /// done is called in the window's thread unless the job failed, was cancelled or destroyed.
    template <typename Work, typename Done> void start(Work work, Done done)
    {
        run([work = std::move(work), done = std::move(done)](std::stop_token stop,
                                                             ProgressSink &progress) mutable -> std::function<void()> {
            using Result = std::invoke_result_t<Work &, std::stop_token, ProgressSink &>;
            if constexpr (std::is_void_v<Result>) {
                work(stop, progress);
                return [done]() mutable { done(); };
            } else {
                auto result = std::make_shared<Result>(work(stop, progress));
                return [result, done]() mutable { done(std::move(*result)); };
            }
        });
    }
    /// Asks to stop; the job ends within a moment: with cancelled(), or with what it has finished by then.
    void cancel();

signals:
    /// At most every 50 ms; total 0: unknown.
    void progressed(const QString &stage, qint64 done, qint64 total);
    void failed(const QString &sentence);
    void cancelled();
    void ended(); ///< after done, failed or cancelled

private:
    using Runner = std::function<std::function<void()>(std::stop_token, ProgressSink &)>;
    void run(Runner runner);
    void conclude(const std::function<void()> &last);

    QString m_title;
    bool m_running = false, m_quiet = false;
    std::jthread m_thread;
};

} // namespace faces::ui
