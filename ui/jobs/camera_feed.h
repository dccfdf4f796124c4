// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/vision/camera.h"

#include <QObject>
#include <QString>

#include <condition_variable>
#include <mutex>
#include <thread>

namespace faces::ui {

/// Reads a camera in a thread of its own; the window takes the newest frame when it comes to it. Ends with its
/// destructor, within a frame, or by itself after endSoon(). All signals come in the window's thread.
class CameraFeed : public QObject {
    Q_OBJECT
public:
    explicit CameraFeed(const vision::CameraPlace &place, QObject *parent = nullptr);
    ~CameraFeed() override;

    /// Nobody waits for the frame that is being read: it deletes itself when the camera is let go of.
    void endSoon();
    cv::Mat take(); ///< CV_8UC3, the receiver's own; empty where it was taken before

signals:
    void frameArrived(); ///< again only after take()
    void failed(const QString &sentence);
    void ended(); ///< the camera is free again

private:
    void hasEnded();
    void readFrames(const std::stop_token &stop, const vision::CameraPlace &place);
    bool put(const std::stop_token &stop, cv::Mat frame, bool waits);

    std::mutex m_mutex;
    std::condition_variable_any m_taken;
    cv::Mat m_newest;
    bool m_ended = false, m_deleted = false; ///< in the window's thread
    std::jthread m_thread;                   ///< last: it ends before the rest goes
};

} // namespace faces::ui
