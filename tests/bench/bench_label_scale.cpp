// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// How the Label page does with very many faces: from opening to the first painted grid, a frame while scrolling, a key
// until its label is on the disk and painted, and the memory of it all. The whole window is driven by key and wheel
// events; a time ends when the paint is done, and everything the event loop does meanwhile is in it.
// Usage: bench_label_scale [FACES] [FOLDER] [keys|frames|all]. With "keys" only the keys that label are measured, with
// "frames" only scrolling, with "all" only what concerns all faces at once. FACES is 20,000, or what FACES_SCALE says; the size to judge by is 100000. The project is
// made in FOLDER (a temporary one if none is given), kept there, and used again.
#include "tests/bench/scale_project.h"
#include "tests/bench/window_meter.h"
#include "ui/main_window.h"
#include "ui/settings.h"
#include "ui/theme.h"
#include "ui/widgets/face_grid.h"
#include "ui/widgets/face_pictures.h"
#include "ui/workspace.h"

#include <QAbstractButton>
#include <QApplication>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

#include <cstdio>
#include <cstdlib>
#include <string_view>
#include <utility>

using namespace faces;
using namespace faces::bench;

namespace {

constexpr double kOpenLimitMs = 2000, kFrameLimitMs = 16, kKeyLimitMs = 20;
constexpr int kSteps = 300;

void turnWheel(QWidget *viewport, int notches)
{
    const QPointF at(viewport->rect().center());
    QWheelEvent event(at, viewport->mapToGlobal(at), {}, {0, notches * 120}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(viewport, &event);
}

/// Pictures come while one looks on: their frames count like those of the key.
void letPicturesCome(WindowMeter &meter, ui::FacePictures &pictures, Times *frames = nullptr)
{
    while (pictures.waiting() > 0)
        meter.turn(frames);
}

bool open(ui::MainWindow &window, const std::filesystem::path &folder, WindowMeter &meter)
{
    QElapsedTimer timer;
    timer.start();
    window.openProject(QString::fromStdString(folder.string()));
    window.goTo(QStringLiteral("label"));
    Times turns;
    while (!meter.painted())
        meter.turn(&turns, true);
    const double ms = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    std::printf("%-58s %9.1f ms   (limit %.0f)\n", "project opened, first grid painted", ms, kOpenLimitMs);
    letPicturesCome(meter, ui::FacePictures::of(window.workspace()));
    std::printf("%-58s %9.1f ms\n", "... and all its pictures", static_cast<double>(timer.nsecsElapsed()) / 1e6);
    print("event loop held up while opening", turns, 50, true);
    return ms < kOpenLimitMs;
}

/// One frame: the event, what follows from it, and the paint.
template <typename Event>
bool measureFrames(const char *what, WindowMeter &meter, ui::FacePictures &pictures, Event event)
{
    Times frames;
    for (int step = 0; step < kSteps; ++step) {
        meter.begin();
        event(step);
        meter.untilPainted(frames);
        letPicturesCome(meter, pictures, &frames);
    }
    return print(what, frames, kFrameLimitMs);
}

bool scroll(ui::FaceGrid &grid, WindowMeter &meter, ui::FacePictures &pictures)
{
    QTest::keyClick(&grid, Qt::Key_Home);
    meter.settle();
    bool good = true;
    good &= measureFrames("frame, Right", meter, pictures, [&](int) { QTest::keyClick(&grid, Qt::Key_Right); });
    good &= measureFrames("frame, Down", meter, pictures, [&](int) { QTest::keyClick(&grid, Qt::Key_Down); });
    good &= measureFrames("frame, PageDown", meter, pictures, [&](int) { QTest::keyClick(&grid, Qt::Key_PageDown); });
    good &= measureFrames("frame, wheel", meter, pictures, [&](int) { turnWheel(grid.viewport(), -1); });
    good &= measureFrames("frame, End and Home in turns", meter, pictures,
                          [&](int step) { QTest::keyClick(&grid, step % 2 == 0 ? Qt::Key_End : Qt::Key_Home); });
    grid.window()->resize(1920, 1080);
    meter.settle();
    good &= measureFrames("frame, PageDown at 1920x1080", meter, pictures,
                          [&](int) { QTest::keyClick(&grid, Qt::Key_PageDown); });
    grid.window()->resize(1280, 800);
    meter.settle();
    return good;
}

template <typename Press>
bool measureKeys(const char *what, WindowMeter &meter, ui::MainWindow &window, Press press, int steps = kSteps)
{
    Times times, handled, kept;
    for (int step = 0; step < steps; ++step) {
        meter.begin();
        press(step);
        handled.push_back(meter.span());
        bool first = true;
        meter.untilPaintedAnd(
            [&] {
                const bool all = window.workspace().allKept();
                if (all && std::exchange(first, false))
                    kept.push_back(meter.span());
                return all;
            },
            times);
        meter.settle();
        letPicturesCome(meter, ui::FacePictures::of(window.workspace()));
    }
    print("   of it until the key was handled", handled, kKeyLimitMs);
    print("   of it until the label was on the disk", kept, kKeyLimitMs);
    return print(what, times, kKeyLimitMs);
}

bool label(ui::FaceGrid &grid, WindowMeter &meter, ui::MainWindow &window)
{
    QTest::keyClick(&grid, Qt::Key_Home);
    meter.settle();
    const auto key = [&](Qt::Key which, Qt::KeyboardModifiers with = {}) {
        return [&grid, which, with](int) { QTest::keyClick(&grid, which, with); };
    };
    bool good = measureKeys("key to durable label and repaint, G", meter, window, key(Qt::Key_G));
    QTest::keyClick(&grid, Qt::Key_N);
    meter.settle();
    good &= measureKeys("key to durable labels and the next face, Enter", meter, window, key(Qt::Key_Return));
    good &= measureKeys("key to durable label and repaint, undo", meter, window, key(Qt::Key_Z, Qt::ControlModifier));
    good &= measureKeys("key to durable label and repaint, redo", meter, window,
                        key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier));
    return good;
}

/// Rarer things that concern every face: no limit but that the event loop is not held up for long.
void handleAll(ui::FaceGrid &grid, WindowMeter &meter, ui::MainWindow &window)
{
    const auto measure = [&](const char *what, auto act) {
        Times turns;
        meter.begin();
        act();
        turns.push_back(meter.span());
        do
            meter.turn(&turns, true);
        while (!meter.painted() || !window.workspace().allKept() || !window.settled());
        print(what, turns, 50, true);
    };
    QTest::keyClick(&grid, Qt::Key_Home);
    meter.settle();
    auto *chip = window.findChild<QAbstractButton *>(QStringLiteral("chip.unlabelled"));
    measure("event loop held up, filter on", [&] { chip->click(); });
    measure("event loop held up, filter off", [&] { chip->click(); });
    measure("event loop held up, Ctrl+A", [&] { QTest::keyClick(&grid, Qt::Key_A, Qt::ControlModifier); });
    measure("event loop held up, G for all faces", [&] { QTest::keyClick(&grid, Qt::Key_G); });
    measure("event loop held up, undo of that", [&] { QTest::keyClick(&grid, Qt::Key_Z, Qt::ControlModifier); });
    QTest::keyClick(&grid, Qt::Key_Home);
    meter.settle();
}

bool scrollThrough(ui::FaceGrid &grid, WindowMeter &meter, ui::FacePictures &pictures, int faces)
{
    const double before = peakMib();
    QElapsedTimer timer;
    timer.start();
    QTest::keyClick(&grid, Qt::Key_Home);
    Times frames;
    while (grid.currentIndex().row() + 1 < grid.model()->rowCount()) {
        meter.begin();
        QTest::keyClick(&grid, Qt::Key_PageDown);
        meter.untilPainted(frames);
        letPicturesCome(meter, pictures, &frames);
    }
    std::printf("%-58s %9.1f s\n", "scrolled all through, waiting for every picture",
                static_cast<double>(timer.elapsed()) / 1000);
    const bool good = print("frame, all through", frames, kFrameLimitMs);
    // The pictures' cache, tiles as drawn, the facts of a face twice (the view that is shown and the one that takes its
    // place), and a round of the model, which learns from 2,500 faces and remembers 9,000; last, an order about all
    // faces and its undo.
    const double limit = 256 + 32 + 150 + faces * 2 * 0.5 / 1024 + 250 + faces * 1.0 / 1024;
    std::printf("%-58s %9.1f MiB  (before scrolling %.1f; limit %.0f)\n", "peak memory", peakMib(), before, limit);
    return good && peakMib() < limit;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const int faces = argc > 1                                   ? std::atoi(argv[1])
                      : qEnvironmentVariableIsSet("FACES_SCALE") ? qEnvironmentVariableIntValue("FACES_SCALE")
                                                                 : 20'000;
    const QTemporaryDir own;
    const std::filesystem::path place = argc > 2 ? argv[2] : own.path().toStdString();
    const auto folder = place / ("scale " + std::to_string(faces) + ".faces");
    std::printf("%d faces, window 1280x800\n", faces);
    makeScaleProject(folder, faces);
    ui::setSettingsFile(own.filePath(QStringLiteral("settings.ini")));
    if (qEnvironmentVariableIsSet("FACES_NO_SUGGESTIONS")) // what the model that learns beside it costs
        ui::Settings().setSuggests(false);
    ui::applyTheme(application, ui::Scheme::Light);
    ui::MainWindow window;
    window.show();
    window.activateWindow();
    WindowMeter meter(window);
    bool good = open(window, folder, meter);
    auto &pictures = ui::FacePictures::of(window.workspace());
    auto *grid = window.findChild<ui::FaceGrid *>();
    std::printf("%-58s %9.1f MiB\n", "memory once opened", peakMib());
    const auto printPeak = [](const char *when) { std::printf("%-58s %9.1f MiB\n", when, peakMib()); };
    const std::string_view only = argc > 3 ? argv[3] : "";
    const auto wanted = [only](std::string_view part) { return only.empty() || only == part; };
    if (wanted("frames"))
        good &= scroll(*grid, meter, pictures);
    printPeak("peak memory after scrolling");
    if (wanted("keys"))
        good &= label(*grid, meter, window);
    printPeak("... and labelling");
    if (wanted("all"))
        handleAll(*grid, meter, window);
    printPeak("... and labelling all faces at once");
    if (!only.empty())
        return good ? 0 : 1;
    good &= scrollThrough(*grid, meter, pictures, faces);
    std::puts(good ? "All limits are kept." : "Some limits are not kept.");
    return good ? 0 : 1;
}
