// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/results/threshold_panel.h"

#include "core/data/thresholds.h"
#include "ui/theme.h"
#include "ui/widgets/plots/precision_recall_chart.h"
#include "ui/widgets/plots/threshold_chart.h"
#include "ui/words.h"

#include <QDoubleSpinBox>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>
#include <cmath>

namespace faces::ui {

namespace {
constexpr double kLowest = 0.01, kHighest = 0.99; ///< where a line can be put
}

bool ThresholdPanel::usable() const { return m_view.faces != nullptr; }

Judgements ThresholdPanel::table() const
{
    const Judgements all = m_view.faces->judgements();
    return m_view.pooled ? pooledDecisions(all) : all;
}

void ThresholdPanel::showAttribute(const ThresholdView &view)
{
    const bool there = view.faces && view.faces->count() > 0 &&
                       (view.pooled ? !view.faces->attributes.empty() : view.attribute < view.faces->attributes.size());
    const bool without = view.faces && !there;
    m_view = view;
    if (!there)
        m_view.faces = nullptr;
    MovedThreshold &line = m_view.line;
    if (there && line.choice.kind != Kind::Value && found(line.choice) != line.threshold)
        line = MovedThreshold::byHand(line.threshold);
    showTitle();
    showCurves();
    for (QPushButton *button : {m_best, m_precision, m_recall})
        button->setEnabled(there && !view.locked);
    m_target->setEnabled(there && !view.locked);
    m_unlock->setVisible(there && view.locked);
    m_keep->setVisible(!m_unlock->isVisibleTo(this));
    m_best->setVisible(m_keep->isVisibleTo(this));
    m_back->setVisible(m_keep->isVisibleTo(this));
    showNote();
    if (without)
        m_note->setText(tr("This run has no validation faces, so its thresholds stay as they are."));
    showFigures();
}

void ThresholdPanel::showTitle()
{
    setNote(!usable() ? QString() : m_view.outOfFold ? tr("out of fold") : tr("validation"));
    setTitle(!usable() ? tr("Where yes begins")
             : m_view.pooled
                 ? tr("Yes begins, all")
                 : tr("Yes begins, %1")
                       .arg(QString::fromStdString(m_view.faces->attributes[m_view.attribute].yesWord).toLower()));
}

void ThresholdPanel::showCurves()
{
    m_chart->setCurve(usable() ? thresholdCurve(table(), attribute()) : std::vector<ThresholdPoint>());
    m_recallChart->setCurve(usable() ? precisionRecallCurve(table(), attribute()) : std::vector<ThresholdPoint>());
    m_average = usable() ? averagePrecision(table(), attribute()) : std::nullopt;
    m_chart->setLocked(!usable() || m_view.locked);
    m_recallChart->setLocked(!usable() || m_view.locked);
    showLine();
}

void ThresholdPanel::showLine()
{
    if (m_view.own)
        m_chart->setNoThreshold();
    else
        m_chart->setThreshold(m_view.line.threshold);
}

void ThresholdPanel::setMayKeep(bool may, const QString &why)
{
    m_mayKeep = may;
    m_keep->setToolTip(why);
    m_keep->setAccessibleDescription(why);
    showFigures();
}

/// Where the line would stand. Nothing for one that is put by hand, or where no threshold does it.
std::optional<double> ThresholdPanel::found(const tasks::ThresholdChoice &choice) const
{
    if (!usable() || choice.kind == Kind::Value)
        return std::nullopt;
    if (choice.kind == Kind::BestF1)
        return bestF1Threshold(table(), attribute());
    return choice.kind == Kind::Precision ? thresholdForPrecision(table(), attribute(), choice.value)
                                          : thresholdForRecall(table(), attribute(), choice.value);
}

void ThresholdPanel::wish(const tasks::ThresholdChoice &choice, const QString &impossible)
{
    if (!usable() || m_view.locked)
        return;
    const std::optional<double> threshold = found(choice);
    if (threshold)
        moveTo({*threshold, choice});
    showNote(threshold ? QString() : impossible);
}

void ThresholdPanel::findBest() { m_best->click(); }

void ThresholdPanel::keep() { m_keep->click(); }

void ThresholdPanel::putByHand(double threshold)
{
    moveTo(MovedThreshold::byHand(std::clamp(threshold, kLowest, kHighest)));
    showNote();
}

void ThresholdPanel::moveTo(const MovedThreshold &line)
{
    if (!usable() || m_view.locked)
        return;
    m_view.line = line;
    m_view.own.reset();
    m_view.changed = true;
    showLine();
    showFigures();
    showNote();
    emit thresholdMoved(line);
}

void ThresholdPanel::showNote(const QString &trouble)
{
    setLook(m_note, trouble.isEmpty() ? "small" : "attention");
    m_note->setText(trouble.isEmpty() ? basisWords() : trouble);
}

/// On what the line is put where it is.
QString ThresholdPanel::basisWords() const
{
    if (!usable())
        return {};
    if (m_view.locked)
        return lockedWords();
    if (m_view.pooled)
        return pooledWords();
    if (std::abs(m_view.line.threshold - m_view.kept) > 1e-9)
        return tr("Not kept yet: the run decides at %L1. Chosen on %2, never on test faces.")
            .arg(m_view.kept, 0, 'f', 2)
            .arg(m_view.outOfFold ? tr("faces judged out of fold") : tr("validation faces"));
    if (!m_view.outOfFold)
        return tr("Chosen on validation faces. Test faces never move a threshold: they stay a fair test.");
    const Counts counts = countsAt(table(), attribute(), m_view.line.threshold);
    return tr("Out of fold: %1 yes of %Ln faces. Each was judged by a network that had not seen it. Test faces never "
              "move a "
              "threshold: they stay a fair test.",
              nullptr, counts.known())
        .arg(QLocale().toString(counts.positives()));
}

QString ThresholdPanel::lockedWords() const
{
    const QString why = tr("Locked while you look at test faces: whoever chose by them would have no fair test left.");
    return m_view.waiting ? tr("%1 The line you moved to %L2 is not kept, so test faces are judged without it.")
                                .arg(why)
                                .arg(*m_view.waiting, 0, 'f', 2)
                          : why;
}

QString ThresholdPanel::pooledWords() const
{
    if (!m_view.own)
        return tr("One threshold for all attributes, as the notebooks had. On validation faces.");
    return tr("Each attribute has its own threshold: together they reach F1 %1 on validation faces. Drag to try one "
              "for "
              "all, as the notebooks had.")
        .arg(figure(m_view.own->f1(), 2));
}

bool ThresholdPanel::canKeep() const
{
    if (!usable() || !m_mayKeep || m_view.locked)
        return false;
    return m_view.pooled ? m_view.changed && !m_view.own : std::abs(m_view.line.threshold - m_view.kept) > 1e-9;
}

bool ThresholdPanel::canGoBack() const
{
    return usable() && !m_view.locked &&
           (m_view.pooled ? m_view.changed : std::abs(m_view.line.threshold - m_view.kept) > 1e-9);
}

void ThresholdPanel::showFigures()
{
    m_keep->setText(m_view.pooled ? tr("Keep for all") : tr("Keep"));
    m_keep->setAccessibleName(m_view.pooled ? tr("Keep this threshold for all attributes") : tr("Keep this threshold"));
    m_keep->setEnabled(canKeep());
    m_back->setEnabled(canGoBack());
    if (!usable()) {
        m_figures->clear();
        m_recallChart->setCounts(std::nullopt);
        return;
    }
    const Counts counts = m_view.own ? *m_view.own : countsAt(table(), attribute(), m_view.line.threshold);
    m_recallChart->setCounts(counts);
    const bool overRecall = m_charts->currentWidget() == m_recallChart;
    m_figures->setToolTip(overRecall ? tr("AP: average precision, over all thresholds") : QString());
    const QString recall = tr("recall %1").arg(figure(counts.recall(), 2));
    const QString precision = tr("precision %1").arg(figure(counts.precision(), 2));
    const QString gap = QStringLiteral("&nbsp;&nbsp; ");
    if (overRecall)
        m_figures->setText(precision + gap + recall + gap + tr("AP %1").arg(figure(m_average, 2)));
    else
        m_figures->setText(QStringLiteral("<span style='color:%1'>— %4</span>%7<span style='color:%2'>-- "
                                          "%5</span>%7<span style='color:%3'>·· %6</span>")
                               .arg(tokens().accent.name(), tokens().softText.name(), tokens().attention.name(),
                                    tr("F1 %1").arg(figure(counts.f1(), 2)), precision, recall, gap));
}

} // namespace faces::ui
