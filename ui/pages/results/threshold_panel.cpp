// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/results/threshold_panel.h"

#include "core/data/thresholds.h"
#include "ui/theme.h"
#include "ui/widgets/plots/threshold_chart.h"
#include "ui/words.h"

#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

#include <cmath>

namespace faces::ui {

ThresholdPanel::ThresholdPanel(QWidget *parent) : Panel(tr("Where yes begins"), parent), m_chart(new ThresholdChart)
{
    build();
    connectParts();
}

void ThresholdPanel::connectParts()
{
    connect(m_chart, &ThresholdChart::thresholdMoved, this,
            [this](double threshold) { moveTo(MovedThreshold::byHand(threshold)); });
    connect(m_best, &QPushButton::clicked, this, [this] { wish({Kind::BestF1, 0}, {}); });
    connect(m_precision, &QPushButton::clicked, this, [this] {
        wish({Kind::Precision, m_target->value()},
             tr("No threshold reaches a precision of %1.").arg(m_target->value()));
    });
    connect(m_recall, &QPushButton::clicked, this, [this] {
        wish({Kind::Recall, m_target->value()}, tr("No threshold reaches a recall of %1.").arg(m_target->value()));
    });
    connect(m_keep, &QPushButton::clicked, this, [this] { emit keepWanted(m_view.line); });
}

void ThresholdPanel::build()
{
    m_chart->setFixedHeight(168);
    m_figures = lookLabel({}, "small");
    m_figures->setTextFormat(Qt::RichText);
    m_best = new QPushButton(tr("Best F1"));
    m_precision = new QPushButton(tr("Precision ≥"));
    m_recall = new QPushButton(tr("Recall ≥"));
    m_target = new QDoubleSpinBox;
    m_target->setRange(0.01, 1);
    m_target->setSingleStep(0.01);
    m_target->setDecimals(2);
    m_target->setValue(0.95);
    m_target->setAccessibleName(tr("Precision or recall to reach"));
    m_keep = new QPushButton(tr("Keep this threshold"));
    m_keep->setProperty("look", "primary");
    m_note = lookLabel({}, "small");
    m_note->setWordWrap(true);
    auto *upper = new QHBoxLayout;
    auto *lower = new QHBoxLayout;
    for (QHBoxLayout *row : {upper, lower})
        row->setSpacing(kNear);
    upper->addWidget(m_best, 1);
    upper->addWidget(m_keep, 2);
    lower->addWidget(m_precision, 1);
    lower->addWidget(m_recall, 1);
    lower->addWidget(m_target);
    for (QPushButton *button : {m_best, m_precision, m_recall, m_keep})
        button->setStyleSheet(QStringLiteral("padding: 0 6px;")); // three of them share a narrow panel
    body()->addWidget(m_chart);
    body()->addWidget(m_figures);
    body()->addLayout(lower);
    body()->addLayout(upper);
    body()->addWidget(m_note);
}

void ThresholdPanel::showAttribute(const ThresholdView &view)
{
    const bool usable = view.faces && view.attribute < view.faces->attributes.size() && view.faces->count() > 0;
    const bool without = view.faces && !usable;
    m_view = view;
    if (!usable)
        m_view.faces = nullptr;
    MovedThreshold &line = m_view.line;
    if (usable && line.choice.kind != Kind::Value && found(line.choice) != line.threshold)
        line = MovedThreshold::byHand(line.threshold);
    setTitle(
        usable ? tr("%1: where yes begins").arg(QString::fromStdString(view.faces->attributes[view.attribute].yesWord))
               : tr("Where yes begins"));
    m_chart->setCurve(usable ? thresholdCurve(view.faces->judgements(), view.attribute)
                             : std::vector<ThresholdPoint>());
    m_chart->setLocked(!usable);
    m_chart->setThreshold(line.threshold);
    for (QPushButton *button : {m_best, m_precision, m_recall})
        button->setEnabled(usable);
    showNote();
    if (without)
        m_note->setText(tr("This run has no validation faces, so its thresholds stay as they are."));
    showFigures();
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
    if (!m_view.faces || choice.kind == Kind::Value)
        return std::nullopt;
    const Judgements judgements = m_view.faces->judgements();
    if (choice.kind == Kind::BestF1)
        return bestF1Threshold(judgements, m_view.attribute);
    return choice.kind == Kind::Precision ? thresholdForPrecision(judgements, m_view.attribute, choice.value)
                                          : thresholdForRecall(judgements, m_view.attribute, choice.value);
}

void ThresholdPanel::wish(const tasks::ThresholdChoice &choice, const QString &impossible)
{
    if (!m_view.faces)
        return;
    const std::optional<double> threshold = found(choice);
    showNote(threshold ? QString() : impossible);
    if (!threshold)
        return;
    m_chart->setThreshold(*threshold);
    moveTo({*threshold, choice});
}

void ThresholdPanel::moveTo(const MovedThreshold &line)
{
    m_view.line = line;
    showFigures();
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
    if (!m_view.faces)
        return {};
    if (!m_view.outOfFold)
        return tr("Chosen on validation faces. Test faces never move a threshold: they stay a fair test.");
    const Counts counts = countsAt(m_view.faces->judgements(), m_view.attribute, m_view.line.threshold);
    const QLocale locale;
    return tr("Out of fold: %1 yes of %2. Each was judged by a network that had not seen it. Test faces never move a "
              "threshold: they stay a fair test.")
        .arg(locale.toString(counts.positives()), words(counts.known(), "face", "faces"));
}

void ThresholdPanel::showFigures()
{
    m_keep->setEnabled(m_view.faces && m_mayKeep && std::abs(m_view.line.threshold - m_view.kept) > 1e-9);
    if (!m_view.faces) {
        m_figures->clear();
        return;
    }
    const Counts counts = countsAt(m_view.faces->judgements(), m_view.attribute, m_view.line.threshold);
    m_figures->setText(QStringLiteral("<span style='color:%1'>— %4</span>&nbsp;&nbsp; <span style='color:%2'>-- "
                                      "%5</span>&nbsp;&nbsp; <span style='color:%3'>·· %6</span>")
                           .arg(tokens().accent.name(), tokens().softText.name(), tokens().attention.name(),
                                tr("F1 %1").arg(figure(counts.f1(), 2)),
                                tr("precision %1").arg(figure(counts.precision(), 2)),
                                tr("recall %1").arg(figure(counts.recall(), 2))));
}

} // namespace faces::ui
