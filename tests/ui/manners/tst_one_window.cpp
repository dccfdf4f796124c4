// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "tests/ui/window_story.h"

#include "ui/convert.h"
#include "ui/door.h"
#include "ui/pages/try/model_choice.h"
#include "ui/start_page.h"
#include "ui/widgets/notice_line.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <cstring>

using namespace faces;
using namespace faces::ui;

namespace {

/// A socket at a door's place: left by a crash, or of somebody who listens and never answers.
class RawDoor {
public:
    RawDoor(const QString &place, bool listens) : m_place(place), m_fd(::socket(AF_UNIX, SOCK_STREAM, 0))
    {
        struct sockaddr_un address {};
        address.sun_family = AF_UNIX;
        const QByteArray path = QFile::encodeName(place);
        std::strncpy(address.sun_path, path.constData(), sizeof address.sun_path - 1);
        ok = ::bind(m_fd, reinterpret_cast<const struct sockaddr *>(&address), sizeof address) == 0 &&
             (!listens || ::listen(m_fd, 4) == 0);
        if (!listens)
            ::close(std::exchange(m_fd, -1));
    }
    ~RawDoor()
    {
        if (m_fd >= 0)
            ::close(m_fd);
        QFile::remove(m_place);
    }
    bool ok = false;

private:
    QString m_place;
    int m_fd;
};

Answer answerOf(const std::filesystem::path &project)
{
    std::optional<Answer> said;
    QObject here;
    auto *knock = new Knock(project, {.page = QStringLiteral("dataset"), .model = {}, .token = {}}, nullptr);
    QObject::connect(knock, &Knock::answered, &here, [&](Answer answer) { said = answer; });
    return QTest::qWaitFor([&] { return said.has_value(); }, 5000) ? *said : Answer::Silent;
}

} // namespace

/// A project is opened a second time while a window has it.
class TestOneWindow : public QObject {
    Q_OBJECT
private:
    test::StoryFolder m_home;

    QString path(const char *name) const { return ui::toText(m_home / name); }
    /// The real program, with settings of its own.
    std::unique_ptr<QProcess> start(const QStringList &arguments) const
    {
        auto process = std::make_unique<QProcess>();
        auto surroundings = QProcessEnvironment::systemEnvironment();
        surroundings.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        surroundings.insert(QStringLiteral("XDG_CONFIG_HOME"), path("config"));
        process->setProcessEnvironment(surroundings);
        process->start(QStringLiteral(FACES_STUDIO_PROGRAM), arguments);
        return process;
    }

private slots:
    void initTestCase()
    {
        QVERIFY(QDir().mkpath(path("run")));
        QFile::setPermissions(path("run"), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        qputenv("XDG_RUNTIME_DIR", path("run").toLocal8Bit());
    }

    void theWindowThatHasItComesToTheFrontAndShowsThePage()
    {
        test::WindowStory story;
        QVERIFY(story.startWith("office.faces"));
        story.window->goTo(QStringLiteral("label"));
        story.window->showMinimized();
        QCOMPARE(answerOf(story.folder / "office.faces"), Answer::Comes);
        QTRY_VERIFY(!story.window->isMinimized());
        QCOMPARE(story.window->currentPage(), QStringLiteral("dataset"));
    }

    void aModelIsHandedToTheWindowThatHasTheProject()
    {
        test::WindowStory story;
        QVERIFY(story.startWith("office.faces"));
        const QString model = story.path("my % best\tone é.faces-model");
        QFile file(model);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("FACESMDL") > 0);
        file.close();
        auto *knock = new Knock(story.folder / "office.faces", {.page = {}, .model = model, .token = {}}, nullptr);
        QSignalSpy answered(knock, &Knock::answered);
        QVERIFY(answered.wait());
        QTRY_COMPARE(story.window->currentPage(), QStringLiteral("try"));
        const auto *choice = story.window->findChild<ModelChoice *>();
        QTRY_VERIFY(choice->source());
        QCOMPARE(ui::toText(choice->source()->file), model);
    }

    void anotherWayToWriteTheFolderIsTheSameDoor()
    {
        test::WindowStory story;
        QVERIFY(story.startWith("office.faces"));
        std::filesystem::create_directory_symlink(story.folder / "office.faces", story.folder / "link.faces");
        QCOMPARE(answerOf(story.folder / "link.faces"), Answer::Comes);
        QCOMPARE(answerOf(story.folder / "home.faces" / ".." / "office.faces"), Answer::Comes);
    }

    void nobodyAnswersForAProjectThatIsNotOpen()
    {
        test::WindowStory story;
        QVERIFY(story.startWith("office.faces"));
        QCOMPARE(answerOf(story.folder / "home.faces"), Answer::Nobody);
        QCOMPARE(knockAndWait(story.folder / "home.faces", {}), Answer::Nobody);
    }

    void aProjectThatWasClosedHasNoDoorAnyMore()
    {
        test::WindowStory story;
        QVERIFY(story.startWith("office.faces"));
        QVERIFY(QFileInfo::exists(doorOf(story.folder / "office.faces")));
        QVERIFY(story.open("home.faces"));
        QVERIFY(!QFileInfo::exists(doorOf(story.folder / "office.faces")));
        story.window.reset();
        QVERIFY(!QFileInfo::exists(doorOf(story.folder / "home.faces")));
    }

    void nobodyElseCanEnter()
    {
        test::WindowStory story;
        QVERIFY(story.startWith("office.faces"));
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                            QFile::WriteOther | QFile::ExeOther;
        QCOMPARE(QFileInfo(doorOf(story.folder / "office.faces")).permissions() & others, QFile::Permissions());
    }

    void aDoorThatACrashHasLeftStandsInNobodysWay()
    {
        test::WindowStory story;
        QVERIFY(story.start());
        const RawDoor left(doorOf(story.folder / "office.faces"), false);
        QVERIFY(left.ok);
        QCOMPARE(knockAndWait(story.folder / "office.faces", {}), Answer::Nobody);
        QVERIFY(story.open("office.faces"));
        QCOMPARE(answerOf(story.folder / "office.faces"), Answer::Comes);
    }

    void whereNobodyAnswersTheProjectIsOpenedAndThatIsSaid()
    {
        test::WindowStory story;
        QVERIFY(story.start());
        const RawDoor deaf(doorOf(story.folder / "office.faces"), true);
        QVERIFY(deaf.ok);
        QVERIFY(story.open("office.faces"));
        QTRY_VERIFY(story.window->notice()->text().contains(QStringLiteral("does not answer")));
    }

    void nonsenseAtTheDoorIsNotHeard()
    {
        test::WindowStory story;
        QVERIFY(story.startWith("office.faces"));
        story.window->goTo(QStringLiteral("label"));
        for (const QByteArray &words : {QByteArray("quit\n"), QByteArray(100'000, 'x'), QByteArray("\t\t\n")}) {
            const int fd = ::socket(AF_UNIX, SOCK_STREAM, 0);
            struct sockaddr_un address {};
            address.sun_family = AF_UNIX;
            std::strncpy(address.sun_path, QFile::encodeName(doorOf(story.folder / "office.faces")).constData(),
                         sizeof address.sun_path - 1);
            QCOMPARE(::connect(fd, reinterpret_cast<const struct sockaddr *>(&address), sizeof address), 0);
            QVERIFY(::send(fd, words.constData(), static_cast<std::size_t>(words.size()), MSG_NOSIGNAL | MSG_DONTWAIT) >
                    0);
            char answer = 0;
            ssize_t heard = -1;
            const auto shownTheDoor = [&] {
                heard = ::recv(fd, &answer, 1, MSG_DONTWAIT);
                return heard >= 0 || errno == ECONNRESET;
            };
            QTRY_VERIFY(shownTheDoor());
            QVERIFY2(heard <= 0, "nonsense was answered");
            ::close(fd);
        }
        QCOMPARE(story.window->currentPage(), QStringLiteral("label"));
        QCOMPARE(answerOf(story.folder / "office.faces"), Answer::Comes);
    }

    void aSecondStartBringsTheFirstWindowAndEnds()
    {
        test::makeProject(m_home / "shared.faces", 3);
        const auto first = start({path("shared.faces")});
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(doorOf(m_home / "shared.faces")), 20'000);
        for (const QStringList &arguments : {QStringList{path("shared.faces")}, QStringList()}) {
            const auto second = start(arguments);
            QVERIFY(second->waitForFinished(10'000));
            QCOMPARE(second->exitCode(), 0);
            QVERIFY(second->readAllStandardOutput().contains("is open already"));
        }
        QCOMPARE(first->state(), QProcess::Running);

        // So does who would open it in a window that stands already, and that one keeps what it has.
        test::WindowStory story;
        QVERIFY(story.startWith("office.faces"));
        story.window->openProject(path("shared.faces"));
        QTRY_VERIFY(story.window->notice()->text().contains(QStringLiteral("another window")));
        QCOMPARE(story.window->workspace().name(), QStringLiteral("office"));

        first->terminate();
        QVERIFY(first->waitForFinished(10'000));
    }
};

QTEST_MAIN(TestOneWindow)
#include "tst_one_window.moc"
