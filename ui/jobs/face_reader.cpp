// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/jobs/face_reader.h"

#include "core/store/project.h"

#include <QMetaObject>

#include <exception>
#include <optional>
#include <utility>

namespace faces::ui {

namespace {

/// More than any window shows at once.
constexpr std::size_t kMostWaiting = 400;
/// Few enough that the first pictures stand within a frame or two.
constexpr std::size_t kBatch = 16;

QImage readPicture(const store::Project &project, const FaceReader::Wish &wish)
{
    const Bytes bytes = project.pixels(wish.face).picture;
    QImage image = QImage::fromData(bytes.data(), static_cast<int>(bytes.size()), "PNG");
    if (wish.sidePx > 0 && qMax(image.width(), image.height()) > wish.sidePx)
        image = image.scaled(wish.sidePx, wish.sidePx, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    // As the screen wants it: the window's thread has better things to do.
    image.convertTo(image.hasAlphaChannel() ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
    return image;
}

} // namespace

FaceReader::FaceReader(const std::filesystem::path &folder, Fit fit, QObject *parent)
    : QObject(parent), m_fit(std::move(fit))
{
    m_thread = std::jthread([this, folder](std::stop_token stop) { work(stop, folder); });
}

FaceReader::~FaceReader()
{
    m_thread.request_stop();
    m_changed.notify_all();
    m_thread.join();
}

void FaceReader::ask(const std::vector<Wish> &wishes)
{
    std::vector<Wish> old;
    {
        const std::scoped_lock lock(m_mutex);
        for (const Wish &wish : wishes)
            m_wishes.push_front(wish);
        while (m_wishes.size() > kMostWaiting) {
            old.push_back(m_wishes.back());
            m_wishes.pop_back();
        }
    }
    m_changed.notify_all();
    if (!old.empty())
        emit gaveUp(old);
}

std::vector<FaceReader::Wish> FaceReader::nextWishes(std::stop_token stop)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, stop, [this] { return !m_wishes.empty(); });
    std::vector<Wish> batch;
    while (!m_wishes.empty() && batch.size() < kBatch) {
        batch.push_back(m_wishes.front());
        m_wishes.pop_front();
    }
    return batch;
}

void FaceReader::work(std::stop_token stop, const std::filesystem::path &folder)
{
    std::optional<store::Project> project;
    while (!stop.stop_requested()) {
        std::vector<Picture> read;
        for (const Wish &wish : nextWishes(stop)) {
            if (stop.stop_requested())
                return;
            Picture picture{wish, {}, {}};
            try {
                if (!project)
                    project = store::Project::open(folder, store::OpenMode::ReadOnly);
                picture.image = readPicture(*project, wish);
                if (wish.place.sidePx > 0 && !picture.image.isNull())
                    picture.fitted = m_fit(picture.image, wish.place);
            } catch (const std::exception &) {
                // One picture that does not open is shown as an empty tile; `check` names it with its reason.
            }
            read.push_back(std::move(picture));
        }
        if (!read.empty())
            QMetaObject::invokeMethod(
                this, [this, read = std::move(read)] { emit pictures(read); }, Qt::QueuedConnection);
    }
}

} // namespace faces::ui
