// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/results/results_page.h"

#include "ui/pages/results/results_chips.h"
#include "ui/widgets/page_frame.h"
#include "ui/widgets/tile_grid.h"
#include "ui/words.h"
#include "ui/workspace.h"

#include <QComboBox>
#include <QLabel>

#include <algorithm>

namespace faces::ui {

namespace {
constexpr int kScoreSoonMs = 150; ///< intervals cost a thousand draws: once the line stands still
constexpr int kCountSoonMs = 300; ///< labels are often changed one after the other
} // namespace

ResultsPage::ResultsPage(Workspace &workspace, QWidget *parent)
    : Page(workspace, parent), m_model(new ResultsModel(this)), m_reading(new Latest({}, this)),
      m_scoring(new Latest({}, this)), m_counting(new Latest({}, this))
{
    build();
    makeActions();
    connectParts();
    m_scoreSoon.setSingleShot(true);
    m_scoreSoon.setInterval(kScoreSoonMs);
    m_countSoon.setSingleShot(true);
    m_countSoon.setInterval(kCountSoonMs);
    viewChanged();
}

const JudgedFaces &ResultsPage::judged(Part part) const { return part == Part::Validation ? m_validation : m_test; }

void ResultsPage::shown()
{
    m_frame->takeFocus(m_grid);
    if (!m_grid->currentIndex().isValid() && m_model->rowCount() > 0)
        m_grid->setCurrentIndex(m_model->index(0));
}

void ResultsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        viewChanged();
    countLook();
}

void ResultsPage::forgetProject()
{
    // The next project counts its runs from 1 again: nothing of this one may be taken for its.
    m_reading->forget();
    m_scoring->forget();
    m_counting->forget();
    m_scoreSoon.stop();
    m_countSoon.stop();
    m_run.reset();
    m_wanted.reset();
    m_chosen = false;
    m_looked.clear();
    m_scores.reset();
    m_moved.clear();
    m_predictions.clear();
    m_foldPredictions.clear();
    m_onFolds.clear();
    m_current = {};
    m_test = m_validation = m_folded = {};
    m_thresholds.clear();
    m_threshold->showAttribute({});
    m_model->setFaces({}, {});
    viewChanged();
}

void ResultsPage::viewChanged()
{
    const auto &runs = workspace().view().runs;
    const bool any = std::ranges::any_of(runs, &Run::hasModel);
    m_frame->showContent(any);
    makeMendActions();
    // Judging takes the window's time: for what is seen, and once ahead so that the page does not begin empty.
    m_stale = !isVisible() && m_run;
    if (m_stale)
        return;
    listRuns();
    showMayKeep();
    if (!any) {
        m_run.reset();
        emit footChanged();
        return;
    }
    const auto same = [&](const Run &run) {
        return m_run && run.id == m_run->id && run.thresholds == m_run->thresholds &&
               run.thresholdSources == m_run->thresholdSources && run.trainSeconds == m_run->trainSeconds &&
               run.state == m_run->state;
    };
    const auto known = std::ranges::find_if(runs, same);
    if (known == runs.end() || m_wanted != m_run->id)
        return load();
    m_run->testLooks = known->testLooks;
    judgeAnew();
    emit footChanged();
}

void ResultsPage::listRuns()
{
    const QSignalBlocker quiet(m_runs);
    m_runs->clear();
    const auto &runs = workspace().view().runs;
    for (auto run = runs.rbegin(); run != runs.rend(); ++run)
        if (run->hasModel())
            m_runs->addItem(nameOf(*run), QVariant::fromValue<qint64>(number(run->id)));
    int at = m_chosen && m_wanted ? m_runs->findData(QVariant::fromValue<qint64>(number(*m_wanted))) : -1;
    if (at < 0) {
        m_chosen = false;
        at = 0;
    }
    m_runs->setCurrentIndex(at);
    m_wanted = m_runs->count() > 0 ? std::optional(RunId(m_runs->itemData(at).toLongLong())) : std::nullopt;
}

void ResultsPage::showRun(RunId run)
{
    m_wanted = run;
    m_chosen = true;
    viewChanged();
}

void ResultsPage::load()
{
    if (!m_wanted)
        return;
    m_reading->read(
        workspace().folder(),
        [id = *m_wanted](const store::Project &project, std::stop_token) {
            Loaded loaded;
            loaded.run = project.run(id).value_or(Run{});
            loaded.predictions = project.predictions(id, std::nullopt);
            readFolded(project, loaded);
            loaded.labelsChanged = project.labelsChangedSince(loaded.run);
            return loaded;
        },
        [this](Loaded loaded) { take(std::move(loaded)); });
}

void ResultsPage::take(Loaded loaded)
{
    if (loaded.run.id == RunId{})
        return; // removed meanwhile: the next view says so
    if (!m_run || m_run->id != loaded.run.id)
        m_moved.clear();
    m_run = std::move(loaded.run);
    m_predictions = std::move(loaded.predictions);
    m_foldPredictions = std::move(loaded.folded);
    m_onFolds = std::move(loaded.onFolds);
    m_labelsChanged = loaded.labelsChanged;
    m_test = m_validation = m_folded = {};
    m_scores.reset(); // those of another run
    m_leaky->setVisible(m_run->leaky());
    showRunLine();
    judgeAnew();
    showMayKeep();
    countLook();
    emit runShown();
}

void ResultsPage::judgeAnew()
{
    const ProjectView &view = workspace().view();
    const auto of = [&](Part part) {
        std::vector<Prediction> some;
        std::ranges::copy_if(m_predictions, std::back_inserter(some),
                             [part](const Prediction &prediction) { return prediction.part == part; });
        return judgedFaces(*m_run, some, view.faces, view.allAttributes);
    };
    JudgedFaces validation = of(Part::Validation), test = of(Part::Test);
    const auto sameTable = [](const JudgedFaces &a, const JudgedFaces &b) {
        return a.faces == b.faces && a.attributes == b.attributes && a.labelAt == b.labelAt &&
               a.probabilities == b.probabilities;
    };
    const bool same = sameTable(validation, m_validation) && sameTable(test, m_test) &&
                      m_model->judged().attributes == test.attributes;
    m_validation = std::move(validation);
    m_test = std::move(test);
    m_folded = judgedFaces(*m_run, m_foldPredictions, view.faces, view.allAttributes);
    m_countSoon.start();
    if (same) {
        m_model->setTruth(view.faces);
        return showAttribute(m_model->attribute());
    }
    m_thresholds.clear();
    for (const Attribute &attribute : m_test.attributes) {
        const auto moved = m_moved.find(attribute.id);
        m_thresholds.push_back(moved != m_moved.end() ? moved->second.threshold : keptThreshold(attribute.id));
    }
    // A run that chooses its thresholds still has judged no test face.
    showPart(m_test.count() == 0 && m_validation.count() > 0 ? Part::Validation : m_wantedPart);
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
    takeTruth(m_validation, changed);
    takeTruth(m_test, changed);
    takeTruth(m_folded, changed);
    m_model->setTruth(changed);
    showAttribute(m_model->attribute());
    m_countSoon.start();
}

void ResultsPage::showPart(Part part)
{
    m_part = part;
    m_model->setFaces(judged(part), m_thresholds);
    m_grid->arrange(); // a tile has a line for each attribute
    m_chips->setParts(static_cast<int>(m_test.count()), static_cast<int>(m_validation.count()), part);
    m_chips->setFilter(m_model->filter()); // of other attributes than before it speaks no more
    showAttribute(m_model->attribute());
    countLook();
}

} // namespace faces::ui
