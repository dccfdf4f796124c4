// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "tests/support/story_folder.h"
#include "tests/ui/story_project.h"
#include "ui/pages/label/face_strip.h"
#include "ui/pages/label/face_view.h"
#include "ui/pages/label/label_page.h"
#include "ui/pages/label/label_views.h"
#include "ui/settings.h"
#include "ui/widgets/face_grid.h"
#include "ui/widgets/face_tile.h"

#include <QApplication>
#include <QFile>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QTest>

#include <memory>

namespace faces::test {

/// Someone sits before the Label page of a project with drawn faces.
struct LabelStory {
    StoryFolder folder;
    std::vector<FaceId> faces;
    std::unique_ptr<ui::Workspace> workspace;
    std::unique_ptr<ui::LabelPage> page;

    LabelStory() { ui::setSettingsFile(QString::fromStdString((folder / "settings.ini").string())); }
    ~LabelStory()
    {
        page.reset();
        workspace.reset();
    }
    /// readOnly: as a project of a newer version is.
    [[nodiscard]] bool open(int count, bool readOnly = false)
    {
        faces = makeProject(folder / "office.faces", count);
        if (readOnly && !makeNewer(QString::fromStdString((folder / "office.faces" / "project.sqlite").string())))
            return false;
        workspace = std::make_unique<ui::Workspace>();
        QSignalSpy opened(workspace.get(), &ui::Workspace::opened);
        workspace->open(folder / "office.faces");
        return opened.wait() && sitDown();
    }
    /// The schema's version stands in four bytes of the file's head.
    static bool makeNewer(const QString &database)
    {
        QFile file(database);
        return file.open(QIODevice::ReadWrite) && file.seek(60) && file.write(QByteArray::fromHex("000003e7")) == 4;
    }
    /// The page is made anew, as after a restart.
    [[nodiscard]] bool sitDown()
    {
        page.reset();
        page = std::make_unique<ui::LabelPage>(*workspace, nullptr);
        page->resize(1180, 720);
        page->show();
        page->activateWindow();
        if (!QTest::qWaitForWindowActive(page.get()))
            return false;
        page->shown();
        return true;
    }
    ui::LabelViews *views() const { return page->findChild<ui::LabelViews *>(); }
    ui::FaceGrid *grid() const { return views()->grid(); }
    ui::FaceStrip *strip() const { return views()->oneFace()->strip(); }
    /// To whatever has the keyboard.
    void press(int key, Qt::KeyboardModifiers with = {}) const
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : page.get(), Qt::Key(key), with);
    }
    LabelValue label(int face, const AttributeId &attribute) const
    {
        for (const auto &[known, index] : workspace->attributes())
            if (known.id == attribute)
                return workspace->face(faces[std::size_t(face)])->labels[std::size_t(index)];
        return LabelValue::Unknown;
    }
    int currentRow() const { return grid()->currentIndex().row(); }
    /// The middle of a badge in the grid or the strip.
    QPoint badge(int row, int place) const
    {
        const bool one = views()->oneLarge();
        const QModelIndex index = grid()->model()->index(row, 0);
        const QRect cell = views()->list()->visualRect(index);
        const QRect tile = one ? strip()->tileRect(cell) : grid()->tileRect(cell);
        return ui::badgePlaces(tile, 5)[std::size_t(place)].center().toPoint();
    }
    /// The second click of two quick ones; the first is a mouseClick.
    static void clickAgain(QWidget *target, QPoint where)
    {
        for (const auto type : {QEvent::MouseButtonDblClick, QEvent::MouseButtonRelease}) {
            QMouseEvent event(type, where, target->mapToGlobal(where), Qt::LeftButton,
                              type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton, {});
            QApplication::sendEvent(target, &event);
        }
    }
    void clickBadge(int row, int place) const
    {
        QTest::mouseClick(views()->list()->viewport(), Qt::LeftButton, {}, badge(row, place));
    }
};

} // namespace faces::test
