// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/base/files.h"
#include "tests/core/tasks/run_story.h"
#include "tests/support/story_folder.h"
#include "ui/convert.h"
#include "ui/pages/photos/grid_canvas.h"
#include "ui/pages/try/judged_model.h"
#include "ui/pages/try/picture_strip.h"
#include "ui/pages/try/tried_model.h"
#include "ui/pages/try/try_page.h"
#include "ui/widgets/notice_line.h"
#include "ui/workspace.h"

#include <QApplication>
#include <QCheckBox>
#include <QListView>
#include <QPushButton>
#include <QTest>

#include <algorithm>
#include <memory>

namespace faces::test {

/// A project of drawn people with a run that was trained for one epoch, at A.faces.
inline void makeTrainedProject(const std::filesystem::path &folder)
{
    store::Project project = store::Project::create(folder);
    addPeople(project, 1, 40);
    trainShortly(project, shortTraining(1));
}

/// The Try page over such a project, and its parts.
struct TryDesk {
    explicit TryDesk(const std::filesystem::path &folder)
    {
        workspace.open(folder);
        opened = QTest::qWaitFor([this] { return workspace.isOpen(); }, 30'000);
        page = std::make_unique<ui::TryPage>(workspace, nullptr);
        page->resize(1192, 724);
        page->show();
        page->activateWindow();
        opened = opened && QTest::qWaitForWindowActive(page.get()); // before that it hears no keys
        for (QListView *list : page->findChildren<QListView *>())   // the models' popup is a list too
            if (qobject_cast<ui::JudgedModel *>(list->model()))
                answers = list;
        canvas = page->findChild<ui::GridCanvas *>();
        strip = page->findChild<ui::PictureStrip *>();
        notice = page->findChild<ui::NoticeLine *>();
        page->shown(); // as the window does
    }
    const std::vector<ui::JudgedFace> &faces() const
    {
        return static_cast<ui::JudgedModel *>(answers->model())->faces();
    }
    /// So many faces, and none of them waits.
    bool judged(std::size_t count) const
    {
        return faces().size() == count &&
               std::ranges::none_of(faces(), [](const ui::JudgedFace &f) { return f.waits || f.answers.empty(); });
    }
    bool patientlyJudged(std::size_t count) const
    {
        return QTest::qWaitFor([&] { return judged(count); }, 30'000);
    }
    void open(const std::vector<std::filesystem::path> &files)
    {
        QStringList paths;
        for (const auto &file : files)
            paths << ui::toText(file);
        page->takeFiles(paths);
    }
    QPushButton *button(const QString &words) const
    {
        for (QPushButton *one : page->findChildren<QPushButton *>())
            if (one->text() == words)
                return one;
        return nullptr;
    }
    tasks::Judge judge() const
    {
        const store::Project project = store::Project::open(workspace.folder(), store::OpenMode::ReadOnly);
        return tasks::Judge(tasks::loadModel(project, project.runs().back()), tasks::kPictureThreads);
    }
    void key(int which, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(canvas, Qt::Key(which), modifiers); }
    /// The mouse takes the picture at one place and lets go at another.
    void drag(QPointF from, QPointF to) const
    {
        grab(from, to);
        QTest::mouseRelease(canvas, Qt::LeftButton, {}, at(to));
    }
    void grab(QPointF from, QPointF to) const
    {
        QTest::mousePress(canvas, Qt::LeftButton, {}, at(from));
        QTest::mouseMove(canvas, at((from + to) / 2));
        QTest::mouseMove(canvas, at(to));
    }
    QPoint at(QPointF inPicture) const { return canvas->toWidget(inPicture).toPoint(); }

    bool opened = false;
    ui::Workspace workspace;
    std::unique_ptr<ui::TryPage> page;
    QListView *answers = nullptr;
    ui::GridCanvas *canvas = nullptr;
    ui::PictureStrip *strip = nullptr;
    ui::NoticeLine *notice = nullptr;
};

/// What the judge said and what the page shows, to the last digit.
inline bool sameAnswers(const ui::JudgedFace &shown, const tasks::Judged &said)
{
    if (shown.place != said.place() || shown.answers.size() != said.answers.size())
        return false;
    for (std::size_t i = 0; i < said.answers.size(); ++i)
        if (shown.answers[i].probability != said.answers[i].probability || shown.answers[i].yes != said.answers[i].yes)
            return false;
    return !shown.waits;
}

} // namespace faces::test
