// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// Somebody works in the window for a long time (use/busy_person.h), and what the process holds stays what it was:
// memory, open files, threads, widgets; and the projects grow by no more than what is in them. 250 actions in the
// ordinary run; FACES_ACTIONS=5000 is the long mode, which also looks at memory. The last lines are a table.
#include "core/store/compact.h"
#include "core/store/snapshots.h"
#include "tests/journeys/use/busy_person.h"
#include "tests/journeys/use/meter.h"
#include "tests/support/story_folder.h"
#include "tests/ui/drawn_project.h"

#include "core/base/files.h"
#include "core/base/wait_briefly.h"
#include "core/tasks/data_sets.h"
#include "core/vision/demo_photos.h"
#include "core/vision/read_photo.h"
#include "ui/convert.h"
#include "ui/settings.h"
#include "ui/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTest>

#include <cstdio>
#include <memory>

using namespace faces;
using namespace faces::test;

namespace {

constexpr int kUsualActions = 250;

struct Sample {
    int actions = 0;
    double seconds = 0;
    Holding holding;
};

void print(const Sample &s)
{
    std::printf("%7d %8.0f %12.1f %9.1f %11.1f %6d %8d %8d %8d %8.2f %10.2f\n", s.actions, s.seconds,
                s.holding.privateMib, s.holding.multiplyingMib, s.holding.inUseMib, s.holding.files, s.holding.threads,
                s.holding.widgets, s.holding.objects, s.holding.waitingMib, s.holding.projectMib);
    std::fflush(stdout);
}

void makeTrainable(const std::filesystem::path &folder, int faces)
{
    drawProject(folder, faces);
    store::Project project = store::Project::open(folder);
    tasks::currentSplit(project);
}

} // namespace

class TestLongUse : public QObject {
    Q_OBJECT
private:
    StoryFolder m_story;
    std::vector<Sample> m_samples;

    /// A tenth of its database, and half a megabyte of a small one, may wait to be used again.
    static void holdsNoMoreThanIsInIt(const std::filesystem::path &folder)
    {
        const auto size = static_cast<std::int64_t>(std::filesystem::file_size(folder / "project.sqlite"));
        const store::Project project = store::Project::open(folder);
        const std::int64_t empty = store::emptyBytes(project);
        QVERIFY2(empty <= size / 10 + (1 << 19), qPrintable(QString::number(empty)));
        QVERIFY(store::snapshots(folder).size() <= store::kKeptSnapshots);
        for (const auto &entry : std::filesystem::recursive_directory_iterator(folder))
            QVERIFY2(!entry.path().filename().string().starts_with(".faces-"), entry.path().c_str());
    }

private slots:
    void whatTheProcessHoldsStaysWhatItWas()
    {
        const int wanted = qEnvironmentVariableIntValue("FACES_ACTIONS");
        const bool isLong = wanted > 0;
        const int actions = isLong ? wanted : kUsualActions;
        const auto projects = m_story / "projects";
        std::filesystem::create_directories(projects);
        const auto office = projects / "office é.faces", home = projects / "home.faces";
        makeTrainable(office, 48);
        makeTrainable(home, 24);
        const auto picture = m_story / "somebody.png";
        writeFileSafely(picture, vision::encodePng(vision::drawFace(900, 3, 200).pixels));
        ui::Settings().setSuggests(false); // a training of its own, at a time of its own

        auto shown = std::make_unique<ui::MainWindow>();
        ui::MainWindow &window = *shown;
        window.resize(1280, 800);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.openProject(ui::toText(office));
        BusyPerson person(window, {ui::toText(office), ui::toText(home)}, ui::toText(picture), 3);
        person.comeToRest();
        person.train(); // opens the learner
        person.openOther();
        person.train();

        QElapsedTimer clock;
        clock.start();
        std::printf("%7s %8s %12s %9s %11s %6s %8s %8s %8s %8s %10s\n", "actions", "seconds", "private MiB", "BLAS MiB",
                    "in use MiB", "files", "threads", "widgets", "objects", "WAL MiB", "disk MiB");
        const int every = actions / 10;
        for (int action = 0; action <= actions; ++action) {
            if (action % every == 0) {
                person.comeToRest();
                m_samples.push_back({action, static_cast<double>(clock.elapsed()) / 1000, holdingOf(window, projects)});
                print(m_samples.back());
            }
            person.act();
        }
        for (const auto &[name, times] : person.done())
            std::printf("%s: %d, ", qPrintable(name), times);
        std::printf("dialogs: %d\n", person.dialogs());
        std::fflush(stdout);

        // A fifth is for warming up: pages, caches and libraries come on first use.
        const Holding &warm = m_samples.at(m_samples.size() / 5).holding, &end = m_samples.back().holding;
        // Connections and threads of jobs that run just then come and go (17 to 21 files in 5,000 actions), and the
        // short way comes to some pages for the first time only near its end. One left behind by each of 46 changes of
        // project, 46 dialogs or 167 looks at results would be far more.
        constexpr int kComeAndGo = 6;
        QVERIFY(end.files <= warm.files + kComeAndGo);
        QVERIFY(end.threads <= warm.threads + kComeAndGo);
        if (isLong) {
            QVERIFY(end.widgets <= warm.widgets);
            QVERIFY(end.inUseMib <= warm.inUseMib * 1.05);
            QVERIFY(end.privateMib <= warm.privateMib * 1.05);
        }
        for (const auto &[what, times] : person.troubles())
            QFAIL(qPrintable(QStringLiteral("%1: %2 times").arg(what).arg(times)));
        shown.reset();
        for (const auto &project : {office, home})
            holdsNoMoreThanIsInIt(project);
    }
};

int main(int argc, char **argv)
{
    waitBriefly(argv); // as the studio does
    QApplication application(argc, argv);
    const StoryFolder settings;
    ui::setSettingsFile(ui::toText(settings / "settings.ini"));
    ui::applyTheme(application, ui::Scheme::Light);
    if (qEnvironmentVariableIsSet("FACES_ACTIONS")) // takes longer than Qt Test lets a function run
        qputenv("QTEST_FUNCTION_TIMEOUT", "7200000");
    TestLongUse stories;
    return QTest::qExec(&stories, argc, argv);
}
#include "tst_long_use.moc"
