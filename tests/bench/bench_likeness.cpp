// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// Near-duplicates: how many altered copies are found, how many pairs of different pictures are taken for one, and how
// long 20,000 faces take. Poor faces: how many are flagged, with the reason. bench_likeness [faces] [CSV of poor faces]
#include "core/vision/background.h"
#include "core/vision/demo_photos.h"
#include "core/vision/likeness.h"
#include "core/vision/quality.h"
#include "core/vision/read_photo.h"
#include "tests/core/vision/altered_copy.h"
#include "tests/support/story_folder.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <map>

using namespace faces;
using namespace faces::test;

namespace {

struct Picture {
    std::string name;
    cv::Mat pixels;
};

std::vector<Picture> pictures(int count)
{
    std::vector<Picture> all;
    if (const auto data = realData()) {
        for (const auto &entry : std::filesystem::directory_iterator(*data / "faces"))
            if (entry.path().extension() == ".png" && static_cast<int>(all.size()) < count)
                all.push_back({entry.path().filename().string(), vision::readPhoto(entry.path()).pixels});
        std::ranges::sort(all, {}, &Picture::name);
        return all;
    }
    std::printf("FACES_DATA is not set: drawn people only.\n");
    for (int i = 0; i < count; ++i)
        all.push_back({std::to_string(i), vision::drawFace(static_cast<std::uint64_t>(i), 3, 96).pixels});
    return all;
}

double secondsSince(std::chrono::steady_clock::time_point start)
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

void copies(const std::vector<Picture> &all, const std::vector<vision::Likeness> &looks)
{
    for (const std::string &how : kAlterations) {
        Random random(9);
        int found = 0, tried = 0;
        for (std::size_t i = 0; i < all.size(); i += 2, ++tried)
            found += !vision::alikePairs({looks[i], vision::likenessOf(altered(all[i].pixels, how, random))}).empty();
        std::printf("copies %-9s %d of %d found\n", how.c_str(), found, tried);
    }
}

void poor(const std::vector<Picture> &all, bool masks, const char *list)
{
    std::map<std::string, int> reasons;
    std::vector<std::pair<vision::Quality, std::string>> flagged;
    const auto start = std::chrono::steady_clock::now();
    for (const Picture &picture : all)
        if (vision::Quality quality = vision::qualityOf(picture.pixels, masks ? vision::removeBackground(picture.pixels) : cv::Mat());
            !quality.reason.empty()) {
            ++reasons[quality.reason];
            flagged.emplace_back(quality, picture.name);
        }
    std::printf("poor%s: %zu of %zu, %.2f ms a face;", masks ? ", with masks" : "", flagged.size(), all.size(),
                1000 * secondsSince(start) / static_cast<double>(all.size()));
    for (const auto &[reason, count] : reasons)
        std::printf(" %d %s,", count, reason.c_str());
    std::printf("\n");
    std::ranges::sort(flagged, std::ranges::greater{}, [](const auto &one) { return one.first.badness; });
    if (std::FILE *file = list != nullptr ? std::fopen(list, "w") : nullptr) {
        for (const auto &[quality, name] : flagged)
            std::fprintf(file, "%s;%s;%.2f\n", name.c_str(), quality.reason.c_str(), quality.badness);
        std::fclose(file);
    }
}

/// How much of the picture's upper edge the person's mask takes, and of the upper halves of its sides the fuller one.
struct AtEdges {
    double top = 0, side = 0;
};
AtEdges atEdges(const cv::Mat &mask)
{
    const auto share = [](const cv::Mat &line) { return cv::countNonZero(line > 127) / static_cast<double>(line.total()); };
    const cv::Mat upper = mask.rowRange(0, mask.rows / 2);
    return {share(mask.row(mask.rows / 50)), std::max(share(upper.col(mask.cols / 50)),
                                                      share(upper.col(mask.cols - 1 - mask.cols / 50)))};
}

/// Heads that the picture's border cuts: whether a mask at the edge tells them, and how many whole ones it blames.
void cutHeads(const std::vector<Picture> &all)
{
    const auto count = [&](const char *name, const std::function<cv::Mat(const cv::Mat &)> &change) {
        std::map<int, int> tops, sides;
        int faces = 0;
        for (std::size_t i = 0; i < all.size(); i += 3, ++faces) {
            const cv::Mat face = change(all[i].pixels);
            const AtEdges edges = atEdges(vision::removeBackground(face));
            for (const int percent : {20, 30, 40, 50, 60, 70}) {
                tops[percent] += edges.top >= percent / 100.0 ? 1 : 0;
                sides[percent] += edges.side >= percent / 100.0 ? 1 : 0;
            }
        }
        std::printf("%-28s of %d, the mask takes so much of the upper edge (of a side):", name, faces);
        for (const auto &[percent, n] : tops)
            std::printf("  %d %%: %d (%d)", percent, n, sides[percent]);
        std::printf("\n");
    };
    const auto part = [](const cv::Mat &face, double x, double y) {
        const int n = face.cols;
        const cv::Rect where(static_cast<int>(n * std::max(x, 0.0)), static_cast<int>(n * y),
                             static_cast<int>(n * (1 - std::abs(x))), static_cast<int>(n * (1 - y)));
        return face(where).clone();
    };
    count("whole heads", [](const cv::Mat &face) { return face; });
    count("a sixth off above", [&](const cv::Mat &face) { return part(face, 0, 1 / 6.0); });
    count("a quarter off above", [&](const cv::Mat &face) { return part(face, 0, 0.25); });
    count("a quarter off at a side", [&](const cv::Mat &face) { return part(face, 0.25, 0); });
    count("a third off at a side", [&](const cv::Mat &face) { return part(face, 0.34, 0); });
}

} // namespace

int main(int argc, char **argv)
{
    const std::vector<Picture> all = pictures(argc > 1 ? std::atoi(argv[1]) : 2000);
    std::vector<vision::Likeness> looks;
    const auto start = std::chrono::steady_clock::now();
    for (const Picture &picture : all)
        looks.push_back(vision::likenessOf(picture.pixels));
    std::printf("%zu faces, %.2f ms each to look at\n", all.size(),
                1000 * secondsSince(start) / static_cast<double>(all.size()));
    for (const vision::AlikePair &pair : vision::alikePairs(looks))
        std::printf("alike: %s and %s, %.3f%s\n", all[static_cast<std::size_t>(pair.first)].name.c_str(),
                    all[static_cast<std::size_t>(pair.second)].name.c_str(), pair.similarity,
                    pair.mirrored ? ", mirrored" : "");
    copies(all, looks);
    // Mixed from two faces each until there are 20,000: as near to each other as faces are, and few the same.
    Random random(10);
    std::vector<vision::Likeness> many;
    while (many.size() < 20000) {
        cv::Mat mixed;
        cv::addWeighted(all[random.below(all.size())].pixels, 0.6, all[random.below(all.size())].pixels, 0.4, 0, mixed);
        many.push_back(vision::likenessOf(mixed));
    }
    const auto began = std::chrono::steady_clock::now();
    const std::size_t pairs = vision::alikePairs(many).size();
    std::printf("20,000 faces mixed of two each: %.2f s, %zu pairs\n", secondsSince(began), pairs);
    poor(all, false, argc > 2 ? argv[2] : nullptr);
    poor(all, true, nullptr);
    cutHeads(all);
}
