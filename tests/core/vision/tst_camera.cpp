// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/vision/camera.h"
#include "tests/support/film.h"
#include "tests/support/story_folder.h"

#include <QTest>

#include <cstdlib>

using namespace faces;
using namespace faces::test;
using vision::Camera;

class CameraTest : public QObject {
    Q_OBJECT
private slots:
    void cleanup() { ::unsetenv("FACES_CAMERA"); }

    void aFilmStandsInForACamera()
    {
        const StoryFolder folder;
        std::vector<cv::Mat> pictures;
        for (const int grey : {40, 120, 200})
            pictures.emplace_back(96, 128, CV_8UC3, cv::Scalar::all(grey));
        QVERIFY(makeFilm(folder / "office.avi", pictures));
        ::setenv("FACES_CAMERA", (folder / "office.avi").c_str(), 1);
        const auto found = Camera::found();
        QVERIFY(!found.empty());
        QCOMPARE(found.front().name, std::string("office"));
        Camera camera(found.front());
        QVERIFY(camera.isFilm());
        for (const cv::Mat &picture : pictures) {
            const cv::Mat frame = camera.frame();
            QCOMPARE(frame.type(), CV_8UC3);
            QCOMPARE(frame.size(), picture.size());
            QVERIFY(cv::norm(frame, picture, cv::NORM_INF) < 8); // JPEG's doing
        }
        QVERIFY(camera.frame().empty());
    }

    void whatIsNoCameraIsASentence()
    {
        const StoryFolder folder;
        QVERIFY_EXCEPTION_THROWN(Camera({"none", folder / "nothing.avi"}), Error);
        writeFileSafely(folder / "torn.avi", std::string("RIFF and nothing of worth"));
        try {
            Camera camera({"torn", folder / "torn.avi"});
            QFAIL("it was opened");
        } catch (const Error &error) {
            QCOMPARE(error.kind(), ErrorKind::NotFound);
            QCOMPARE(error.where(), std::string("torn"));
        }
    }
};

QTEST_APPLESS_MAIN(CameraTest)
#include "tst_camera.moc"
