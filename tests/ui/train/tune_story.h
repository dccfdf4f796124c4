// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/tasks/run_start.h"
#include "tests/support/story_folder.h"
#include "tests/ui/drawn_project.h"
#include "tests/ui/train/drawn_search.h"
#include "ui/convert.h"
#include "ui/pages/train/train_form.h"
#include "ui/pages/train/train_page.h"
#include "ui/pages/train/tune_desk.h"
#include "ui/pages/train/tune_head.h"
#include "ui/pages/train/tune_view.h"
#include "ui/settings.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

#include <memory>

namespace faces::test {

inline constexpr int kSearchFaces = 40;
inline constexpr int kLongMs = 120'000;

/// Three trials of one epoch, of which one goes on to three, and one more of three.
inline TuneOptions tiny()
{
    TuneOptions options;
    options.maxEpochs = 3;
    options.trials = 4;
    options.seed = 5;
    options.common.attributes = {"sex", "hair"};
    options.common.threads = 1;
    options.common.side = 64; // a search takes no smaller ones
    return options;
}

/// Trained to its end in many minutes: nobody waits for that.
inline TuneOptions endless()
{
    TuneOptions options = tiny();
    options.maxEpochs = 500;
    options.trials = 0;
    return options;
}

/// Somebody on the Train page of a project with labelled faces, with settings of their own.
struct TuneStory {
    StoryFolder folder;
    ui::Workspace workspace;
    std::unique_ptr<ui::TrainPage> page;

    TuneStory()
    {
        ui::setSettingsFile(ui::toText(folder / "settings.ini"));
        drawProject(folder / "people.faces", kSearchFaces);
    }
    /// What a search that ended or was killed after so many trials' passes left in the project.
    void leaveSearch(int passes)
    {
        store::Project project = store::Project::open(folder / "people.faces");
        TuneOptions options = tiny();
        const auto [run, faces] = tasks::beginningOf(project, options.common);
        options.common = run.options;
        Tuning tuning = searched(options, passes);
        tuning.split = run.split;
        tuning.splitBy = run.splitBy;
        tuning.dataFingerprint = run.dataFingerprint;
        tuning.id = project.addTuning(tuning);
        for (const TrialRecord &trial : tuning.trials)
            project.addTrial(tuning.id, trial);
    }
    bool open()
    {
        page = std::make_unique<ui::TrainPage>(workspace);
        page->resize(1190, 720);
        page->show();
        return openIn(workspace, folder / "people.faces");
    }
    /// With the mouse, on the switch at the top.
    bool search()
    {
        const QSignalSpy shown(&desk(), &ui::TuneDesk::searchShown);
        QTest::mouseClick(chip("train.mode.search"), Qt::LeftButton);
        return QTest::qWaitFor([&] { return !shown.isEmpty(); }, 10'000);
    }
    QPushButton *chip(const char *name) const { return page->findChild<QPushButton *>(QLatin1String(name)); }
    const ui::TuneDesk &desk() const { return page->search(); }
    ui::TuneView &view() const { return desk().view(); }
    ui::TrainForm &form() const { return *page->findChild<ui::TrainForm *>(); }
    QPushButton *button(const QString &words) const
    {
        for (QPushButton *each : page->findChildren<QPushButton *>())
            if (each->text() == words && each->isVisible())
                return each;
        return nullptr;
    }
    void press(const QString &words) const
    {
        QPushButton *found = button(words);
        QVERIFY2(found && found->isEnabled(), qPrintable(words));
        QTest::mouseClick(found, Qt::LeftButton);
    }
    bool says(const QString &words) const
    {
        for (QLabel *label : page->findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(words))
                return true;
        return false;
    }
    bool ended() const
    {
        return QTest::qWaitFor([this] { return !desk().live().running() && desk().shownTuning(); }, kLongMs);
    }
};

} // namespace faces::test
