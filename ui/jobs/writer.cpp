// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/jobs/writer.h"

#include "core/base/error.h"
#include "core/base/writing_reason.h"
#include "ui/convert.h"

#include <utility>

namespace faces::ui {

Writer::Writer(const std::filesystem::path &folder, std::optional<store::Project> opened, QObject *parent)
    : QObject(parent)
{
    m_thread = std::jthread([this, folder, project = std::move(opened)](std::stop_token stop) mutable {
        work(stop, folder, std::move(project));
    });
}

Writer::~Writer()
{
    m_thread.request_stop();
    m_changed.notify_all();
    m_thread.join();
}

void Writer::post(Order order, std::function<void()> whenFailed)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_orders.push_back({std::move(order), std::move(whenFailed)});
        ++m_waiting;
    }
    m_changed.notify_all();
}

int Writer::waiting() const
{
    const std::scoped_lock lock(m_mutex);
    return m_waiting;
}

std::optional<Writer::Given> Writer::nextOrder(std::stop_token stop)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, stop, [this] { return !m_orders.empty(); });
    if (m_orders.empty())
        return {};
    Given given = std::move(m_orders.front());
    m_orders.pop_front();
    return given;
}

void Writer::work(std::stop_token stop, const std::filesystem::path &folder, std::optional<store::Project> project)
{
    while (const std::optional<Given> given = nextOrder(stop)) {
        std::function<void()> last;
        const auto failing = [&](const QString &sentence) {
            last = [this, sentence, then = given->whenFailed] {
                emit failed(sentence);
                if (then)
                    then();
            };
        };
        try {
            // Another program may have had the right to write, and may have given it back meanwhile.
            if (!project || project->readOnly()) {
                project.reset();
                project = store::Project::open(folder);
            }
            last = given->order(*project);
        } catch (const Error &error) {
            failing(toSentence(error));
        } catch (const std::filesystem::filesystem_error &error) {
            failing(toSentence(diskError(error)));
        } catch (const std::exception &error) {
            failing(tr("Something went wrong inside the program: %1").arg(QString::fromUtf8(error.what())));
        }
        conclude(std::move(last));
    }
}

void Writer::conclude(std::function<void()> last)
{
    {
        const std::scoped_lock lock(m_mutex);
        --m_waiting;
    }
    QMetaObject::invokeMethod(
        this,
        [this, last = std::move(last)] {
            if (last)
                last();
            if (waiting() == 0) // a newer order may have come while this answer was on its way
                emit allKept();
        },
        Qt::QueuedConnection);
}

} // namespace faces::ui
