// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/vision/photo_room.h"

#include "core/base/error.h"

#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <utility>

namespace faces::vision {
namespace {

struct AllRooms {
    std::mutex mutex;
    std::condition_variable_any freed;
    double taken = 0;
};

AllRooms &allRooms()
{
    static AllRooms rooms;
    return rooms;
}

/// Rooms that this thread has: it would wait for itself.
thread_local int t_held = 0;

} // namespace

PhotoRoom::PhotoRoom(double bytes, const std::stop_token &stop)
{
    if (bytes <= kSmallReadingBytes)
        return;
    AllRooms &rooms = allRooms();
    std::unique_lock lock(rooms.mutex);
    const auto fits = [&] { return t_held > 0 || rooms.taken <= 0 || rooms.taken + bytes <= kMostReadingBytes; };
    if (!rooms.freed.wait(lock, stop, fits))
        throw Error(ErrorKind::Cancelled, "Cancelled.");
    rooms.taken += bytes;
    m_bytes = bytes;
    m_holder = std::this_thread::get_id();
    ++t_held;
}

PhotoRoom::PhotoRoom(PhotoRoom &&other) noexcept : m_bytes(std::exchange(other.m_bytes, 0)), m_holder(other.m_holder) {}

PhotoRoom &PhotoRoom::operator=(PhotoRoom &&other) noexcept
{
    if (this != &other) {
        giveBack();
        m_bytes = std::exchange(other.m_bytes, 0);
        m_holder = other.m_holder;
    }
    return *this;
}

void PhotoRoom::shrinkTo(double bytes)
{
    if (bytes >= m_bytes)
        return;
    AllRooms &rooms = allRooms();
    const std::scoped_lock lock(rooms.mutex);
    rooms.taken -= m_bytes - std::max(1.0, bytes);
    m_bytes = std::max(1.0, bytes);
    rooms.freed.notify_all();
}

void PhotoRoom::giveBack() noexcept
{
    if (m_bytes <= 0)
        return;
    AllRooms &rooms = allRooms();
    const std::scoped_lock lock(rooms.mutex);
    rooms.taken = std::max(0.0, rooms.taken - m_bytes);
    m_bytes = 0;
    if (m_holder == std::this_thread::get_id())
        --t_held;
    rooms.freed.notify_all();
}

} // namespace faces::vision
