// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "tests/support/story_folder.h"
#include "tests/ui/story_project.h"
#include "ui/actions.h"
#include "ui/models/face_list_model.h"
#include "ui/pages/label/label_page.h"
#include "ui/settings.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/face_grid.h"
#include "ui/widgets/key_cap.h"

#include <QAction>
#include <QFile>
#include <QScrollBar>
#include <QTest>

using namespace faces;
using namespace faces::ui;

/// What is filtered, selected and said about keys stays right when the project or the settings change.
class TestLabelPlace : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<test::StoryFolder> m_story;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<LabelPage> m_page;

    [[nodiscard]] bool open(int faces)
    {
        test::makeProject(*m_story / "office.faces", faces);
        m_workspace = std::make_unique<Workspace>();
        m_workspace->open(*m_story / "office.faces");
        if (!QTest::qWaitFor([this] { return m_workspace->isOpen(); }))
            return false;
        m_page = std::make_unique<LabelPage>(*m_workspace, nullptr);
        m_page->show();
        return QTest::qWaitForWindowExposed(m_page.get());
    }
    QStringList caps() const
    {
        QStringList words;
        for (const KeyCap *cap : m_page->findChildren<KeyCap *>())
            if (!cap->isHidden())
                words.append(cap->text());
        return words;
    }

private slots:
    void init()
    {
        m_story = std::make_unique<test::StoryFolder>();
        setSettingsFile(QString::fromStdString((*m_story / "settings.ini").string()));
    }
    void cleanup()
    {
        m_page.reset();
        m_workspace.reset();
        m_story.reset();
    }

    void theFirstOfTheFacesThatComeBackIsSelectedAndTheFilterStays()
    {
        QVERIFY(open(4));
        m_workspace->change([](store::Project &project) {
            std::vector<store::NewFace> more(2);
            for (store::NewFace &face : more)
                face.pixels.picture = project.pixels(project.faces().front().id).picture;
            project.addFaces(std::move(more));
        });
        QTRY_COMPARE(m_workspace->view().faces.size(), std::size_t(6));
        m_workspace->undo();
        QTRY_COMPARE(m_workspace->view().faces.size(), std::size_t(4));
        m_page->findChild<Chip *>(QStringLiteral("chip.unlabelled"))->click();
        m_workspace->redo();
        QTRY_COMPARE(m_workspace->view().faces.size(), std::size_t(6));
        QTRY_COMPARE(m_page->currentFace(), m_workspace->view().faces[4].id);
        QCOMPARE(m_page->selectedFaces(), std::vector{m_workspace->view().faces[4].id});
        QVERIFY(m_page->findChild<Chip *>(QStringLiteral("chip.unlabelled"))->isChecked());
    }

    void thePageComesBackToItsScrollPositionEvenAfterACrash()
    {
        QVERIFY(open(300));
        m_page->resize(1180, 720);
        m_page->shown();
        auto *bar = m_page->findChild<FaceGrid *>()->verticalScrollBar();
        QTest::keyClick(m_page->findChild<FaceGrid *>(), Qt::Key_Right);
        bar->setValue(bar->maximum() / 2 + 7); // the current face is out of sight
        const int scrolled = bar->value();
        const auto kept = [this] {
            return Settings().ofProject(m_workspace->folder(), QStringLiteral("label/scroll")).toList();
        };
        QTRY_VERIFY(kept().size() == 3 && kept()[0].toInt() > 10); // nobody said goodbye
        const auto folder = m_workspace->folder();
        QVERIFY(QFile::copy(settingsFile(), settingsFile() + QStringLiteral(".crash")));
        m_page.reset();
        m_workspace.reset();
        setSettingsFile(settingsFile() + QStringLiteral(".crash"));
        m_workspace = std::make_unique<Workspace>();
        m_workspace->open(folder);
        QTRY_VERIFY(m_workspace->isOpen());
        m_page = std::make_unique<LabelPage>(*m_workspace, nullptr);
        m_page->resize(1180, 720);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        m_page->shown();
        QCOMPARE(m_page->findChild<FaceGrid *>()->verticalScrollBar()->value(), scrolled);
        QCOMPARE(m_workspace->face(m_page->currentFace())->number, 2);
    }

    void theCapsShowTheKeysThatAPersonChose()
    {
        QVERIFY(open(1));
        QVERIFY(caps().contains(QStringLiteral("U")) && caps().contains(QStringLiteral("Shift+G")));
        for (const char *id : {"label.unknown", "label.toggle.hat"}) {
            Settings().setKeysFor(QLatin1String(id), QLatin1String(id).contains(QLatin1String("hat")) ? "Z" : "Ctrl+U");
            renewKeys(m_page->findChild<QAction *>(QLatin1String(id)));
        }
        QVERIFY(caps().contains(QStringLiteral("Ctrl+U")) && !caps().contains(QStringLiteral("U")));
        QVERIFY(caps().contains(QStringLiteral("Z")) && !caps().contains(QStringLiteral("T")));
        QVERIFY(!caps().contains(QStringLiteral("4"))); // the hat's other key is gone too
    }
};

QTEST_MAIN(TestLabelPlace)
#include "tst_label_place.moc"
