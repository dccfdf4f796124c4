// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// Pictures of odd shapes, with and without alpha, on their way through the program.
#include "tests/journeys/program.h"
#include "tests/support/story_folder.h"

#include "core/base/files.h"
#include "core/vision/demo_photos.h"
#include "core/vision/read_photo.h"

#include <QTest>
#include <opencv2/core.hpp>

using namespace faces;
using test::callFaces;
using test::text;
namespace fs = std::filesystem;

class OddPictures : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void stripsDontStopABatch();
    void aWidePictureIsJudgedAsTheSquareItIsImportedAs();
    void whatIsUnderAlphaIsJudgedAsItIsTrained();

private:
    QString written(const char *name, const cv::Mat &pixels);
    nlohmann::json judged(const QString &picture);
    test::StoryFolder m_folder;
    QString m_demo;
};

void OddPictures::initTestCase()
{
    m_demo = text(m_folder / "demo.faces");
    QCOMPARE(callFaces({"demo", m_demo, "--photos", "1"}).code, 0);
    QCOMPARE(callFaces({"train", m_demo, "--epochs", "1", "--no-out-of-fold"}).code, 0);
}

QString OddPictures::written(const char *name, const cv::Mat &pixels)
{
    writeFileSafely(m_folder / name, vision::encodePng(pixels));
    return text(m_folder / name);
}

nlohmann::json OddPictures::judged(const QString &picture)
{
    return callFaces({"predict", m_demo, picture, "--face", "--json"}).json().at(0).at("attributes");
}

void OddPictures::stripsDontStopABatch()
{
    const QString strip = written("strip.png", cv::Mat(3000, 1, CV_8UC3, cv::Scalar::all(50)));
    const QString tiny = written("tiny.png", cv::Mat(12, 12, CV_8UC3, cv::Scalar::all(50)));
    const QString good = written("good.png", vision::drawPhoto(0, 5).pixels);
    const auto cut = callFaces({"slice", text(m_folder / "new.faces"), strip, tiny, good, "--json"});
    QVERIFY2(cut.code == 0, cut.told().c_str());
    QCOMPARE(cut.json()["photos"].size(), std::size_t(1));
    QCOMPARE(cut.json()["skipped"].size(), std::size_t(2));
    const QString sheet = text(m_folder / "sheet.faces");
    const auto given = callFaces({"slice", sheet, tiny, good, "--grid", "14x10", "--margin", "40", "--gap", "8"});
    QVERIFY2(given.code == 0, given.told().c_str());
    const auto predicted = callFaces({"predict", m_demo, strip, good, "--json"});
    QVERIFY2(predicted.code == 0, predicted.told().c_str());
    QVERIFY(predicted.json().size() >= 2);
}

void OddPictures::aWidePictureIsJudgedAsTheSquareItIsImportedAs()
{
    const cv::Mat wide = vision::drawFace(3, 2, 64).pixels.rowRange(5, 58).clone();
    const auto asItCame = judged(written("wide.png", wide));
    const auto asImported = judged(written("square.png", vision::madeSquare(wide)));
    QCOMPARE(asItCame.dump(), asImported.dump());
}

void OddPictures::whatIsUnderAlphaIsJudgedAsItIsTrained()
{
    const cv::Mat face = vision::drawFace(3, 2, 64).pixels;
    const cv::Mat mask(64, 64, CV_8UC1, cv::Scalar(90));
    const auto below = judged(written("with alpha.png", vision::withAlpha(face, mask)));
    const auto plain = judged(written("plain.png", face));
    QCOMPARE(below.dump(), plain.dump());
}

QTEST_APPLESS_MAIN(OddPictures)
#include "tst_odd_pictures.moc"
