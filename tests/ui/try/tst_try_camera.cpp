// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// A film stands in for the camera.
#include "tests/support/film.h"
#include "tests/ui/try/try_story.h"
#include "ui/jobs/camera_feed.h"

using namespace faces;
using namespace faces::test;
using namespace faces::ui;

class TryCameraStory : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        makeTrainedProject(m_folder / "A.faces");
        std::vector<cv::Mat> pictures(40);
        for (int i = 0; i < 40; ++i) {
            pictures[static_cast<std::size_t>(i)] = cv::Mat(320, 400, CV_8UC3, cv::Scalar(90, 120, 80));
            vision::drawFace(5, 5, 200).pixels.copyTo(
                pictures[static_cast<std::size_t>(i)](cv::Rect(80 + i, 70, 200, 200)));
        }
        QVERIFY(makeFilm(m_folder / "desk.avi", pictures));
    }
    void cleanup() { qunsetenv("FACES_CAMERA"); }

    void withoutACameraThereIsNoButton()
    {
        if (!vision::Camera::found().empty())
            QSKIP("this machine has a camera");
        TryDesk desk(m_folder / "A.faces");
        QVERIFY(!desk.button(QStringLiteral("Camera"))->isVisible());
        QTest::keyClick(desk.page.get(), Qt::Key_C);
        QVERIFY(!desk.page->findChild<CameraFeed *>());
    }

    void theCameraIsJudgedLiveAndAPictureIsTaken()
    {
        qputenv("FACES_CAMERA", QByteArray::fromStdString((m_folder / "desk.avi").string()));
        TryDesk desk(m_folder / "A.faces");
        QVERIFY(desk.button(QStringLiteral("Camera"))->isVisible());
        QTest::keyClick(desk.page.get(), Qt::Key_C);
        QTRY_VERIFY_WITH_TIMEOUT(desk.canvas->picture(), 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.faces().empty() && !desk.faces().front().answers.empty(), 30'000);
        QCOMPARE(desk.strip->model()->rowCount(), 0);
        QVERIFY(desk.button(QStringLiteral("Take picture"))->isVisible());
        QVERIFY(!desk.button(QStringLiteral("Add to project"))->isEnabled()); // it is to be taken first
        QTest::keyClick(desk.canvas, Qt::Key_Space);
        QCOMPARE(desk.strip->model()->rowCount(), 1);
        QCOMPARE(desk.strip->model()->index(0, 0).data().toString(), QStringLiteral("Camera 1"));
        QTRY_VERIFY(!desk.page->findChild<CameraFeed *>());
        QTRY_VERIFY_WITH_TIMEOUT(!desk.faces().empty() && desk.judged(desk.faces().size()), 30'000);
        QVERIFY(desk.button(QStringLiteral("Add to project"))->isEnabled());
        QVERIFY(!desk.button(QStringLiteral("Take picture"))->isVisible());
    }

    void leavingThePageSwitchesTheCameraOff()
    {
        qputenv("FACES_CAMERA", QByteArray::fromStdString((m_folder / "desk.avi").string()));
        TryDesk desk(m_folder / "A.faces");
        QTest::mouseClick(desk.button(QStringLiteral("Camera")), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(desk.canvas->picture(), 30'000);
        QVERIFY(desk.page->findChild<CameraFeed *>());
        desk.page->hide();
        QTRY_VERIFY(!desk.page->findChild<CameraFeed *>());
        desk.page->show();
        QVERIFY(!desk.button(QStringLiteral("Camera"))->isChecked());
        QVERIFY(!desk.canvas->isVisible()); // no picture was taken
    }

    void aCameraThatFailsIsASentence()
    {
        writeFileSafely(m_folder / "torn.avi", std::string("no film"));
        qputenv("FACES_CAMERA", QByteArray::fromStdString((m_folder / "torn.avi").string()));
        TryDesk desk(m_folder / "A.faces");
        QTest::keyClick(desk.page.get(), Qt::Key_C);
        QTRY_VERIFY_WITH_TIMEOUT(desk.notice->isVisible(), 30'000);
        QVERIFY(desk.notice->text().contains(QStringLiteral("torn")));
        QTRY_VERIFY(!desk.page->findChild<CameraFeed *>());
    }

private:
    const StoryFolder m_folder;
};

QTEST_MAIN(TryCameraStory)
#include "tst_try_camera.moc"
