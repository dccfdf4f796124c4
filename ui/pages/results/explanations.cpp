// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/results/explanations.h"

#include "core/tasks/training.h"
#include "ui/jobs/quiet.h"
#include "ui/vision_models.h"
#include "ui/workspace.h"

#include <algorithm>
#include <mutex>

namespace faces::ui {

using tasks::FaceExplainer;

/// What the jobs of one run share. Reading a large network takes a second: whoever comes first does it, the others
/// wait.
struct Explanations::Network {
    Run run;
    tasks::VisionModels here;
    std::mutex mutex;
    std::shared_ptr<const FaceExplainer> explainer;      ///< under the mutex
    std::shared_ptr<const tasks::FaceFeatures> features; ///< of the window's thread

    std::shared_ptr<const FaceExplainer> of(const store::Project &project)
    {
        const std::scoped_lock lock(mutex);
        const auto file = project.runFolder(run.id) / "model.faces-model";
        if (!explainer && !std::filesystem::exists(file))
            throw Error(ErrorKind::NotFound,
                        Explanations::tr("The network of this run is not in the project any more, so "
                                         "it cannot be asked why. Put its model file back from a "
                                         "copy, or train again.")
                            .toStdString());
        if (!explainer)
            explainer = std::make_shared<const FaceExplainer>(tasks::loadModel(project, run), 0, here);
        return explainer;
    }
};

namespace {

std::vector<AttributeId> outputsOf(const Model &model)
{
    std::vector<AttributeId> ids;
    for (const Attribute &attribute : model.attributes)
        ids.push_back(attribute.id);
    return ids;
}

} // namespace

Explanations::Explanations(Workspace &workspace, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_looked({}), m_covered({}), m_reading({}), m_near({})
{
    connect(&m_looked, &Latest::failed, this, &Explanations::lookedFailed);
    connect(&m_covered, &Latest::failed, this, &Explanations::coveredFailed);
    connect(&m_reading, &Latest::failed, this, [this](const QString &sentence) {
        m_readingWanted = false;
        emit nearFailed(sentence);
    });
    connect(&m_near, &Latest::failed, this, &Explanations::nearFailed);
    connect(&m_covered, &Latest::progressed, this,
            [this](const QString &, qint64 done, qint64 total) { emit coveredProgressed(done, total); });
    connect(&m_reading, &Latest::progressed, this, [this](const QString &, qint64 done, qint64 total) {
        if (m_readingWanted) // some of it is still on its way when it is stopped
            emit nearProgressed(done, total);
    });
}

void Explanations::forget()
{
    for (Latest *each : {&m_looked, &m_covered, &m_reading, &m_near})
        each->forget();
    m_readingWanted = false;
    m_network.reset();
    m_run.reset();
    m_nearFace = {};
}

bool Explanations::setRun(const Run &run)
{
    // A training that goes on writes another network into the same run.
    if (m_run && m_run->id == run.id && m_run->bestEpoch == run.bestEpoch && m_run->startedAt == run.startedAt)
        return false;
    forget();
    m_run = run;
    m_network = std::make_shared<Network>();
    m_network->run = run;
    m_network->here = visionModels();
    return true;
}

bool Explanations::nearKnown() const { return m_network && m_network->features; }

void Explanations::askLooked(FaceId face, const AttributeId &attribute, bool yes)
{
    if (!m_network)
        return;
    m_looked.read(
        m_workspace.folder(),
        [network = m_network, face, attribute, yes](const store::Project &project, const std::stop_token &stop) {
            const auto explainer = network->of(project);
            const auto outputs = outputsOf(explainer->model());
            const auto at = std::ranges::find(outputs, attribute) - outputs.begin();
            LookedMap map{face, attribute, yes, {}};
            map.values = explainer->evidence(explainer->seen(project, face), static_cast<std::size_t>(at), yes, stop);
            return map;
        },
        [this](const LookedMap &map) { emit lookedFound(map); });
}

void Explanations::askCovered(FaceId face)
{
    if (!m_network)
        return;
    m_covered.ask(
        [network = m_network, face, folder = m_workspace.folder()](const std::stop_token &stop,
                                                                   ProgressSink &progress) {
            const store::Project project = store::Project::open(folder, store::OpenMode::ReadOnly);
            const auto explainer = network->of(project);
            return CoveredMap{face, outputsOf(explainer->model()),
                              explainer->occlusion(explainer->seen(project, face), {}, stop, progress)};
        },
        [this](const CoveredMap &map) { emit coveredFound(map); });
}

void Explanations::askNear(FaceId face, std::size_t count)
{
    m_nearFace = face;
    m_nearCount = count;
    if (!m_network)
        return;
    if (m_network->features)
        findNear();
    else if (!m_readingWanted)
        readFeatures();
}

void Explanations::readFeatures()
{
    m_readingWanted = true;
    m_reading.ask(
        [network = m_network, folder = m_workspace.folder()](const std::stop_token &stop, ProgressSink &progress) {
            const store::Project project = store::Project::open(folder, store::OpenMode::ReadOnly);
            const auto explainer = network->of(project);
            workQuietly(); // the maps of the face that is looked at come first
            return std::make_shared<const tasks::FaceFeatures>(
                explainer->trainingFeatures(project, network->run, stop, progress));
        },
        [this](const std::shared_ptr<const tasks::FaceFeatures> &features) {
            m_readingWanted = false;
            m_network->features = features;
            findNear();
        });
}

void Explanations::findNear()
{
    m_near.read(
        m_workspace.folder(),
        [network = m_network, features = m_network->features, face = m_nearFace,
         count = m_nearCount](const store::Project &project, const std::stop_token &) {
            const auto explainer = network->of(project);
            return NearFaces{
                face, tasks::nearestFaces(*features, explainer->features(explainer->seen(project, face)), count, face)};
        },
        [this](const NearFaces &near) { emit nearFound(near); });
}

void Explanations::stopLooked() { m_looked.forget(); }

void Explanations::stopCovered() { m_covered.forget(); }

void Explanations::stopNear()
{
    m_readingWanted = false;
    m_reading.forget();
    m_near.forget();
}

} // namespace faces::ui
