// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// How the Results page reads a run, and follows what changes in the project meanwhile.
#include "ui/pages/results/large_view.h"
#include "ui/pages/results/results_chips.h"
#include "ui/pages/results/results_page.h"
#include "ui/widgets/tile_grid.h"
#include "ui/workspace.h"

#include <QLabel>

#include <algorithm>

namespace faces::ui {

namespace {
constexpr std::size_t kCurvesAtOnce = 100'000; ///< labels
}

void ResultsPage::load()
{
    if (!m_wanted)
        return;
    m_reading->read(
        workspace().folder(),
        [id = *m_wanted](const store::Project &project, std::stop_token) { return read(project, id); },
        [this](Loaded loaded) { take(std::move(loaded)); });
}

/// In a job: with very many faces it takes more time than the window has.
ResultsPage::Loaded ResultsPage::read(const store::Project &project, RunId id)
{
    Loaded loaded;
    loaded.run = project.run(id).value_or(Run{});
    const std::vector<Face> faces = project.faces();
    const std::vector<Attribute> attributes = project.attributes(true);
    loaded.validation = judgedFaces(loaded.run, project.predictions(id, Part::Validation), faces, attributes);
    loaded.test = judgedFaces(loaded.run, project.predictions(id, Part::Test), faces, attributes);
    loaded.folded = foldedFaces(project, faces, attributes, loaded);
    loaded.labelsChanged = project.labelsChangedSince(loaded.run);
    return loaded;
}

void ResultsPage::take(Loaded loaded)
{
    if (loaded.run.id == RunId{})
        return; // removed meanwhile: the next view says so
    if (!m_run || m_run->id != loaded.run.id) {
        bringLines(loaded.run.id);
        m_scores.reset(); // those of another run
    }
    m_run = std::move(loaded.run);
    m_onFolds = std::move(loaded.onFolds);
    m_labelsChanged = loaded.labelsChanged;
    m_validation = std::move(loaded.validation);
    m_test = std::move(loaded.test);
    m_folded = std::move(loaded.folded);
    m_rejected = 0;
    m_judgedFor = workspace().view().allAttributes;
    followView(); // what is shown already, and not on the disk yet
    m_leaky->setVisible(m_run->leaky());
    showRunLine();
    if (m_large)
        m_large->setRun(*m_run); // before it is asked about this run's attributes
    judgeAnew();
    showMayKeep();
    countLook();
    showLargeFace(); // by this run
    emit runShown();
}

/// Labels and words as the window has them. False if what was read holds no more.
bool ResultsPage::followView()
{
    const ProjectView &view = workspace().view();
    const auto ids = [](const std::vector<Attribute> &attributes) {
        std::vector<AttributeId> all;
        for (const Attribute &attribute : attributes)
            all.push_back(attribute.id);
        std::ranges::sort(all);
        return all;
    };
    // What is rejected goes from the tables; what is kept again has to come back into them.
    bool holds = view.counts.rejected >= m_rejected && ids(view.allAttributes) == ids(m_judgedFor);
    for (JudgedFaces *judged : {&m_validation, &m_test, &m_folded})
        holds = takeView(*judged, view.allAttributes, [this](FaceId id) { return workspace().face(id); }) && holds;
    m_rejected = view.counts.rejected;
    m_judgedFor = view.allAttributes;
    return holds;
}

/// When what the window shows is on the disk, where it is read.
void ResultsPage::loadWhenKept()
{
    m_readWhenKept = !workspace().allKept();
    if (!m_readWhenKept)
        load();
}

/// Shows the part anew, or where the same faces are in it only what they are now.
void ResultsPage::judgeAnew()
{
    m_countSoon.start();
    // A run that chooses its thresholds still has judged no test face.
    const Part part = m_test.count() == 0 && m_validation.count() > 0 ? Part::Validation : m_wantedPart;
    const JudgedFaces &shown = judged(part);
    const JudgedFaces &before = m_model->judged();
    m_thresholds = thresholdsOn(part);
    if (part != m_part || shown.faces != before.faces || shown.probabilities != before.probabilities ||
        shown.attributes.size() != before.attributes.size())
        return showPart(part);
    m_model->setTruth(shown);
    m_model->setThresholds(m_thresholds);
    showAttribute(m_model->attribute());
}

/// Test faces are always judged as the run decides: a line that is only tried must not be tried on them.
std::vector<double> ResultsPage::thresholdsOn(Part part) const
{
    std::vector<double> thresholds;
    for (const Attribute &attribute : judged(part).attributes) {
        const auto moved = m_moved.find(attribute.id);
        thresholds.push_back(part == Part::Test || moved == m_moved.end() ? keptThreshold(attribute.id)
                                                                          : moved->second.threshold);
    }
    return thresholds;
}

void ResultsPage::labelsChanged(const std::vector<FaceId> &faces)
{
    if (!isVisible()) {
        m_stale = m_run.has_value();
        return;
    }
    std::vector<Face> changed;
    for (const FaceId id : faces)
        if (const Face *face = workspace().face(id))
            changed.push_back(*face);
    if (workspace().view().counts.rejected != m_rejected) {
        if (!followView())
            loadWhenKept();
        return judgeAnew();
    }
    takeTruth(m_validation, changed);
    takeTruth(m_test, changed);
    takeTruth(m_folded, changed);
    m_model->setTruth(changed);
    m_countSoon.start();
    // Curves of very many labels take longer than a key may.
    if (m_validation.truth.size() < kCurvesAtOnce)
        return showAttribute(m_model->attribute());
    showCounts();
    m_curveSoon.start();
}

} // namespace faces::ui
