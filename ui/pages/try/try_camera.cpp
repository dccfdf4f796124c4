// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// The camera, where there is one: its frames are judged as they come, until one of them is taken.
#include "ui/convert.h"
#include "ui/jobs/camera_feed.h"
#include "ui/pages/photos/grid_canvas.h"
#include "ui/pages/try/model_choice.h"
#include "ui/pages/try/try_page.h"
#include "ui/widgets/notice_line.h"

#include <QAction>
#include <QPushButton>

#include <utility>

namespace faces::ui {

void TryPage::lookForCamera()
{
    m_cameraButton->setVisible(!vision::Camera::found().empty());
    showState();
}

void TryPage::switchCamera()
{
    if (!live())
        return startCamera();
    stopCamera();
    showPicture();
    read();
}

void TryPage::startCamera()
{
    const std::vector<vision::CameraPlace> places = vision::Camera::found();
    if (places.empty() || !m_choice->source())
        return lookForCamera();
    if (live())
        return;
    if (m_endingFeed) { // it still has the camera
        connect(m_endingFeed, &CameraFeed::ended, this, [this] {
            m_endingFeed = nullptr;
            startCamera();
        });
        return;
    }
    m_read.forget();
    m_judging.forget();
    m_following.forget();
    m_liveFrame = {};
    m_liveFrame.name = text(places.front().name);
    m_feed = new CameraFeed(places.front(), this);
    connect(m_feed, &CameraFeed::frameArrived, this, &TryPage::showFrame);
    connect(m_feed, &CameraFeed::failed, this, [this](const QString &sentence) {
        stopCamera();
        showPicture();
        read();
        m_notice->showTrouble(sentence);
    });
    m_canvas->setEditable(false);
    showPicture();
    m_canvas->setFocus();
}

void TryPage::stopCamera()
{
    if (!live())
        return;
    m_feed->disconnect(this);
    m_endingFeed = m_feed;
    std::exchange(m_feed, nullptr)->endSoon();
    m_judging.forget();
    m_liveFrame = {};
    m_canvas->setEditable(true);
}

void TryPage::showFrame()
{
    const cv::Mat frame = m_feed ? m_feed->take() : cv::Mat();
    if (frame.empty())
        return;
    const bool first = !m_liveFrame.picture;
    m_liveFrame.picture = makePicture(frame);
    m_canvas->setPicture(m_liveFrame.picture);
    if (first) {
        m_canvas->fit();
        showState();
    }
    if (!m_judging.busy()) // as often as the model manages
        judge();
}

void TryPage::takeFrame()
{
    if (!live() || !m_liveFrame.picture)
        return;
    const QImage frame = toImage(m_liveFrame.picture->pixels);
    stopCamera();
    takePicture(frame, tr("Camera %1").arg(++m_taken));
}

void TryPage::hideEvent(QHideEvent *event)
{
    if (live()) {
        stopCamera();
        showPicture();
        read();
    }
    Page::hideEvent(event);
}

} // namespace faces::ui
