// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "app/serve/judging.h"

#include "app/shared/judged_json.h"
#include "core/tasks/picture_answers.h"
#include "core/vision/read_photo.h"

#include <fmt/format.h>

#include <QMetaObject>

namespace faces::serve {

namespace {

std::span<const std::uint8_t> bytesOf(const QByteArray &bytes)
{
    return {reinterpret_cast<const std::uint8_t *>(bytes.constData()), static_cast<std::size_t>(bytes.size())};
}

/// Opens all that is opened on first use: the learner's library, the face finder's data.
void judgeOnce(tasks::Judge &judge)
{
    judge.judge(cv::Mat(128, 128, CV_8UC3, cv::Scalar::all(128)), tasks::FindFaces::Auto);
}

std::optional<Refusal> refusedUnread(std::span<const std::uint8_t> bytes, double mostMegapixels)
{
    const auto header = vision::sniffPicture(bytes);
    if (!header)
        return Refusal{415, "This is no picture that can be read. Use JPEG, PNG, WebP, TIFF, BMP or GIF."};
    const double megapixels = static_cast<double>(header->widthPx) * header->heightPx / 1e6;
    if (megapixels > mostMegapixels)
        return Refusal{413,
                       fmt::format("The picture has {} x {} pixels; {} megapixels is the most that is judged here. "
                                   "Scale it down first.",
                                   header->widthPx, header->heightPx, mostMegapixels)};
    return std::nullopt;
}

} // namespace

Judging::Judging(QObject *home, std::size_t mostWaiting, double mostMegapixels,
                 std::function<std::unique_ptr<tasks::Judge>()> make)
    : m_home(home), m_mostWaiting(mostWaiting), m_mostMegapixels(mostMegapixels)
{
    m_thread = std::jthread([this, make = std::move(make)](const std::stop_token &stop) { work(stop, make); });
    m_ready.get_future().get();
}

Judging::~Judging() = default; // the thread is the last member: it is asked to stop, and waited for, first

bool Judging::offer(Order order)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (m_orders.size() >= m_mostWaiting)
            return false;
        m_orders.push_back(std::move(order));
    }
    m_something.notify_one();
    return true;
}

void Judging::work(const std::stop_token &stop, const std::function<std::unique_ptr<tasks::Judge>()> &make)
{
    std::unique_ptr<tasks::Judge> judge;
    try {
        judge = make();
        judgeOnce(*judge);
    } catch (...) {
        m_ready.set_exception(std::current_exception());
        return;
    }
    m_ready.set_value();
    while (!stop.stop_requested()) {
        Order order;
        {
            std::unique_lock lock(m_mutex);
            if (!m_something.wait(lock, stop, [this] { return !m_orders.empty(); }))
                return;
            order = std::move(m_orders.front());
            m_orders.pop_front();
        }
        Answer answer = answered(*judge, order);
        QMetaObject::invokeMethod(
            m_home, [then = std::move(order.then), answer = std::move(answer)] { then(answer); }, Qt::QueuedConnection);
    }
}

Answer Judging::answered(tasks::Judge &judge, const Order &order) const
{
    try {
        if (const auto refusal = refusedUnread(bytesOf(order.picture), m_mostMegapixels))
            return errorAnswer(*refusal);
        nlohmann::ordered_json faces = nlohmann::ordered_json::array();
        for (const tasks::Judged &judged : tasks::answersFor(judge, bytesOf(order.picture), order.find))
            faces.push_back(judgedJson(judged));
        return jsonAnswer(nlohmann::ordered_json{{"faces", faces}}.dump(
            -1, ' ', false, nlohmann::ordered_json::error_handler_t::replace));
    } catch (const Error &error) {
        return errorAnswer({error.kind() == ErrorKind::BadInput ? 400 : 500, error.what()});
    } catch (const std::bad_alloc &) {
        return errorAnswer({503, "There is not enough memory for this picture. Scale it down first."});
    } catch (const std::exception &error) {
        return errorAnswer({500, fmt::format("Something went wrong inside the program: {}", error.what())});
    }
}

} // namespace faces::serve
