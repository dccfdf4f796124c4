// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/base/random.h"
#include "tests/support/story_folder.h"
#include "tests/ui/story_project.h"
#include "ui/models/face_counts.h"
#include "ui/pages/label/label_page.h"
#include "ui/settings.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/face_grid.h"

#include <QMenu>
#include <QSignalSpy>
#include <QTest>

#include <future>

using namespace faces;
using namespace faces::ui;

namespace {

/// Counts how often a widget is painted.
class Paints : public QObject {
public:
    explicit Paints(QWidget *widget) { widget->installEventFilter(this); }
    int count = 0;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        count += event->type() == QEvent::Paint ? 1 : 0;
        return QObject::eventFilter(watched, event);
    }
};

} // namespace

/// A label is on the disk before the next face is seen, and one key costs the same however many faces there are.
class TestLabelKept : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<test::StoryFolder> m_story;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<LabelPage> m_page;
    std::vector<FaceId> m_faces;

    [[nodiscard]] bool open(int faces)
    {
        m_faces = test::makeProject(*m_story / "office.faces", faces);
        m_workspace = std::make_unique<Workspace>();
        m_workspace->open(*m_story / "office.faces");
        if (!QTest::qWaitFor([this] { return m_workspace->isOpen(); }))
            return false;
        m_page = std::make_unique<LabelPage>(*m_workspace, nullptr);
        m_page->resize(1180, 720);
        m_page->show();
        m_page->activateWindow();
        const bool active = QTest::qWaitForWindowActive(m_page.get());
        m_page->shown();
        return active;
    }
    FaceGrid *grid() const { return m_page->findChild<FaceGrid *>(); }
    void press(int key, Qt::KeyboardModifiers with = {}) { QTest::keyClick(grid(), Qt::Key(key), with); }
    int currentRow() const { return grid()->currentIndex().row(); }
    void letPaint(int turns = 5) const
    {
        for (int turn = 0; turn < turns; ++turn)
            QCoreApplication::processEvents();
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

    void theNextFaceIsSeenWhenTheLabelsOfTheLastAreOnTheDisk()
    {
        QVERIFY(open(12));
        QTRY_VERIFY(m_workspace->allKept());
        letPaint();
        std::promise<void> disk;
        m_workspace->change([&](store::Project &) { disk.get_future().wait(); }); // a slow one
        letPaint();
        const Paints paints(grid()->viewport());
        press(Qt::Key_Return);
        press(Qt::Key_Return); // typed ahead: it is meant for the next face, and heard
        QCOMPARE(currentRow(), 2);
        letPaint();
        QCOMPARE(paints.count, 0);
        disk.set_value();
        QTRY_VERIFY(paints.count > 0);
        QVERIFY(m_workspace->allKept());
        for (const int face : {0, 1})
            QCOMPARE(test::storedLabel(*m_story / "office.faces", m_faces[std::size_t(face)], "hat"), LabelValue::No);
    }

    void aWindowIsNotHeldUpForEverByADiskThatDoesNotAnswer()
    {
        QVERIFY(open(12));
        std::promise<void> disk;
        m_workspace->change([&](store::Project &) { disk.get_future().wait(); });
        press(Qt::Key_Return);
        const Paints paints(grid()->viewport());
        QTRY_VERIFY(paints.count > 0);
        QVERIFY(!m_workspace->allKept());
        disk.set_value();
    }

    void whatCouldNotBeKeptIsToldAndItsFaceIsShownAgain()
    {
        QVERIFY(open(12));
        QSignalSpy trouble(m_workspace.get(), &Workspace::trouble);
        m_workspace->change([](store::Project &project) { // as another program might: the window does not know yet
            Attribute hat = standardAttributes()[3];
            hat.retired = true;
            project.changeAttribute(hat);
        });
        press(Qt::Key_T, Qt::ShiftModifier);
        QCOMPARE(currentRow(), 1);
        QTRY_COMPARE(trouble.count(), 1);
        QTRY_COMPARE(currentRow(), 0);
        QTRY_VERIFY(m_workspace->allKept()); // which is not said before what did not happen is gone
        QCOMPARE(m_workspace->face(m_faces[0])->labels[0], LabelValue::Unknown);
        QCOMPARE(m_workspace->attributes().size(), std::size_t(4));
    }

    void undoAndRedoOfLabelsReadTheirFacesAndNotTheProject()
    {
        QVERIFY(open(60));
        press(Qt::Key_G);
        press(Qt::Key_Return);
        QTRY_VERIFY(m_workspace->allKept());
        QSignalSpy readAnew(m_workspace.get(), &Workspace::viewChanged);
        QSignalSpy undone(m_workspace.get(), &Workspace::undone);
        press(Qt::Key_End);
        m_workspace->undo();
        m_workspace->undo();
        QTRY_COMPARE(undone.count(), 2);
        QCOMPARE(m_workspace->face(m_faces[0])->labels[2], LabelValue::Unknown);
        QCOMPARE(currentRow(), 0);
        m_workspace->redo();
        QTRY_COMPARE(undone.count(), 3);
        QCOMPARE(m_workspace->face(m_faces[0])->labels[2], LabelValue::Yes);
        QCOMPARE(m_workspace->view().nextRedo->what, std::string("Labelled 1 face"));
        QCOMPARE(readAnew.count(), 0);
    }

    void undoShowsTheFaceEvenWhereAFilterHidesIt()
    {
        QVERIFY(open(40));
        press(Qt::Key_Right);
        press(Qt::Key_X);
        QTest::keyClick(m_page->findChild<QMenu *>(QStringLiteral("label.reasons")), Qt::Key_X);
        QVERIFY(m_workspace->face(m_faces[1])->rejected);
        m_page->findChild<Chip *>(QStringLiteral("chip.unlabelled"))->click();
        QCOMPARE(grid()->model()->rowCount(), 39);
        m_workspace->undo();
        QTRY_COMPARE(m_page->currentFace(), m_faces[1]);
        QVERIFY(!m_workspace->face(m_faces[1])->rejected);
        QCOMPARE(grid()->model()->rowCount(), 40);
        QVERIFY(grid()->viewport()->rect().contains(grid()->visualRect(grid()->currentIndex())));
    }

    void theTilesStandInAsManyColumnsAsTheArrowKeysCount()
    {
        QVERIFY(open(60));
        for (int width = 500; width < 1300; width += 37) {
            m_page->resize(width, 720);
            letPaint();
            grid()->doItemsLayout();
            const auto rectOf = [this](int row) { return grid()->visualRect(grid()->model()->index(row, 0)); };
            const int columns = grid()->columns();
            QCOMPARE(rectOf(columns).left(), rectOf(0).left());
            QVERIFY(rectOf(columns).top() > rectOf(0).top());
            QCOMPARE(rectOf(columns - 1).top(), rectOf(0).top());
            press(Qt::Key_Home);
            press(Qt::Key_Down);
            QCOMPARE(currentRow(), columns);
        }
    }

    void aLabelGivenWhileAnUndoIsWrittenStays()
    {
        QVERIFY(open(3));
        press(Qt::Key_G);
        QTRY_VERIFY(m_workspace->allKept());
        m_workspace->undo();
        press(Qt::Key_G); // shown yes already: toggled to no
        QCOMPARE(m_workspace->face(m_faces[0])->labels[2], LabelValue::No);
        QTRY_VERIFY(m_workspace->allKept());
        QCOMPARE(test::storedLabel(*m_story / "office.faces", m_faces[0], "glasses"), LabelValue::No);
        QTRY_COMPARE(m_workspace->face(m_faces[0])->labels[2], LabelValue::No);
    }

    void oneKeyLooksAtOneFaceHoweverManyThereAre()
    {
        QVERIFY(open(500));
        const FaceCounts &counts = FaceCounts::of(*m_workspace);
        QCOMPARE(counts.looked(), 0);
        press(Qt::Key_G);
        press(Qt::Key_T);
        press(Qt::Key_Return);
        QCOMPARE(counts.looked(), 3);
        QTRY_VERIFY(m_workspace->allKept());
        QCOMPARE(counts.looked(), 3);
    }

    void countsThatFollowAreTheCountsOfAll()
    {
        QVERIFY(open(20));
        Random random(7);
        for (int act = 0; act < 60; ++act) {
            const FaceId face = m_faces[random.below(m_faces.size())];
            switch (random.below(5)) {
            case 0:
                m_workspace->rejectFaces({face}, QStringLiteral("Blurred"));
                break;
            case 1:
                m_workspace->keepFaces({face});
                break;
            case 2:
                m_workspace->undo();
                break;
            default:
                m_workspace->setLabels({{face, standardAttributes()[random.below(5)].id,
                                         static_cast<LabelValue>(static_cast<int>(random.below(3)) - 1)}});
            }
            if (random.below(3) == 0)
                QTRY_VERIFY(m_workspace->allKept());
            QCOMPARE(FaceCounts::of(*m_workspace).counts(),
                     countFaces(m_workspace->view(), m_workspace->attributes()));
        }
        QTRY_VERIFY(m_workspace->allKept());
        const auto stored = store::Project::open(*m_story / "office.faces", store::OpenMode::ReadOnly).counts();
        QTRY_COMPARE(m_workspace->view().counts.labelled, stored.labelled);
        QCOMPARE(m_workspace->view().counts.rejected, stored.rejected);
    }
};

QTEST_MAIN(TestLabelKept)
#include "tst_label_kept.moc"
