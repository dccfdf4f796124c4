// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// How well and how fast backgrounds are removed from drawn faces whose true mask is known: bench_background [faces].
#include "core/vision/background.h"
#include "tests/core/vision/drawn_sheet.h"
#include "tests/core/vision/person_masks.h"

#include <cstdio>
#include <cstdlib>
#include <ctime>

int main(int argc, char **argv)
{
    using namespace faces;
    using namespace faces::test;
    const int faces = argc > 1 ? std::atoi(argv[1]) : 100;
    cv::setNumThreads(1);
    std::printf(
        "mean intersection over union with the true mask, %d drawn faces each; milliseconds of one core a face\n",
        faces);
    for (const int side : {64, 96, 128})
        for (const auto &[backdrop, name] :
             {std::pair{Backdrop::Plain, "plain"}, {Backdrop::Gradient, "gradient"}, {Backdrop::Busy, "busy"}}) {
            double ours = 0, shape = 0, rectangle = 0, seconds = 0;
            for (int i = 0; i < faces; ++i) {
                Random random(101, static_cast<std::uint64_t>(i));
                const SimpleFace face = drawSimpleFace(random, side, backdrop, anyColour(random));
                const std::clock_t start = std::clock();
                const cv::Mat mask = vision::removeBackground(face.pixels);
                seconds += static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
                ours += maskOverlap(mask, face.mask) / faces;
                shape += maskOverlap(fixedShape(face.mask.size()), face.mask) / faces;
                rectangle += maskOverlap(rectangleGrabCut(face.pixels), face.mask) / faces;
            }
            std::printf(
                "%3d px, %-8s  removeBackground %.3f  head-and-shoulders shape %.3f  GrabCut with a rectangle %.3f  "
                "%.1f ms\n",
                side, name, ours, shape, rectangle, 1000 * seconds / faces);
        }
}
