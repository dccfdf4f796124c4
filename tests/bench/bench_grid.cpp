// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// How often, how exactly and how fast grids are found on composed sheets: bench_grid [sheets per kind] [seed] [kind].
// Real faces and sheets are used as well where FACES_DATA names their folder.
#include "core/base/files.h"
#include "core/vision/cut_face.h"
#include "core/vision/find_grid.h"
#include "core/vision/read_photo.h"
#include "tests/core/vision/drawn_sheet.h"
#include "tests/support/story_folder.h"

#include <nlohmann/json.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <string>
#include <vector>

namespace {

using namespace faces;
std::string wantedKind; // part of a kind's name; empty for all
using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point start) { return std::chrono::duration<double>(Clock::now() - start).count(); }

struct Tally {
    int sheets = 0, good = 0, missed = 0, doubtful = 0, sureButWrong = 0;
    double worst = 0, seconds = 0, slowest = 0;

    void print(const std::string &kind) const
    {
        std::printf(
            "%-34s %4d sheets, every edge within 1.5 px on %4d (%5.1f %%), none found %d, doubtful %d, sure but "
            "wrong %d, worst good edge %.2f px, %.3f s a sheet, slowest %.3f s\n",
            kind.c_str(), sheets, good, 100.0 * good / std::max(1, sheets), missed, doubtful, sureButWrong, worst,
            seconds / std::max(1, sheets), slowest);
    }
};

void tell(const test::SheetPlan &plan, int index, const std::optional<FoundGrid> &found, double error)
{
    std::printf("  %d: %dx%d cell %d gap %d,%d margins %d %d %d %d by %.3f jpeg %d noise %.1f: ", index, plan.columns,
                plan.rows, plan.cellPx, plan.gapXPx, plan.gapYPx, plan.left, plan.top, plan.right, plan.bottom,
                plan.resizedBy, plan.jpegQuality, plan.noise);
    if (!found)
        std::printf("nothing\n");
    else
        std::printf("%dx%d at %.2f,%.2f cell %.2fx%.2f gap %.2f,%.2f off by %.2f, confidence %.2f\n",
                    found->grid.columns, found->grid.rows, found->grid.left, found->grid.top, found->grid.cellWidth,
                    found->grid.cellHeight, found->grid.gapX, found->grid.gapY, error, found->confidence);
}

void judge(Tally &tally, const test::Sheet &sheet, const test::SheetPlan &plan, int index)
{
    const auto start = Clock::now();
    const std::optional<FoundGrid> found = vision::findGrid(sheet.pixels);
    const double seconds = secondsSince(start);
    tally.seconds += seconds;
    tally.slowest = std::max(tally.slowest, seconds);
    ++tally.sheets;
    const double error = found ? test::worstEdgeError(found->grid, sheet.truth) : INFINITY;
    tally.missed += !found;
    tally.doubtful += found && found->confidence < kDoubtfulGrid;
    if (error <= 1.5) {
        ++tally.good;
        tally.worst = std::max(tally.worst, error);
        return;
    }
    tally.sureButWrong += found && found->confidence >= kDoubtfulGrid;
    tell(plan, index, found, error);
}

using Painter = std::function<cv::Mat(Random &, const test::SheetPlan &, const cv::Scalar &common)>;

void run(const std::string &kind, int sheets, std::uint64_t seed, const Painter &paint)
{
    if (kind.find(wantedKind) == std::string::npos)
        return;
    Tally tally;
    for (int i = 0; i < sheets; ++i) {
        Random random(seed, static_cast<std::uint64_t>(i));
        const test::SheetPlan plan = test::anyPlan(random);
        const cv::Scalar common = test::anyColour(random);
        const test::Sheet sheet = test::composeSheet(plan, random, [&](int) { return paint(random, plan, common); });
        judge(tally, sheet, plan, i);
    }
    tally.print(kind);
}

std::vector<cv::Mat> realFaces(const std::filesystem::path &data)
{
    std::vector<std::filesystem::path> files;
    for (const auto &entry : std::filesystem::directory_iterator(data / "faces"))
        if (entry.path().extension() == ".png")
            files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    std::vector<cv::Mat> faces;
    for (std::size_t i = 0; i < files.size(); i += 3)
        faces.push_back(vision::readPhoto(files[i]).pixels);
    return faces;
}

void realSheets(const std::filesystem::path &data)
{
    const Bytes text = readFile(data / "sheets" / "sheets.json");
    for (const auto &entry : nlohmann::json::parse(text)) {
        const cv::Mat photo = vision::readPhoto(data / "sheets" / entry["file"].get<std::string>()).pixels;
        const Grid truth{entry["rows"],       entry["cols"],   entry["margin_left"],
                         entry["margin_top"], entry["cell_w"], entry["cell_h"],
                         entry["gap_x"],      entry["gap_y"],  0};
        const auto start = Clock::now();
        const std::optional<FoundGrid> found = vision::findGrid(photo);
        const double finding = secondsSince(start);
        if (found)
            for (int i = 0; i < found->grid.cells(); ++i)
                vision::cutFace(photo, found->grid.cell(i / found->grid.columns, i % found->grid.columns));
        std::printf("%-30s off by %.2f px, confidence %.2f, found in %.3f s, found and cut in %.3f s\n",
                    entry["file"].get<std::string>().c_str(),
                    found ? test::worstEdgeError(found->grid, truth) : INFINITY, found ? found->confidence : 0, finding,
                    secondsSince(start));
    }
}

/// Pictures that are no grid: how sure is the search that they are one?
void photosWithoutGrid(int photos, std::uint64_t seed, const std::vector<cv::Mat> &faces)
{
    int found = 0, sure = 0;
    for (int i = 0; i < photos; ++i) {
        Random random(seed, 1000 + static_cast<std::uint64_t>(i));
        const int side = 300 + static_cast<int>(random.below(900));
        cv::Mat photo;
        if (i % 2 == 0 || faces.empty())
            photo = test::drawSimpleFace(random, side, test::Backdrop::Busy, test::anyColour(random)).pixels;
        else
            cv::resize(faces[random.below(faces.size())], photo, {side, side}, 0, 0, cv::INTER_CUBIC);
        const auto grid = vision::findGrid(photo);
        found += grid.has_value();
        sure += grid && grid->confidence >= kDoubtfulGrid;
    }
    std::printf("%-34s %4d photos, a doubtful grid on %d, a sure one on %d\n", "no grid", photos, found - sure, sure);
}

} // namespace

int main(int argc, char **argv)
{
    const int sheets = argc > 1 ? std::atoi(argv[1]) : 100;
    const std::uint64_t seed = argc > 2 ? static_cast<std::uint64_t>(std::atoll(argv[2])) : 1;
    wantedKind = argc > 3 ? argv[3] : "";
    using test::Backdrop;
    const auto drawn = [](Backdrop backdrop, bool common) {
        return [backdrop, common](Random &random, const test::SheetPlan &plan, const cv::Scalar &colour) {
            return test::drawSimpleFace(random, plan.cellPx, backdrop, common ? colour : test::anyColour(random))
                .pixels;
        };
    };
    run("drawn, a plain colour each", sheets, seed, drawn(Backdrop::Plain, false));
    run("drawn, gradients", sheets, seed + 1, drawn(Backdrop::Gradient, false));
    run("drawn, busy", sheets, seed + 2, drawn(Backdrop::Busy, false));
    run("drawn, one plain colour for all", sheets, seed + 3, drawn(Backdrop::Plain, true));
    std::vector<cv::Mat> faces;
    if (const auto data = test::realData()) {
        faces = realFaces(*data);
        run("real faces", sheets, seed + 4, [&](Random &random, const test::SheetPlan &, const cv::Scalar &) {
            return faces[random.below(faces.size())];
        });
        realSheets(*data);
    } else {
        std::printf("real faces: skipped, FACES_DATA is not set\n");
    }
    photosWithoutGrid(sheets, seed, faces);
}
