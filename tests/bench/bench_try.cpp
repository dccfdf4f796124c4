// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// How long one waits for the answer about a photo of one face, from its pixels on; a drawn face, and a real one where
// FACES_DATA names some. bench_try [rounds] [threads]
#include "core/tasks/data_sets.h"
#include "core/tasks/training.h"
#include "core/vision/demo_photos.h"
#include "core/vision/face_detector.h"
#include "core/vision/read_photo.h"
#include "tests/bench/figures.h"
#include "tests/support/story_folder.h"

#include <opencv2/imgproc.hpp>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>

using namespace faces;
using namespace faces::test;

namespace {

constexpr int kPhotoSidePx = 1000;

class Deaf final : public TrainingSink {
public:
    void batchDone(const BatchRecord &) override {}
    void epochDone(const EpochRecord &) override {}
};

void tell(const char *what, int rounds, const std::function<void()> &work)
{
    std::vector<double> times;
    work(); // what is made ready once
    const std::clock_t computed = std::clock();
    for (int i = 0; i < rounds; ++i) {
        const auto start = std::chrono::steady_clock::now();
        work();
        times.push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count());
    }
    const double cpu = 1000.0 * static_cast<double>(std::clock() - computed) / CLOCKS_PER_SEC / rounds;
    std::ranges::sort(times);
    // On a machine that others use too the processor's time says more than the clock.
    std::printf("  %-38s median %6.1f ms, 95 %% within %6.1f ms, %6.1f ms of processor time\n", what,
                bench::median(times), times[(times.size() * 95 - 1) / 100], cpu);
}

void measure(const char *name, const cv::Mat &photo, tasks::Judge &judge, int rounds)
{
    auto detector = vision::FaceDetector::cascades();
    const auto faces = judge.judge(photo, tasks::FindFaces::Auto);
    std::printf("%s, %d x %d: %zu found\n", name, photo.cols, photo.rows, faces.size());
    for (const tasks::Judged &face : faces)
        std::printf("  box %.0f %.0f %.0f\n", face.box.x, face.box.y, face.box.width);
    tell("finding, cutting, judging", rounds, [&] { judge.judge(photo, tasks::FindFaces::Auto); });
    tell("finding alone", rounds, [&] { detector.find(photo, vision::Pace::Quick); });
    tell("finding alone, as on the Photos page", rounds, [&] { detector.find(photo); });
    const FacePlace place = faces.front().place();
    tell("a box that was moved", rounds, [&] { judge.judgeBoxes(photo, std::span(&place, 1)); });
}

/// A person before a blurred room, filling two fifths of the photo's side.
cv::Mat photoOf(const cv::Mat &face)
{
    cv::RNG noise(3);
    cv::Mat room(12, 12, CV_8UC3), photo, person;
    noise.fill(room, cv::RNG::UNIFORM, 40, 200);
    cv::resize(room, photo, {kPhotoSidePx, kPhotoSidePx}, 0, 0, cv::INTER_CUBIC);
    cv::resize(face, person, {kPhotoSidePx * 2 / 5, kPhotoSidePx * 2 / 5}, 0, 0, cv::INTER_CUBIC);
    person.copyTo(photo({310, 280, person.cols, person.rows}));
    return photo;
}

} // namespace

int main(int argc, char **argv)
{
    const int rounds = argc > 1 ? std::atoi(argv[1]) : 50;
    const int threads = argc > 2 ? std::atoi(argv[2]) : 2;
    cv::setNumThreads(threads);
    const StoryFolder folder;
    NoProgress quiet;
    Deaf deaf;
    tasks::makeDemo(folder / "demo.faces", 1, 1, {}, quiet);
    store::Project project = store::Project::open(folder / "demo.faces");
    TrainOptions options;
    options.epochs = 1;
    const Run run = tasks::train(project, options, deaf, {}, quiet);
    tasks::Judge judge(tasks::loadModel(project, run), tasks::kPictureThreads);
    std::printf("%d threads, %d rounds, network %s\n", threads, rounds, std::string(toWord(run.options.net)).c_str());
    measure("A drawn face", photoOf(vision::drawFace(5, 5, 400).pixels), judge, rounds);
    if (const auto data = realData())
        measure("A real face", photoOf(vision::readPhoto(*data / "faces" / "face1.png").pixels), judge, rounds);
    else
        std::printf("FACES_DATA is not set: a drawn face only.\n");
}
