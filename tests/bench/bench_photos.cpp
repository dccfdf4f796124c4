// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// Whether the window goes on while photos come in: sheets are dropped on it, their grids found, the photos walked
// through, everything cut with its backgrounds removed; all the while a timer tells how long a click would have waited.
// Prints medians and the worst of some rounds. bench_photos [sheets] [rounds]
#include "core/vision/demo_photos.h"
#include "core/vision/read_photo.h"
#include "tests/core/vision/composed_sheet.h"
#include "tests/support/story_folder.h"
#include "tests/ui/pulse.h"
#include "tests/ui/window_story.h"
#include "ui/jobs/job.h"
#include "ui/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QElapsedTimer>
#include <QFile>
#include <QListView>
#include <QPushButton>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

using namespace faces;

namespace {

constexpr int kPatienceMs = 600000;

/// As stock photos are: 8 to 16 columns of 62 px and more, compressed or not.
void drawSheets(const std::filesystem::path &folder, int count)
{
    std::filesystem::create_directories(folder);
    std::vector<cv::Mat> people;
    for (std::uint64_t i = 0; i < 200; ++i)
        people.push_back(vision::drawFace(i, i, 64).pixels);
    for (int i = 0; i < count; ++i) {
        Random random(51, static_cast<std::uint64_t>(i));
        test::SheetPlan plan;
        plan.columns = 8 + static_cast<int>(random.below(9));
        plan.rows = 8 + static_cast<int>(random.below(6));
        plan.gapXPx = plan.gapYPx = i % 3 == 0 ? 0 : 2;
        const test::Sheet sheet =
            test::composeSheet(plan, random, [&](int) { return people[random.below(people.size())]; });
        writeFileSafely(folder / ("sheet " + std::to_string(i + 1) + ".png"), vision::encodePng(sheet.pixels));
    }
}

struct Step {
    const char *name;
    std::vector<double> seconds, pauses, work;
};

/// Does something, waits until it is done, and writes down how long that took and how long the window was deaf.
template <typename Act, typename Done> bool measure(Step &step, Act act, Done done)
{
    test::Pulse pulse;
    QElapsedTimer timer;
    QCoreApplication::processEvents(); // the pulse beats
    timer.start();
    act();
    if (!QTest::qWaitFor(done, kPatienceMs))
        return false;
    QTest::qWait(50); // what is told last is drawn as well
    step.seconds.push_back(static_cast<double>(timer.elapsed() - 50) / 1000);
    step.pauses.push_back(pulse.longestMs());
    step.work.push_back(pulse.longestWorkMs());
    return true;
}

bool playRound(int sheets, std::vector<Step> &steps)
{
    test::WindowStory story;
    drawSheets(story.folder / "sheets", sheets);
    if (!story.start())
        return false;
    story.window->resize(1280, 800);
    test::makeProject(story.folder / "new.faces", 0);
    if (!story.open("new.faces"))
        return false;
    story.window->goTo(QStringLiteral("photos"));
    ui::Page *page = story.page("Photos");
    ui::Workspace &workspace = story.window->workspace();
    const auto quiet = [&] {
        return page->findChildren<ui::Job *>().isEmpty() && workspace.findChildren<ui::Job *>().isEmpty() &&
               workspace.allKept();
    };
    auto *list = page->findChild<QListView *>();
    return measure(
               steps[0], [&] { test::WindowStory::drop(story.window.get(), story.path("sheets")); },
               [&] { return static_cast<int>(workspace.view().photos.size()) == sheets && quiet(); }) &&
           measure(
               steps[1],
               [&] {
                   for (int i = 0; i < sheets; ++i) {
                       list->setCurrentIndex(list->model()->index(i, 0));
                       QTest::qWait(30);
                   }
               },
               quiet) &&
           measure(
               steps[2],
               [&] {
                   page->findChild<QCheckBox *>()->setChecked(true);
                   list->selectAll();
                   page->findChild<QPushButton *>(QStringLiteral("cut"))->click();
               },
               [&] { return !workspace.view().faces.empty() && quiet(); });
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values.empty() ? 0 : values[values.size() / 2];
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    ui::applyTheme(application, ui::Scheme::Light);
    const int sheets = argc > 1 ? std::max(1, std::atoi(argv[1])) : 50;
    const int rounds = argc > 2 ? std::max(1, std::atoi(argv[2])) : 3;
    std::vector<Step> steps{{"dropped, grids found", {}, {}, {}},
                            {"walked through", {}, {}, {}},
                            {"cut, backgrounds removed", {}, {}, {}}};
    double load[1] = {0};
    for (int i = 0; i < rounds; ++i)
        if (!playRound(sheets, steps))
            return std::printf("A step did not end in time.\n"), 1;
    getloadavg(load, 1);
    std::printf("%d sheets, %d rounds, load %.1f. Longest pause of the event loop (of it, work of the window's own):\n",
                sheets, rounds, load[0]);
    for (const Step &step : steps)
        std::printf("%-26s %6.2f s   median %5.1f ms (%5.1f), worst %5.1f ms (%5.1f)\n", step.name,
                    median(step.seconds), median(step.pauses), median(step.work), std::ranges::max(step.pauses),
                    std::ranges::max(step.work));
    return 0;
}
