// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/base/files.h"
#include "core/store/project.h"
#include "core/vision/demo_photos.h"
#include "core/vision/read_photo.h"
#include "tests/support/story_folder.h"
#include "ui/convert.h"
#include "ui/jobs/job.h"
#include "ui/pages/photos/grid_canvas.h"
#include "ui/pages/photos/photos_page.h"
#include "ui/settings.h"
#include "ui/workspace.h"

#include <QListView>
#include <QTest>

#include <memory>
#include <vector>

namespace faces::test {

/// A project that was just made, the page on it, and two drawn sheets in a folder beside it.
struct Desk {
    StoryFolder folder;
    ui::Workspace workspace;
    std::unique_ptr<ui::PhotosPage> page;
    std::vector<vision::DemoPhoto> sheets;

    [[nodiscard]] bool open()
    {
        ui::setSettingsFile(ui::toText(folder / "settings.ini"));
        workspace.create(folder / "office.faces");
        if (!QTest::qWaitFor([this] { return workspace.isOpen(); }))
            return false;
        page = std::make_unique<ui::PhotosPage>(workspace, nullptr);
        page->resize(1192, 724);
        page->show();
        page->activateWindow();
        return QTest::qWaitForWindowActive(page.get());
    }
    void drawSheets(int count)
    {
        std::filesystem::create_directories(folder / "sheets");
        for (int i = 0; i < count; ++i) {
            sheets.push_back(vision::drawPhoto(i, 3));
            writeFileSafely(folder / ("sheets/sheet " + std::to_string(i) + ".png"),
                            vision::encodePng(sheets.back().pixels));
        }
    }
    /// A photo that is no grid: a few drawn people of different sizes, here and there.
    std::filesystem::path drawGroup(int people = 3)
    {
        cv::Mat photo(360, 560, CV_8UC3);
        for (int y = 0; y < photo.rows; ++y) // a plain gradient: no edge that could be a line
            photo.row(y).setTo(cv::Scalar(150 + y / 6, 160, 140 + y / 8));
        const int sides[] = {96, 130, 110, 84}, lefts[] = {30, 190, 390, 470}, tops[] = {60, 150, 40, 230};
        for (int i = 0; i < people; ++i)
            vision::drawFace(static_cast<std::uint64_t>(i), 7, sides[i])
                .pixels.copyTo(photo(cv::Rect(lefts[i], tops[i], sides[i], sides[i])));
        std::filesystem::create_directories(folder / "groups");
        const auto file = folder / ("groups/party " + std::to_string(people) + ".png");
        writeFileSafely(file, vision::encodePng(photo));
        return file;
    }
    [[nodiscard]] bool openWithGroup()
    {
        const auto file = drawGroup();
        if (!open())
            return false;
        page->takeFiles({ui::toText(file)});
        if (!QTest::qWaitFor([&] { return photos().size() == 1 && canvas()->picture(); }, 20000))
            return false;
        noGrids();
        // Whatever the detector makes of drawn people, it is kept.
        return QTest::qWaitFor(
            [&] { return photos().size() == 1 && photos()[0].boxes && canvas()->picture() && quiet(); }, 20000);
    }
    /// Whatever the program takes these photos for, they are no grids.
    void noGrids()
    {
        workspace.change([all = photos()](store::Project &project) {
            for (const Photo &photo : all)
                project.setPhotoGrid(photo.id, std::nullopt);
        });
    }
    bool quiet()
    {
        return page->findChildren<ui::Job *>().isEmpty() && workspace.findChildren<ui::Job *>().isEmpty() &&
               workspace.allKept();
    }
    /// One sheet is on the table, its grid found; or several.
    [[nodiscard]] bool openWithSheets(int count)
    {
        drawSheets(count);
        if (!open())
            return false;
        page->takeFiles({ui::toText(folder / "sheets")});
        return QTest::qWaitFor([&] { return int(photos().size()) == count && canvas()->picture(); }, 20000);
    }
    /// The same table, another project (or the same one again).
    [[nodiscard]] bool reopen(const char *name)
    {
        workspace.open(folder / name);
        return QTest::qWaitFor([&] { return workspace.isOpen() && workspace.folder() == folder / name; });
    }
    /// What is on the disk.
    std::vector<Photo> stored(const char *name) const
    {
        return store::Project::open(folder / name, store::OpenMode::ReadOnly).photos();
    }
    ui::GridCanvas *canvas() { return part<ui::GridCanvas>(); }
    template <typename T> T *part(const char *name = "")
    {
        for (T *each : page->findChildren<T *>())
            if (*name == '\0' || each->property("accessibleName") == QLatin1String(name) ||
                each->objectName() == QLatin1String(name))
                return each;
        return nullptr;
    }
    QModelIndex row(int number) { return part<QListView>()->model()->index(number, 0); }
    const std::vector<Photo> &photos() const { return workspace.view().photos; }
};

} // namespace faces::test
