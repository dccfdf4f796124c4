// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/store/project.h"
#include "core/store/recover.h"
#include "core/store/snapshots.h"
#include "core/tasks/look_after.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

// How long a project of many faces takes for what the window does all the time. Usage: bench_store [FACES] [FOLDER]
using namespace faces;
using store::Project;
namespace fs = std::filesystem;

namespace {

using Clock = std::chrono::steady_clock;

/// Prints the best and the median of `rounds` runs in milliseconds.
template <typename Work> void measure(const char *what, int rounds, Work work)
{
    std::vector<double> times;
    for (int i = 0; i < rounds; ++i) {
        const auto start = Clock::now();
        work(i);
        times.push_back(std::chrono::duration<double, std::milli>(Clock::now() - start).count());
    }
    std::ranges::sort(times);
    fmt::print("{:<58} best {:9.2f} ms   median {:9.2f} ms\n", what, times.front(), times[times.size() / 2]);
}

std::vector<store::NewFace> someFaces(int count, int pictureBytes)
{
    std::vector<store::NewFace> faces(static_cast<std::size_t>(count));
    for (std::size_t i = 0; i < faces.size(); ++i) {
        faces[i].pixels.picture.assign(static_cast<std::size_t>(pictureBytes), static_cast<std::uint8_t>(i));
        faces[i].face.labels.assign(5, i % 7 == 0 ? LabelValue::Unknown : LabelValue::Yes);
    }
    return faces;
}

} // namespace

int main(int argc, char **argv)
{
    const int count = argc > 1 ? std::atoi(argv[1]) : 100'000;
    const fs::path folder = (argc > 2 ? fs::path(argv[2]) : fs::temp_directory_path()) / "bench store.faces";
    fs::remove_all(folder);
    Project project = Project::create(folder);
    constexpr int kBatch = 1000, kPictureBytes = 2000;
    fmt::print("{} faces with 2,000 bytes and up to five labels each, in {}\n", count, folder.string());
    measure("all faces added, 1,000 a call", 1, [&](int) {
        for (int i = 0; i < count; i += kBatch)
            project.addFaces(someFaces(kBatch, kPictureBytes));
    });
    std::vector<Face> faces;
    measure("faces(): all, with labels, without pixels", 5, [&](int) { faces = project.faces(); });
    measure("counts()", 5, [&](int) { project.counts(); });
    measure("version()", 5, [&](int) { project.version(); });
    const FaceId face = faces.at(faces.size() / 2).id;
    measure("facesById(): 100 of them", 5, [&](int) {
        std::vector<FaceId> ids;
        for (std::size_t i = 0; i < 100; ++i)
            ids.push_back(faces.at(i * faces.size() / 100).id);
        project.facesById(ids);
    });
    measure("pixels() of one face", 21, [&](int i) { project.pixels(faces.at(static_cast<std::size_t>(i) * 31).id); });
    measure("setLabels() of one face, on the disk", 51, [&](int i) {
        const auto value = i % 2 == 0 ? LabelValue::No : LabelValue::Yes;
        project.setLabels(std::array{Project::LabelOrder{face, "glasses", value}});
    });
    measure("undo() of that", 51, [&](int) { project.undo(); });
    measure("redo() of that", 51, [&](int) { project.redo(); });
    measure("undo() of 1,000 faces added", 1, [&](int) {
        for (int i = 0; i < 52; ++i)
            project.undo();
    });
    measure("redo() of 1,000 faces added", 1, [&](int) { project.redo(); });
    measure("open()", 5, [&](int) { Project::open(folder); });
    measure("labels.csv, written", 5, [&](int i) {
        project.setLabels(std::array{Project::LabelOrder{face, "hat", i % 2 == 0 ? LabelValue::No : LabelValue::Yes}});
        tasks::writeLabels(project);
    });
    measure("labels.csv, found to be as it should", 5, [&](int) { tasks::writeLabels(project); });
    fmt::print("{:<58} {:14.1f} MB\n", "labels.csv", static_cast<double>(fs::file_size(folder / "labels.csv")) / 1e6);
    measure("is a snapshot due?", 5, [&](int) { store::sinceSnapshot(folder); });
    store::Snapshot snapshot;
    measure("a snapshot", 5, [&](int) { snapshot = store::makeSnapshot(folder, store::SnapshotWhy::Asked, {}); });
    fmt::print("{:<58} {:14.1f} MB\n", "its file", static_cast<double>(snapshot.bytes) / 1e6);
    measure("quickLook(): the tables of what people made", 5, [&](int) { store::quickLook(folder); });
    measure("setLabels() of 1,000 faces", 1, [&](int) {
        std::vector<Project::LabelOrder> orders;
        for (std::size_t i = 0; i < 1000; ++i)
            orders.push_back({faces.at(i * faces.size() / 1000).id, "beard", LabelValue::No});
        project.setLabels(orders);
    });
    measure("what putting it back would change", 3, [&](int) { store::differenceTo(folder, snapshot.file); });
    measure("putting it back: 1,000 labels", 1, [&](int) { project.restoreSnapshot(snapshot.file); });
    measure("undo() of that", 1, [&](int) { project.undo(); });
    measure("check(): all of it", 1, [&](int) { project.check(false); });
    NoProgress quiet;
    { // its beginning is gone
        std::fstream file(folder / "project.sqlite", std::ios::binary | std::ios::in | std::ios::out);
        file.write(std::string(4096, 'x').c_str(), 4096);
    }
    measure("a new database from a destroyed one", 1, [&](int) { store::recoverProject(folder, {}, {}, quiet); });
    fs::remove_all(folder);
    return 0;
}
