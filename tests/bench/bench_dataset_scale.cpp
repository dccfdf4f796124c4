// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
//
// The Dataset page with many faces: how long the window's thread works without a look at its events, and how soon the
// examples follow a change of the recipe. bench_dataset_scale [FOLDER [FACES]]
#include "core/tasks/data_sets.h"
#include "tests/bench/scale_project.h"
#include "tests/ui/pulse.h"
#include "ui/pages/dataset/balance_model.h"
#include "ui/pages/dataset/dataset_page.h"
#include "ui/pages/dataset/recipe_model.h"
#include "ui/pages/dataset/recipe_panel.h"
#include "ui/pages/dataset/variant_strip.h"
#include "ui/settings.h"
#include "ui/workspace.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace faces;
using namespace faces::ui;

namespace {

template <typename Done> void measure(const char *what, Done done)
{
    test::Pulse pulse;
    QElapsedTimer clock;
    clock.start();
    const bool ended = QTest::qWaitFor(done, 60000);
    const double until = static_cast<double>(clock.nsecsElapsed()) / 1e6;
    QTest::qWait(200); // what comes after the answer counts, too
    std::printf("%-44s %8.1f ms, longest stretch of the window's thread %5.1f ms%s\n", what, until,
                pulse.longestWorkMs(), ended ? "" : " (NOT ENDED)");
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QTemporaryDir settings;
    setSettingsFile(settings.filePath(QStringLiteral("settings.ini")));
    const std::filesystem::path folder = argc > 1 ? argv[1] : "scale.faces";
    bench::makeScaleProject(folder, argc > 2 ? std::atoi(argv[2]) : 100000);
    {
        store::Project project = store::Project::open(folder);
        project.setRecipe(std::nullopt);
        SplitOptions byFace;
        byFace.by = SplitBy::Face;
        NoProgress quiet;
        tasks::splitFaces(project, byFace, {}, quiet);
    }
    Workspace workspace;
    DatasetPage page(workspace);
    page.resize(1190, 720);
    page.showTab(DatasetPage::RecipeTab);
    page.show();
    auto *strip = page.findChild<VariantStrip *>();
    RecipeModel &model = page.findChild<RecipePanel *>()->model();
    workspace.open(folder);
    if (!QTest::qWaitFor([&] { return workspace.isOpen(); }, 60000))
        return 1;
    measure("counted after opening", [&] { return page.upToDate(); });
    measure("examples are there", [&] { return !strip->examples().empty(); });
    workspace.setLabels({{workspace.view().faces[0].id, "hat", LabelValue::Yes}});
    measure("counted after one label", [&] { return page.upToDate(); });
    const QImage before = strip->examples().at(0).images.at(1);
    model.setSteps(1, {{StepKind::Rotate, 20, 0, false}});
    measure("examples after another step", [&] { return strip->examples().at(0).images.at(1) != before; });
    measure("counted and kept after it",
            [&] { return page.upToDate() && workspace.view().recipe && workspace.allKept(); });
    const int multiplied = page.balance().counts().multiplied;
    model.addRow(3);
    measure("counted with one picture more", [&] { return page.balance().counts().multiplied > multiplied; });
    return 0;
}
