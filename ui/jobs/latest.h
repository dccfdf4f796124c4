// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/store/project.h"
#include "ui/jobs/job.h"

#include <QObject>
#include <QString>

#include <filesystem>
#include <functional>
#include <stop_token>
#include <utility>

namespace faces::ui {

/// For questions whose newest is the only one that counts (what a page shows, the cell under the mouse): one job at a
/// time; what is asked meanwhile waits, and only the latest of it is done. An overtaken answer is dropped. Nothing is
/// written, so the view is not read anew, and the foot lists nothing by itself. The jobs are its children and end with it.
class Latest : public QObject {
    Q_OBJECT
public:
    explicit Latest(const QString &title, QObject *parent = nullptr);

    bool busy() const { return m_job != nullptr; }

    /// As Job::start: work(std::stop_token, ProgressSink &) -> Result in a thread, done(Result) in the window's. Both
    /// must be copyable.
    template <typename Work, typename Done> void ask(Work work, Done done)
    {
        const int number = ++m_asked;
        wait([this, number, work = std::move(work), done = std::move(done)](Job &job) {
            job.start(work, [this, number, done](auto result) mutable {
                if (number == m_asked)
                    done(std::move(result));
            });
        });
    }
    /// work(const store::Project &, std::stop_token) -> Result, on a connection of its own.
    template <typename Work, typename Done> void read(const std::filesystem::path &project, Work work, Done done)
    {
        ask(
            [work = std::move(work), folder = project](std::stop_token stop, ProgressSink &) mutable {
                const store::Project opened = store::Project::open(folder, store::OpenMode::ReadOnly);
                return work(opened, stop);
            },
            std::move(done));
    }
    /// Nobody wants an answer any more: what is under way is stopped and will not arrive.
    void forget();

signals:
    void failed(const QString &sentence); ///< the latest question; overtaken ones fail in silence
    void busyChanged(bool busy);
    void jobStarted(faces::ui::Job *job); ///< for a foot that shows it: of questions that take long
    void progressed(const QString &stage, qint64 done, qint64 total); ///< as Job's, of what is under way

private:
    using Question = std::function<void(Job &)>;
    void wait(Question question);
    void startNext();

    QString m_title;
    Job *m_job = nullptr;
    int m_asked = 0;
    Question m_next;
};

} // namespace faces::ui
