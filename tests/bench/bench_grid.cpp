// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// How often, how exactly and how fast grids are found on composed sheets: bench_grid [sheets per kind] [seed] [kind].
// Real faces and sheets are used as well where FACES_DATA names their folder.
#include "core/base/files.h"
#include "core/vision/cut_face.h"
#include "core/vision/find_grid.h"
#include "core/vision/read_photo.h"
#include "tests/core/vision/composed_sheet.h"
#include "tests/core/vision/drawn_sheet.h"
#include "tests/support/story_folder.h"

#include <nlohmann/json.hpp>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <functional>
#include <string>
#include <vector>

namespace {

using namespace faces;
constexpr double kGoodPx = 2;
std::string wantedKind;      // part of a kind's name; empty for all
std::vector<cv::Mat> photos; // real faces, if there are any

/// Wall clock and processor time since it was made: others may be using the machine.
struct Watch {
    std::chrono::steady_clock::time_point start = std::chrono::steady_clock::now();
    std::clock_t cpuStart = std::clock();
    double wall() const { return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count(); }
    double cpu() const { return static_cast<double>(std::clock() - cpuStart) / CLOCKS_PER_SEC; }
};

struct Tally {
    int sheets = 0, good = 0, upTo1px = 0, missed = 0, doubtful = 0, goodButDoubtful = 0, sureButWrong = 0;
    double seconds = 0, slowest = 0;

    void operator+=(const Tally &other)
    {
        sheets += other.sheets;
        good += other.good;
        upTo1px += other.upTo1px;
        missed += other.missed;
        doubtful += other.doubtful;
        goodButDoubtful += other.goodButDoubtful;
        sureButWrong += other.sureButWrong;
        seconds += other.seconds;
        slowest = std::max(slowest, other.slowest);
    }
    void print(const char *kind) const
    {
        const double percent = 100.0 / std::max(1, sheets);
        std::printf("%-32s %4d sheets, every edge within 2 px on %4d (%5.1f %%), within 1 px on %5.1f %%, none found "
                    "%d, doubtful %d (%d of them right), sure but wrong %d, %.3f s a sheet, slowest %.3f s\n",
                    kind, sheets, good, good * percent, upTo1px * percent, missed, doubtful, goodButDoubtful,
                    sureButWrong, seconds / std::max(1, sheets), slowest);
        std::fflush(stdout);
    }
};
Tally all;

void tell(const test::SheetPlan &plan, int index, const std::optional<FoundGrid> &found, double error)
{
    std::printf("  %d: %dx%d cell %d gap %d,%d margins %d %d %d %d by %.3f jpeg %d noise %.1f ground %d title %d%s "
                "empty %d turn %.2f%s: ",
                index, plan.columns, plan.rows, plan.cellPx, plan.gapXPx, plan.gapYPx, plan.left, plan.top, plan.right,
                plan.bottom, plan.resizedBy, plan.jpegQuality, plan.noise, static_cast<int>(plan.ground), plan.titlePx,
                plan.titleBelow ? " below" : "", plan.emptyCells, plan.turnDegrees, plan.cropped ? " cropped" : "");
    if (!found)
        std::printf("nothing\n");
    else
        std::printf("%dx%d at %.2f,%.2f cell %.2fx%.2f gap %.2f,%.2f turn %.3f %zu off: wrong by %.2f, confidence "
                    "%.2f\n",
                    found->grid.columns, found->grid.rows, found->grid.left, found->grid.top, found->grid.cellWidth,
                    found->grid.cellHeight, found->grid.gapX, found->grid.gapY, found->grid.angleDegrees,
                    found->grid.off.size(), error, found->confidence);
}

void judge(Tally &tally, const test::Sheet &sheet, const test::SheetPlan &plan, int index)
{
    const Watch watch;
    const std::optional<FoundGrid> found = vision::findGrid(sheet.pixels);
    const double seconds = watch.cpu();
    const double error = found ? test::worstEdgeError(found->grid, sheet.truth, sheet.pixels.size()) : INFINITY;
    const bool good = error <= kGoodPx, doubtful = found && found->confidence < kDoubtfulGrid;
    tally += {1, good, error <= 1, !found, doubtful, doubtful && good, found && !doubtful && !good, seconds, seconds};
    if (!good || doubtful)
        tell(plan, index, found, error);
    if (const char *folder = std::getenv("BENCH_GRID_SAVE"); folder && !good)
        cv::imwrite(std::string(folder) + "/" + std::to_string(index) + ".png", sheet.pixels);
}

using Painter = std::function<cv::Mat(int index)>;
/// Chooses how a sheet's cells are painted.
using Style = std::function<Painter(Random &, const test::SheetPlan &)>;
using Change = std::function<void(Random &, test::SheetPlan &)>;

void run(const char *kind, int sheets, std::uint64_t seed, const Style &style, const Change &change = {})
{
    if (std::string(kind).find(wantedKind) == std::string::npos)
        return;
    Tally tally;
    for (int i = 0; i < sheets; ++i) {
        Random random(seed, static_cast<std::uint64_t>(i));
        test::SheetPlan plan = test::anyPlan(random);
        if (change)
            change(random, plan);
        judge(tally, test::composeSheet(plan, random, style(random, plan)), plan, i);
    }
    tally.print(kind);
    all += tally;
}

Style drawn(test::Backdrop backdrop, bool common)
{
    return [backdrop, common](Random &random, const test::SheetPlan &plan) -> Painter {
        const cv::Scalar colour = test::anyColour(random);
        return [=, &random, side = plan.cellPx](int) {
            return test::drawSimpleFace(random, side, backdrop, common ? colour : test::anyColour(random)).pixels;
        };
    };
}

Painter realStyle(Random &random, const test::SheetPlan &)
{
    return [&random](int) { return photos[random.below(photos.size())]; };
}

/// Real faces on every second sheet where there are any, else drawn ones of any kind, each with its own background.
Painter anyStyle(Random &random, const test::SheetPlan &plan)
{
    if (random.chance(0.5) && !photos.empty())
        return realStyle(random, plan);
    return drawn(static_cast<test::Backdrop>(random.below(3)), false)(random, plan);
}

void turn(Random &random, test::SheetPlan &plan)
{
    plan.turnDegrees = random.real(0.1, 2) * (random.chance(0.5) ? 1 : -1);
    plan.cropped = random.chance(0.4);
}

void addTitle(Random &random, test::SheetPlan &plan)
{
    plan.titlePx = cvRound(plan.cellPx * random.real(0.4, 1.3));
    plan.titleBelow = random.chance(0.5);
}

/// A part of the last row, or all of it.
void leaveEmpty(Random &random, test::SheetPlan &plan)
{
    plan.rows = std::max(plan.rows, 3);
    const auto columns = static_cast<std::size_t>(plan.columns);
    plan.emptyCells = random.chance(0.3) ? plan.columns : 1 + static_cast<int>(random.below(columns - 1));
}

void changeAnything(Random &random, test::SheetPlan &plan)
{
    if (random.chance(0.5))
        turn(random, plan);
    if (random.chance(0.4))
        addTitle(random, plan);
    plan.ground = static_cast<test::Ground>(random.below(3));
    if (plan.ground == test::Ground::Plain) {
        if (random.chance(0.5))
            leaveEmpty(random, plan);
    } else {
        test::showGround(plan, random, random.chance(0.5));
    }
}

void composedSheets(int sheets, std::uint64_t seed)
{
    using test::Backdrop;
    using test::SheetPlan;
    run("drawn, a plain colour each", sheets, seed, drawn(Backdrop::Plain, false));
    run("drawn, gradients", sheets, seed + 1, drawn(Backdrop::Gradient, false));
    run("drawn, busy", sheets, seed + 2, drawn(Backdrop::Busy, false));
    run("drawn, one plain colour for all", sheets, seed + 3, drawn(Backdrop::Plain, true));
    if (photos.empty())
        std::printf("real faces: skipped, FACES_DATA is not set\n");
    else
        run("real faces", sheets, seed + 4, realStyle);
    run("turned", sheets, seed + 5, anyStyle, turn);
    run("textured margins and gaps", sheets, seed + 6, anyStyle, [](Random &random, SheetPlan &plan) {
        plan.ground = test::Ground::Texture;
        test::showGround(plan, random, random.chance(0.6));
    });
    run("a photo behind the cells", sheets, seed + 7, anyStyle, [](Random &random, SheetPlan &plan) {
        plan.ground = test::Ground::Photo;
        test::showGround(plan, random, random.chance(0.6));
    });
    run("a title strip", sheets, seed + 8, anyStyle, addTitle);
    run("an empty or partly filled row", sheets, seed + 9, anyStyle, leaveEmpty);
    run("anything at once", sheets, seed + 10, anyStyle, changeAnything);
    all.print("all composed sheets");
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

void cutAll(const cv::Mat &photo, const Grid &grid)
{
    cv::parallel_for_(cv::Range(0, grid.cells()), [&](const cv::Range &range) {
        for (int i = range.start; i < range.end; ++i) {
            const FacePlace place = grid.place(i / grid.columns, i % grid.columns, photo.cols, photo.rows);
            vision::cutFace(photo, place.box, place.angleDegrees);
        }
    });
}

/// The best of a few rounds: another program's time is not ours.
void timed(const std::string &name, const cv::Mat &photo, const Grid &truth)
{
    double finding = 1e9, both = 1e9, cpu = 1e9;
    std::optional<FoundGrid> found;
    for (int round = 0; round < 5; ++round) {
        const Watch watch;
        found = vision::findGrid(photo);
        finding = std::min(finding, watch.wall());
        if (found)
            cutAll(photo, found->grid);
        both = std::min(both, watch.wall());
        cpu = std::min(cpu, watch.cpu());
    }
    std::printf("%-30s off by %.2f px, confidence %.2f, found in %.3f s, found and cut in %.3f s (%.3f s of processor "
                "time)\n",
                name.c_str(), found ? test::worstEdgeError(found->grid, truth, photo.size()) : INFINITY,
                found ? found->confidence : 0, finding, both, cpu);
}

void realSheets(const std::filesystem::path &data)
{
    const Bytes text = readFile(data / "sheets" / "sheets.json");
    for (const auto &entry : nlohmann::json::parse(text)) {
        const cv::Mat photo = vision::readPhoto(data / "sheets" / entry["file"].get<std::string>()).pixels;
        timed(entry["file"].get<std::string>(), photo,
              {entry["rows"], entry["cols"], entry["margin_left"], entry["margin_top"], entry["cell_w"],
               entry["cell_h"], entry["gap_x"], entry["gap_y"], 0});
    }
}

void sheetsOf182(std::uint64_t seed)
{
    for (const double degrees : {0.0, 1.3}) {
        Random random(seed, 182);
        test::SheetPlan plan;
        plan.columns = 14;
        plan.rows = 13;
        plan.turnDegrees = degrees;
        const test::Sheet sheet = test::composeSheet(plan, random, anyStyle(random, plan));
        timed(degrees == 0 ? "182 faces, 14x13" : "182 faces, turned", sheet.pixels, sheet.truth);
    }
}

/// Pictures that are no grid: how sure is the search that they are one?
void photosWithoutGrid(int count, std::uint64_t seed)
{
    int found = 0, sure = 0;
    for (int i = 0; i < count; ++i) {
        Random random(seed, 1000 + static_cast<std::uint64_t>(i));
        const int side = 300 + static_cast<int>(random.below(900));
        cv::Mat photo;
        if (i % 2 == 0 || photos.empty())
            photo = test::drawSimpleFace(random, side, test::Backdrop::Busy, test::anyColour(random)).pixels;
        else
            cv::resize(photos[random.below(photos.size())], photo, {side, side}, 0, 0, cv::INTER_CUBIC);
        const auto grid = vision::findGrid(photo);
        found += grid.has_value();
        sure += grid && grid->confidence >= kDoubtfulGrid;
    }
    std::printf("%-32s %4d photos, a doubtful grid on %d, a sure one on %d\n", "no grid", count, found - sure, sure);
}

} // namespace

int main(int argc, char **argv)
{
    const int sheets = argc > 1 ? std::atoi(argv[1]) : 40;
    const std::uint64_t seed = argc > 2 ? static_cast<std::uint64_t>(std::atoll(argv[2])) : 1;
    wantedKind = argc > 3 ? argv[3] : "";
    const auto data = test::realData();
    if (data)
        photos = realFaces(*data);
    composedSheets(sheets, seed);
    if (!wantedKind.empty())
        return 0;
    if (data)
        realSheets(*data);
    sheetsOf182(seed);
    photosWithoutGrid(sheets, seed);
}
