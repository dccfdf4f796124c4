// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/base/error.h"
#include "core/vision/matting_model.h"
#include "tests/core/vision/tiny_matting.h"
#include "tests/support/story_folder.h"

#include <QTest>

#include <functional>

using namespace faces;
using namespace faces::test;
using vision::MattingModel;

namespace {

/// A white disc before a dark wall.
cv::Mat discOnAWall(int side)
{
    cv::Mat face(side, side, CV_8UC3, cv::Scalar(20, 30, 40));
    for (int y = 0; y < side; ++y)
        for (int x = 0; x < side; ++x)
            if (std::hypot(x - side / 2.0, y - side / 2.0) < side / 3.0)
                face.at<cv::Vec3b>(y, x) = {250, 250, 250};
    return face;
}

std::string refusal(const std::function<void()> &deed)
{
    try {
        deed();
    } catch (const Error &error) {
        return error.kind() == ErrorKind::BadInput ? error.message() : "another kind of error";
    }
    return "";
}

} // namespace

class TestMattingModel : public QObject {
    Q_OBJECT
private slots:
    void aNetworkThatLikesBrightThingsMasksTheDisc_data();
    void aNetworkThatLikesBrightThingsMasksTheDisc();
    void theFirstOfTwoOutputsIsTheMask();
    void coloursComeRedFirst();
    void damagedFilesAreRefusedByName_data();
    void damagedFilesAreRefusedByName();
    void everyCutOfTheFileIsRefused();
    void aFileThatIsNotThereIsNotFound();
    void aFileThatWouldFillTheMemoryIsRefusedUnread();

private:
    std::filesystem::path written(const Bytes &bytes);
    StoryFolder m_folder;
};

std::filesystem::path TestMattingModel::written(const Bytes &bytes)
{
    const auto file = m_folder / "modèle de détourage.onnx";
    writeFileSafely(file, bytes);
    return file;
}

void TestMattingModel::aNetworkThatLikesBrightThingsMasksTheDisc_data()
{
    QTest::addColumn<int>("modelSide");
    QTest::addColumn<int>("faceSide");
    QTest::newRow("larger face") << 32 << 96;
    QTest::newRow("smaller face") << 128 << 64;
    QTest::newRow("open size") << 0 << 96;
}

void TestMattingModel::aNetworkThatLikesBrightThingsMasksTheDisc()
{
    QFETCH(int, modelSide);
    QFETCH(int, faceSide);
    MattingModel model(written(TinyMatting{.side = modelSide}.bytes()));
    const cv::Mat mask = model.mask(discOnAWall(faceSide));
    QCOMPARE(mask.type(), CV_8UC1);
    QCOMPARE(mask.size(), cv::Size(faceSide, faceSide));
    QVERIFY(mask.at<std::uint8_t>(faceSide / 2, faceSide / 2) > 250);
    QVERIFY(mask.at<std::uint8_t>(2, 2) < 5);
    const int soft = cv::countNonZero((mask > 16) & (mask < 240));
    QVERIFY2(soft > faceSide && soft < faceSide * faceSide / 4, qPrintable(QString::number(soft)));
    QCOMPARE(cv::norm(mask, model.mask(discOnAWall(faceSide)), cv::NORM_INF), 0.0);
}

void TestMattingModel::theFirstOfTwoOutputsIsTheMask()
{
    MattingModel model(written(TinyMatting{.outputs = 2}.bytes()));
    const cv::Mat mask = model.mask(discOnAWall(64));
    QVERIFY(mask.at<std::uint8_t>(32, 32) > 250);
    QVERIFY(mask.at<std::uint8_t>(2, 2) < 5);
}

void TestMattingModel::coloursComeRedFirst()
{
    cv::Mat halves(64, 64, CV_8UC3, cv::Scalar(255, 0, 0)); // blue on the left, red on the right
    halves.colRange(32, 64).setTo(cv::Scalar(0, 0, 255));
    MattingModel likesRed(written(TinyMatting{.weights = {1, 0, 0}}.bytes()));
    const cv::Mat mask = likesRed.mask(halves);
    QVERIFY(mask.at<std::uint8_t>(32, 8) < 5);
    QVERIFY(mask.at<std::uint8_t>(32, 56) > 250);
}

void TestMattingModel::damagedFilesAreRefusedByName_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("because");
    const auto row = [](const char *name, const Bytes &bytes, const char *because) {
        QTest::newRow(name) << QByteArray(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size()))
                            << QString(because);
    };
    row("empty", {}, "no ONNX file");
    row("text", {'h', 'e', 'l', 'l', 'o', ' ', 't', 'h', 'e', 'r', 'e'}, "no ONNX file");
    row("picture", {0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13}, "no ONNX file");
    row("weights cut short", TinyMatting{.bytesMissing = 4}.bytes(), "shorter or longer");
    row("weights beyond all numbers", TinyMatting{.turnsOver = true}.bytes(), "no ONNX file");
    row("weights elsewhere", TinyMatting{.elsewhere = true}.bytes(), "second file");
    row("takes four channels", TinyMatting{.channels = 4}.bytes(), "no single picture in colour");
    row("takes a huge picture", TinyMatting{.side = 100000}.bytes(), "16 to 2048");
    row("gives two maps", TinyMatting{.maps = 2}.bytes(), "no single mask");
}

void TestMattingModel::damagedFilesAreRefusedByName()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, because);
    const auto file = written(Bytes(bytes.begin(), bytes.end()));
    const QString said = QString::fromStdString(refusal([&] { MattingModel model(file); }));
    QVERIFY2(said.contains("modèle de détourage.onnx"), qPrintable(said));
    QVERIFY2(said.contains(because), qPrintable(said));
}

void TestMattingModel::everyCutOfTheFileIsRefused()
{
    const Bytes whole = TinyMatting{}.bytes();
    for (std::size_t kept = 0; kept < whole.size(); ++kept) {
        const auto file = written(Bytes(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(kept)));
        QVERIFY2(!refusal([&] { MattingModel model(file); }).empty(), qPrintable(QString::number(kept)));
    }
}

void TestMattingModel::aFileThatIsNotThereIsNotFound()
{
    try {
        MattingModel model(m_folder / "no such model.onnx");
        QFAIL("a model out of nothing");
    } catch (const Error &error) {
        QCOMPARE(error.kind(), ErrorKind::NotFound);
    }
}

/// OpenCV takes four times as much: a gigabyte is the most.
void TestMattingModel::aFileThatWouldFillTheMemoryIsRefusedUnread()
{
    const StoryFolder folder;
    const auto file = folder / "large.onnx";
    writeFileSafely(file, Bytes{0x08, 0x07});
    std::filesystem::resize_file(file, 240'000'000); // no disk is taken
    try {
        const vision::MattingModel model(file);
        QFAIL("it was read");
    } catch (const Error &error) {
        QVERIFY2(std::string(error.what()).find("too large") != std::string::npos, error.what());
    }
}

QTEST_APPLESS_MAIN(TestMattingModel)
#include "tst_matting_model.moc"
