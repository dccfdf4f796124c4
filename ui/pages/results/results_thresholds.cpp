// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// Where yes begins, on the Results page: on which faces it is chosen, and how it is kept.
#include "core/data/thresholds.h"
#include "core/tasks/evaluate_run.h"
#include "core/tasks/training.h"
#include "ui/pages/results/large_view.h"
#include "ui/pages/results/results_chips.h"
#include "ui/pages/results/results_page.h"
#include "ui/vision_models.h"
#include "ui/widgets/notice_line.h"
#include "ui/widgets/page_frame.h"
#include "ui/widgets/tile_grid.h"
#include "ui/words.h"
#include "ui/workspace.h"

#include <algorithm>
#include <cmath>

namespace faces::ui {

/// As predictions: labels that are mended here count at once, as those of the shown faces do.
JudgedFaces ResultsPage::foldedFaces(const store::Project &project, const std::vector<Face> &faces,
                                     const std::vector<Attribute> &attributes, Loaded &loaded)
{
    const tasks::FoldedJudgements folded = tasks::foldedJudgements(project, loaded.run);
    const std::vector<FaceId> &judged = folded.judged.data.faces;
    const std::size_t width = loaded.run.options.attributes.size();
    std::vector<Prediction> predictions;
    for (std::size_t row = 0; row < judged.size(); ++row) {
        const auto said = folded.judged.probabilities.begin() + static_cast<std::ptrdiff_t>(row * width);
        predictions.push_back({judged[row], Part::Train, {said, said + static_cast<std::ptrdiff_t>(width)}});
    }
    loaded.onFolds = folded.attributes;
    return judgedFaces(loaded.run, predictions, faces, attributes);
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

/// One line for all attributes; none where each has its own.
ThresholdView ResultsPage::pooledView() const
{
    ThresholdView view;
    view.faces = &m_validation;
    view.pooled = true;
    view.locked = m_part == Part::Test;
    view.line = MovedThreshold::byHand(m_thresholds.front());
    const auto same = [&](double threshold) { return threshold == m_thresholds.front(); };
    if (!std::ranges::all_of(m_thresholds, same)) {
        view.own = Counts();
        for (std::size_t i = 0; i < m_thresholds.size(); ++i)
            *view.own += countsAt(m_validation.judgements(), i, m_thresholds[i]);
    }
    for (std::size_t i = 0; i < m_thresholds.size(); ++i)
        view.changed |= std::abs(m_thresholds[i] - keptThreshold(m_model->judged().attributes[i].id)) > 1e-9;
    return view;
}

/// Of the model's attribute; of nothing where the run's attributes are gone.
ThresholdView ResultsPage::thresholdView() const
{
    const std::size_t at = m_model->attribute();
    if (m_run && at == kAllAttributes && !m_thresholds.empty())
        return pooledView();
    if (!m_run || at >= m_thresholds.size())
        return {};
    const AttributeId &attribute = m_model->judged().attributes[at].id;
    const auto moved = m_moved.find(attribute);
    const bool onFolds = m_folded.count() > 0 && std::ranges::find(m_onFolds, placeInRun(attribute)) != m_onFolds.end();
    const bool locked = m_part == Part::Test;
    ThresholdView view{onFolds ? &m_folded : &m_validation, at, onFolds,
                       moved != m_moved.end() && !locked ? moved->second : MovedThreshold::byHand(m_thresholds[at]),
                       keptThreshold(attribute)};
    view.locked = locked;
    view.waiting = locked && moved != m_moved.end() ? std::optional(moved->second.threshold) : std::nullopt;
    return view;
}

void ResultsPage::showAttribute(std::size_t attribute)
{
    if (attribute != m_model->attribute()) {
        m_model->setAttribute(attribute);
        if (m_largeOpen && attribute != kAllAttributes)
            m_large->setAttribute(static_cast<int>(attribute));
    }
    m_chips->setAttributes(m_model->judged().attributes, attribute);
    m_threshold->showAttribute(thresholdView());
    showCounts();
}

void ResultsPage::filterBy(const ResultsFilter &filter)
{
    m_model->setFilter(filter);
    m_chips->setFilter(filter);
    m_chips->setDrawn(false);
    m_grid->arrange(); // tiles of a draw are higher
    showCounts();
}

/// From the table of all attributes: chooses the attribute and shows these faces, or all again.
void ResultsPage::showVerdict(std::size_t attribute, Verdict verdict)
{
    ResultsFilter filter = m_model->filter();
    filter.set(attribute, verdict, !filter.of(attribute).holds(verdict));
    showAttribute(attribute);
    filterBy(filter);
}

void ResultsPage::thresholdMoved(const MovedThreshold &line)
{
    const std::size_t at = m_model->attribute();
    const auto &attributes = m_model->judged().attributes;
    for (std::size_t i = 0; i < attributes.size(); ++i)
        if (at == kAllAttributes || at == i) {
            m_thresholds[i] = line.threshold;
            // What a button found for all together is nobody's own best.
            m_moved[attributes[i].id] = at == i ? line : MovedThreshold::byHand(line.threshold);
        }
    m_model->setThresholds(m_thresholds);
    showCounts();
    m_keeper->soon();
}

/// The chosen attribute's line, or those of all.
void ResultsPage::backToKept()
{
    const std::size_t at = m_model->attribute();
    const auto &attributes = m_model->judged().attributes;
    for (std::size_t i = 0; i < attributes.size(); ++i)
        if (at == kAllAttributes || at == i)
            m_moved.erase(attributes[i].id);
    m_thresholds = thresholdsOn(m_part);
    m_model->setThresholds(m_thresholds);
    showAttribute(at);
    m_keeper->soon();
}

void ResultsPage::keepThreshold(const MovedThreshold &line)
{
    if (!m_run)
        return;
    const std::size_t at = m_model->attribute();
    Moved lines, before;
    for (std::size_t i = 0; i < m_model->judged().attributes.size(); ++i)
        if (at == kAllAttributes || at == i) {
            const AttributeId &attribute = m_model->judged().attributes[i].id;
            lines[attribute] = at == i ? line : MovedThreshold::byHand(line.threshold);
            before[attribute] = MovedThreshold::byHand(keptThreshold(attribute));
        }
    keepLines(lines, before);
}

/// before: what was kept until now, for who takes it back; empty: nobody can.
void ResultsPage::keepLines(const Moved &lines, const Moved &before)
{
    if (!m_run || m_keeping || lines.empty())
        return;
    m_threshold->setMayKeep(false, {});
    m_keeping = workspace().run(
        tr("Keeping the threshold"),
        [id = m_run->id, lines, models = visionModels()](store::Project &project, std::stop_token, ProgressSink &) {
            const std::optional<Run> run = project.run(id);
            if (!run)
                throw Error(ErrorKind::NotFound, tr("This run was removed meanwhile.").toStdString());
            std::vector<tasks::AttributeChoice> choices;
            for (const auto &[attribute, line] : lines)
                choices.push_back({attribute, line.choice});
            return tasks::setThresholds(project, *run, choices, models);
        },
        [this, lines, before](Run run) { thresholdsKept(lines, before, std::move(run)); });
    connect(m_keeping, &Job::ended, this, [this] {
        m_keeping.clear();
        showMayKeep();
    });
}

/// The line stands where it was kept: what a button had found was found anew for that, on the labels of that moment.
void ResultsPage::thresholdsKept(const Moved &lines, const Moved &before, Run run)
{
    const auto forget = [&lines](Moved &moved) { // what was moved on meanwhile stays moved
        std::erase_if(moved, [&](const auto &one) {
            const auto line = lines.find(one.first);
            return line != lines.end() && line->second.threshold == one.second.threshold;
        });
    };
    m_keeper->soon();
    if (!m_run || m_run->id != run.id) { // another run is shown meanwhile
        if (const auto other = m_movedOfRuns.find(run.id); other != m_movedOfRuns.end())
            forget(other->second);
        return;
    }
    run.testLooks = std::max(run.testLooks, m_run->testLooks);
    m_run = std::move(run);
    forget(m_moved);
    m_thresholds = thresholdsOn(m_part);
    m_model->setThresholds(m_thresholds);
    showAttribute(m_model->attribute());
    tellKept(lines, before);
}

void ResultsPage::tellKept(const Moved &lines, const Moved &before)
{
    QStringList words;
    for (const auto &[attribute, line] : lines) {
        const auto &known = m_model->judged().attributes;
        const auto named = std::ranges::find(known, attribute, &Attribute::id);
        const QString name = QString::fromStdString(named == known.end() ? attribute : named->yesWord);
        const QString now = figure(keptThreshold(attribute), 2);
        const auto was = before.find(attribute);
        words << (was == before.end() ? tr("%1 %2").arg(name, now)
                                      : tr("%1 %2 (was %L3)").arg(name, now).arg(was->second.threshold, 0, 'f', 2));
    }
    const QString sentence = tr("The run decides with: %1.").arg(words.join(QStringLiteral(", ")));
    if (before.empty())
        return m_frame->notice().showNotice(NoticeLine::Kind::Info, sentence);
    m_frame->notice().showNotice(NoticeLine::Kind::Info, sentence, tr("Take back"), [this, before, id = m_run->id] {
        if (m_run && m_run->id == id)
            keepLines(before, {});
    });
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
