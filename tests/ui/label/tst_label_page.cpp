// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "tests/support/story_folder.h"
#include "tests/ui/story_project.h"
#include "ui/models/face_list_model.h"
#include "ui/pages/label/face_panel.h"
#include "ui/pages/label/label_page.h"
#include "ui/settings.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/face_grid.h"
#include "ui/widgets/face_pictures.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace faces;
using namespace faces::ui;

/// Someone sits before the Label page of a project with drawn faces and presses keys.
class TestLabelPage : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<test::StoryFolder> m_story;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<LabelPage> m_page;
    std::vector<FaceId> m_faces;

    void open(int faces)
    {
        m_faces = test::makeProject(*m_story / "office.faces", faces);
        m_workspace = std::make_unique<Workspace>();
        QSignalSpy opened(m_workspace.get(), &Workspace::opened);
        m_workspace->open(*m_story / "office.faces");
        QVERIFY(opened.wait());
        m_page = std::make_unique<LabelPage>(*m_workspace, nullptr);
        m_page->resize(1180, 720);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->shown();
    }
    FaceGrid *grid() const { return m_page->findChild<FaceGrid *>(); }
    void press(int key, Qt::KeyboardModifiers with = {}) { QTest::keyClick(grid(), Qt::Key(key), with); }
    LabelValue shownLabel(int face, const AttributeId &attribute) const
    {
        for (const auto &[known, index] : m_workspace->attributes())
            if (known.id == attribute)
                return m_workspace->face(m_faces[std::size_t(face)])->labels[std::size_t(index)];
        return LabelValue::Unknown;
    }
    LabelValue stored(int face, const AttributeId &attribute) const
    {
        return test::storedLabel(*m_story / "office.faces", m_faces[std::size_t(face)], attribute);
    }
    int currentRow() const { return grid()->currentIndex().row(); }
    Chip *chip(const char *name) const { return m_page->findChild<Chip *>(QLatin1String(name)); }

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

    void anEmptyProjectSaysWhereFacesComeFrom()
    {
        open(0);
        QSignalSpy wanted(m_page.get(), &Page::pageWanted);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.first().first().toString(), QStringLiteral("photos"));
    }

    void pressingGLabelsGlassesAtOnce()
    {
        open(6);
        press(Qt::Key_G);
        QCOMPARE(shownLabel(0, "glasses"), LabelValue::Yes);
        QTRY_COMPARE(stored(0, "glasses"), LabelValue::Yes);
        press(Qt::Key_3);
        QCOMPARE(shownLabel(0, "glasses"), LabelValue::No);
        QTRY_COMPARE(stored(0, "glasses"), LabelValue::No);
        QCOMPARE(currentRow(), 0);
    }

    void enterConfirmsTheUsualAndGoesOn()
    {
        open(6);
        press(Qt::Key_B);
        press(Qt::Key_Return);
        QCOMPARE(currentRow(), 1);
        QCOMPARE(shownLabel(0, "beard"), LabelValue::Yes);
        QCOMPARE(shownLabel(0, "hat"), LabelValue::No);
        QCOMPARE(m_page->footText(), QStringLiteral("1 of 6 labelled"));
        press(Qt::Key_Backspace);
        QCOMPARE(currentRow(), 0);
    }

    void shiftTSetsTheHatAndTheRestUsual()
    {
        open(3);
        press(Qt::Key_T, Qt::ShiftModifier);
        QCOMPARE(shownLabel(0, "hat"), LabelValue::Yes);
        QCOMPARE(shownLabel(0, "sex"), LabelValue::No);
        QCOMPARE(currentRow(), 1);
    }

    void theLastUnknownLabelGoesOnByItself()
    {
        open(3);
        for (const int key : {Qt::Key_S, Qt::Key_H, Qt::Key_G, Qt::Key_T}) {
            press(key);
            QCOMPARE(currentRow(), 0);
        }
        press(Qt::Key_B);
        QCOMPARE(currentRow(), 1);
        press(Qt::Key_Left);
        press(Qt::Key_B); // changing a label of a finished face stays
        QCOMPARE(currentRow(), 0);
    }

    void nFindsTheNextUnlabelledFaceAndBeginsAnew()
    {
        open(4);
        press(Qt::Key_Return);
        press(Qt::Key_Return);
        press(Qt::Key_End);
        QCOMPARE(currentRow(), 3);
        press(Qt::Key_Return);
        press(Qt::Key_N);
        QCOMPARE(currentRow(), 2);
    }

    void keysWorkOnAllThatIsSelected()
    {
        open(8);
        press(Qt::Key_Right, Qt::ShiftModifier);
        press(Qt::Key_Right, Qt::ShiftModifier);
        press(Qt::Key_G);
        QCOMPARE(m_page->selectedFaces().size(), std::size_t(3));
        for (int face = 0; face < 3; ++face)
            QCOMPARE(shownLabel(face, "glasses"), LabelValue::Yes);
        QCOMPARE(shownLabel(3, "glasses"), LabelValue::Unknown);
        press(Qt::Key_A, Qt::ControlModifier);
        press(Qt::Key_U);
        for (int face = 0; face < 8; ++face)
            QCOMPARE(shownLabel(face, "glasses"), LabelValue::Unknown);
    }

    void xAsksForAReasonAndXAgainTakesTheFirst()
    {
        open(3);
        press(Qt::Key_X);
        QPointer<QMenu> menu = m_page->findChild<QMenu *>(QStringLiteral("label.reasons"));
        QVERIFY(menu && menu->isVisible());
        QTest::keyClick(menu.data(), Qt::Key_X);
        QVERIFY(m_workspace->face(m_faces[0])->rejected);
        QCOMPARE(m_workspace->face(m_faces[0])->rejectReason, std::string("Poor picture"));
        QCOMPARE(currentRow(), 1);
        QTRY_VERIFY(m_workspace->allKept() && m_workspace->view().counts.rejected == 1);
        m_page->activateWindow(); // without a window manager nobody gives the focus back when the menu is gone
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        press(Qt::Key_Left);
        QCOMPARE(currentRow(), 0);
        press(Qt::Key_X);
        QVERIFY(!m_workspace->face(m_faces[0])->rejected);
    }

    void chipsFilterAndEscClearsThem()
    {
        open(5);
        press(Qt::Key_G);
        press(Qt::Key_Return);
        auto *model = qobject_cast<FaceListModel *>(grid()->model());
        QTest::mouseClick(chip("chip.unlabelled"), Qt::LeftButton);
        QCOMPARE(model->rowCount(), 4);
        QTest::mouseClick(chip("chip.unlabelled"), Qt::LeftButton);
        QTest::mouseClick(chip("chip.rejected"), Qt::LeftButton);
        QCOMPARE(model->rowCount(), 0);
        QTest::keyClick(m_page.get(), Qt::Key_Escape);
        QCOMPARE(model->rowCount(), 5);
        QVERIFY(chip("chip.all")->isChecked());
    }

    void aFaceThatNoLongerFitsStaysUnderTheHand()
    {
        open(5);
        QTest::mouseClick(chip("chip.unlabelled"), Qt::LeftButton);
        press(Qt::Key_Return);
        QCOMPARE(grid()->model()->rowCount(), 5);
        QCOMPARE(currentRow(), 1);
        QVERIFY(chip("chip.unlabelled")->text().endsWith(QStringLiteral(" 4")));
    }

    void undoGoesBackToTheFaceConcerned()
    {
        open(60);
        press(Qt::Key_G);
        QTRY_VERIFY(m_workspace->view().nextUndo.has_value());
        press(Qt::Key_End);
        QCOMPARE(currentRow(), 59);
        QSignalSpy undone(m_workspace.get(), &Workspace::undone);
        m_workspace->undo();
        QVERIFY(undone.wait());
        QCOMPARE(currentRow(), 0);
        QTRY_COMPARE(shownLabel(0, "glasses"), LabelValue::Unknown);
    }

    void theKeyAfterAnUndoOfManyLabelsOneFace()
    {
        open(5);
        press(Qt::Key_A, Qt::ControlModifier);
        press(Qt::Key_G);
        press(Qt::Key_End);
        QCOMPARE(m_page->selectedFaces(), std::vector{m_faces[4]});
        m_workspace->undo();
        QTRY_COMPARE(shownLabel(0, "glasses"), LabelValue::Unknown);
        QTRY_COMPARE(m_page->selectedFaces(), std::vector{m_faces[0]});
        press(Qt::Key_T);
        QCOMPARE(shownLabel(0, "hat"), LabelValue::Yes);
        QCOMPARE(shownLabel(1, "hat"), LabelValue::Unknown);
    }

    void whoUndoesWhatIsStillSelectedKeepsTheSelection()
    {
        open(5);
        press(Qt::Key_A, Qt::ControlModifier);
        press(Qt::Key_G);
        QSignalSpy undone(m_workspace.get(), &Workspace::undone);
        m_workspace->undo();
        QVERIFY(undone.wait());
        QCOMPARE(m_page->selectedFaces().size(), std::size_t(5));
    }

    void aNewReadingOfTheProjectKeepsTheSelectionAndTheScroll()
    {
        open(300);
        press(Qt::Key_End);
        press(Qt::Key_Left, Qt::ShiftModifier);
        const auto selected = m_page->selectedFaces();
        const int scroll = grid()->verticalScrollBar()->value();
        QVERIFY(scroll > 0);
        QSignalSpy reset(grid()->model(), &QAbstractItemModel::modelReset);
        QSignalSpy changed(m_workspace.get(), &Workspace::viewChanged);
        m_workspace->refresh();
        QVERIFY(changed.wait());
        QCOMPARE(reset.count(), 0);
        QCOMPARE(m_page->selectedFaces(), selected);
        QCOMPARE(grid()->verticalScrollBar()->value(), scroll);
    }

    void newFacesDoNotLoseTheSelection()
    {
        open(20);
        press(Qt::Key_Right);
        press(Qt::Key_Right);
        const auto selected = m_page->selectedFaces();
        QSignalSpy changed(m_workspace.get(), &Workspace::viewChanged);
        m_workspace->change([](store::Project &project) {
            store::NewFace face;
            face.face.labels.assign(project.attributes(true).size(), LabelValue::Unknown);
            face.pixels = project.pixels(project.faces().front().id);
            project.addFaces({face});
        });
        QVERIFY(changed.wait());
        QTRY_COMPARE(grid()->model()->rowCount(), 21);
        QCOMPARE(m_page->selectedFaces(), selected);
    }

    void lettersTypedIntoATextFieldLabelNothing()
    {
        open(3);
        QLineEdit field(m_page.get());
        field.show();
        field.setFocus();
        QTest::keyClicks(&field, QStringLiteral("sgx1"));
        QCOMPARE(field.text(), QStringLiteral("sgx1"));
        QCOMPARE(shownLabel(0, "glasses"), LabelValue::Unknown);
        QVERIFY(!m_workspace->face(m_faces[0])->rejected);
    }

    void theSidePanelSaysWhatIsSelected()
    {
        open(5);
        auto *panel = m_page->findChild<FacePanel *>();
        QCOMPARE(panel->stateText("hat"), QStringLiteral("unknown"));
        press(Qt::Key_T);
        QCOMPARE(panel->stateText("hat"), QStringLiteral("yes"));
        press(Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(panel->stateText("hat"), QStringLiteral("1 / 0 / 1 ?")); // yes, no, unknown
        auto *state = m_page->findChild<QPushButton *>(QStringLiteral("state.hat"));
        QTest::mouseClick(state, Qt::LeftButton);
        QCOMPARE(panel->stateText("hat"), QStringLiteral("yes"));
    }

    void escAndAStepThatLeadsNowhereEndASelectionOfSeveral()
    {
        open(5);
        for (const int key : {Qt::Key_Escape, Qt::Key_Home}) {
            press(Qt::Key_Home);
            press(Qt::Key_A, Qt::ControlModifier);
            QCOMPARE(m_page->selectedFaces().size(), std::size_t(5));
            QCOMPARE(currentRow(), 0);
            press(key);
            QCOMPARE(m_page->selectedFaces(), std::vector{m_faces[0]});
        }
        press(Qt::Key_G);
        QCOMPARE(shownLabel(0, "glasses"), LabelValue::Yes);
        QCOMPARE(shownLabel(1, "glasses"), LabelValue::Unknown);
    }

    void theKeysSayWhatEnterWillSay()
    {
        open(12);
        const auto hint = [this] {
            QStringList all;
            for (const QLabel *label : m_page->findChildren<QLabel *>())
                if (label->text().startsWith(QStringLiteral("what is unknown is")))
                    all.append(label->text());
            return all.join(QLatin1Char('|'));
        };
        QCOMPARE(hint(), QStringLiteral("what is unknown is male, short hair, no glasses, no hat, no beard; next"));
        for (int face = 0; face < 10; ++face)
            press(Qt::Key_G, Qt::ShiftModifier);
        QCOMPARE(hint(), QStringLiteral("what is unknown is male, short hair, glasses, no hat, no beard; next"));
    }

    void picturesComeWithoutBeingWaitedFor()
    {
        open(12);
        auto &pictures = FacePictures::of(*m_workspace);
        QTRY_VERIFY(!pictures.picture(m_faces[11]).isNull());
        QCOMPARE(pictures.picture(m_faces[11]).size(), QSize(64, 64));
        QTRY_COMPARE(pictures.waiting(), 0);
    }

    void theModelKeepsQtsRules()
    {
        open(5);
        FaceListModel model(*m_workspace);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        FaceFilter glasses;
        glasses.values["glasses"] = {LabelValue::Yes};
        model.setFilter(glasses);
        QCOMPARE(model.rowCount(), 0);
        model.setFilter({});
        press(Qt::Key_G);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setFilter(glasses);
        QCOMPARE(reset.count(), 1);
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(model.index(0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("Glasses")));
    }

    void everythingThatCanBePressedHasAName()
    {
        open(3);
        for (const QAbstractButton *button : m_page->findChildren<QAbstractButton *>())
            QVERIFY2(!button->accessibleName().isEmpty() || !button->text().isEmpty(),
                     qPrintable(button->objectName()));
        QVERIFY(!grid()->accessibleName().isEmpty());
    }
};

QTEST_MAIN(TestLabelPage)
#include "tst_label_page.moc"
