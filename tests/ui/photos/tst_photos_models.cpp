// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/vision/matting_model.h"
#include "tests/core/vision/tiny_matting.h"
#include "tests/core/vision/tiny_yunet.h"
#include "tests/ui/photos/photo_desk.h"
#include "ui/pages/photos/cell_panel.h"
#include "ui/vision_models.h"
#include "ui/widgets/notice_line.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace faces;
using namespace faces::ui;
using test::Desk;

namespace {

/// The networks are chosen before the page is opened, or while it is.
struct ModelsDesk : Desk {
    std::filesystem::path yuNet = folder / "yunet.onnx", matting = folder / "matting ß.onnx";
    ModelsDesk()
    {
        setSettingsFile(ui::toText(folder / "settings.ini"));
        writeFileSafely(yuNet, test::onnx::tinyYuNet2023());
        writeFileSafely(matting, test::TinyMatting{}.bytes());
    }
    void choose(ModelFile which, const std::filesystem::path &file)
    {
        setModelFile(which, ui::toText(file));
        if (page)
            page->settingsChanged();
    }
    /// A dark photo with one bright spot, where the small detector sees a face and OpenCV's cascades see none.
    [[nodiscard]] bool openWithSpot()
    {
        cv::Mat photo(128, 128, CV_8UC3, cv::Scalar::all(20));
        photo(cv::Rect(64, 48, 16, 16)).setTo(cv::Scalar::all(255));
        writeFileSafely(folder / "spot.png", vision::encodePng(photo));
        if (!open())
            return false;
        page->takeFiles({ui::toText(folder / "spot.png")});
        if (!QTest::qWaitFor([&] { return photos().size() == 1 && canvas()->picture(); }, 20000))
            return false;
        noGrids();
        return true;
    }
};

} // namespace

/// Networks that a person pointed to in the settings do the work on the Photos page.
class PhotosModelsStory : public QObject {
    Q_OBJECT
private slots:
    void theChosenDetectorFindsTheFaces()
    {
        ModelsDesk desk;
        desk.choose(ModelFile::FaceDetector, desk.yuNet);
        QVERIFY(desk.openWithSpot());
        QTRY_VERIFY_WITH_TIMEOUT(desk.photos()[0].boxes && desk.photos()[0].boxes->size() == 1, 20000);
        const Box &box = desk.photos()[0].boxes->front().box;
        QVERIFY(std::abs(box.x + box.width / 2 - 72) < 2);
    }

    void lookingForFacesOnManyPhotosIsShownInTheFoot()
    {
        ModelsDesk desk;
        desk.choose(ModelFile::FaceDetector, desk.yuNet);
        QStringList shown;
        connect(&desk.workspace, &Workspace::jobStarted, this, [&](Job *job) { shown.append(job->title()); });
        QVERIFY(desk.openWithSpot());
        QTRY_VERIFY_WITH_TIMEOUT(desk.photos()[0].boxes, 20000);
        const QString looking = QStringLiteral("Looking for faces");
        QVERIFY(!shown.contains(looking)); // one photo is a moment
        cv::Mat photo(128, 128, CV_8UC3, cv::Scalar::all(20));
        for (int i = 0; i < 3; ++i) {
            photo(cv::Rect(16 + 16 * i, 48, 16, 16)).setTo(cv::Scalar::all(255));
            writeFileSafely(desk.folder / ("spot " + std::to_string(i) + ".png"), vision::encodePng(photo));
        }
        desk.page->takeFiles({ui::toText(desk.folder / "spot 0.png"), ui::toText(desk.folder / "spot 1.png"),
                              ui::toText(desk.folder / "spot 2.png")});
        QTRY_COMPARE_WITH_TIMEOUT(desk.photos().size(), std::size_t(4), 20000);
        desk.noGrids();
        QTRY_VERIFY_WITH_TIMEOUT(desk.photos()[3].boxes, 20000);
        QVERIFY(shown.contains(looking));
    }

    void aDetectorThatDisappearedIsANoticeAndIsNotReplacedInSilence()
    {
        ModelsDesk desk;
        desk.choose(ModelFile::FaceDetector, desk.folder / "gone.onnx");
        QVERIFY(desk.openWithSpot());
        auto *notice = desk.part<NoticeLine>();
        QTRY_VERIFY_WITH_TIMEOUT(notice->isVisible(), 20000);
        QVERIFY(notice->text().contains(QStringLiteral("gone.onnx")));
        QVERIFY(!desk.photos()[0].boxes);
        desk.choose(ModelFile::FaceDetector, desk.yuNet); // mended in the settings: looked for again by itself
        QTRY_VERIFY_WITH_TIMEOUT(desk.photos()[0].boxes && desk.photos()[0].boxes->size() == 1, 20000);
    }

    void masksOfCutFacesAreTheChosenNetworks()
    {
        ModelsDesk desk;
        desk.choose(ModelFile::Matting, desk.matting);
        QVERIFY(desk.openWithSheets(1));
        desk.page->findChild<QCheckBox *>()->setChecked(true);
        QTest::mouseClick(desk.part<QPushButton>("cut"), Qt::LeftButton);
        const auto cells = static_cast<std::size_t>(desk.sheets[0].grid.cells());
        QTRY_COMPARE_WITH_TIMEOUT(desk.workspace.view().faces.size(), cells, 60000);
        const auto project = store::Project::open(desk.folder / "office.faces", store::OpenMode::ReadOnly);
        const auto face = tasks::loadFace(project, desk.workspace.view().faces.front().id);
        QVERIFY(cv::norm(face.mask, vision::MattingModel(desk.matting).mask(face.pixels), cv::NORM_INF) == 0);
    }

    void aCutWhoseNetworkIsGoneCutsNothingAndSaysSo()
    {
        ModelsDesk desk;
        QVERIFY(desk.openWithSheets(1));
        desk.page->findChild<QCheckBox *>()->setChecked(true);
        desk.choose(ModelFile::Matting, desk.folder / "gone.onnx");
        QSignalSpy trouble(&desk.workspace, &Workspace::trouble);
        QTest::mouseClick(desk.part<QPushButton>("cut"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(trouble.size(), 1, 20000);
        QVERIFY(trouble[0][0].toString().contains(QStringLiteral("gone.onnx")));
        QTRY_VERIFY(desk.quiet());
        QVERIFY(desk.workspace.view().faces.empty());
        QTRY_VERIFY(desk.part<QPushButton>("cut")->isEnabled()); // and can be tried again
    }

    void aCellShowsTheSentenceWhereItsMaskShouldBe()
    {
        ModelsDesk desk;
        QVERIFY(desk.openWithSheets(1));
        desk.choose(ModelFile::Matting, desk.folder / "gone.onnx");
        QTest::keyClick(desk.canvas(), Qt::Key_Right);
        const auto said = [&] {
            for (const auto *label : desk.page->findChild<CellPanel *>()->findChildren<QLabel *>())
                if (label->text().contains(QStringLiteral("gone.onnx")))
                    return true;
            return false;
        };
        QTRY_VERIFY_WITH_TIMEOUT(said(), 20000);
        desk.choose(ModelFile::Matting, desk.matting);
        QTRY_VERIFY_WITH_TIMEOUT(desk.part<LargeFace>()->hasImage(), 20000);
        QVERIFY(!said());
    }
};

QTEST_MAIN(PhotosModelsStory)
#include "tst_photos_models.moc"
