// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// A project's database that somebody else wrote: opened, read, changed, checked and repaired.
#include "core/store/project.h"
#include "tests/fuzz/strange_database.h"

#include <array>

using namespace faces;
namespace fs = std::filesystem;

namespace {

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
    fuzz::writeDatabase(place, folder, input);
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
