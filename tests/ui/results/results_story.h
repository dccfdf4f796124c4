// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/tasks/training.h"
#include "tests/support/story_folder.h"
#include "tests/ui/drawn_project.h"
#include "ui/pages/results/results_page.h"
#include "ui/settings.h"
#include "ui/widgets/plots/threshold_chart.h"

#include <QMenu>
#include <QPushButton>
#include <QTest>

#include <memory>

namespace faces::test {

inline constexpr int kFaces = 24;

/// Someone looks through a run's predictions.
struct ResultsStory {
    StoryFolder folder;
    ui::Workspace workspace;
    std::unique_ptr<ui::ResultsPage> page;
    RunId run{};

    ResultsStory() { ui::setSettingsFile(QString::fromStdString((folder / "settings.ini").string())); }
    /// Every third face's glasses are said wrongly. False, and the test failed, if it cannot be shown.
    bool open(SplitBy by = SplitBy::Person)
    {
        drawProject(folder / "people.faces", kFaces);
        {
            store::Project project = store::Project::open(folder / "people.faces");
            run = addRun(project, 3, by);
        }
        return show();
    }
    /// One epoch: what it says does not matter, but there is a network.
    void train(int faces = kFaces, bool outOfFold = false)
    {
        drawProject(folder / "people.faces", faces);
        struct Quiet final : TrainingSink {
            void batchDone(const BatchRecord &) override {}
            void epochDone(const EpochRecord &) override {}
        } quiet;
        NoProgress silent;
        store::Project project = store::Project::open(folder / "people.faces");
        TrainOptions options;
        options.epochs = 1;
        options.side = 48;
        options.threads = 1;
        options.outOfFold = outOfFold;
        run = tasks::train(project, options, quiet, {}, silent).id;
    }
    /// As it is on the disk.
    Run keptRun() const
    {
        return store::Project::open(folder / "people.faces", store::OpenMode::ReadOnly).run(run).value();
    }
    bool show()
    {
        page = std::make_unique<ui::ResultsPage>(workspace);
        page->resize(1190, 720);
        page->show();
        return openAgain();
    }
    bool openAgain()
    {
        const QSignalSpy shown(page.get(), &ui::ResultsPage::runShown);
        if (!openIn(workspace, folder / "people.faces"))
            return false;
        const auto there = [&] { return !shown.isEmpty() && workspace.allKept(); };
        return QTest::qVerify(QTest::qWaitFor(there, 5000), "the run is shown", "", __FILE__, __LINE__);
    }
    QPushButton *button(const QString &name) const { return page->findChild<QPushButton *>(name); }
    QPushButton *saying(const QString &words) const
    {
        for (QPushButton *each : page->findChildren<QPushButton *>())
            if (each->text() == words)
                return each;
        return nullptr;
    }
    void press(const QString &name) const { QTest::mouseClick(button(name), Qt::LeftButton); }
    double glassesThreshold() const { return page->model().thresholds().at(2); }
    /// With the arrow keys, by 0.05; where test faces were shown, by the validation faces then.
    double moveThreshold() const
    {
        if (page->part() == Part::Test)
            press(QStringLiteral("validation"));
        auto *chart = page->findChild<ui::ThresholdChart *>();
        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_Right, Qt::ShiftModifier);
        return chart->threshold();
    }
    void chooseGlasses() const { choose(QStringLiteral("Glasses")); }
    void choose(const QString &attribute) const
    {
        for (QAction *action : button(QStringLiteral("attribute"))->menu()->actions())
            if (action->text() == attribute)
                action->trigger();
    }
    int count(ui::Verdict verdict) const { return ui::countOf(page->model().counts().chosen, verdict); }
    /// Wrong glasses among the test faces, by hand: every third face from the start, of the second half.
    static int wrongInTest()
    {
        int wrong = 0;
        for (int i = kFaces / 2; i < kFaces; ++i)
            wrong += i % 3 == 0 ? 1 : 0;
        return wrong;
    }
};

} // namespace faces::test
