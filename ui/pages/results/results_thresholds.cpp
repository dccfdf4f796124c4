// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// Where yes begins, on the Results page: on which faces it is chosen, and how it is kept.
#include "core/tasks/evaluate_run.h"
#include "core/tasks/training.h"
#include "ui/pages/results/results_chips.h"
#include "ui/pages/results/results_page.h"
#include "ui/vision_models.h"
#include "ui/workspace.h"

#include <algorithm>

namespace faces::ui {

/// As predictions: labels that are mended here count at once, as those of the shown faces do.
void ResultsPage::readFolded(const store::Project &project, Loaded &loaded)
{
    const tasks::FoldedJudgements folded = tasks::foldedJudgements(project, loaded.run);
    const std::vector<FaceId> &faces = folded.judged.data.faces;
    const std::size_t width = loaded.run.options.attributes.size();
    for (std::size_t row = 0; row < faces.size(); ++row) {
        const auto said = folded.judged.probabilities.begin() + static_cast<std::ptrdiff_t>(row * width);
        loaded.folded.push_back({faces[row], Part::Train, {said, said + static_cast<std::ptrdiff_t>(width)}});
    }
    loaded.onFolds = folded.attributes;
}

std::size_t ResultsPage::placeInRun(const AttributeId &attribute) const
{
    const auto &names = m_run->options.attributes;
    return static_cast<std::size_t>(std::ranges::find(names, attribute) - names.begin());
}

double ResultsPage::keptThreshold(const AttributeId &attribute) const
{
    const std::size_t place = placeInRun(attribute);
    return place < m_run->thresholds.size() ? m_run->thresholds[place] : 0.5;
}

/// Of the model's attribute; of nothing where the run's attributes are gone.
ThresholdView ResultsPage::thresholdView() const
{
    const std::size_t at = m_model->attribute();
    if (!m_run || at >= m_thresholds.size())
        return {};
    const AttributeId &attribute = m_model->judged().attributes[at].id;
    const auto moved = m_moved.find(attribute);
    const bool onFolds = m_folded.count() > 0 && std::ranges::find(m_onFolds, placeInRun(attribute)) != m_onFolds.end();
    return {onFolds ? &m_folded : &m_validation, at, onFolds,
            moved != m_moved.end() ? moved->second : MovedThreshold::byHand(m_thresholds[at]),
            keptThreshold(attribute)};
}

void ResultsPage::showAttribute(int attribute)
{
    const auto at = static_cast<std::size_t>(attribute);
    if (at != m_model->attribute())
        m_model->setAttribute(at);
    m_chips->setAttributes(m_model->judged().attributes, at);
    m_threshold->showAttribute(thresholdView());
    showCounts();
}

void ResultsPage::thresholdMoved(const MovedThreshold &line)
{
    const std::size_t at = m_model->attribute();
    m_thresholds[at] = line.threshold;
    m_moved[m_model->judged().attributes[at].id] = line;
    m_model->setThreshold(at, line.threshold);
    showCounts();
}

void ResultsPage::keepThreshold(const MovedThreshold &line)
{
    if (!m_run || m_model->judged().attributes.empty())
        return;
    m_threshold->setMayKeep(false, {});
    const AttributeId attribute = m_model->judged().attributes[m_model->attribute()].id;
    m_keeping = workspace().run(
        tr("Keeping the threshold"),
        [id = m_run->id, attribute, choice = line.choice, models = visionModels()](store::Project &project,
                                                                                   std::stop_token, ProgressSink &) {
            const std::optional<Run> run = project.run(id);
            if (!run)
                throw Error(ErrorKind::NotFound, "This run was removed meanwhile.");
            return tasks::setThreshold(project, *run, attribute, choice, models);
        },
        [this, attribute, wanted = line.threshold](Run run) { thresholdKept(attribute, wanted, std::move(run)); });
    connect(m_keeping, &Job::ended, this, [this] {
        m_keeping.clear();
        showMayKeep();
    });
}

/// The line stands where it was kept: what a button had found was found anew for that, on the labels of that moment.
void ResultsPage::thresholdKept(const AttributeId &attribute, double wanted, Run run)
{
    if (!m_run || m_run->id != run.id)
        return; // another run is shown meanwhile
    run.testLooks = std::max(run.testLooks, m_run->testLooks);
    m_run = std::move(run);
    const auto moved = m_moved.find(attribute);
    const auto &attributes = m_model->judged().attributes;
    const auto at =
        static_cast<std::size_t>(std::ranges::find(attributes, attribute, &Attribute::id) - attributes.begin());
    if (moved != m_moved.end() && moved->second.threshold == wanted) { // not moved on meanwhile
        m_moved.erase(moved);
        if (at < attributes.size()) {
            m_thresholds[at] = keptThreshold(attribute);
            m_model->setThreshold(at, m_thresholds[at]);
        }
    }
    showAttribute(static_cast<int>(m_model->attribute()));
}

/// A sentence; empty if a threshold can be kept. A training writes its run down when it ends, thresholds included.
QString ResultsPage::whyNotKept() const
{
    const ProjectView &view = workspace().view();
    if (view.readOnly || !m_run)
        return view.readOnlyReason;
    const auto run = std::ranges::find(view.runs, m_run->id, &Run::id);
    return run != view.runs.end() && run->state == RunState::Training
               ? tr("This run is still being trained. Wait for it to end, or stop it first.")
               : QString();
}

void ResultsPage::showMayKeep()
{
    const QString why = whyNotKept();
    m_threshold->setMayKeep(why.isEmpty() && !m_keeping, why);
}

} // namespace faces::ui
