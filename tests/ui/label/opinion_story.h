// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "tests/support/story_folder.h"
#include "tests/ui/story_project.h"
#include "ui/pages/label/label_desk.h"
#include "ui/pages/label/label_page.h"
#include "ui/settings.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/face_grid.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTest>

#include <memory>

namespace faces::test {

/// Ada has labelled a project: glasses are yes for the even faces (counted from 0), hats for nobody. Somebody sits before
/// its Label page.
struct OpinionStory {
    StoryFolder folder;
    std::vector<FaceId> faces;
    std::unique_ptr<ui::Workspace> workspace;
    std::unique_ptr<ui::LabelDesk> desk;

    explicit OpinionStory(int count)
    {
        ui::setSettingsFile(QString::fromStdString((folder / "settings.ini").string()));
        faces = makeProject(path(), count);
        store::Project project = store::Project::open(path());
        project.setAnnotator("Ada");
        std::vector<store::Project::LabelOrder> orders;
        for (std::size_t face = 0; face < faces.size(); ++face)
            for (const Attribute &attribute : project.attributes())
                orders.push_back({faces[face], attribute.id,
                                  attribute.id == "glasses" && face % 2 == 0 ? LabelValue::Yes : LabelValue::No});
        project.setLabels(orders);
    }
    std::filesystem::path path() const { return folder / "office.faces"; }

    [[nodiscard]] bool open()
    {
        workspace = std::make_unique<ui::Workspace>();
        workspace->open(path());
        if (!QTest::qWaitFor([this] { return workspace->isOpen(); }))
            return false;
        desk = std::make_unique<ui::LabelDesk>(*workspace, nullptr);
        desk->resize(1180, 720);
        desk->show();
        desk->activateWindow();
        if (!QTest::qWaitForWindowActive(desk.get()))
            return false;
        desk->shown();
        return true;
    }
    void close()
    {
        desk.reset();
        workspace.reset();
    }
    void order(const char *id) const { desk->findChild<QAction *>(QLatin1String(id))->trigger(); }
    template <typename Widget> Widget *part(const char *name) const
    {
        return desk->findChild<Widget *>(QLatin1String(name));
    }
    ui::FaceGrid *grid() const { return desk->page()->findChild<ui::FaceGrid *>(); }
    void press(int key, Qt::KeyboardModifiers with = {}) const { QTest::keyClick(grid(), Qt::Key(key), with); }

    /// Asks Bo about all faces, by keyboard and mouse as a person does.
    [[nodiscard]] bool beginAs(const QString &name)
    {
        order("label.opinions");
        auto *field = part<QLineEdit>("opinion.name");
        field->clear();
        QTest::keyClicks(field, name);
        if (part<QRadioButton>("opinion.all")->isEnabled())
            part<QRadioButton>("opinion.all")->click();
        QTest::mouseClick(part<QPushButton>("opinion.begin"), Qt::LeftButton);
        return QTest::qWaitFor([this] { return desk->blind(); }) && QTest::qWaitFor([this] { return grid()->hasFocus(); });
    }
    [[nodiscard]] bool leave()
    {
        order("label.leaveOpinion");
        return QTest::qWaitFor([this] { return !desk->blind(); });
    }
    LabelValue stored(int face, const AttributeId &attribute) const
    {
        return storedLabel(path(), faces[std::size_t(face)], attribute);
    }
    /// On the disk.
    LabelValue opinion(const std::string &annotator, int face, const AttributeId &attribute) const
    {
        const store::Project project = store::Project::open(path(), store::OpenMode::ReadOnly);
        for (const Opinion &one : project.opinions())
            if (one.annotator == annotator && one.face == faces[std::size_t(face)] && one.attribute == attribute)
                return one.value;
        return LabelValue::Unknown;
    }
    void giveOpinions(const std::string &annotator, const std::vector<store::Project::LabelOrder> &orders) const
    {
        store::Project project = store::Project::open(path());
        project.setOpinions(annotator, orders);
    }
};

} // namespace faces::test
