// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/jobs/writer.h"

#include "core/base/error.h"
#include "ui/convert.h"

#include <optional>

namespace faces::ui {

Writer::Writer(const std::filesystem::path &folder, QObject *parent) : QObject(parent)
{
    m_thread = std::jthread([this, folder](std::stop_token stop) { work(stop, folder); });
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

void Writer::work(std::stop_token stop, const std::filesystem::path &folder)
{
    std::optional<store::Project> project;
    for (;;) {
        Order order;
        {
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, stop, [this] { return !m_orders.empty(); });
            if (m_orders.empty())
                return; // asked to stop, and everything given is done
            order = std::move(m_orders.front());
            m_orders.pop_front();
        }
        std::function<void()> last;
        try {
            if (!project)
                project = store::Project::open(folder);
            last = order(*project);
        } catch (const Error &error) {
            last = [this, sentence = toSentence(error)] { emit failed(sentence); };
        } catch (const std::exception &error) {
            last = [this, what = QString::fromUtf8(error.what())] {
                emit failed(tr("Something went wrong inside the program: %1").arg(what));
            };
        }
        bool none = false;
        {
            const std::scoped_lock lock(m_mutex);
            none = --m_waiting == 0;
        }
        QMetaObject::invokeMethod(
            this,
            [this, last = std::move(last), none] {
                if (last)
                    last();
                if (none)
                    emit allKept();
            },
            Qt::QueuedConnection);
    }
}

} // namespace faces::ui
