// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// How the panel where yes begins is put together.
#include "ui/pages/results/threshold_panel.h"

#include "ui/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/plots/precision_recall_chart.h"
#include "ui/widgets/plots/threshold_chart.h"

#include <QButtonGroup>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>

namespace faces::ui {

namespace {
constexpr int kChartPx = 168;
const QString kNarrow = QStringLiteral("padding: 0 6px;"); // three of them share a narrow panel
} // namespace

ThresholdPanel::ThresholdPanel(QWidget *parent)
    : Panel(tr("Where yes begins"), parent), m_chart(new ThresholdChart(this)),
      m_recallChart(new PrecisionRecallChart(this))
{
    build();
    connectParts();
}

void ThresholdPanel::build()
{
    m_figures = lookLabel({}, "small");
    m_figures->setTextFormat(Qt::RichText);
    m_note = lookLabel({}, "small");
    m_note->setWordWrap(true);
    body()->addWidget(buildCharts());
    body()->addWidget(m_figures);
    body()->addLayout(buildFinders());
    buildKeep();
    body()->addWidget(m_note);
}

QWidget *ThresholdPanel::buildCharts()
{
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kNear);
    auto *row = new QHBoxLayout;
    row->setSpacing(kNear);
    auto *either = new QButtonGroup(this);
    m_overThreshold = new Chip(tr("Threshold"), part);
    m_overRecall = new Chip(tr("Precision–recall"), part);
    m_overThreshold->setToolTip(tr("F1, precision and recall over the threshold"));
    m_overRecall->setToolTip(tr("Which precision can be had together with which recall"));
    for (Chip *chip : {m_overThreshold, m_overRecall}) {
        either->addButton(chip);
        row->addWidget(chip);
    }
    row->addStretch();
    m_overThreshold->setChecked(true);
    m_charts = new QStackedWidget(part);
    m_charts->setFixedHeight(kChartPx);
    m_charts->addWidget(m_chart);
    m_charts->addWidget(m_recallChart);
    column->addLayout(row);
    column->addWidget(m_charts);
    part->setFixedHeight(m_overThreshold->sizeHint().height() + kNear + kChartPx);
    return part;
}

QLayout *ThresholdPanel::buildFinders()
{
    m_best = new QPushButton(tr("Best F1"), this);
    m_precision = new QPushButton(tr("Precision ≥"), this);
    m_recall = new QPushButton(tr("Recall ≥"), this);
    m_target = new QDoubleSpinBox(this);
    m_target->setRange(0.01, 1);
    m_target->setSingleStep(0.01);
    m_target->setDecimals(2);
    m_target->setValue(0.95);
    m_target->setAccessibleName(tr("Precision or recall to reach"));
    auto *row = new QHBoxLayout;
    row->setSpacing(kNear);
    for (QPushButton *button : {m_precision, m_recall}) {
        button->setStyleSheet(kNarrow);
        row->addWidget(button, 1);
    }
    row->addWidget(m_target);
    return row;
}

void ThresholdPanel::buildKeep()
{
    m_keep = new QPushButton(tr("Keep"), this);
    m_keep->setProperty("look", "primary");
    m_unlock = new QPushButton(tr("Move it on validation faces"), this);
    m_unlock->setObjectName(QStringLiteral("unlock"));
    auto *row = new QHBoxLayout;
    row->setSpacing(kNear);
    m_back = new QPushButton(tr("Back"), this);
    m_back->setObjectName(QStringLiteral("backToKept"));
    m_back->setToolTip(tr("Puts the line back to where the run decides"));
    for (QPushButton *button : {m_best, m_keep, m_unlock, m_back}) {
        button->setStyleSheet(kNarrow);
        if (button != m_unlock)
            row->addWidget(button, 1);
    }
    body()->addLayout(row);
    body()->addWidget(m_unlock);
    m_unlock->hide();
    QWidget *before = nullptr;
    for (QWidget *each :
         std::initializer_list<QWidget *>{m_overThreshold, m_overRecall, m_chart, m_recallChart, m_precision, m_recall,
                                          m_target, m_best, m_back, m_keep, m_unlock}) {
        if (before)
            setTabOrder(before, each);
        before = each;
    }
}

void ThresholdPanel::connectParts()
{
    connect(m_chart, &ThresholdChart::thresholdMoved, this, &ThresholdPanel::putByHand);
    connect(m_recallChart, &PrecisionRecallChart::thresholdWanted, this, &ThresholdPanel::putByHand);
    connect(m_overThreshold, &QPushButton::clicked, this, [this] {
        m_charts->setCurrentWidget(m_chart);
        showFigures();
    });
    connect(m_overRecall, &QPushButton::clicked, this, [this] {
        m_charts->setCurrentWidget(m_recallChart);
        showFigures();
    });
    connect(m_best, &QPushButton::clicked, this, [this] { wish({Kind::BestF1, 0}, {}); });
    connect(m_precision, &QPushButton::clicked, this, [this] {
        wish({Kind::Precision, m_target->value()},
             tr("No threshold reaches a precision of %L1.").arg(m_target->value()));
    });
    connect(m_recall, &QPushButton::clicked, this, [this] {
        wish({Kind::Recall, m_target->value()}, tr("No threshold reaches a recall of %L1.").arg(m_target->value()));
    });
    connect(m_keep, &QPushButton::clicked, this, [this] { emit keepWanted(m_view.line); });
    connect(m_unlock, &QPushButton::clicked, this, &ThresholdPanel::validationWanted);
    connect(m_back, &QPushButton::clicked, this, &ThresholdPanel::keptWanted);
}

} // namespace faces::ui
