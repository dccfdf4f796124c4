// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "tests/support/story_folder.h"
#include "tests/ui/story_project.h"
#include "ui/workspace.h"

#include <QSignalSpy>
#include <QTest>

#include <future>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

using namespace faces;
using namespace faces::ui;

namespace {

/// Takes the right to write as another program would: the lock of a file description is nobody else's.
class OtherProgram {
public:
    explicit OtherProgram(const std::filesystem::path &project)
        : m_fd(::open((project / "project.lock").c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0666)),
          m_writes(::flock(m_fd, LOCK_EX | LOCK_NB) == 0)
    {
    }
    ~OtherProgram() { ::close(m_fd); }
    OtherProgram(const OtherProgram &) = delete;
    OtherProgram &operator=(const OtherProgram &) = delete;
    bool writes() const { return m_writes; }

private:
    int m_fd;
    bool m_writes;
};

} // namespace

/// What the window relies on: the project is its own while it is open, what it orders is kept, and nothing holds it up.
class TestWorkspace : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<test::StoryFolder> m_story;
    std::unique_ptr<Workspace> m_workspace;
    std::vector<FaceId> m_faces;

    std::filesystem::path office() const { return *m_story / "office.faces"; }
    bool open()
    {
        m_workspace->open(office());
        return QTest::qWaitFor([this] { return m_workspace->isOpen(); });
    }
    Writer::Order labelled() const
    {
        return [face = m_faces[0]](store::Project &project) -> std::function<void()> {
            const store::Project::LabelOrder order{face, "hat", LabelValue::Yes};
            project.setLabels({&order, 1});
            return {};
        };
    }

private slots:
    void init()
    {
        m_story = std::make_unique<test::StoryFolder>();
        m_faces = test::makeProject(office(), 3);
        m_workspace = std::make_unique<Workspace>();
    }
    void cleanup()
    {
        m_workspace.reset();
        m_story.reset();
    }

    void nobodyElseMayWriteFromOpeningToClosing()
    {
        QVERIFY(OtherProgram(office()).writes());
        QVERIFY(open());
        QVERIFY(!OtherProgram(office()).writes()); // and not one label was given yet
        m_workspace->close();
        QVERIFY(OtherProgram(office()).writes());
    }

    void whatAnotherProgramHinderedIsKeptOnceThatIsDone()
    {
        auto other = std::make_unique<OtherProgram>(office());
        QVERIFY(other->writes());
        Writer writer(office(), store::Project::open(office()));
        QSignalSpy failed(&writer, &Writer::failed);
        writer.post(labelled());
        QVERIFY(failed.wait());
        other.reset();
        writer.post(labelled());
        QTRY_COMPARE(writer.waiting(), 0);
        QCOMPARE(test::storedLabel(office(), m_faces[0], "hat"), LabelValue::Yes);
    }

    void allIsKeptOnlyWhenNoNewerOrderWaits()
    {
        Writer writer(office(), store::Project::open(office()));
        QSignalSpy kept(&writer, &Writer::allKept);
        std::promise<void> go;
        bool answered = false;
        writer.post([&](store::Project &) -> std::function<void()> {
            return [&] { // the first order's answer comes while a second one is being done
                answered = true;
                writer.post([&](store::Project &) -> std::function<void()> {
                    go.get_future().wait();
                    return {};
                });
            };
        });
        QTRY_VERIFY(answered);
        QCOMPARE(kept.count(), 0);
        go.set_value();
        QTRY_COMPARE(kept.count(), 1);
    }

    void aJobThatTakesLongToStopDoesNotHoldUpTheWindow()
    {
        QVERIFY(open());
        std::promise<void> rest;
        bool stopped = false;
        m_workspace->run(
            QStringLiteral("Training"),
            [&](store::Project &, std::stop_token, ProgressSink &) {
                rest.get_future().wait(); // scores what was learnt, whoever asks it to stop
                return 0;
            },
            [](int) {});
        m_workspace->stopJobs([&] { stopped = true; });
        QCoreApplication::processEvents(); // the window goes on
        QVERIFY(!stopped && m_workspace->working());
        rest.set_value();
        QTRY_VERIFY(stopped);
    }

    void openingIsAJobThatTheFootCanFollowAndCancel()
    {
        QPointer<Job> opening;
        connect(m_workspace.get(), &Workspace::jobStarted, this, [&](Job *job) { opening = job; });
        m_workspace->open(office());
        QVERIFY(opening && m_workspace->opening() == opening);
        opening->cancel();
        QTRY_VERIFY(!opening);
        QVERIFY(OtherProgram(office()).writes() || m_workspace->isOpen()); // it may have been done already
    }

    void ofTwoProjectsTheLatestWishIsOpened()
    {
        test::makeProject(*m_story / "home.faces", 5);
        m_workspace->open(office());
        m_workspace->open(*m_story / "home.faces");
        QTRY_VERIFY(m_workspace->isOpen() && !m_workspace->opening());
        QTRY_COMPARE(m_workspace->name(), QStringLiteral("home"));
        QCOMPARE(m_workspace->view().faces.size(), std::size_t(5));
    }
};

QTEST_MAIN(TestWorkspace)
#include "tst_workspace.moc"
