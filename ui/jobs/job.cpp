// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/jobs/job.h"

#include "core/base/writing_reason.h"
#include "ui/convert.h"

#include <QMetaObject>
#include <QPointer>

#include <chrono>
#include <exception>

namespace faces::ui {

namespace {

/// Sends progress to the window's thread, not more often than an eye can follow.
class JobProgress final : public ProgressSink {
public:
    explicit JobProgress(Job *job) : m_job(job) {}
    void progress(const Progress &p) override
    {
        using namespace std::chrono;
        const auto now = steady_clock::now();
        const bool last = p.total > 0 && p.done >= p.total;
        if (p.stage == m_stage && !last && now - m_sent < 50ms)
            return;
        m_sent = now;
        m_stage = p.stage;
        // The job outlives its thread (its destructor joins), so the pointer is good here.
        QMetaObject::invokeMethod(
            m_job,
            [job = m_job, stage = translated(p.stage), done = p.done, total = p.total] {
                emit job->progressed(stage, done, total);
            },
            Qt::QueuedConnection);
    }

private:
    Job *m_job;
    std::string m_stage;
    std::chrono::steady_clock::time_point m_sent{};
};

} // namespace

Job::Job(const QString &title, QObject *parent) : QObject(parent), m_title(title) {}

Job::~Job()
{
    m_thread.request_stop();
    if (m_thread.joinable())
        m_thread.join();
}

void Job::cancel() { m_thread.request_stop(); }

void Job::run(Runner runner)
{
    Q_ASSERT(!m_running && !m_thread.joinable());
    m_running = true;
    m_thread = std::jthread([this, runner = std::move(runner)](std::stop_token stop) mutable {
        std::function<void()> last;
        try {
            JobProgress progress(this);
            last = runner(stop, progress);
        } catch (const Error &error) {
            if (error.kind() == ErrorKind::Cancelled)
                last = [this] { emit cancelled(); };
            else
                last = [this, sentence = toSentence(error)] { emit failed(sentence); };
        } catch (const std::filesystem::filesystem_error &error) {
            last = [this, sentence = toSentence(diskError(error))] { emit failed(sentence); };
        } catch (const std::bad_alloc &) {
            last = [this] {
                emit failed(tr("There is not enough memory for this. Close other programs and try again."));
            };
        } catch (const std::exception &error) {
            last = [this, what = QString::fromUtf8(error.what())] {
                emit failed(tr("Something went wrong inside the program: %1").arg(what));
            };
        }
        QMetaObject::invokeMethod(
            this, [this, last = std::move(last)] { conclude(last); }, Qt::QueuedConnection);
    });
}

void Job::conclude(const std::function<void()> &last)
{
    m_running = false;
    const QPointer<Job> alive(this); // what follows may delete the job
    last();
    if (alive)
        emit ended();
}

} // namespace faces::ui
