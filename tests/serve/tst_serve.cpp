// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// The program behind `faces serve`: it says what `faces predict` says, and whatever is thrown at it, it goes on doing
// so in bounded memory.
#include "app/shared/judged_json.h"
#include "core/tasks/picture_answers.h"
#include "tests/serve/serve_story.h"
#include "tests/support/story_folder.h"

#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>
#include <QThread>

#include <csignal>
#include <filesystem>
#include <map>
#include <memory>
#include <vector>

using namespace faces;
using namespace faces::test;
using Json = nlohmann::ordered_json;
namespace fs = std::filesystem;

namespace {

QString text(const fs::path &path) { return QString::fromStdString(toText(path)); }

Json jsonOf(const Reply &reply) { return Json::parse(reply.body.toStdString(), nullptr, false); }

std::span<const std::uint8_t> bytesOf(const QByteArray &bytes)
{
    return {reinterpret_cast<const std::uint8_t *>(bytes.constData()), static_cast<std::size_t>(bytes.size())};
}

QByteArray bigEndian(quint32 number)
{
    QByteArray bytes(4, 0);
    for (int i = 0; i < 4; ++i)
        bytes[i] = static_cast<char>(number >> (24 - 8 * i));
    return bytes;
}

/// A PNG that is small and says that it has so many pixels.
QByteArray pngThatSays(quint32 width, quint32 height)
{
    QByteArray png = pictureFile(".png");
    return png.replace(16, 8, bigEndian(width) + bigEndian(height));
}

std::map<std::string, fs::file_time_type> filesIn(const fs::path &folder)
{
    std::map<std::string, fs::file_time_type> files;
    for (const auto &entry : fs::recursive_directory_iterator(folder))
        if (const auto kind = entry.path().extension(); kind != ".sqlite-shm" && kind != ".sqlite-wal") // any reader's
            files[entry.path().string()] = entry.last_write_time();
    return files;
}

} // namespace

class ServeTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_served = trainServedModel(m_folder.path());
        m_before = filesIn(m_served.project);
        m_program =
            std::make_unique<ServeProgram>(QStringList{text(m_served.project), "--threads", "1", "--patience", "1"});
        QVERIFY2(m_program->port() > 0, qPrintable(m_program->said()));
        m_port = m_program->port();
        judgesOnce();
        m_megabytes = m_program->peakMegabytes();
        QVERIFY(m_megabytes > 0);
    }

    void cleanup()
    {
        // Whatever a story did: it is there, and answers the next one.
        if (m_program)
            judgesOnce();
    }

    void itSaysWhatTheJudgeSays_data()
    {
        QTest::addColumn<QByteArray>("picture");
        QTest::addColumn<QByteArray>("query");
        QTest::newRow("PNG") << pictureFile(".png") << QByteArray();
        QTest::newRow("JPEG") << pictureFile(".jpg", 5, 300) << QByteArray();
        QTest::newRow("TIFF") << pictureFile(".tiff", 6) << QByteArray("?face=1");
        QTest::newRow("a thousand pixels") << pictureFile(".jpg", 7, 1000) << QByteArray();
    }
    void itSaysWhatTheJudgeSays()
    {
        QFETCH(QByteArray, picture);
        QFETCH(QByteArray, query);
        tasks::Judge judge(tasks::chooseModel(m_served.project, "last").model, 1);
        const auto find = query.isEmpty() ? tasks::FindFaces::Auto : tasks::FindFaces::WholePicture;
        Json faces = Json::array();
        const auto own = tasks::answersFor(judge, bytesOf(picture), find);
        for (const auto &one : own)
            faces.push_back(judgedJson(one));
        const Reply reply = judged(picture, query);
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.body.toStdString(), Json({{"faces", faces}}).dump());
        const Json said = jsonOf(reply)["faces"];
        QCOMPARE(said.size(), own.size());
        for (std::size_t i = 0; i < own.size(); ++i)
            for (const auto &answer : own[i].answers) // not a digit is lost on the way
                QVERIFY(said[i]["attributes"][answer.attribute.id]["probability"].get<double>() == answer.probability);
    }

    void itSaysWhatTheCommandSays()
    {
        const QByteArray picture = pictureFile(".png", 9, 200);
        QFile file(text(m_folder / "asked é.png"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(picture) == picture.size());
        file.close();
        QProcess command;
        command.start(QStringLiteral(FACES_PROGRAM), {"predict", text(m_served.file), file.fileName(), "--json"});
        QVERIFY(command.waitForFinished(60'000));
        Json said = Json::parse(command.readAllStandardOutput().toStdString());
        for (Json &face : said)
            face.erase("image");
        QCOMPARE(jsonOf(judged(picture))["faces"].dump(), said.dump());
    }

    void thePageRunsNothingButItsOwn()
    {
        const Reply page = ask(m_port, get(m_port, "/"));
        QCOMPARE(page.status, 200);
        QCOMPARE(page.headers["content-type"], QByteArray("text/html; charset=utf-8"));
        const QByteArray policy = page.headers["content-security-policy"];
        for (const char *part :
             {"default-src 'none'", "script-src 'sha256-", "style-src 'sha256-", "connect-src 'self'",
              "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'"})
            QVERIFY2(policy.contains(part), part);
        QVERIFY(!policy.contains("unsafe"));
        QVERIFY(page.body.contains("<script>") && !page.body.contains("@script@") && !page.body.contains("src=\"http"));
        for (const Reply &reply : {page, ask(m_port, get(m_port, "/model")), ask(m_port, get(m_port, "/nothing"))}) {
            QCOMPARE(reply.headers["x-content-type-options"], QByteArray("nosniff"));
            QCOMPARE(reply.headers["referrer-policy"], QByteArray("no-referrer"));
            QCOMPARE(reply.headers["cache-control"], QByteArray("no-store"));
            QVERIFY(!reply.headers.contains("access-control-allow-origin"));
        }
    }

    void theModelIsDescribed()
    {
        const Json model = jsonOf(ask(m_port, get(m_port, "/model")));
        QCOMPARE(model["title"].get<std::string>(), std::string("served é, run 1"));
        QCOMPARE(model["net"].get<std::string>(), std::string("compact"));
        QCOMPARE(model["leaky"].get<bool>(), false);
        QCOMPARE(model["attributes"].size(), std::size_t(2));
        QCOMPARE(model["attributes"][0]["yes"].get<std::string>(), std::string("Female"));
        const Model own = tasks::chooseModel(m_served.project, "last").model;
        QCOMPARE(model["attributes"][1]["threshold"].get<double>(), own.thresholds[1]);
    }

    void whatIsNoPictureIsRefusedWithASentence_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        const QByteArray jpeg = pictureFile(".jpg", 3, 400);
        QTest::newRow("nothing") << QByteArray() << 415;
        QTest::newRow("text") << QByteArray("hello") << 415;
        QTest::newRow("half a JPEG") << jpeg.left(jpeg.size() / 2) << 400;
        QTest::newRow("the first bytes of a JPEG") << jpeg.left(10) << 400;
        QTest::newRow("half a PNG") << pictureFile(".png").left(2000) << 400;
        QTest::newRow("a lie about its size") << pngThatSays(5000, 5000) << 400;
        QTest::newRow("51 megapixels") << pngThatSays(5100, 10'000) << 413;
        QTest::newRow("four thousand million pixels") << pngThatSays(65'535, 65'535) << 413;
    }
    void whatIsNoPictureIsRefusedWithASentence()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        const Reply reply = judged(body);
        QCOMPARE(reply.status, status);
        QVERIFY(QString::fromStdString(jsonOf(reply)["error"].get<std::string>()).endsWith('.'));
    }

    void onlyWhatIsThereIsAnswered_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("allowed");
        for (const char *path : {"/../../etc/passwd", "/%2e%2e/%2e%2e/etc/passwd", "/page.html", "/model/", "/%00",
                                 "/%", "/etc/passwd", "/..%2f..%2fetc%2fpasswd"})
            QTest::newRow(path) << get(m_port, path) << 404 << QByteArray();
        for (const char *method : {"HEAD", "OPTIONS", "PUT", "DELETE", "PATCH", "TRACE", "CONNECT"}) {
            for (const char *path : {"/", "/model", "/predict"})
                QTest::addRow("%s %s", method, path) << get(m_port, path).replace(0, 3, method) << 405
                                                     << QByteArray(qstrcmp(path, "/predict") == 0 ? "POST" : "GET");
        }
        QTest::newRow("GET /predict") << get(m_port, "/predict") << 405 << QByteArray("POST");
        QTest::newRow("POST /") << post(m_port, "/", "x") << 405 << QByteArray("GET");
        QTest::newRow("a word that is no method")
            << get(m_port, "/").replace(0, 3, "DANCE") << 405 << QByteArray("GET");
        QTest::newRow("an unknown wish") << post(m_port, "/predict?file=/etc/passwd", pictureFile(".png")) << 400
                                         << QByteArray();
        QTest::newRow("a form") << post(m_port, "/predict", "x", "Content-Type: multipart/form-data; boundary=x\r\n")
                                << 415 << QByteArray();
    }
    void onlyWhatIsThereIsAnswered()
    {
        QFETCH(QByteArray, request);
        QFETCH(int, status);
        QFETCH(QByteArray, allowed);
        const Reply reply = patientlyAsked(request);
        QCOMPARE(reply.status, status);
        QCOMPARE(reply.headers["allow"], allowed);
        QVERIFY(!reply.body.contains("root:"));
    }

    void otherNamesAndOtherPagesAreRefused()
    {
        const QByteArray here = "127.0.0.1:" + QByteArray::number(m_port), png = pictureFile(".png");
        QCOMPARE(ask(m_port, get(m_port, "/").replace(here, "evil.example:" + QByteArray::number(m_port))).status, 421);
        QCOMPARE(ask(m_port, get(m_port, "/").replace(here, "localhost:" + QByteArray::number(m_port))).status, 200);
        QCOMPARE(ask(m_port, post(m_port, "/predict", png, "Origin: http://evil.example\r\n")).status, 403);
        QCOMPARE(ask(m_port, post(m_port, "/predict", png, "Origin: null\r\n")).status, 403);
        QCOMPARE(patientlyAsked(post(m_port, "/predict", png, "Origin: http://" + here + "\r\n")).status, 200);
    }

    void tooManyPicturesAtOnceAreToldToWait()
    {
        int later = 0;
        for (int i = 0; i < 60; ++i) {
            const Reply reply = ask(m_port, post(m_port, "/predict", "no picture"));
            if (reply.status == 429) {
                ++later;
                QVERIFY(reply.headers["retry-after"].toInt() >= 1);
            }
        }
        QVERIFY(later > 10);
    }

    void aQueueThatIsFullSaysSo()
    {
        ServeProgram program({text(m_served.file), "--threads", "1"}); // which nobody has asked before
        QVERIFY(program.port() > 0);
        const QByteArray large = pictureFile(".jpg", 7, 3000);
        std::vector<std::unique_ptr<Asker>> askers;
        for (int i = 0; i < 9; ++i) {
            askers.push_back(std::make_unique<Asker>(program.port()));
            askers.back()->send(post(program.port(), "/predict", large));
        }
        int judgedOnes = 0, refused = 0;
        for (auto &asker : askers) {
            const Reply reply = asker->reply();
            judgedOnes += reply.status == 200 ? 1 : 0;
            refused += reply.status == 503 && reply.headers["retry-after"] == "1" ? 1 : 0;
        }
        QVERIFY(judgedOnes >= 4);
        QVERIFY(refused >= 1);
    }

    void whoLeavesBeforeTheAnswerHarmsNobody()
    {
        const QByteArray request = post(m_port, "/predict", pictureFile(".jpg", 7, 1500));
        for (int i = 0; i < 10; ++i) {
            Asker asker(m_port);
            asker.send(request);
            QVERIFY(asker.socket().waitForBytesWritten(10'000) || asker.socket().bytesToWrite() == 0);
            asker.socket().abort();
        }
    }

    void attacksAreAnsweredInBoundedMemory_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<int>("connections");
        QTest::addColumn<QList<int>>("statuses"); // that may come back; 0: dropped
        const QByteArray host = "Host: 127.0.0.1:" + QByteArray::number(m_port) + "\r\n";
        const QByteArray postTo = "POST /predict HTTP/1.1\r\n" + host;
        QTest::newRow("two gigabytes announced") << postTo + "Content-Length: 2147483648\r\n\r\n" << 20 << QList{413};
        QTest::newRow("two gigabytes announced and begun")
            << postTo + "Content-Length: 2147483648\r\n\r\n" + QByteArray(20'000'000, 'x') << 5 << QList{413};
        QTest::newRow("a length that is a lie") << postTo + "Content-Length: 41943040\r\n\r\nx" << 20 << QList{408};
        QTest::newRow("pieces without end")
            << postTo + "Transfer-Encoding: chunked\r\n\r\n" + QByteArray("4\r\nxxxx\r\n").repeated(500'000) << 5
            << QList{411};
        QTest::newRow("headers without end")
            << "GET / HTTP/1.1\r\n" + host + QByteArray("A: b\r\n").repeated(1'000'000) << 5 << QList{431};
        QTest::newRow("one header without end")
            << "GET / HTTP/1.1\r\nA: " + QByteArray(10'000'000, 'b') << 5 << QList{431};
        QTest::newRow("half a request") << QByteArray("GET / HT") << 20 << QList{408};
        QTest::newRow("nothing at all") << QByteArray() << 300 << QList{408, 503, 0};
        QTest::newRow("bodies that never end")
            << postTo + "Content-Length: 41943040\r\n\r\n" + QByteArray(41'000'000, 'x') << 8 << QList{408, 503, 0};
        QTest::newRow("many at once on one connection") << get(m_port, "/").repeated(100'000) << 3 << QList{400};
    }
    void attacksAreAnsweredInBoundedMemory()
    {
        QFETCH(QByteArray, request);
        QFETCH(int, connections);
        QFETCH(QList<int>, statuses);
        std::vector<std::unique_ptr<Asker>> askers;
        for (int i = 0; i < connections; ++i) {
            askers.push_back(std::make_unique<Asker>(m_port));
            askers.back()->send(request);
        }
        QCOMPARE(ask(m_port, get(m_port, "/model")).status, 200); // others are served meanwhile
        for (auto &asker : askers) {
            const int status = asker->reply().status;
            QVERIFY2(asker->isClosed() && statuses.contains(status), qPrintable(QString::number(status)));
        }
        const int grown = m_program->peakMegabytes() - m_megabytes;
        QVERIFY2(grown < 700, qPrintable(QString::number(grown)));
    }

    void gibberishIsAnsweredOrDropped()
    {
        QRandomGenerator dice(7);
        const QByteArray good = post(m_port, "/predict", "x");
        for (int i = 0; i < 300; ++i) {
            QByteArray request = good;
            for (int change = 0; change < 1 + i % 5; ++change) {
                const auto at = dice.bounded(qMax(request.size(), qsizetype(1)));
                request =
                    i % 3 == 0 ? request.left(at) : request.replace(at, 1, QByteArray(1, char(dice.bounded(256))));
            }
            Asker asker(m_port);
            asker.send(request + "\r\n\r\n");
            QVERIFY(QTest::qWaitFor([&] { return asker.isClosed() || asker.socket().bytesAvailable() > 0; }, 5'000));
        }
    }

    void nothingOfTheProjectIsTouchedOrKeptOpen()
    {
        for (const auto &[file, time] : filesIn(m_served.project))
            QVERIFY2(m_before.contains(file) && m_before[file] == time, file.c_str());
        for (const auto &entry : fs::directory_iterator("/proc/" + std::to_string(m_program->pid()) + "/fd")) {
            std::error_code gone;
            const std::string target = fs::read_symlink(entry.path(), gone).string();
            QVERIFY2(target.find(toText(m_folder.path())) == std::string::npos, target.c_str());
        }
    }

    void itEndsWhenItIsAsked()
    {
        QCOMPARE(m_program->end(SIGTERM), 0);
        m_program.reset();
        ServeProgram ofFile({"serve", text(m_served.file)}, QStringLiteral(FACES_PROGRAM));
        QVERIFY2(ofFile.port() > 0, qPrintable(ofFile.said()));
        QCOMPARE(jsonOf(ask(ofFile.port(), get(ofFile.port(), "/model")))["title"].get<std::string>(),
                 std::string("served.faces-model"));
        // A port that somebody has is no reason to take another.
        ServeProgram second({text(m_served.file), "--port", QString::number(ofFile.port())});
        QCOMPARE(second.exitCode(), 1);
        QVERIFY(second.said().contains(QString::number(ofFile.port())));
        QCOMPARE(ofFile.end(SIGINT), 0);
    }

    void whatCannotBeServedIsSaid()
    {
        ServeProgram nothing({text(m_folder / "nothing.faces")});
        QCOMPARE(nothing.exitCode(), 1);
        QVERIFY(nothing.said().contains("nothing.faces"));
        ServeProgram wrong({text(m_served.file), "--port", "70000"});
        QCOMPARE(wrong.exitCode(), 2);
    }

private:
    /// Asked again where it says that it is busy: the stories before this one may have used up the moment's share.
    Reply patientlyAsked(const QByteArray &request)
    {
        Reply reply;
        const bool answered = QTest::qWaitFor(
            [&] {
                reply = ask(m_port, request);
                return reply.status != 429 && reply.status != 503;
            },
            30'000);
        return answered ? reply : Reply{};
    }
    Reply judged(const QByteArray &picture, const QByteArray &query = {})
    {
        return patientlyAsked(post(m_port, "/predict" + query, picture));
    }
    void judgesOnce() { QCOMPARE(judged(pictureFile(".png"), "?face=1").status, 200); }

    StoryFolder m_folder;
    ServedModel m_served;
    std::map<std::string, fs::file_time_type> m_before;
    std::unique_ptr<ServeProgram> m_program;
    int m_port = 0, m_megabytes = 0;
};

QTEST_GUILESS_MAIN(ServeTest)
#include "tst_serve.moc"
