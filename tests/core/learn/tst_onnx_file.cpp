// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// A published .onnx says in OpenCV's dnn what Faces Studio says of the face.
#include "core/base/error.h"
#include "core/learn/learner.h"
#include "core/vision/prepare_face.h"
#include "tests/core/learn/any_model.h"

#include <opencv2/dnn.hpp>

#include <QtTest>

using namespace faces;
using namespace faces::test;

namespace {

std::string written(const Model &model)
{
    std::stringstream file;
    faces_learner()->write(model, OutsideForm::Onnx, file);
    return file.str();
}

std::vector<float> answers(const std::string &file, const std::vector<std::uint8_t> &pictures, int count, int side)
{
    cv::dnn::Net net = cv::dnn::readNetFromONNX(file.data(), file.size());
    const std::vector<int> shape{count, 3, side, side};
    cv::Mat input(shape, CV_32F);
    std::copy(pictures.begin(), pictures.end(), input.ptr<float>());
    net.setInput(input);
    const cv::Mat result = net.forward();
    return {result.ptr<float>(), result.ptr<float>() + result.total()};
}

} // namespace

class OnnxFileTest : public QObject {
    Q_OBJECT

private slots:
    void itSaysWhatTheStudioSays_data()
    {
        QTest::addColumn<int>("net");
        QTest::addColumn<int>("side");
        QTest::addColumn<int>("channels");
        QTest::newRow("compact") << int(Net::Compact) << 128 << 3;
        QTest::newRow("compact in grey, few cells") << int(Net::Compact) << 64 << 1;
        QTest::newRow("compact, many cells") << int(Net::Compact) << 256 << 3;
        QTest::newRow("compact, uneven cells") << int(Net::Compact) << 200 << 3;
        QTest::newRow("compact, three cells a side") << int(Net::Compact) << 96 << 3;
        QTest::newRow("compact, one cell") << int(Net::Compact) << 32 << 3;
        QTest::newRow("classic in colour") << int(Net::ClassicSingle) << 48 << 3;
        QTest::newRow("classic, one for all") << int(Net::ClassicMulti) << 24 << 1;
        QTest::newRow("classic, one for each") << int(Net::ClassicSingle) << 32 << 1;
    }
    void itSaysWhatTheStudioSays()
    {
        QFETCH(int, net);
        QFETCH(int, side);
        QFETCH(int, channels);
        const Model model = anyModel(static_cast<Net>(net), side, channels);
        const std::vector<std::uint8_t> pictures = patches(3, 3, side, 12);
        const auto wanted = faces_learner()->predictor(model, 1)->probabilities(
            prepared(pictures, model.preparation.sidePx, model.preparation), 3);
        QVERIFY(*std::ranges::max_element(wanted) - *std::ranges::min_element(wanted) > 0.01F);
        const std::string file = written(model);
        const double together = farthest(answers(file, pictures, 3, side), wanted);
        const std::vector<std::uint8_t> last(pictures.end() - 3 * side * side, pictures.end());
        const double alone = farthest(answers(file, last, 1, side), {wanted.end() - 2, wanted.end()});
        qInfo("farthest from the studio: %.2g together, %.2g alone", together, alone);
        QVERIFY(together < 1e-5 && alone < 1e-5);
    }

    void otherWidthsAreWrittenToo_data()
    {
        QTest::addColumn<int>("which");
        for (int which = 0; const OtherWidths &other : otherWidths())
            QTest::newRow(other.name) << which++;
    }
    void otherWidthsAreWrittenToo()
    {
        QFETCH(int, which);
        const OtherWidths other = otherWidths()[static_cast<std::size_t>(which)];
        const Model model = anyModel(other.net, 64, 3, other.widths);
        const std::vector<std::uint8_t> pictures = patches(3, 3, 64, 12);
        const auto wanted =
            faces_learner()->predictor(model, 1)->probabilities(prepared(pictures, 64, model.preparation), 3);
        QVERIFY(farthest(answers(written(model), pictures, 3, 64), wanted) < 1e-5);
    }

    void wordsAndThresholdsAreInside()
    {
        const std::string file = written(anyModel(Net::Compact, 64, 3));
        for (const char *word : {"faces.json", "glasses,beard", "0.25,0.625", "\"backgroundPainted\": false"})
            QVERIFY2(file.find(word) != std::string::npos, word);
    }

    void aModelThatDoesNotFitIsRefused()
    {
        const Model good = anyModel(Net::ClassicSingle, 32, 1);
        QVERIFY(!written(good).empty());
        Model bad = good;
        bad.tensors.pop_back();
        QVERIFY_EXCEPTION_THROWN(written(bad), Error);
        bad = good;
        bad.tensors.push_back({"more", {1}, {0}});
        QVERIFY_EXCEPTION_THROWN(written(bad), Error);
        bad = good;
        bad.tensors[0].values.pop_back();
        QVERIFY_EXCEPTION_THROWN(written(bad), Error);
    }

    void aFullDiskIsSaidAndTheProgramGoesOn()
    {
        for (const std::streamsize room : {0, 1000, 100000}) {
            FullDisk disk(room);
            std::ostream file(&disk);
            file.exceptions(std::ios::badbit);
            QVERIFY_EXCEPTION_THROWN(faces_learner()->write(anyModel(Net::Compact, 64, 3), OutsideForm::Onnx, file),
                                     std::runtime_error);
        }
    }
};

QTEST_APPLESS_MAIN(OnnxFileTest)
#include "tst_onnx_file.moc"
