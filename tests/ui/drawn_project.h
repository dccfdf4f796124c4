// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/scores.h"
#include "core/store/project.h"
#include "core/vision/demo_photos.h"
#include "core/vision/read_photo.h"
#include "ui/workspace.h"

#include <QSignalSpy>
#include <QTest>

#include <filesystem>
#include <vector>

namespace faces::test {

/// A project with drawn, labelled faces; two faces a person, numbers from 1.
inline void drawProject(const std::filesystem::path &folder, int count, bool labelled = true, int sidePx = 48)
{
    store::Project project = store::Project::create(folder);
    std::vector<store::NewFace> faces;
    std::vector<std::vector<LabelValue>> labels;
    for (int i = 0; i < count; ++i) {
        const vision::DrawnFace drawn =
            vision::drawFace(static_cast<std::uint64_t>(i / 2 + 1), static_cast<std::uint64_t>(i + 1), sidePx);
        store::NewFace face;
        face.pixels.picture = vision::encodePng(drawn.pixels);
        faces.push_back(std::move(face));
        labels.push_back(drawn.labels);
    }
    const std::vector<FaceId> ids = project.addFaces(std::move(faces));
    if (!labelled)
        return;
    std::vector<store::Project::LabelOrder> orders;
    for (std::size_t i = 0; i < ids.size(); ++i)
        for (std::size_t a = 0; a < standardAttributes().size(); ++a)
            orders.push_back({ids[i], standardAttributes()[a].id, labels[i][a]});
    project.setLabels(orders);
    for (std::size_t i = 0; i + 1 < ids.size(); i += 2)
        project.joinPerson(std::vector<FaceId>{ids[i], ids[i + 1]});
}

/// A finished run on that project: the first half of the faces was its validation, the rest its test part. Said rightly
/// with 0.9 or 0.1; every `wrongEvery`-th face's glasses are said wrongly, at 0.6 or 0.4.
inline RunId addRun(store::Project &project, int wrongEvery, SplitBy by = SplitBy::Person)
{
    Run run;
    run.state = RunState::Finished;
    run.startedAt = "2026-11-23T19:40:00.000Z";
    run.options.epochs = 3;
    run.options.batch = 64;
    run.options.rate = 0.004;
    for (const Attribute &attribute : standardAttributes())
        run.options.attributes.push_back(attribute.id);
    run.splitBy = by;
    run.bestEpoch = 2;
    run.trainSeconds = 51;
    run.imagesPerSecond = 1940;
    run.thresholds.assign(5, 0.5);
    const std::vector<Face> faces = project.faces();
    std::vector<Prediction> halves[2];
    for (std::size_t i = 0; i < faces.size(); ++i) {
        const bool test = i >= faces.size() / 2;
        Prediction prediction{faces[i].id, test ? Part::Test : Part::Validation, {}};
        for (std::size_t a = 0; a < 5; ++a) {
            const bool yes = faces[i].labels[a] == LabelValue::Yes;
            const bool wrong = a == 2 && static_cast<int>(i) % wrongEvery == 0;
            prediction.probabilities.push_back(wrong ? (yes ? 0.4F : 0.6F) : (yes ? 0.9F : 0.1F));
        }
        halves[test ? 1 : 0].push_back(std::move(prediction));
    }
    run.id = project.addRun(run);
    project.updateRun(run);
    for (int epoch = 1; epoch <= 3; ++epoch) {
        EpochRecord record;
        record.epoch = epoch;
        record.trainLoss = 0.7 / epoch;
        record.validationLoss = 0.8 / epoch;
        record.trainF1 = 0.6 + 0.1 * epoch;
        record.validationMicroF1 = 0.58 + 0.1 * epoch;
        record.validationMacroF1 = 0.5 + 0.1 * epoch;
        record.best = epoch <= 2;
        project.addEpoch(run.id, record);
    }
    project.setPredictions(run.id, Part::Validation, halves[0]);
    project.setPredictions(run.id, Part::Test, halves[1]);
    return run.id;
}

/// Opens the project in the workspace and waits until its view is there; false, and the test failed, if it does not
/// come.
inline bool openIn(ui::Workspace &workspace, const std::filesystem::path &folder)
{
    QSignalSpy opened(&workspace, &ui::Workspace::opened);
    workspace.open(folder);
    return QTest::qVerify(opened.wait(5000), "the project opened", "", __FILE__, __LINE__);
}

/// Everything that was ordered is on the disk.
inline void waitUntilKept(ui::Workspace &workspace) { QTRY_VERIFY_WITH_TIMEOUT(workspace.allKept(), 5000); }

} // namespace faces::test
