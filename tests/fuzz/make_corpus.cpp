// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// make_corpus FOLDER: writes the binary inputs that the fuzzer begins with, each a small sound file. Inputs that are
// text were written by hand.
#include "core/base/files.h"
#include "core/data/model.h"
#include "core/exchange/archive.h"
#include "core/store/json.h"
#include "core/vision/read_photo.h"
#include "tests/core/exchange/zip_bytes.h"
#include "tests/core/vision/gif_bytes.h"
#include "tests/core/vision/ink_jpeg.h"
#include "tests/core/vision/tiny_matting.h"
#include "tests/fuzz/seeded_project.h"

#include <cstdio>
#include <sstream>

using namespace faces;
using namespace faces::test;
namespace fs = std::filesystem;

namespace {

cv::Mat slope(int width, int height, int type)
{
    cv::Mat picture(height, width, type);
    auto *byte = picture.data;
    for (std::size_t i = 0; i < picture.total() * picture.elemSize(); ++i)
        byte[i] = static_cast<std::uint8_t>(i * 7);
    return picture;
}

void pictures(const fs::path &folder)
{
    const cv::Mat colour = slope(12, 10, CV_8UC3), grey = slope(9, 7, CV_8UC1), alpha = slope(6, 5, CV_8UC4);
    const Bytes jpeg = encoded(".jpg", colour), plainPng = encoded(".png", colour);
    const std::vector<std::pair<const char *, Bytes>> files{
        {"colour.jpg", jpeg},
        {"progressive.jpg", encoded(".jpg", colour, {cv::IMWRITE_JPEG_PROGRESSIVE, 1})},
        {"turned.jpg", jpegWithOrientation(jpeg, 6, true)},
        {"inks.jpg", inkJpeg({10, 60, 110, 200}, true)},
        {"colour.png", plainPng},
        {"turned.png", pngWithOrientation(plainPng, 3)},
        {"alpha.png", encoded(".png", alpha)},
        {"deep.png", encoded(".png", slope(4, 4, CV_16UC3))},
        {"palette.png", png(4, 2, 8, 3, {0, 0, 1, 0, 1, 0, 1, 0, 1, 0}, {0, 0, 0, 255, 255, 255}, {0, 255})},
        {"lossy.webp", encoded(".webp", colour, {cv::IMWRITE_WEBP_QUALITY, 60})},
        {"lossless.webp", encoded(".webp", alpha, {cv::IMWRITE_WEBP_QUALITY, 101})},
        {"grey.bmp", encoded(".bmp", grey)},
        {"colour.bmp", encoded(".bmp", colour)},
        {"plain.tif", tiff(3, 2, 2, Bytes(18, 9), 3, 8)},
        {"packed.tif", encoded(".tif", colour)},
        {"float.tif", encoded(".tif", cv::Mat(3, 3, CV_32FC1, cv::Scalar(0.5)))},
        {"clear.gif", gif(
                          4, 3, {0, 0, 0, 255, 0, 0}, [](int x, int y) { return (x + y) % 2; }, 1)},
    };
    for (const char *target : {"photo", "photo_header"})
        for (const auto &[name, bytes] : files)
            writeFileSafely(folder / target / name, bytes);
}

void models(const fs::path &folder)
{
    Model model;
    model.attributes = {standardAttributes()[2]};
    model.thresholds = {0.5};
    model.tensors = {{"a", {2, 3}, std::vector<float>(6, 0.5F)}, {"b", {1}, {2}}};
    model.notes = {{"program", "x"}};
    std::ostringstream out;
    writeModel(model, out);
    writeFileSafely(folder / "model" / "small.faces-model", out.str());
    writeFileSafely(folder / "onnx" / "mask.onnx", TinyMatting{}.bytes());
    writeFileSafely(folder / "onnx" / "short.onnx", TinyMatting{.bytesMissing = 4}.bytes());
    writeFileSafely(folder / "onnx" / "elsewhere.onnx", TinyMatting{.elsewhere = true}.bytes());
}

void archives(const fs::path &folder)
{
    const std::string xml = "<annotations><image id=\"0\" name=\"a.png\" subset=\"Train\"><tag label=\"face\">"
                            "<attribute name=\"hat\">yes</attribute></tag></image></annotations>";
    const auto add = [&](const char *name, const std::vector<Packed> &files) {
        const fs::path file = folder / "zip" / name;
        fs::remove(file);
        pack(file, files);
    };
    add("cvat.zip", {{"annotations.xml", xml}, {"images/a.png", "x"}});
    add("deflated.zip", {{"annotations.xml", xml + std::string(300, ' ')}, {"images/Train/a.png", "y"}});
    add("link.zip", {{"annotations.xml", xml}, {"images/a.png", "/etc/passwd", 0120777}});
    add("above.zip", {{"annotations.xml", xml}, {"../a.png", "x"}});
}

void records(const fs::path &folder)
{
    using store::toJson;
    TuneOptions tune;
    TrialRecord trial;
    trial.epochs = 3;
    trial.loss = 0.25;
    Scores scores;
    scores.labels = {{"hat", 0.5, {1, 2, 3, 4}, Interval{0.25, 0.5}}};
    Suggestions suggestions;
    suggestions.rules = {{"hat", 0.5, 0.1, 0.9, 3}};
    EpochRecord epoch;
    epoch.labels = {{{1, 2, 3, 4}, {5, 6, 7, 8}}};
    const std::vector<std::pair<const char *, std::string>> texts{
        {"grid", toJson(FoundGrid{Grid{2, 3, 1, 1, 20, 20, 2, 2, 0, {4}}, 0.5})},
        {"places", toJson(std::vector<FacePlace>{{{1, 2, 20, 20}, 5}})},
        {"options", toJson(TrainOptions{})},
        {"classic_recipe", toJson(classicRecipe())},
        {"gentle_recipe", toJson(asRows(gentleRecipe()))},
        {"sizes", toJson(PartSizes{1, 2, 3})},
        {"epoch", toJson(epoch)},
        {"scores", toJson(scores)},
        {"sources", toJson(std::vector<ThresholdSource>{{ThresholdFrom::OutOfFold, 9, 40, true}})},
        {"tune", toJson(tune)},
        {"trial", toJson(trial)},
        {"suggestions", toJson(suggestions)}};
    for (const auto &[name, text] : texts)
        writeFileSafely(folder / "records" / name, text);
}

} // namespace

int main(int count, char **arguments)
{
    if (count != 2)
        return 2;
    const fs::path folder = arguments[1];
    for (const char *target : {"photo", "photo_header", "model", "onnx", "zip", "records"})
        fs::create_directories(folder / target);
    try {
        pictures(folder);
        models(folder);
        archives(folder);
        records(folder);
    } catch (const Error &error) {
        std::fprintf(stderr, "%s\n", error.message().c_str());
        return 1;
    }
}
