// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// How the Results page does with very many predictions: a frame while scrolling, and the threshold's line under the
// pointer until gallery, counts and confusion have followed and are painted. The whole window is driven by key, wheel
// and mouse events; a time ends when the paint is done.
// Usage: bench_results [FACES] [FOLDER]. FACES is 20,000, or what FACES_SCALE says; the size to judge by is 100000, of
// which half are validation and half are test faces. The project is made in FOLDER (a temporary one if none is given),
// kept there, and used again; its run is made up.
#include "core/base/random.h"
#include "tests/bench/scale_project.h"
#include "tests/bench/window_meter.h"
#include "ui/main_window.h"
#include "ui/pages/results/results_page.h"
#include "ui/settings.h"
#include "ui/theme.h"
#include "ui/widgets/face_pictures.h"
#include "ui/widgets/plots/threshold_chart.h"
#include "ui/widgets/tile_grid.h"

#include <QApplication>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

#include <cstdio>
#include <cstdlib>

using namespace faces;
using namespace faces::bench;

namespace {

constexpr double kFrameLimitMs = 16, kLineLimitMs = 50;
constexpr int kSteps = 300;

/// Validation and test are half of the faces each; what is said is by chance, but mostly right.
void addMadeUpRun(const std::filesystem::path &folder)
{
    store::Project project = store::Project::open(folder);
    if (!project.runs().empty())
        return;
    Run run;
    run.state = RunState::Finished;
    run.startedAt = "2026-11-23T19:40:00.000Z";
    for (const Attribute &attribute : standardAttributes())
        run.options.attributes.push_back(attribute.id);
    run.bestEpoch = 2;
    run.thresholds.assign(run.options.attributes.size(), 0.5);
    run.id = project.addRun(run);
    Random random(3);
    std::vector<Prediction> parts[2];
    int place = 0;
    for (const Face &face : project.faces()) {
        Prediction said{face.id, place++ % 2 == 0 ? Part::Validation : Part::Test, {}};
        for (const LabelValue label : face.labels) {
            const double sure = random.real();
            const bool yes = (label == LabelValue::Yes) == (random.below(20) != 0);
            said.probabilities.push_back(static_cast<float>(yes ? 0.4 + 0.6 * sure : 0.6 * (1 - sure)));
        }
        parts[said.part == Part::Validation ? 0 : 1].push_back(std::move(said));
    }
    project.setPredictions(run.id, Part::Validation, parts[0]);
    project.setPredictions(run.id, Part::Test, parts[1]);
}

void turnWheel(QWidget *viewport, int notches)
{
    const QPointF at(viewport->rect().center());
    QWheelEvent event(at, viewport->mapToGlobal(at), {}, {0, notches * 120}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(viewport, &event);
}

template <typename Act> bool measure(const char *what, WindowMeter &meter, double limitMs, int steps, Act act)
{
    Times times;
    for (int step = 0; step < steps; ++step) {
        meter.begin();
        act(step);
        meter.untilPainted(times);
    }
    return print(what, times, limitMs);
}

/// The line goes to and fro between 0.2 and 0.8 under a pressed button.
bool dragLine(ui::ResultsPage &page, WindowMeter &meter, const char *what)
{
    auto *chart = page.findChild<ui::ThresholdChart *>();
    auto *area = chart->findChild<QWidget *>();
    chart->grab(); // the axes learn their pixels
    const auto at = [&](int step) {
        const int span = area->width() / 2;
        const int place = step % (2 * span / 3);
        return QPoint(area->width() / 4 + (place < span / 3 ? 3 * place : 2 * span - 3 * place), area->height() / 2);
    };
    QTest::mousePress(area, Qt::LeftButton, {}, at(0));
    meter.settle();
    const bool good =
        measure(what, meter, kLineLimitMs, kSteps, [&](int step) { QTest::mouseMove(area, at(step + 1)); });
    QTest::mouseRelease(area, Qt::LeftButton, {}, at(kSteps));
    meter.settle();
    return good;
}

void press(ui::ResultsPage &page, const char *name, WindowMeter &meter)
{
    QTest::mouseClick(page.findChild<QPushButton *>(QLatin1String(name)), Qt::LeftButton);
    meter.settle();
}

bool open(ui::MainWindow &window, const std::filesystem::path &folder, WindowMeter &meter)
{
    window.openProject(QString::fromStdString(folder.string()));
    window.goTo(QStringLiteral("results"));
    Times turns;
    const auto there = [&] { // pages are made one after the other
        const auto *page = window.findChild<ui::ResultsPage *>();
        return page && page->model().rowCount() > 0 && window.settled();
    };
    while (!meter.painted() || !there())
        meter.turn(&turns, true);
    return print("event loop held up while opening", turns, 50, true);
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
    const auto folder = place / ("predictions " + std::to_string(faces) + ".faces");
    makeScaleProject(folder, faces);
    addMadeUpRun(folder);
    std::printf("%d faces, half of them validation, window 1280x800\n", faces);
    ui::setSettingsFile(own.filePath(QStringLiteral("settings.ini")));
    ui::Settings().setSuggests(false);
    ui::applyTheme(application, ui::Scheme::Light);
    ui::MainWindow window;
    window.show();
    window.activateWindow();
    WindowMeter meter(window);
    bool good = open(window, folder, meter);
    auto &page = *window.findChild<ui::ResultsPage *>();
    auto &pictures = ui::FacePictures::of(window.workspace());
    QWidget *viewport = page.grid().viewport();
    good &= measure("frame, wheel", meter, kFrameLimitMs, kSteps, [&](int) { turnWheel(viewport, -1); });
    good &= measure("frame, page down", meter, kFrameLimitMs, kSteps,
                    [&](int) { QTest::keyClick(&page.grid(), Qt::Key_PageDown); });
    while (pictures.waiting() > 0)
        meter.turn(nullptr);
    press(page, "validation", meter);
    good &= dragLine(page, meter, "line under the pointer, all faces");
    press(page, "missed", meter);
    good &= dragLine(page, meter, "line under the pointer, only missed ones");
    good &= measure("chips on and off", meter, kLineLimitMs, 40, [&](int) {
        QTest::mouseClick(page.findChild<QPushButton *>(QStringLiteral("falseAlarm")), Qt::LeftButton);
    });
    std::printf("%-50s %.1f MiB\n", "peak memory", peakMib());
    std::puts(good ? "All limits are kept." : "Some limits are not kept.");
    return good ? 0 : 1;
}
