// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/base/files.h"
#include "core/store/snapshots.h"
#include "tests/ui/window_story.h"
#include "ui/blind_workspace.h"
#include "ui/check_dialog.h"
#include "ui/models/snapshots_model.h"
#include "ui/project_care.h"
#include "ui/snapshots_dialog.h"
#include "ui/upkeep.h"
#include "ui/widgets/notice_line.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QDeadlineTimer>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTableView>

#include <algorithm>
#include <array>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

using namespace faces;
using namespace faces::ui;
using faces::test::WindowStory;
namespace fs = std::filesystem;

/// A person looks after a project, or finds it damaged.
class TestProjectCare : public QObject {
    Q_OBJECT
private slots:
    void openingMakesASnapshotAndTheLabelsAreBesideIt();
    void labelsFollowAMomentAfterTheWork();
    void listTroubleGoesWhenTheListIsWritten();
    void closingWritesTheLastLabel();
    void closingDuringUpkeepWritesTheLastLabelToo();
    void aProjectThatCanOnlyBeReadIsLeftAlone();
    void aSnapshotIsPutBackWithTheKeyboardAndUndone();
    void theDialogSaysWhatWouldChange();
    void duringASecondOpinionTheDialogKeepsToItselfWhatOthersSaid();
    void withoutSnapshotsTheDialogSaysSo();
    void aSoundProjectIsCalledSound();
    void whatIsBrokenIsRepairedInTheDialog();
    void aFindingLeadsToItsPage();
    void aProjectThatCannotBeOpenedIsRecoveredFromTheNotice();
    void aFolderThatIsNoProjectOffersNothing();
    void snapshotsAreAModel();
};

namespace {

constexpr int kPatienceMs = 20'000;

fs::path office(const WindowStory &story) { return story.folder / "office.faces"; }

template <typename Widget> Widget *named(const WindowStory &story, const char *name)
{
    return story.window->findChild<Widget *>(QString::fromLatin1(name));
}

const Upkeep &upkeepOf(const WindowStory &story) { return story.window->findChild<ProjectCare *>()->upkeep(); }

std::string labelsOf(const fs::path &project)
{
    try {
        const Bytes bytes = readFile(project / "labels.csv");
        return {bytes.begin(), bytes.end()};
    } catch (const Error &) {
        return {};
    }
}

void set(const WindowStory &story, int face, LabelValue value)
{
    const FaceId id = story.window->workspace().view().faces.at(static_cast<std::size_t>(face)).id;
    story.window->workspace().setLabels({{id, "hat", value}});
}

LabelValue hatOf(const WindowStory &story, int face)
{
    return faces::test::storedLabel(
        office(story), story.window->workspace().view().faces.at(static_cast<std::size_t>(face)).id, "hat");
}

void trigger(const WindowStory &story, const char *action)
{
    story.window->findChild<QAction *>(QString::fromLatin1(action))->trigger();
}

bool noticed(const WindowStory &story, const char *words)
{
    return story.window->notice()->isVisible() && story.window->notice()->text().contains(QLatin1String(words));
}

void spoil(const fs::path &project)
{
    Bytes database = readFile(project / "project.sqlite");
    std::fill_n(database.begin(), 4096, std::uint8_t(0x55));
    writeFileSafely(project / "project.sqlite", database);
}

void makeSnapshot(const WindowStory &story) { store::makeSnapshot(office(story), store::SnapshotWhy::Asked, {}); }

} // namespace

void TestProjectCare::openingMakesASnapshotAndTheLabelsAreBesideIt()
{
    WindowStory story;
    QVERIFY(story.start());
    QSignalSpy done(&upkeepOf(story), &Upkeep::lookedAfter);
    QVERIFY(story.open("office.faces"));
    QVERIFY(done.wait(kPatienceMs));
    QCOMPARE(done.at(0).at(0).toBool(), true);
    QCOMPARE(store::snapshots(office(story)).size(), std::size_t(1));
    QVERIFY(labelsOf(office(story)).find("\n4,,,,,,") != std::string::npos);
}

void TestProjectCare::labelsFollowAMomentAfterTheWork()
{
    WindowStory story;
    QVERIFY(story.start());
    QSignalSpy done(&upkeepOf(story), &Upkeep::lookedAfter);
    QVERIFY(story.open("office.faces"));
    QVERIFY(done.wait(kPatienceMs));
    set(story, 1, LabelValue::Yes);
    QVERIFY(done.wait(kPatienceMs));
    QVERIFY(labelsOf(office(story)).find("\n2,,,,yes,,") != std::string::npos);
}

void TestProjectCare::listTroubleGoesWhenTheListIsWritten()
{
    WindowStory story;
    fs::create_directories(office(story) / "labels.csv" / "in the way");
    QVERIFY(story.startWith("office.faces"));
    QTRY_VERIFY_WITH_TIMEOUT(noticed(story, "labels.csv"), kPatienceMs);
    fs::remove_all(office(story) / "labels.csv");
    set(story, 1, LabelValue::Yes);
    QTRY_VERIFY_WITH_TIMEOUT(!noticed(story, "labels.csv"), kPatienceMs);
    QVERIFY(labelsOf(office(story)).find("\n2,,,,yes,,") != std::string::npos);
}

void TestProjectCare::closingWritesTheLastLabel()
{
    WindowStory story;
    QVERIFY(story.startWith("office.faces"));
    set(story, 1, LabelValue::Yes);
    story.window.reset(); // at once
    QVERIFY(labelsOf(office(story)).find("\n2,,,,yes,,") != std::string::npos);
}

void TestProjectCare::closingDuringUpkeepWritesTheLastLabelToo()
{
    WindowStory story;
    QVERIFY(story.startWith("office.faces"));
    QDeadlineTimer patience(kPatienceMs);
    while (!upkeepOf(story).busy() && !patience.hasExpired())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 100); // it takes milliseconds here
    QVERIFY(upkeepOf(story).busy());
    set(story, 1, LabelValue::Yes); // while it is being looked after
    story.window->workspace().close();
    story.window.reset();
    QVERIFY(labelsOf(office(story)).find("\n2,,,,yes,,") != std::string::npos);
}

void TestProjectCare::aProjectThatCanOnlyBeReadIsLeftAlone()
{
    WindowStory story;
    // Another process has it.
    const int lock = ::open((office(story) / "project.lock").c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0666);
    QCOMPARE(::flock(lock, LOCK_EX | LOCK_NB), 0);
    QVERIFY(story.startWith("office.faces"));
    QVERIFY(story.window->workspace().view().readOnly);
    story.window.reset();
    ::close(lock);
    QVERIFY(labelsOf(office(story)).empty());
    QVERIFY(!fs::exists(office(story) / "snapshots"));
}

void TestProjectCare::aSnapshotIsPutBackWithTheKeyboardAndUndone()
{
    WindowStory story;
    QVERIFY(story.startWith("office.faces"));
    set(story, 0, LabelValue::Yes);
    QTRY_VERIFY(story.window->settled());
    makeSnapshot(story);
    set(story, 0, LabelValue::No);
    set(story, 1, LabelValue::No);
    QTRY_VERIFY(story.window->settled());
    trigger(story, "project.snapshots");
    QPointer<SnapshotsDialog> dialog = named<SnapshotsDialog>(story, "snapshots");
    QVERIFY(dialog && dialog->isVisible());
    auto *restore = dialog->findChild<QPushButton *>(QStringLiteral("snapshots.restore"));
    QTRY_VERIFY(restore->isEnabled());
    QTRY_VERIFY(dialog->findChild<QTableView *>()->hasFocus());
    for (int i = 0; i < 6 && !restore->hasFocus(); ++i)
        story.press(Qt::Key_Tab);
    QVERIFY(restore->hasFocus());
    story.press(Qt::Key_Space);
    QTRY_VERIFY(!dialog);
    QTRY_VERIFY(noticed(story, "The project is as it was at"));
    QTRY_VERIFY(story.window->settled());
    QCOMPARE(hatOf(story, 0), LabelValue::Yes);
    QCOMPARE(hatOf(story, 1), LabelValue::Unknown);
    story.window->activateWindow();
    QTRY_VERIFY(story.window->isActiveWindow());
    story.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(hatOf(story, 0), LabelValue::No);
    QCOMPARE(hatOf(story, 1), LabelValue::No);
}

void TestProjectCare::theDialogSaysWhatWouldChange()
{
    WindowStory story;
    QVERIFY(story.startWith("office.faces"));
    makeSnapshot(story);
    set(story, 2, LabelValue::Yes);
    QTRY_VERIFY(story.window->settled());
    trigger(story, "project.snapshots");
    auto *dialog = named<SnapshotsDialog>(story, "snapshots");
    auto *labels = dialog->findChild<QListWidget *>(QStringLiteral("snapshots.labels"));
    QTRY_COMPARE(labels->count(), 1);
    QCOMPARE(labels->item(0)->text(), QStringLiteral("Face 3, Hat: Hat → unknown"));
    QVERIFY(
        dialog->findChild<QLabel *>(QStringLiteral("snapshots.summary"))->text().contains(QLatin1String("1 label")));
    auto *make = dialog->findChild<QPushButton *>(QStringLiteral("snapshots.make"));
    QTest::mouseClick(make, Qt::LeftButton);
    auto *table = dialog->findChild<QTableView *>(QStringLiteral("snapshots.list"));
    QTRY_COMPARE(table->model()->rowCount(), 2);
    QTRY_VERIFY(dialog->findChild<QLabel *>(QStringLiteral("snapshots.summary"))
                    ->text()
                    .startsWith(QLatin1String("Nothing: the project is as it was then.")));
    QVERIFY(!dialog->findChild<QPushButton *>(QStringLiteral("snapshots.restore"))->isEnabled());
}

void TestProjectCare::duringASecondOpinionTheDialogKeepsToItselfWhatOthersSaid()
{
    WindowStory story;
    QVERIFY(story.startWith("office.faces"));
    makeSnapshot(story);
    set(story, 2, LabelValue::Yes);
    QTRY_VERIFY(story.window->settled());
    const BlindWorkspace bo(story.window->workspace(), {"Bo", true, {}});
    trigger(story, "project.snapshots");
    auto *dialog = named<SnapshotsDialog>(story, "snapshots");
    auto *summary = dialog->findChild<QLabel *>(QStringLiteral("snapshots.summary"));
    QTRY_VERIFY(summary->text().contains(QLatin1String("A second opinion is being given")));
    QCOMPARE(dialog->findChild<QListWidget *>(QStringLiteral("snapshots.labels"))->count(), 0);
    QVERIFY(!dialog->findChild<QPushButton *>(QStringLiteral("snapshots.restore"))->isEnabled());
}

void TestProjectCare::withoutSnapshotsTheDialogSaysSo()
{
    WindowStory story;
    QVERIFY(story.startWith("office.faces"));
    trigger(story, "project.snapshots");
    auto *dialog = named<SnapshotsDialog>(story, "snapshots");
    const auto labels = dialog->findChildren<QLabel *>();
    QTRY_VERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
        return label->isVisible() && label->text().startsWith(QLatin1String("There is no snapshot yet."));
    }));
    QTRY_VERIFY(dialog->findChild<QPushButton *>(QStringLiteral("snapshots.make"))->isEnabled());
    QVERIFY(!dialog->findChild<QPushButton *>(QStringLiteral("snapshots.restore"))->isEnabled());
}

void TestProjectCare::aSoundProjectIsCalledSound()
{
    WindowStory story;
    QVERIFY(story.startWith("office.faces"));
    trigger(story, "project.check");
    auto *dialog = named<CheckDialog>(story, "check");
    auto *summary = dialog->findChild<QLabel *>(QStringLiteral("check.summary"));
    QTRY_VERIFY2(summary->text().contains(QLatin1String("(4 faces, 0 labels checked in ")),
                 qPrintable(summary->text()));
    QVERIFY(!dialog->findChild<QPushButton *>(QStringLiteral("check.repair"))->isEnabled());
    QPointer<CheckDialog> alive = dialog;
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!alive);
}

void TestProjectCare::whatIsBrokenIsRepairedInTheDialog()
{
    WindowStory story;
    QVERIFY(story.startWith("office.faces"));
    fs::create_directories(office(story) / "snapshots");
    writeFileSafely(office(story) / "snapshots" / "2026-01-01T00-00-00Z.sqlite", std::string("damaged"));
    trigger(story, "project.check");
    auto *dialog = named<CheckDialog>(story, "check");
    auto *repair = dialog->findChild<QPushButton *>(QStringLiteral("check.repair"));
    QTRY_VERIFY(repair->isEnabled());
    QTRY_VERIFY(repair->hasFocus());
    QTest::keyClick(repair, Qt::Key_Space);
    auto *summary = dialog->findChild<QLabel *>(QStringLiteral("check.summary"));
    QTRY_COMPARE(summary->text(), QStringLiteral("Repaired."));
    QVERIFY(!fs::exists(office(story) / "snapshots" / "2026-01-01T00-00-00Z.sqlite"));
    auto *again = dialog->findChild<QPushButton *>(QStringLiteral("check.again"));
    QTRY_VERIFY(again->isEnabled());
    QTest::mouseClick(again, Qt::LeftButton);
    QTRY_VERIFY(summary->text().contains(QLatin1String("labels checked in")));
}

void TestProjectCare::aFindingLeadsToItsPage()
{
    WindowStory story;
    {
        store::Project project = store::Project::open(office(story));
        store::NewFace face;
        face.pixels = project.pixels(project.faces().front().id); // the same picture twice
        project.addFaces({face});
    }
    QVERIFY(story.startWith("office.faces"));
    trigger(story, "project.check");
    QPointer<CheckDialog> dialog = named<CheckDialog>(story, "check");
    QTRY_VERIFY(dialog->findChild<QPushButton *>(QStringLiteral("check.go.photos.lookAgain")));
    QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("check.go.photos.lookAgain")), Qt::LeftButton);
    QTRY_VERIFY(!dialog);
    QCOMPARE(story.window->currentPage(), QStringLiteral("photos"));
}

void TestProjectCare::aProjectThatCannotBeOpenedIsRecoveredFromTheNotice()
{
    WindowStory story;
    {
        store::Project project = store::Project::open(office(story));
        project.setLabels(std::array{store::Project::LabelOrder{project.faces()[1].id, "hat", LabelValue::Yes}});
    }
    makeSnapshot(story);
    spoil(office(story));
    QVERIFY(story.start());
    story.window->openProject(story.path("office.faces"));
    QTRY_VERIFY(noticed(story, "There is a snapshot of"));
    QPushButton *recover = nullptr;
    for (QPushButton *button : story.window->notice()->findChildren<QPushButton *>())
        if (button->isVisible() && button->text() == QStringLiteral("Recover…"))
            recover = button;
    QVERIFY(recover);
    QTest::mouseClick(recover, Qt::LeftButton);
    QTRY_VERIFY(named<QMessageBox>(story, "recover.ask"));
    QSignalSpy opened(&story.window->workspace(), &Workspace::opened);
    QTest::mouseClick(named<QPushButton>(story, "recover.go"), Qt::LeftButton);
    QVERIFY(opened.wait(kPatienceMs));
    QTRY_VERIFY(named<QPlainTextEdit>(story, "exchange.details"));
    QVERIFY(named<QPlainTextEdit>(story, "exchange.details")
                ->toPlainText()
                .contains(QLatin1String("The project holds 4 faces, 1 label,")));
    QCOMPARE(hatOf(story, 1), LabelValue::Yes);
}

void TestProjectCare::aFolderThatIsNoProjectOffersNothing()
{
    WindowStory story;
    fs::create_directory(story.folder / "empty");
    QVERIFY(story.start());
    story.window->openProject(story.path("empty"));
    QTRY_VERIFY(noticed(story, "This is no Faces Studio project"));
    QTRY_VERIFY(story.window->settled());
    QVERIFY(noticed(story, "This is no Faces Studio project"));
    for (const QPushButton *button : story.window->notice()->findChildren<QPushButton *>())
        QVERIFY2(!button->isVisible() || !button->text().contains(QLatin1String("Recover")),
                 qPrintable(button->text()));
}

void TestProjectCare::snapshotsAreAModel()
{
    WindowStory story;
    SnapshotsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    makeSnapshot(story);
    makeSnapshot(story);
    writeFileSafely(office(story) / "snapshots" / "2020-01-01T00-00-00Z.sqlite", std::string("damaged"));
    model.setSnapshots(store::snapshots(office(story)));
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(0, SnapshotsModel::Faces).data().toString(), QStringLiteral("4"));
    QCOMPARE(model.index(0, SnapshotsModel::Why).data().toString(), QStringLiteral("asked for"));
    QCOMPARE(model.index(2, SnapshotsModel::Why).data().toString(), QStringLiteral("cannot be read"));
    model.setSnapshots({});
    QCOMPARE(model.rowCount(), 0);
}

QTEST_MAIN(TestProjectCare)
#include "tst_project_care.moc"
