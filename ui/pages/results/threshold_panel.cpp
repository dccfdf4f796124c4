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
#include <QPushButton>

#include <cmath>

namespace faces::ui {

namespace {
const char *const kNote =
    QT_TRANSLATE_NOOP("faces::ui::ThresholdPanel",
                      "Chosen on validation faces. Test faces never move a threshold: they stay a fair test.");
} // namespace

ThresholdPanel::ThresholdPanel(QWidget *parent) : Panel(tr("Where yes begins"), parent), m_chart(new ThresholdChart)
{
    build();
    connect(m_chart, &ThresholdChart::thresholdMoved, this, &ThresholdPanel::moveTo);
    connect(m_best, &QPushButton::clicked, this, [this] {
        if (m_faces)
            wish(bestF1Threshold(m_faces->judgements(), m_attribute), {});
    });
    connect(m_precision, &QPushButton::clicked, this, [this] {
        if (m_faces)
            wish(thresholdForPrecision(m_faces->judgements(), m_attribute, m_target->value()),
                 tr("No threshold reaches a precision of %1.").arg(m_target->value()));
    });
    connect(m_recall, &QPushButton::clicked, this, [this] {
        if (m_faces)
            wish(thresholdForRecall(m_faces->judgements(), m_attribute, m_target->value()),
                 tr("No threshold reaches a recall of %1.").arg(m_target->value()));
    });
    connect(m_keep, &QPushButton::clicked, this, [this] { emit keepWanted(m_threshold); });
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
    m_note = lookLabel(tr(kNote), "small");
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

void ThresholdPanel::showAttribute(const JudgedFaces *validation, std::size_t attribute, double threshold, double kept)
{
    const bool usable = validation && attribute < validation->attributes.size() && validation->count() > 0;
    m_faces = usable ? validation : nullptr;
    m_attribute = attribute;
    m_threshold = threshold;
    m_kept = kept;
    setTitle(usable ? tr("%1: where yes begins").arg(QString::fromStdString(validation->attributes[attribute].yesWord))
                    : tr("Where yes begins"));
    m_chart->setCurve(usable ? thresholdCurve(validation->judgements(), attribute) : std::vector<ThresholdPoint>());
    m_chart->setLocked(!usable);
    m_chart->setThreshold(threshold);
    for (QPushButton *button : {m_best, m_precision, m_recall})
        button->setEnabled(usable);
    m_note->setText(usable        ? tr(kNote)
                    : validation ? tr("This run has no validation faces, so its thresholds stay as they are.")
                                 : QString());
    setLook(m_note, "small");
    showFigures();
}

void ThresholdPanel::setMayKeep(bool may, const QString &why)
{
    m_mayKeep = may;
    m_keep->setToolTip(why);
    showFigures();
}

double ThresholdPanel::threshold() const { return m_threshold; }

void ThresholdPanel::wish(std::optional<double> threshold, const QString &impossible)
{
    setLook(m_note, threshold ? "small" : "attention");
    m_note->setText(threshold ? tr(kNote) : impossible);
    if (!threshold)
        return;
    m_chart->setThreshold(*threshold);
    moveTo(*threshold);
}

void ThresholdPanel::moveTo(double threshold)
{
    m_threshold = threshold;
    showFigures();
    emit thresholdMoved(threshold);
}

void ThresholdPanel::showFigures()
{
    m_keep->setEnabled(m_faces && m_mayKeep && std::abs(m_threshold - m_kept) > 1e-9);
    if (!m_faces) {
        m_figures->clear();
        return;
    }
    const Counts counts = countsAt(m_faces->judgements(), m_attribute, m_threshold);
    m_figures->setText(QStringLiteral("<span style='color:%1'>— %4</span>&nbsp;&nbsp; <span style='color:%2'>-- "
                                      "%5</span>&nbsp;&nbsp; <span style='color:%3'>·· %6</span>")
                           .arg(tokens().accent.name(), tokens().softText.name(), tokens().attention.name(),
                                tr("F1 %1").arg(figure(counts.f1(), 2)),
                                tr("precision %1").arg(figure(counts.precision(), 2)),
                                tr("recall %1").arg(figure(counts.recall(), 2))));
}

} // namespace faces::ui
