// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// How many people of composed group photos are found, and how many boxes show nobody; drawn people, and real ones where
// FACES_DATA names them. bench_faces [photos] [YUNET.onnx]
#include "core/data/overhang.h"
#include "core/vision/demo_photos.h"
#include "core/vision/face_detector.h"
#include "core/vision/read_photo.h"
#include "tests/core/vision/group_photo.h"
#include "tests/support/story_folder.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <map>

using namespace faces;
using namespace faces::test;

namespace {

void measure(const char *name, vision::FaceDetector &detector, int photos, bool cluttered,
             const std::function<cv::Mat(Random &)> &face)
{
    int people = 0, boxes = 0;
    std::map<double, int> beyond; ///< boxes of people that stand wholly on the photo, and yet reach out of it
    Hits all;
    double seconds = 0;
    for (int i = 0; i < photos; ++i) {
        Random random(77, static_cast<std::uint64_t>(i));
        const GroupPhoto group = composeGroup(random, 14, cluttered, [&](int) { return face(random); });
        const auto start = std::chrono::steady_clock::now();
        const auto found = detector.find(group.pixels);
        seconds += std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
        std::vector<Box> places;
        for (const vision::FoundFace &one : found)
            places.push_back(one.box);
        const Hits hits = compare(places, group.people);
        people += static_cast<int>(group.people.size());
        boxes += static_cast<int>(places.size());
        for (const Box &box : places)
            for (const double share : {0.04, 0.08, 0.12, 0.16})
                beyond[share] += overhang({box, 0}, group.pixels.cols, group.pixels.rows) >= share ? 1 : 0;
        all.found += hits.found;
        all.nobody += hits.nobody;
    }
    std::printf("%-24s %-9s recall %.3f  precision %.3f  (%d people, %d boxes)  %.0f ms a photo\n", name,
                cluttered ? "cluttered" : "plain", static_cast<double>(all.found) / std::max(1, people),
                static_cast<double>(boxes - all.nobody) / std::max(1, boxes), people, boxes,
                1000 * seconds / std::max(1, photos));
    std::printf("  reaching out of the photo");
    for (const auto &[share, count] : beyond)
        std::printf("  by %.0f %%: %d", 100 * share, count);
    std::printf("\n");
}

} // namespace

int main(int argc, char **argv)
{
    const int photos = argc > 1 ? std::atoi(argv[1]) : 20;
    vision::FaceDetector detector =
        argc > 2 ? vision::FaceDetector(std::filesystem::path(argv[2])) : vision::FaceDetector::cascades();
    std::vector<std::filesystem::path> real;
    if (const auto data = realData())
        for (const auto &entry : std::filesystem::directory_iterator(*data / "faces"))
            if (entry.path().extension() == ".png")
                real.push_back(entry.path());
    std::ranges::sort(real);
    if (real.empty())
        std::printf("FACES_DATA is not set: drawn people only.\n");
    for (const bool cluttered : {false, true}) {
        measure("drawn people", detector, photos, cluttered,
                [](Random &random) { return vision::drawFace(random.next(), random.next(), 160).pixels; });
        if (!real.empty())
            measure("real people", detector, photos, cluttered,
                    [&](Random &random) { return vision::readPhoto(real[random.below(real.size())]).pixels; });
    }
}
