// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// A project's database that somebody else wrote: opened, read, changed, checked and repaired. The first byte says what
// the rest is: S orders in SQL for the database of a sound project, B bytes to put into its file (three of place, one
// of value), anything else the whole file.
#include "core/store/project.h"
#include "tests/fuzz/memory_folder.h"
#include "tests/fuzz/seeded_project.h"

#include <sqlite3.h>

#include <array>
#include <fstream>

using namespace faces;
namespace fs = std::filesystem;

namespace {

/// The file of the sound project, closed.
const Bytes &soundFile()
{
    static const Bytes kBytes = [] {
        const fuzz::MemoryFolder place("sound");
        fuzz::makeSeededProject(place.path() / "p.faces");
        return readFile(place.path() / "p.faces" / "project.sqlite");
    }();
    return kBytes;
}

/// Orders that would take for ever or reach for other files are no part of what is looked for.
void runOrders(const fs::path &file, const std::string &orders)
{
    sqlite3 *db = nullptr;
    if (sqlite3_open(file.c_str(), &db) == SQLITE_OK) {
        sqlite3_limit(db, SQLITE_LIMIT_ATTACHED, 0);
        sqlite3_limit(db, SQLITE_LIMIT_LENGTH, 1 << 20);
        int rounds = 0;
        sqlite3_progress_handler(
            db, 1000, [](void *count) { return ++*static_cast<int *>(count) > 200 ? 1 : 0; }, &rounds);
        sqlite3_exec(db, "PRAGMA foreign_keys = OFF; PRAGMA writable_schema = ON", nullptr, nullptr, nullptr);
        for (std::size_t at = 0; at < orders.size();) { // a wrong order does not end the others
            const std::size_t end = std::min(orders.find('\n', at), orders.size());
            sqlite3_exec(db, orders.substr(at, end - at).c_str(), nullptr, nullptr, nullptr);
            at = end + 1;
        }
    }
    sqlite3_close(db);
}

void writeDatabase(const fuzz::MemoryFolder &place, const fs::path &project, fuzz::Input input)
{
    const char kind = input.empty() ? ' ' : static_cast<char>(input.front());
    std::string bytes(fuzz::textOf(soundFile()));
    if (kind == 'B')
        for (std::size_t at = 1; at + 4 <= input.size(); at += 4)
            bytes[(input[at] << 16 | input[at + 1] << 8 | input[at + 2]) % bytes.size()] =
                static_cast<char>(input[at + 3]);
    else if (kind != 'S')
        bytes = fuzz::textOf(input);
    place.put(project.filename() / "project.sqlite", bytes);
    if (kind == 'S')
        runOrders(project / "project.sqlite", std::string(fuzz::textOf(input.subspan(1))));
}

void readAll(const store::Project &project)
{
    using fuzz::orRefused;
    std::vector<FaceId> faces;
    orRefused([&] {
        const std::size_t attributes = project.attributes(true).size();
        for (const Face &face : project.faces({.rejected = true, .photo = {}})) {
            fuzz::must(face.labels.size() == attributes, "a face has a label for each attribute");
            faces.push_back(face.id);
        }
    });
    faces.resize(std::min<std::size_t>(faces.size(), 8));
    for (const FaceId face : faces) {
        orRefused([&] { project.pixels(face); });
        orRefused([&] { project.labelHistory(face); });
    }
    orRefused([&] { project.photos(); });
    orRefused([&] { project.opinions(); });
    orRefused([&] { project.settledLabels(); });
    orRefused([&] { project.opinionPasses(); });
    orRefused([&] { project.suggestions(); });
    orRefused([&] { project.suspicions(); });
    orRefused([&] { project.acceptedUnseen(); });
    orRefused([&] { project.toldApart(); });
    orRefused([&] { project.foundGood(); });
    orRefused([&] { project.split(); });
    orRefused([&] { project.recipe(); });
    orRefused([&] { project.counts(); });
    orRefused([&] { project.splitCounts(); });
    orRefused([&] { project.yesCounts(); });
    orRefused([&] { project.tunings(); });
    orRefused([&] { project.nextUndo(); });
    orRefused([&] { project.nextRedo(); });
    orRefused([&] {
        for (const Run &run : project.runs()) {
            orRefused([&] { project.run(run.id); });
            orRefused([&] { project.predictions(run.id, std::nullopt); });
            orRefused([&] { project.foldPredictions(run.id); });
            orRefused([&] { project.labelsChangedSince(run); });
        }
    });
}

void changeSome(store::Project &project)
{
    using fuzz::orRefused;
    orRefused([&] {
        const auto faces = project.faces();
        if (faces.empty())
            return;
        project.setLabels(std::array{store::Project::LabelOrder{faces.front().id, "glasses", LabelValue::Yes}});
        project.joinPerson(std::array{faces.front().id, faces.back().id});
    });
    for (int i = 0; i < 6; ++i)
        orRefused([&] { project.undo(); });
    orRefused([&] { project.redo(); });
    orRefused([&] { project.setRecipe(std::nullopt); });
}

} // namespace

FACES_FUZZ(project)
{
    static const fuzz::MemoryFolder place("project");
    const fs::path folder = place.path() / "p.faces";
    writeDatabase(place, folder, input);
    fuzz::orRefused([&] { readAll(store::Project::open(folder, store::OpenMode::ReadOnly)); });
    fuzz::orRefused([&] {
        store::Project project = store::Project::open(folder);
        fuzz::orRefused([&] { project.check(false); });
        changeSome(project);
        fuzz::orRefused([&] { project.check(true); });
        readAll(project);
    });
    std::error_code ignored;
    fs::remove_all(folder, ignored);
}
