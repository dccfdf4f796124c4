// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "app/serve/judging.h"
#include "app/serve/limits.h"
#include "app/serve/token_bucket.h"
#include "core/tasks/picture_answers.h"

#include <QAbstractHttpServer>

class QTcpSocket;

namespace faces::serve {

/// What is served: the page (/), what the model is (/model) and its judgements (/predict). Nothing in a request names a
/// file, and nothing that comes in is written to one. Its thread only passes things on.
class Service final : public QAbstractHttpServer {
    Q_OBJECT

public:
    struct Options {
        int threads = tasks::kPictureThreads; ///< 0: one per core
        tasks::VisionModels models;
        Limits limits;
    };
    /// Loads all that it needs. Throws what tasks::Judge does.
    Service(tasks::ChosenModel chosen, const Options &options);
    /// At 127.0.0.1 and nowhere else; 0 takes a free port. Returns the port; throws Error{Usage} where it is taken.
    int open(int port);

protected:
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override;
    void missingHandler(const QHttpServerRequest &request, QTcpSocket *socket) override;

private:
    void predict(const QHttpServerRequest &request, QTcpSocket *socket);
    void send(QTcpSocket *socket, const Answer &answer);

    const Limits m_limits;
    const Answer m_page, m_model;
    TokenBucket m_tokens;
    Judging m_judging;
};

} // namespace faces::serve
