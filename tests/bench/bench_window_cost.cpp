// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors

// bench_window_cost [--pairs 10] [--faces 480] [--epochs 48]
//
// What the open window costs a training: the compact network learns from drawn faces with the window on the Train page,
// where its curves are drawn, and the same training runs through the same tasks::train without a window. Pairs of both,
// either one first by turns. The seconds are the run's own of its epochs, the first left out. Prints the median of the
// pairs' ratios with its interval, and ends with 1 if that median is 1.05 or more. Suggestions are off: the model
// behind them is work of its own, at the lowest priority, and no drawing.
#include "core/base/text.h"
#include "core/base/wait_briefly.h"
#include "core/tasks/data_sets.h"
#include "core/tasks/training.h"
#include "tests/bench/figures.h"
#include "tests/ui/drawn_project.h"
#include "tests/ui/window_story.h"
#include "ui/jobs/job.h"
#include "ui/pages/train/train_form.h"
#include "ui/pages/train/train_page.h"
#include "ui/theme.h"

#include <QApplication>
#include <QPushButton>

#include <fmt/format.h>

#include <sched.h>

#include <cstdio>
#include <exception>
#include <thread>

using namespace faces;

namespace {

constexpr double kLimit = 1.05;
constexpr int kPatienceMs = 600'000;
constexpr const char *kProject = "cost.faces";

struct Settings {
    int pairs = 10, faces = 480, epochs = 48;
};

/// How one training went.
struct Trained {
    double seconds = 0;  ///< of its epochs but the first, which wakes threads and fills caches
    double lastLoss = 0; ///< the same data, seed and threads end in the same bits
    int paints = 0;      ///< of the window's widgets meanwhile
};

/// Counts what is drawn while it lives.
class PaintCounter final : public QObject {
public:
    PaintCounter() { qApp->installEventFilter(this); }
    int count() const { return m_count; }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        m_count += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }

private:
    int m_count = 0;
};

class Silent final : public TrainingSink {
public:
    void batchDone(const BatchRecord &) override {}
    void epochDone(const EpochRecord &) override {}
};

TrainOptions optionsOf(const Settings &settings)
{
    TrainOptions options;
    options.epochs = settings.epochs;
    return options;
}

/// Reads what the latest run wrote down of itself, and takes it out: every training finds the same project.
Trained takeLatest(const std::filesystem::path &folder)
{
    store::Project project = store::Project::open(folder);
    const auto latest = project.lastRun();
    if (!latest || latest->state != RunState::Finished || latest->history.size() < 2)
        throw Error(ErrorKind::Training, "A training did not come to its end.", latest ? latest->trouble : "");
    Trained trained;
    for (const EpochRecord &epoch : latest->history)
        trained.seconds += epoch.epoch > 1 ? epoch.seconds : 0;
    trained.lastLoss = latest->history.back().trainLoss;
    project.removeRun(latest->id);
    return trained;
}

/// In a thread of its own, as the window's job: LibTorch keeps its threads by who calls.
Trained withoutWindow(const std::filesystem::path &folder, const Settings &settings)
{
    std::exception_ptr trouble;
    std::thread([&] {
        try {
            store::Project project = store::Project::open(folder);
            Silent sink;
            NoProgress quiet;
            tasks::train(project, optionsOf(settings), sink, {}, quiet);
        } catch (...) {
            trouble = std::current_exception();
        }
    }).join();
    if (trouble)
        std::rethrow_exception(trouble);
    return takeLatest(folder);
}

QPushButton *startButton(const QWidget &page)
{
    for (QPushButton *each : page.findChildren<QPushButton *>())
        if (each->text() == QStringLiteral("Start training") && each->isVisible() && each->isEnabled())
            return each;
    throw Error(ErrorKind::Internal, "The Train page offers no training to start.");
}

bool atRest(const test::WindowStory &story)
{
    return story.window->workspace().isOpen() && story.window->settled() &&
           story.window->findChildren<ui::Job *>().isEmpty() && story.page("Train") != nullptr;
}

void waitForRest(const test::WindowStory &story, const char *otherwise)
{
    QCoreApplication::processEvents(); // what was just asked for is on its way
    if (!QTest::qWaitFor([&] { return atRest(story); }, kPatienceMs))
        throw Error(ErrorKind::Internal, otherwise);
}

/// The project is open on the Train page, and nothing goes on there any more.
ui::TrainPage &openTrainPage(test::WindowStory &story)
{
    if (!story.start())
        throw Error(ErrorKind::Internal, "The window did not come up.");
    story.window->resize(1280, 800);
    story.window->openProject(story.path(kProject));
    waitForRest(story, "The project did not open.");
    story.window->goTo(QStringLiteral("train"));
    waitForRest(story, "The Train page did not come to rest.");
    return dynamic_cast<ui::TrainPage &>(*story.page("Train"));
}

Trained withWindow(test::WindowStory &story, const Settings &settings)
{
    ui::TrainPage &page = openTrainPage(story);
    page.findChild<ui::TrainForm *>()->setOptions(optionsOf(settings));
    waitForRest(story, "The form did not come to rest.");
    QSignalSpy ended(&page, &ui::TrainPage::runEnded);
    int paints = 0;
    {
        const PaintCounter counter;
        QTest::mouseClick(startButton(page), Qt::LeftButton);
        if (!ended.wait(kPatienceMs))
            throw Error(ErrorKind::Training, "A training did not come to its end in time.");
        paints = counter.count();
    }
    waitForRest(story, "The window did not come to rest after a training.");
    story.window->close();
    story.window.reset();
    Trained trained = takeLatest(story.folder / kProject);
    trained.paints = paints;
    return trained;
}

void makeCostProject(const std::filesystem::path &folder, int faces)
{
    test::drawProject(folder, faces, true, 96);
    store::Project project = store::Project::open(folder);
    tasks::currentSplit(project);
}

void printMachine(const Settings &settings)
{
    cpu_set_t allowed;
    CPU_ZERO(&allowed);
    sched_getaffinity(0, sizeof allowed, &allowed);
    double load[1] = {0};
    getloadavg(load, 1);
    fmt::print("{} faces, {} epochs; {} processors allowed and one thread for each, {}, drawn by {}, "
               "load {:.1f}\n",
               settings.faces, settings.epochs, CPU_COUNT(&allowed), bench::waitPolicy(),
               QGuiApplication::platformName().toStdString(), load[0]);
}

/// One pair's ratio.
double measurePair(test::WindowStory &story, const Settings &settings, int pair)
{
    const std::filesystem::path folder = story.folder / kProject;
    Trained open, closed;
    if (pair % 2 == 0)
        closed = withoutWindow(folder, settings);
    open = withWindow(story, settings);
    if (pair % 2 != 0)
        closed = withoutWindow(folder, settings);
    if (open.lastLoss != closed.lastLoss)
        throw Error(ErrorKind::Internal, "The two trainings were not the same one.");
    if (open.paints < settings.epochs)
        throw Error(ErrorKind::Internal, "The window drew no curves: nothing was measured.");
    fmt::print("pair {:2}: {:6.2f} s with the window ({} paints), {:6.2f} s without: {:.3f}\n", pair + 1, open.seconds,
               open.paints, closed.seconds, open.seconds / closed.seconds);
    std::fflush(stdout);
    return open.seconds / closed.seconds;
}

bool measure(const Settings &settings)
{
    test::WindowStory story;
    ui::Settings().setSuggests(false);
    makeCostProject(story.folder / kProject, settings.faces);
    printMachine(settings);
    withoutWindow(story.folder / kProject, {.pairs = 1, .faces = settings.faces, .epochs = 2}); // opens the learner
    std::vector<double> ratios;
    for (int pair = 0; pair < settings.pairs; ++pair)
        ratios.push_back(measurePair(story, settings, pair));
    const double median = bench::median(ratios);
    const Interval interval = bench::medianInterval(ratios);
    fmt::print("with the window open a training takes {:.3f} times as long (95 %: {:.3f} to {:.3f}; limit {:.2f})\n",
               median, interval.low, interval.high, kLimit);
    return median < kLimit;
}

Settings settingsFrom(const QStringList &words)
{
    const auto number = [&](const char *name, int usual) {
        const auto at = words.indexOf(QLatin1String(name));
        return at < 0 ? usual : words.value(at + 1).toInt();
    };
    const Settings settings{number("--pairs", 10), number("--faces", 480), number("--epochs", 48)};
    if (settings.pairs < 1 || settings.faces < 20 || settings.epochs < 2 || words.contains(QStringLiteral("--help")))
        throw Error(ErrorKind::Usage, "Usage: bench_window_cost [--pairs 10] [--faces 480] [--epochs 48]. At least one "
                                      "pair, 20 faces and two epochs.");
    return settings;
}

} // namespace

int main(int argc, char **argv)
try {
    waitBriefly(argv); // as the studio does
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false); // the next window is to come
    ui::applyTheme(application, ui::Scheme::Light);
    return measure(settingsFrom(QApplication::arguments())) ? 0 : 1;
} catch (const Error &error) {
    fmt::print(stderr, "{}\n", error.message());
    return 2;
}
