// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// A published .pt says of a picture what Faces Studio says of the face in it.
#include "core/base/error.h"
#include "core/learn/learner.h"
#include "core/vision/prepare_face.h"
#include "tests/core/learn/any_model.h"

#include <opencv2/core.hpp>

#include <ATen/ATen.h>
#include <torch/csrc/jit/api/module.h>
#include <torch/csrc/jit/serialization/import.h>

#include <QtTest>

#include <cstring>

using namespace faces;
using namespace faces::test;

namespace {

torch::jit::Module loaded(const Model &model, torch::jit::ExtraFilesMap *extra = nullptr)
{
    std::stringstream file;
    faces_learner()->write(model, OutsideForm::TorchScript, file);
    torch::jit::ExtraFilesMap none;
    return torch::jit::load(file, c10::nullopt, extra != nullptr ? *extra : none);
}

/// pictures: bytes [n, 3, side, side].
at::Tensor asTensor(std::vector<std::uint8_t> &pictures, int side)
{
    const auto count = static_cast<std::int64_t>(pictures.size()) / (3 * side * side);
    return at::from_blob(pictures.data(), {count, 3, side, side}, at::kByte).clone();
}

std::vector<float> answers(torch::jit::Module &module, const at::Tensor &pictures)
{
    const at::Tensor result = module.forward({pictures}).toTensor().contiguous();
    return {result.data_ptr<float>(), result.data_ptr<float>() + result.numel()};
}

} // namespace

class ScriptFileTest : public QObject {
    Q_OBJECT

private slots:
    void itSaysWhatTheStudioSays_data()
    {
        QTest::addColumn<int>("net");
        QTest::addColumn<int>("side");
        QTest::addColumn<int>("channels");
        QTest::addColumn<int>("picture");
        QTest::newRow("compact as trained") << int(Net::Compact) << 128 << 3 << 128;
        QTest::newRow("compact from larger pictures") << int(Net::Compact) << 128 << 3 << 201;
        QTest::newRow("compact from smaller pictures") << int(Net::Compact) << 128 << 3 << 50;
        QTest::newRow("compact in grey, few cells") << int(Net::Compact) << 64 << 1 << 64;
        QTest::newRow("compact, uneven cells") << int(Net::Compact) << 200 << 3 << 200;
        QTest::newRow("compact, three cells a side") << int(Net::Compact) << 96 << 3 << 64;
        QTest::newRow("compact, one cell") << int(Net::Compact) << 32 << 3 << 32;
        QTest::newRow("classic in colour, larger pictures") << int(Net::ClassicSingle) << 48 << 3 << 64;
        QTest::newRow("classic, one for all") << int(Net::ClassicMulti) << 24 << 1 << 24;
        QTest::newRow("classic, one for all, larger pictures") << int(Net::ClassicMulti) << 24 << 1 << 77;
        QTest::newRow("classic, one for each") << int(Net::ClassicSingle) << 32 << 1 << 32;
    }
    void itSaysWhatTheStudioSays()
    {
        QFETCH(int, net);
        QFETCH(int, side);
        QFETCH(int, channels);
        QFETCH(int, picture);
        const Model model = anyModel(static_cast<Net>(net), side, channels);
        std::vector<std::uint8_t> pictures = patches(5, 3, picture, 11);
        const auto wanted =
            faces_learner()->predictor(model, 1)->probabilities(prepared(pictures, picture, model.preparation), 5);
        QVERIFY(*std::ranges::max_element(wanted) - *std::ranges::min_element(wanted) > 0.01F);
        torch::jit::Module module = loaded(model);
        const double bytes = farthest(answers(module, asTensor(pictures, picture)), wanted);
        const double floats = farthest(answers(module, asTensor(pictures, picture).to(at::kFloat)), wanted);
        qInfo("farthest from the studio: %.2g with bytes, %.2g with floats", bytes, floats);
        QVERIFY(bytes < 1e-5 && floats < 1e-5);
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
        std::vector<std::uint8_t> pictures = patches(3, 3, 64, 12);
        const auto wanted =
            faces_learner()->predictor(model, 1)->probabilities(prepared(pictures, 64, model.preparation), 3);
        torch::jit::Module module = loaded(model);
        QVERIFY(farthest(answers(module, asTensor(pictures, 64)), wanted) < 1e-5);
    }

    void wordsAndThresholdsAreInside()
    {
        torch::jit::ExtraFilesMap extra{{"faces.json", ""}};
        const torch::jit::Module module = loaded(anyModel(Net::Compact, 64, 3), &extra);
        QCOMPARE(module.attr("attribute_names").toListRef()[1].toStringRef(), std::string("beard"));
        QCOMPARE(module.attr("yes_words").toListRef()[0].toStringRef(), standardAttributes()[2].yesWord);
        QCOMPARE(module.attr("thresholds").toDoubleList().get(1), 0.625);
        QVERIFY2(extra["faces.json"].find("\"threshold\": 0.625") != std::string::npos, extra["faces.json"].c_str());
    }

    void aPictureOfAnotherShapeIsRefused()
    {
        torch::jit::Module module = loaded(anyModel(Net::Compact, 64, 3));
        QVERIFY_EXCEPTION_THROWN(module.forward({at::zeros({1, 1, 64, 64})}), std::exception);
        QVERIFY_EXCEPTION_THROWN(module.forward({at::zeros({3, 64, 64})}), std::exception);
    }

    void aModelThatDoesNotFitIsRefused()
    {
        Model model = anyModel(Net::Compact, 64, 3);
        model.tensors.pop_back();
        std::stringstream file;
        QVERIFY_EXCEPTION_THROWN(faces_learner()->write(model, OutsideForm::TorchScript, file), Error);
    }

    void aFullDiskIsSaidAndTheProgramGoesOn()
    {
        for (const std::streamsize room : {0, 1000, 100000}) {
            FullDisk disk(room);
            std::ostream file(&disk);
            file.exceptions(std::ios::badbit);
            QVERIFY_EXCEPTION_THROWN(
                faces_learner()->write(anyModel(Net::Compact, 64, 3), OutsideForm::TorchScript, file),
                std::runtime_error);
        }
    }
};

QTEST_APPLESS_MAIN(ScriptFileTest)
#include "tst_script_file.moc"
