// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/jobs/camera_feed.h"

#include "ui/convert.h"

#include <utility>

namespace faces::ui {

CameraFeed::CameraFeed(const vision::CameraPlace &place, QObject *parent) : QObject(parent)
{
    m_thread = std::jthread([this, place](const std::stop_token &stop) {
        readFrames(stop, place);
        QMetaObject::invokeMethod(this, [this] { hasEnded(); });
    });
}

CameraFeed::~CameraFeed()
{
    m_thread.request_stop();
    m_thread.join();
}

void CameraFeed::endSoon()
{
    m_deleted = true;
    m_thread.request_stop();
    if (m_ended)
        deleteLater();
}

void CameraFeed::hasEnded()
{
    m_ended = true;
    emit ended();
    if (m_deleted)
        deleteLater();
}

cv::Mat CameraFeed::take()
{
    const std::scoped_lock lock(m_mutex);
    m_taken.notify_all();
    return std::exchange(m_newest, cv::Mat());
}

void CameraFeed::readFrames(const std::stop_token &stop, const vision::CameraPlace &place)
{
    try {
        vision::Camera camera(place);
        while (!stop.stop_requested()) {
            cv::Mat frame = camera.frame();
            if (frame.empty() || !put(stop, std::move(frame), camera.isFilm()))
                return;
        }
    } catch (const Error &error) {
        QMetaObject::invokeMethod(this, [this, sentence = toSentence(error)] { emit failed(sentence); });
    }
}

/// A camera's frame takes the place of one that nobody took; a film waits. False: it was asked to stop meanwhile.
bool CameraFeed::put(const std::stop_token &stop, cv::Mat frame, bool waits)
{
    std::unique_lock lock(m_mutex);
    if (waits && !m_taken.wait(lock, stop, [this] { return m_newest.empty(); }))
        return false;
    const bool tell = m_newest.empty();
    m_newest = std::move(frame);
    lock.unlock();
    if (tell)
        QMetaObject::invokeMethod(this, [this] { emit frameArrived(); });
    return true;
}

} // namespace faces::ui
