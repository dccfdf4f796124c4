// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// What is let through to the HTTP server, and with which words everything else is refused.
#include "app/serve/request_head.h"
#include "app/serve/token_bucket.h"

#include <QTest>

using namespace faces::serve;

class RequestHeadTest : public QObject {
    Q_OBJECT

private slots:
    void plainRequestsAreRead()
    {
        const ReadHead got =
            readHead("GET /model?x=1 HTTP/1.1\r\nHost: 127.0.0.1:8080\r\nAccept: */*\r\n\r\n", 8080, 100);
        QVERIFY(!got.refusal);
        QCOMPARE(got.head.method, std::string("GET"));
        QCOMPARE(got.head.path, std::string("/model"));
        QCOMPARE(got.head.bodyBytes, 0);
        const ReadHead posted = readHead("POST /predict HTTP/1.1\r\nhost:  LocalHost:8080 \r\nContent-Length: 100\r\n"
                                         "Expect: 100-continue\r\nOrigin: http://localhost:8080\r\n"
                                         "Sec-Fetch-Site: same-origin\r\n\r\n",
                                         8080, 100);
        QVERIFY(!posted.refusal);
        QCOMPARE(posted.head.bodyBytes, 100);
        QVERIFY(posted.head.expectsContinue);
    }

    void theHeadEndsBehindItsEmptyLine()
    {
        QCOMPARE(endOfHead("GET / HTTP/1.1\r\n\r\nbody"), std::optional<std::size_t>(18));
        QCOMPARE(endOfHead("GET / HTTP/1.1\r\nHost: a\r\n"), std::nullopt);
        QCOMPARE(endOfHead("GET / HTTP/1.1\n\n"), std::nullopt);
    }

    void everythingElseIsRefused_data()
    {
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<QByteArray>("headers");
        QTest::addColumn<int>("status");
        const QByteArray host = "Host: 127.0.0.1:8080\r\n", get = "GET / HTTP/1.1", post = "POST /predict HTTP/1.1";
        const auto row = [](const char *name, const QByteArray &first, const QByteArray &headers, int status) {
            QTest::newRow(name) << first << headers << status;
        };
        row("no version", "GET /", host, 400);
        row("an old version", "GET / HTTP/0.9", host, 400);
        row("a new version", "GET / HTTP/2.0", host, 400);
        row("no target", "GET  HTTP/1.1", host, 400);
        row("a whole address", "GET http://127.0.0.1:8080/ HTTP/1.1", host, 400);
        row("an authority in the path", "GET //evil.example/ HTTP/1.1", host, 400);
        row("a method that is no word", "G(T / HTTP/1.1", host, 400);
        row("a tab", "GET\t/ HTTP/1.1", host, 400);
        row("zero byte", QByteArray("GET /\0 HTTP/1.1", 15), host, 400);
        row("a lone line feed", get, host + "A: b\nC: d\r\n", 400);
        row("a carriage return of its own", get, "Host: 127.0.0.1:8080 \r\r\n", 400);
        row("a form feed before a value", get, "Host:\f127.0.0.1:8080\r\n", 400);
        row("a folded header", get, host + "A: b\r\n c\r\n", 400);
        row("a header without colon", get, host + "Nothing\r\n", 400);
        row("a space before the colon", get, host + "A : b\r\n", 400);
        row("no host", get, "", 400);
        row("two hosts", get, host + host, 400);
        row("a foreign host", get, "Host: evil.example:8080\r\n", 421);
        row("another port", get, "Host: 127.0.0.1:8081\r\n", 421);
        row("no port", get, "Host: 127.0.0.1\r\n", 421);
        row("every address", get, "Host: 0.0.0.0:8080\r\n", 421);
        row("a foreign page", post, host + "Origin: http://evil.example\r\nContent-Length: 1\r\n", 403);
        row("a page of another port", post, host + "Origin: http://127.0.0.1:9000\r\nContent-Length: 1\r\n", 403);
        row("a page of nobody", post, host + "Origin: null\r\nContent-Length: 1\r\n", 403);
        row("a secure page of this name", post, host + "Origin: https://127.0.0.1:8080\r\nContent-Length: 1\r\n", 403);
        row("a foreign form", post, host + "Sec-Fetch-Site: cross-site\r\nContent-Length: 1\r\n", 403);
        row("another protocol", get, host + "Upgrade: websocket\r\nConnection: Upgrade\r\n", 400);
        row("no length", post, host, 411);
        row("pieces", post, host + "Transfer-Encoding: chunked\r\n", 411);
        row("pieces and a length", post, host + "Content-Length: 1\r\nTransfer-Encoding: chunked\r\n", 411);
        row("two lengths", post, host + "Content-Length: 1\r\nContent-Length: 2\r\n", 400);
        row("a list of lengths", post, host + "Content-Length: 1, 1\r\n", 400);
        row("a negative length", post, host + "Content-Length: -1\r\n", 400);
        row("a length with a sign", post, host + "Content-Length: +1\r\n", 400);
        row("a length in hexadecimal", post, host + "Content-Length: 0x10\r\n", 400);
        row("one byte too many", post, host + "Content-Length: 101\r\n", 413);
        row("two gigabytes", post, host + "Content-Length: 2147483648\r\n", 413);
        row("more than a number holds", post, host + "Content-Length: 18446744073709551617\r\n", 413);
        row("a body that nobody asked for", get, host + "Content-Length: 1\r\n", 400);
        row("other expectations", post, host + "Content-Length: 1\r\nExpect: miracles\r\n", 417);
        QByteArray many = host;
        for (int i = 0; i < 101; ++i)
            many += 'A' + QByteArray::number(i) + ": b\r\n";
        row("many headers", get, many, 431);
    }
    void everythingElseIsRefused()
    {
        QFETCH(QByteArray, first);
        QFETCH(QByteArray, headers);
        QFETCH(int, status);
        const QByteArray head = first + "\r\n" + headers + "\r\n";
        const ReadHead got = readHead({head.constData(), static_cast<std::size_t>(head.size())}, 8080, 100);
        QVERIFY(got.refusal);
        QCOMPARE(got.refusal->status, status);
        QVERIFY(got.refusal->sentence.ends_with('.'));
    }

    void aBurstIsLetThroughAndThenSoManyASecond()
    {
        using namespace std::chrono_literals;
        TokenBucket::Time now{};
        TokenBucket bucket(10, 20, now);
        for (int i = 0; i < 20; ++i)
            QVERIFY(bucket.take(now));
        QVERIFY(!bucket.take(now));
        QCOMPARE(bucket.secondsToWait(), 1);
        QVERIFY(!bucket.take(now += 90ms));
        QVERIFY(bucket.take(now += 20ms));
        QVERIFY(!bucket.take(now));
        now += 1h; // no more than a burst is ever saved up
        int taken = 0;
        while (bucket.take(now))
            ++taken;
        QCOMPARE(taken, 20);
    }
};

QTEST_APPLESS_MAIN(RequestHeadTest)
#include "tst_request_head.moc"
