// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// What the Results page counts: chips, confusion, the foot's scores, looks at the test faces.
#include "core/data/thresholds.h"
#include "ui/pages/results/confusion_panel.h"
#include "ui/pages/results/results_chips.h"
#include "ui/pages/results/results_page.h"
#include "ui/words.h"
#include "ui/workspace.h"

#include <QLabel>

namespace faces::ui {

QString ResultsPage::footText() const
{
    if (!m_run)
        return {};
    QStringList words{tr("Run %1").arg(number(m_run->id))};
    if (m_scores) {
        QString micro = tr("micro F1 %1").arg(figure(m_scores->pooled().f1()));
        if (m_scores->microInterval)
            micro += QStringLiteral(" (%1–%2)")
                         .arg(figure(m_scores->microInterval->low), figure(m_scores->microInterval->high));
        words << micro << tr("macro %1").arg(figure(m_scores->macroF1()));
    }
    words << tr("test faces %1").arg(looksOf(*m_run));
    return words.join(QStringLiteral(" · "));
}

void ResultsPage::showCounts()
{
    const ResultsCounts counts = m_model->counts();
    m_chips->setCounts(counts);
    const JudgedFaces &shown = m_model->judged();
    if (!shown.attributes.empty())
        m_confusion->setCounts(shown.attributes, m_model->attribute(),
                               m_part == Part::Test ? tr("test") : tr("validation"), counts);
    m_confusion->setFilter(m_model->filter(), m_model->attribute());
    m_nothing->setVisible(m_model->rowCount() == 0);
    m_nothing->setText(shown.attributes.empty() ? tr("The attributes that this run judged are gone.")
                       : counts.faces == 0      ? tr("This run judged no faces of this part.")
                                                : tr("No face fits these filters. Esc clears them."));
    showLargeRows();
    m_scoreSoon.start(); // the foot keeps the last scores for that moment: nothing flickers
}

void ResultsPage::score()
{
    if (m_model->judged().attributes.empty())
        return;
    m_scoring->ask(
        [shown = m_model->judged(), thresholds = m_thresholds](std::stop_token, ProgressSink &) {
            std::vector<AttributeId> names;
            for (const Attribute &attribute : shown.attributes)
                names.push_back(attribute.id);
            return scoresOf(shown.judgements(), names, thresholds);
        },
        [this](Scores scores) {
            m_scores = std::move(scores);
            emit footChanged();
            emit scored();
        });
}

void ResultsPage::showRunLine()
{
    QStringList words{tr("split %1").arg(wordFor(m_run->splitBy)), tr("best epoch %1").arg(m_run->bestEpoch)};
    if (m_labelsChanged > 0)
        words << tr("%Ln labels changed since", nullptr, m_labelsChanged);
    m_runLine->setText(words.join(QStringLiteral(" · ")));
    m_runLine->setToolTip(m_labelsChanged > 0
                              ? tr("Labels that this run learned or was judged by are other ones now. "
                                   "What you see counts them as they are now; train again to learn them.")
                              : QString());
}

/// When the labels that were changed are on the disk: until then the database does not know them.
void ResultsPage::countChanges()
{
    if (!m_run || !isVisible())
        return;
    if (!workspace().allKept())
        return m_countSoon.start();
    m_counting->read(
        workspace().folder(),
        [run = *m_run](const store::Project &project, std::stop_token) {
            return std::pair(run.id, project.labelsChangedSince(run));
        },
        [this](const std::pair<RunId, int> &counted) {
            if (!m_run || m_run->id != counted.first)
                return;
            m_labelsChanged = counted.second;
            showRunLine();
            emit labelsCounted();
        });
}

void ResultsPage::countLook()
{
    // Whoever chooses by what the test faces show has begun to fit them: how often is written down.
    if (!isVisible() || !m_run || m_wanted != m_run->id || m_part != Part::Test || m_test.count() == 0 ||
        workspace().view().readOnly || !m_looked.insert(m_run->id).second)
        return;
    ++m_run->testLooks;
    workspace().change([id = m_run->id](store::Project &project) { project.countTestLook(id); });
    emit footChanged();
}

} // namespace faces::ui
