// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "tests/support/story_folder.h"
#include "tests/ui/drawn_project.h"
#include "ui/pages/train/worst_faces.h"
#include "ui/pages/train/worst_faces_list.h"
#include "ui/theme.h"
#include "ui/widgets/face_pictures.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace faces;
using namespace faces::ui;

namespace {

constexpr auto Y = LabelValue::Yes, N = LabelValue::No, U = LabelValue::Unknown;

WorstTile tileOf(int number, LabelValue glasses, float saidGlasses, LabelValue hat, float saidHat)
{
    const std::vector<Attribute> &all = standardAttributes();
    return {FaceId(number),
            number,
            1.25,
            {{all[2], glasses, saidGlasses, saidGlasses >= 0.5F}, {all[3], hat, saidHat, saidHat >= 0.5F}}};
}

/// The panel in front of a person, over a project of thirty labelled faces.
struct PanelStory {
    test::StoryFolder folder;
    Workspace workspace;
    std::unique_ptr<WorstFaces> panel;
    WorstFacesList *list = nullptr;

    bool open(const QSize &size = {700, 420})
    {
        test::drawProject(folder / "people.faces", 30);
        if (!test::openIn(workspace, folder / "people.faces"))
            return false;
        panel = std::make_unique<WorstFaces>(workspace);
        panel->resize(size);
        panel->show();
        list = panel->findChild<WorstFacesList *>();
        return true;
    }
    FaceId id(int at) const { return workspace.view().faces[static_cast<std::size_t>(at)].id; }
    LabelValue label(int at, int attribute) const
    {
        return workspace.view().faces[static_cast<std::size_t>(at)].labels[static_cast<std::size_t>(attribute)];
    }
    /// Faces first..first+count-1 of the project; all said rightly but their hats, surely.
    std::vector<WorstFace> worst(int first, int count) const
    {
        std::vector<WorstFace> faces;
        for (int at = first; at < first + count; ++at) {
            std::vector<float> said;
            for (int attribute = 0; attribute < 5; ++attribute)
                said.push_back((label(at, attribute) == Y) == (attribute != 3) ? 0.9F : 0.1F);
            faces.push_back({id(at), 2.0 - 0.01 * at, said});
        }
        return faces;
    }
    void show(int first, int count) const { panel->setFaces(worst(first, count), standardAttributes()); }
    /// Shown, with their pictures.
    bool showAndWait(int first, int count)
    {
        show(first, count);
        return QTest::qWaitFor([&] {
            return panel->model().faceAt(0) == id(first) && FacePictures::of(workspace).waiting() == 0;
        });
    }
    int topOf(int row) const { return list->visualRect(panel->model().index(row)).top(); }
    QString said(int row, int role) const { return panel->model().index(row).data(role).toString(); }
};

} // namespace

class TestWorstFacesPanel : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }

    void aTileSaysWhatTheLabelAndWhatTheNetworkSays()
    {
        WorstFacesModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setTiles({tileOf(1, Y, 0.8F, N, 0.97F), tileOf(2, N, 0.45F, N, 0.1F), tileOf(3, Y, 0.02F, U, 0.99F),
                        tileOf(4, U, 0.5F, U, 0.5F)});
        const auto cell = [&](int row, int role) { return model.index(row).data(role).toString(); };
        QCOMPARE(cell(0, WorstFacesModel::TruthRole), QStringLiteral("Hat: no"));
        QCOMPARE(cell(0, WorstFacesModel::SaidRole), QStringLiteral("✗ yes · 97 %"));
        QCOMPARE(model.index(0).data(WorstFacesModel::RightRole), QVariant(false));
        QCOMPARE(cell(1, WorstFacesModel::TruthRole), QStringLiteral("Glasses: no"));
        QCOMPARE(cell(1, WorstFacesModel::SaidRole), QStringLiteral("✓ no · 55 %"));
        QCOMPARE(model.index(1).data(WorstFacesModel::RightRole), QVariant(true));
        // However sure it is, an unknown label is neither right nor wrong.
        QCOMPARE(cell(2, WorstFacesModel::TruthRole), QStringLiteral("Glasses: yes"));
        QCOMPARE(cell(2, WorstFacesModel::SaidRole), QStringLiteral("✗ no · 98 %"));
        QCOMPARE(cell(3, WorstFacesModel::TruthRole), QStringLiteral("no label"));
        QVERIFY(!model.index(3).data(WorstFacesModel::RightRole).isValid());
        QCOMPARE(cell(0, Qt::ToolTipRole), QStringLiteral("Face 1 · loss 1.25\n"
                                                          "Glasses: the label says yes, the network yes · 80 %\n"
                                                          "Hat: the label says no, the network yes · 97 % (wrong)"));
        QVERIFY(cell(2, Qt::AccessibleTextRole).contains(QStringLiteral("Hat: no label, the network says yes · 99 %")));
    }

    void theNextEpochTakesTheirPlacesWithoutAReset()
    {
        WorstFacesModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        model.setTiles({tileOf(1, Y, 0.1F, Y, 0.1F), tileOf(2, Y, 0.1F, Y, 0.1F)});
        model.setTiles({tileOf(1, Y, 0.1F, Y, 0.1F), tileOf(2, Y, 0.1F, Y, 0.1F)});
        QCOMPARE(changes.count(), 0); // the same again is nothing new
        model.setTiles({tileOf(3, Y, 0.1F, Y, 0.1F), tileOf(1, Y, 0.1F, Y, 0.1F), tileOf(4, Y, 0.1F, Y, 0.1F)});
        QCOMPARE(changes.count(), 1);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.rowOf(FaceId(1)), 1);
        model.setTiles({tileOf(4, Y, 0.1F, Y, 0.1F)});
        QCOMPARE(number(model.faceAt(0)), std::int64_t(4));
        QCOMPARE(number(model.faceAt(1)), std::int64_t(0));
        model.setTiles({});
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(resets.count(), 0);
    }

    void beforeTheFirstEpochASentenceSaysWhatWillStandThere()
    {
        PanelStory story;
        QVERIFY(story.open());
        const auto sentence = [&] {
            for (QLabel *label : story.panel->findChildren<QLabel *>())
                if (label->isVisible() && label->text().contains(QStringLiteral("After each epoch")))
                    return true;
            return false;
        };
        QVERIFY(sentence());
        QVERIFY(!story.list->isVisible());
        QVERIFY(story.showAndWait(0, 12));
        QVERIFY(!sentence());
        QVERIFY(story.list->isVisible());
        story.panel->clear();
        QVERIFY(sentence());
    }

    void theFacesStandInOneOrTwoRowsAsThePlaceAllows()
    {
        PanelStory story;
        QVERIFY(story.open());
        QVERIFY(story.showAndWait(0, 12));
        QTRY_COMPARE(story.topOf(5), story.topOf(0));
        QVERIFY(story.topOf(6) > story.topOf(5));
        QCOMPARE(story.topOf(11), story.topOf(6));
        QVERIFY(!story.list->verticalScrollBar()->isVisible());
        story.panel->resize(1250, 230);
        QTRY_COMPARE(story.topOf(11), story.topOf(0));
        QVERIFY(!story.list->verticalScrollBar()->isVisible());
        story.panel->resize(330, 260); // too narrow: the rest is scrolled to
        QTRY_VERIFY(story.list->verticalScrollBar()->isVisible());
        QTRY_VERIFY(story.topOf(11) > story.list->viewport()->height());
    }

    void rightAndWrongArePaintedOverRealPictures()
    {
        PanelStory story;
        QVERIFY(story.open());
        QVERIFY(story.showAndWait(0, 12));
        QVERIFY(!FacePictures::of(story.workspace).picture(story.id(0), story.list->picturePlace()).isNull());
        const QImage shown = story.list->viewport()->grab().toImage();
        int wrongPixels = 0;
        for (int x = 0; x < shown.width(); ++x)
            wrongPixels += shown.pixelColor(x, 2) == tokens().wrong ? 1 : 0;
        QVERIFY2(wrongPixels > shown.width() / 2, "each tile has its bar");
    }

    void enterAndADoubleClickAskForTheFace()
    {
        PanelStory story;
        QVERIFY(story.open());
        QVERIFY(story.showAndWait(0, 12));
        QVERIFY(!story.list->accessibleName().isEmpty());
        QVERIFY(story.list->focusPolicy() & Qt::TabFocus);
        const QSignalSpy wanted(story.panel.get(), &WorstFaces::faceWanted);
        story.list->setFocus();
        QTest::keyClick(story.list, Qt::Key_Home);
        QTest::keyClick(story.list, Qt::Key_Right);
        QTest::keyClick(story.list, Qt::Key_Down);
        QTest::keyClick(story.list, Qt::Key_Return);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(number(wanted[0][0].value<FaceId>()), number(story.id(7))); // beneath the second
        const QPoint third = story.list->visualRect(story.panel->model().index(2)).center();
        QTest::mouseClick(story.list->viewport(), Qt::LeftButton, {}, third);
        QCOMPARE(wanted.count(), 1);
        QTest::mouseDClick(story.list->viewport(), Qt::LeftButton, {}, third);
        QCOMPARE(wanted.count(), 2);
        QCOMPARE(number(wanted[1][0].value<FaceId>()), number(story.id(2)));
    }

    void theNextFacesComeWhenTheirPicturesAreThere()
    {
        PanelStory story;
        QVERIFY(story.open());
        QVERIFY(story.showAndWait(0, 12));
        story.show(12, 12); // not read yet
        QCOMPARE(number(story.panel->model().faceAt(0)), number(story.id(0)));
        QTRY_COMPARE(number(story.panel->model().faceAt(0)), number(story.id(12)));
        for (int row = 0; row < 12; ++row)
            QTRY_VERIFY(!FacePictures::of(story.workspace).picture(story.panel->model().faceAt(row)).isNull());
        story.show(6, 12); // all were there before: at once
        QCOMPARE(number(story.panel->model().faceAt(0)), number(story.id(6)));
    }

    void theFaceOneIsAtIsFollowed()
    {
        PanelStory story;
        QVERIFY(story.open());
        QVERIFY(story.showAndWait(0, 24));
        story.list->setFocus();
        QTest::keyClick(story.list, Qt::Key_Home);
        for (int steps = 0; steps < 8; ++steps)
            QTest::keyClick(story.list, Qt::Key_Right);
        story.show(6, 12);
        QCOMPARE(story.list->currentIndex().row(), 2); // the ninth face is the third now
        QVERIFY(story.list->selectionModel()->isSelected(story.list->currentIndex()));
        story.show(12, 12); // it is none of the worst any more: no other is taken for it
        QCOMPARE(story.list->currentIndex().row(), 2);
        QVERIFY(!story.list->selectionModel()->hasSelection());
    }

    void aLabelThatIsMendedIsShownAtOnce()
    {
        PanelStory story;
        QVERIFY(story.open());
        QVERIFY(story.showAndWait(0, 12));
        QVERIFY(story.said(0, WorstFacesModel::SaidRole).startsWith(QStringLiteral("✗")));
        QVERIFY(story.said(0, WorstFacesModel::TruthRole).startsWith(QStringLiteral("Hat: ")));
        story.workspace.setLabels({{story.id(0), "hat", story.label(0, 3) == Y ? N : Y}});
        QTRY_VERIFY(story.said(0, WorstFacesModel::SaidRole).startsWith(QStringLiteral("✓")));
        test::waitUntilKept(story.workspace);
    }

    void theThresholdDecidesWhatTheNetworkSays()
    {
        PanelStory story;
        QVERIFY(story.open());
        story.workspace.setLabels({{story.id(0), "hat", Y}});
        test::waitUntilKept(story.workspace);
        // The probabilities are those of the run's attributes, in its order.
        const std::vector<Attribute> onlyHat{standardAttributes()[3]};
        story.panel->setFaces({{story.id(0), 0.9, {0.4F}}}, onlyHat);
        QCOMPARE(story.said(0, WorstFacesModel::SaidRole), QStringLiteral("✗ no · 60 %"));
        story.panel->setFaces({{story.id(0), 0.9, {0.4F}}}, onlyHat, 0.35);
        QTRY_COMPARE(story.said(0, WorstFacesModel::SaidRole), QStringLiteral("✓ yes · 40 %"));
    }

    void facesThatAreGoneAreLeftOut()
    {
        PanelStory story;
        QVERIFY(story.open());
        std::vector<WorstFace> faces = story.worst(0, 3);
        faces[1].face = FaceId(9999);
        story.panel->setFaces(faces, standardAttributes());
        QCOMPARE(story.panel->model().rowCount(), 2);
        QCOMPARE(number(story.panel->model().faceAt(1)), number(story.id(2)));
        story.workspace.close();
        QCOMPARE(story.panel->model().rowCount(), 0);
    }
};

QTEST_MAIN(TestWorstFacesPanel)
#include "tst_worst_faces_panel.moc"
