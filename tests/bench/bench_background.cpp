// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// How well and how fast backgrounds are removed from drawn people whose true mask is known: bench_background [faces].
#include "core/vision/background.h"
#include "core/vision/cut_face.h"
#include "core/vision/face_search.h"
#include "tests/core/vision/drawn_portrait.h"
#include "tests/core/vision/drawn_sheet.h"
#include "tests/core/vision/person_masks.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <functional>
#include <string>
#include <vector>

namespace {

using namespace faces;
using namespace faces::test;

constexpr int kSide = 96;
constexpr std::array kBackdrops{std::pair{Behind::Plain, "plain"}, std::pair{Behind::Gradient, "gradient"},
                                std::pair{Behind::Texture, "texture"}, std::pair{Behind::Clutter, "clutter"}};

struct Quality {
    double overlap = 0, worst = 1, outlinePx = 0;
    void add(const cv::Mat &found, const cv::Mat &truth, int faces)
    {
        const double one = maskOverlap(found, truth);
        overlap += one / faces;
        worst = std::min(worst, one);
        outlinePx += outlineDistancePx(found, truth) / faces;
    }
};

void printQuality(const char *name, int faces, const std::function<Portrait(int)> &draw)
{
    Quality ours, shape, rectangle;
    for (int i = 0; i < faces; ++i) {
        const Portrait face = draw(i);
        ours.add(vision::removeBackground(face.pixels), face.mask, faces);
        shape.add(fixedShape(face.mask.size()), face.mask, faces);
        rectangle.add(rectangleGrabCut(face.pixels), face.mask, faces);
    }
    std::printf("%-22s ours %.3f (worst %.2f) %4.1f px   shape %.3f %4.1f px   rectangle %.3f (worst %.2f) %4.1f px\n",
                name, ours.overlap, ours.worst, ours.outlinePx, shape.overlap, shape.outlinePx, rectangle.overlap,
                rectangle.worst, rectangle.outlinePx);
}

void printQualities(int faces)
{
    std::printf("%d faces each of %d px: mean intersection over union with the true mask (the worst), mean distance of\n"
                "the outlines; beside the head-and-shoulders shape and GrabCut with a rectangle\n",
                faces, kSide);
    for (const auto &[behind, name] : kBackdrops) {
        const auto number = [](int i) { return static_cast<std::uint64_t>(1000 + i); };
        printQuality((std::string(name) + ", people").c_str(), faces,
                     [&, b = behind](int i) { return drawPortrait(number(i), kSide, b); });
        printQuality((std::string(name) + ", people closer").c_str(), faces,
                     [&, b = behind](int i) { return drawCloser(number(i), kSide, b); });
    }
    for (const auto &[backdrop, name] : {std::pair{Backdrop::Plain, "plain, simple"}, {Backdrop::Busy, "busy, simple"}})
        printQuality(name, faces, [&, b = backdrop](int i) {
            Random random(101, static_cast<std::uint64_t>(i));
            const SimpleFace face = drawSimpleFace(random, kSide, b, anyColour(random));
            return Portrait{face.pixels, face.mask};
        });
}

/// Portraits before one busy scene, as on a photo of a group.
struct Group {
    cv::Mat pixels, mask;
    std::vector<Box> people;
};
Group drawGroup(int number)
{
    constexpr int kColumns = 4, kRows = 3, kRoomPx = 300;
    Random random(31, static_cast<std::uint64_t>(number));
    const cv::Size size(kColumns * kRoomPx, kRows * kRoomPx);
    Group group{{}, cv::Mat(size, CV_8UC1, cv::Scalar(0)), {}};
    group.pixels = drawPortrait(random.next(), kRoomPx, kBackdrops[random.below(kBackdrops.size())].first).pixels;
    cv::flip(group.pixels, group.pixels, 0); // whoever stands there is nobody's face
    cv::resize(group.pixels, group.pixels, size, 0, 0, cv::INTER_CUBIC);
    for (int i = 0; i < kColumns * kRows; ++i) {
        const int side = 140 + static_cast<int>(random.below(150));
        const Portrait one = drawPortrait(random.next(), side, Behind::Plain);
        const cv::Rect where(i % kColumns * kRoomPx + static_cast<int>(random.below(static_cast<std::size_t>(kRoomPx - side))),
                             i / kColumns * kRoomPx + static_cast<int>(random.below(static_cast<std::size_t>(kRoomPx - side))),
                             side, side);
        one.pixels.copyTo(group.pixels(where), one.mask > 127);
        one.mask.copyTo(group.mask(where));
        group.people.push_back({double(where.x), double(where.y), double(side), double(side)});
    }
    return group;
}

/// Whether it helps to know where the detector saw the face inside of its widened box.
void printGroups(int photos)
{
    const auto search = vision::cascadeSearch();
    double asCell = 0, asSeen = 0, profileAsCell = 0, profileAsSeen = 0;
    int faces = 0, profiles = 0;
    for (int i = 0; i < photos; ++i) {
        const Group group = drawGroup(i);
        for (const vision::NarrowFace &face : search->search(group.pixels)) {
            const Box wide{face.middle.x - face.wide / 2, face.middle.y - face.wide / 2, face.wide, face.wide};
            if (std::ranges::none_of(group.people, [&](const Box &one) { return overlap(one, wide) >= 0.4; }))
                continue;
            const cv::Mat cut = vision::cutFace(group.pixels, wide, 0);
            cv::Mat three, truth;
            cv::merge(std::vector(3, group.mask), three);
            cv::extractChannel(vision::cutFace(three, wide, 0), truth, 0);
            const double scale = cut.cols / face.wide;
            const Box seen{(face.box.x - wide.x) * scale, (face.box.y - wide.y) * scale, face.box.width * scale,
                           face.box.height * scale};
            const bool profile = std::abs(seen.width / cut.cols - 0.5) > 0.01;
            const double one = maskOverlap(vision::removeBackground(cut), truth);
            const double other = maskOverlap(vision::removeBackground(cut, seen), truth);
            (profile ? profileAsCell : asCell) += one;
            (profile ? profileAsSeen : asSeen) += other;
            ++(profile ? profiles : faces);
        }
    }
    std::printf("found on group photos: %d from the front, as a cell %.3f, face told %.3f; %d from the side, as a cell "
                "%.3f, face told %.3f\n",
                faces, asCell / std::max(1, faces), asSeen / std::max(1, faces), profiles,
                profileAsCell / std::max(1, profiles), profileAsSeen / std::max(1, profiles));
}

void printSpeed(int side)
{
    std::vector<cv::Mat> faces;
    for (std::size_t i = 0; i < 48; ++i)
        faces.push_back(drawPortrait(i, side, kBackdrops[i % kBackdrops.size()].first).pixels);
    const auto all = [&] {
        cv::parallel_for_({0, static_cast<int>(faces.size())}, [&](const cv::Range &range) {
            for (int i = range.start; i < range.end; ++i)
                vision::removeBackground(faces[static_cast<std::size_t>(i)]);
        });
    };
    // The cores' time stands beside the clock's: on a machine busy with other things only the former tells something.
    std::printf("%3d px:", side);
    for (const int threads : {1, 2}) {
        cv::setNumThreads(threads);
        const auto began = std::chrono::steady_clock::now();
        const std::clock_t start = std::clock();
        all();
        const double cores = static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
        const double clock = std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
        const double each = 1000.0 / static_cast<double>(faces.size());
        std::printf("  on %d: %4.1f ms a face by the clock, %4.1f ms of the cores", threads, clock * each, cores * each);
    }
    std::printf("\n");
}

} // namespace

int main(int argc, char **argv)
{
    cv::setNumThreads(1);
    printQualities(argc > 1 ? std::max(1, std::atoi(argv[1])) : 100);
    printGroups(40);
    for (const int side : {64, 96, 128, 256})
        printSpeed(side);
}
