// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/jobs/writer.h"

#include "core/base/error.h"
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

void Writer::post(Order order)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_orders.push_back(std::move(order));
        ++m_waiting;
    }
    m_changed.notify_all();
}

int Writer::waiting() const
{
    const std::scoped_lock lock(m_mutex);
    return m_waiting;
}

std::optional<Writer::Order> Writer::nextOrder(std::stop_token stop)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, stop, [this] { return !m_orders.empty(); });
    if (m_orders.empty())
        return {};
    Order order = std::move(m_orders.front());
    m_orders.pop_front();
    return order;
}

void Writer::work(std::stop_token stop, const std::filesystem::path &folder, std::optional<store::Project> project)
{
    while (const std::optional<Order> order = nextOrder(stop)) {
        std::function<void()> last;
        try {
            // Another program may have had the right to write, and may have given it back meanwhile.
            if (!project || project->readOnly()) {
                project.reset();
                project = store::Project::open(folder);
            }
            last = (*order)(*project);
        } catch (const Error &error) {
            last = [this, sentence = toSentence(error)] { emit failed(sentence); };
        } catch (const std::exception &error) {
            last = [this, what = QString::fromUtf8(error.what())] {
                emit failed(tr("Something went wrong inside the program: %1").arg(what));
            };
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
