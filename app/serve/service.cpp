// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "app/serve/service.h"

#include "app/serve/gate.h"
#include "app/serve/page.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <QHttpServerRequest>
#include <QPointer>
#include <QTcpSocket>
#include <QTimer>
#include <QUrlQuery>

namespace faces::serve {

namespace {

using Method = QHttpServerRequest::Method;

Answer modelAnswer(const tasks::ChosenModel &chosen, const Limits &limits)
{
    using Json = nlohmann::ordered_json;
    Json attributes = Json::array();
    for (std::size_t i = 0; i < chosen.model.attributes.size(); ++i) {
        const Attribute &a = chosen.model.attributes[i];
        attributes.push_back({{"id", a.id},
                              {"name", a.name},
                              {"yes", a.yesWord},
                              {"no", a.noWord},
                              {"threshold", chosen.model.thresholds[i]}});
    }
    const Json model{{"title", chosen.title},
                     {"net", toWord(chosen.model.net)},
                     {"leaky", chosen.leaky},
                     {"attributes", attributes},
                     {"limits", {{"bytes", limits.bodyBytes}, {"megapixels", limits.megapixels}}}};
    return jsonAnswer(model.dump(-1, ' ', false, Json::error_handler_t::replace));
}

Answer notThisWay(const QByteArray &allowed, Method method)
{
    Answer answer = errorAnswer({405, fmt::format("Only {} is answered here.", allowed.toStdString())});
    if (method == Method::Head)
        answer.body.clear();
    answer.headers.emplace_back("Allow", allowed);
    return answer;
}

/// ?face=1 takes the whole picture as one face; nothing for any other wish.
std::optional<tasks::FindFaces> wayOf(const QUrlQuery &query)
{
    const auto items = query.queryItems();
    if (items.isEmpty())
        return tasks::FindFaces::Auto;
    const bool face = items.size() == 1 && items.first().first == "face" && items.first().second == "1";
    return face ? std::optional(tasks::FindFaces::WholePicture) : std::nullopt;
}

} // namespace

Service::Service(tasks::ChosenModel chosen, const Options &options)
    : m_limits(options.limits), m_page(pageAnswer()), m_model(modelAnswer(chosen, options.limits)),
      m_tokens(options.limits.picturesPerSecond, options.limits.burst, std::chrono::steady_clock::now()),
      m_judging(this, options.limits.queue, options.limits.megapixels,
                [model = std::move(chosen.model), threads = options.threads, models = options.models] {
                    return std::make_unique<tasks::Judge>(model, threads, models);
                })
{
}

int Service::open(int port)
{
    auto *gate = new Gate(m_limits, this);
    if (!gate->listen(QHostAddress::LocalHost, static_cast<quint16>(port)))
        throw Error(ErrorKind::Usage,
                    fmt::format("Port {} of this machine can't be had ({}). Choose another; 0 takes a free one.", port,
                                gate->errorString().toStdString()));
    bind(gate);
    return gate->serverPort();
}

bool Service::handleRequest(const QHttpServerRequest &request, QTcpSocket *socket)
{
    const QString path = request.url().path();
    const bool get = request.method() == Method::Get;
    if (path == u"/" || path == u"/model")
        send(socket, !get ? notThisWay("GET", request.method()) : path == u"/" ? m_page : m_model);
    else if (path == u"/predict" && request.method() == Method::Post)
        predict(request, socket);
    else if (path == u"/predict")
        send(socket, notThisWay("POST", request.method()));
    else
        return false;
    return true;
}

void Service::missingHandler(const QHttpServerRequest &, QTcpSocket *socket)
{
    send(socket, errorAnswer({404, "There is nothing here. The page is at /."}));
}

void Service::predict(const QHttpServerRequest &request, QTcpSocket *socket)
{
    if (!m_tokens.take(std::chrono::steady_clock::now())) {
        Answer answer = errorAnswer({429, "Too many pictures at once. Try again in a moment."});
        answer.headers.emplace_back("Retry-After", QByteArray::number(m_tokens.secondsToWait()));
        return send(socket, answer);
    }
    const auto find = wayOf(request.query());
    if (!find)
        return send(socket, errorAnswer({400, "Ask with ?face=1, or with nothing."}));
    if (request.value("content-type").toLower().startsWith("multipart/"))
        return send(socket, errorAnswer({415, "Send the picture's bytes alone, not as a form: curl --data-binary "
                                              "@photo.jpg."}));
    QPointer<QTcpSocket> asker(socket);
    const bool taken = m_judging.offer({request.body(), *find, [this, asker](const Answer &answer) {
                                            if (asker)
                                                send(asker, answer);
                                        }});
    if (!taken)
        send(socket, errorAnswer({503, "Other pictures are being judged. Try again in a moment."}));
}

void Service::send(QTcpSocket *socket, const Answer &answer)
{
    socket->write(wholeAnswer(answer));
    socket->flush();
    // Not within the HTTP server's own work on this connection.
    QTimer::singleShot(0, socket, &QTcpSocket::disconnectFromHost);
    QTimer::singleShot(m_limits.goodbye, socket, &QTcpSocket::abort);
}

} // namespace faces::serve
