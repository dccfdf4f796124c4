// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/place_keeper.h"

#include "ui/settings.h"

#include <mutex>

namespace faces::ui {

struct PlaceKeeper::Order {
    std::mutex mutex;
    int given = 0, written = 0;

    void write(const Place &place, int number)
    {
        const std::scoped_lock lock(mutex);
        if (number <= written || place.project.empty())
            return;
        written = number;
        Settings settings;
        for (auto value = place.values.cbegin(); value != place.values.cend(); ++value)
            settings.setOfProject(place.project, value.key(), value.value());
    }
};

PlaceKeeper::PlaceKeeper(std::function<Place()> read, QObject *parent)
    : QObject(parent), m_read(std::move(read)), m_order(std::make_shared<Order>()), m_writing({}, this)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestMs);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        m_writing.ask([order = m_order, place = m_read(), number = ++m_order->given](
                          std::stop_token, ProgressSink &) { return order->write(place, number), true; },
                      [](bool) {});
    });
}

void PlaceKeeper::soon()
{
    if (!m_rest.isActive())
        m_rest.start();
}

void PlaceKeeper::now()
{
    m_rest.stop();
    m_order->write(m_read(), ++m_order->given);
}

} // namespace faces::ui
