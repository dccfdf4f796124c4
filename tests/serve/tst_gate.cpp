// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// The gate before the HTTP server: nothing but whole, well-formed requests come through, and nobody can fill it up.
#include "app/serve/gate.h"
#include "tests/serve/asking.h"

#include <QAbstractHttpServer>
#include <QHttpServerRequest>
#include <QSignalSpy>
#include <QTest>

#include <memory>
#include <string>
#include <vector>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace faces;
using namespace faces::test;

namespace {

/// Behind the gate: says how many bytes it was sent, and counts what reaches it.
class Counting final : public QAbstractHttpServer {
public:
    int reached = 0;

private:
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override
    {
        ++reached;
        const QByteArray size = QByteArray::number(request.body().size());
        socket->write("HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(size.size()) + "\r\n\r\n" + size);
        socket->disconnectFromHost();
        return true;
    }
    void missingHandler(const QHttpServerRequest &, QTcpSocket *) override {}
};

} // namespace

class GateTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        serve::Limits limits;
        limits.headBytes = 1000;
        limits.bodyBytes = 100'000;
        limits.waitingBytes = 250'000;
        limits.connections = 5;
        limits.unreadBytes = 10'000'000;
        limits.patience = std::chrono::milliseconds(300);
        limits.goodbye = std::chrono::milliseconds(5000);
        m_server = std::make_unique<Counting>();
        auto *gate = new serve::Gate(limits, m_server.get());
        QVERIFY(gate->listen(QHostAddress::LocalHost));
        m_server->bind(gate);
        m_port = gate->serverPort();
    }
    void cleanup() { m_server.reset(); }

    void wholeRequestsComeThroughInWhateverPiecesTheyArrive()
    {
        QCOMPARE(ask(m_port, get(m_port, "/")).body, QByteArray("0"));
        QCOMPARE(ask(m_port, post(m_port, "/", QByteArray(100'000, 'x'))).body, QByteArray("100000"));
        Asker slow(m_port);
        for (const char byte : post(m_port, "/", "abc")) {
            QCOMPARE(m_server->reached, 2);
            slow.send(QByteArray(1, byte));
            QCoreApplication::processEvents();
        }
        QCOMPARE(slow.reply().body, QByteArray("3"));
        QCOMPARE(m_server->reached, 3);
    }

    void whoWaitsForLeaveToSendIsGivenIt()
    {
        Asker asker(m_port);
        const QByteArray request = post(m_port, "/", "abc", "Expect: 100-continue\r\n");
        asker.send(request.chopped(3));
        QTRY_COMPARE(asker.socket().bytesAvailable(), 25);
        QVERIFY(asker.socket().peek(100).startsWith("HTTP/1.1 100 "));
        asker.send("abc");
        QCOMPARE(asker.reply().body, QByteArray("3"));
    }

    void whatIsRefusedNeverReachesTheServer_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<int>("status");
        const QByteArray post = "POST / HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n";
        QTest::newRow("gibberish") << QByteArray("\x16\x03\x01\x02\r\n\r\n") << 400;
        QTest::newRow("too long a body") << post + "Content-Length: 100001\r\n\r\n" << 413;
        QTest::newRow("too long a head") << post + "A: " + QByteArray(2000, 'x') << 431;
        QTest::newRow("a line without end") << QByteArray(5'000'000, 'x') << 431;
        QTest::newRow("two at a time") << post + "Content-Length: 3\r\n\r\nabcGET / HTTP/1.1\r\n\r\n" << 400;
        QTest::newRow("less than promised") << post + "Content-Length: 3\r\n\r\nab" << 408;
        QTest::newRow("half a head") << post << 408;
        QTest::newRow("nothing") << QByteArray() << 408;
        // The answer is read even by who is still sending.
        QTest::newRow("a body that is refused while it comes")
            << post + "Content-Length: 9000000\r\n\r\n" + QByteArray(9'000'000, 'x') << 413;
    }
    void whatIsRefusedNeverReachesTheServer()
    {
        QFETCH(QByteArray, request);
        QFETCH(int, status);
        const Reply reply = ask(m_port, request.replace("PORT", QByteArray::number(m_port)));
        QCOMPARE(reply.status, status);
        QVERIFY(reply.body.contains("\"error\""));
        QCOMPARE(reply.headers["connection"], QByteArray("close"));
        QCOMPARE(m_server->reached, 0);
        QCOMPARE(ask(m_port, get(m_port, "/")).status, 200);
    }

    void whoSendsOnForEverIsCutOff()
    {
        const int stubborn = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0); // Qt's would stop when it is answered
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        address.sin_port = htons(static_cast<std::uint16_t>(m_port));
        QCOMPARE(::connect(stubborn, reinterpret_cast<sockaddr *>(&address), sizeof address), 0);
        const std::string bytes = "GET / HTTP/1.1\r\n\r\n" + std::string(1'000'000, 'x');
        qint64 sent = 0;
        for (ssize_t count = 0; sent < 200'000'000; sent += std::max<ssize_t>(count, 0)) {
            count = ::send(stubborn, bytes.data(), bytes.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
            if (count < 0 && errno != EAGAIN)
                break;
            QCoreApplication::processEvents();
        }
        ::close(stubborn);
        QVERIFY2(sent < 100'000'000, qPrintable(QString::number(sent)));
    }

    void theLongestWaitingMakesRoom()
    {
        std::vector<std::unique_ptr<Asker>> idle;
        for (int i = 0; i < 5; ++i) {
            idle.push_back(std::make_unique<Asker>(m_port));
            idle.back()->send("GET / HTTP/1.1\r\n");
            QTRY_VERIFY(idle.back()->socket().bytesToWrite() == 0);
            QCoreApplication::processEvents();
        }
        QCOMPARE(ask(m_port, get(m_port, "/")).status, 200);
        QCOMPARE(idle.front()->reply().status, 503);
        QVERIFY(!idle.back()->isClosed());
    }

    void unfinishedBodiesTogetherHaveALimit()
    {
        std::vector<std::unique_ptr<Asker>> half;
        for (int i = 0; i < 3; ++i) {
            half.push_back(std::make_unique<Asker>(m_port));
            half.back()->send(post(m_port, "/", QByteArray(100'000, 'x')).chopped(1));
            QTRY_VERIFY(half.back()->socket().bytesToWrite() == 0);
            QCoreApplication::processEvents();
        }
        QCOMPARE(half.front()->reply().status, 503);
        half.back()->send("x");
        QCOMPARE(half.back()->reply().body, QByteArray("100000"));
    }

    void whatComesAfterARequestIsNeverRead()
    {
        Asker asker(m_port);
        asker.send(get(m_port, "/"));
        QTRY_COMPARE(m_server->reached, 1);
        asker.send(get(m_port, "/") + QByteArray(1'000'000, 'x'));
        QCOMPARE(asker.reply().status, 200);
        QCOMPARE(m_server->reached, 1);
    }

private:
    std::unique_ptr<Counting> m_server;
    int m_port = 0;
};

QTEST_GUILESS_MAIN(GateTest)
#include "tst_gate.moc"
