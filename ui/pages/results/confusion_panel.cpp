// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/results/confusion_panel.h"

#include "ui/theme.h"
#include "ui/words.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>

namespace faces::ui {

namespace {
QLabel *numberLabel()
{
    QLabel *label = lookLabel({}, "");
    label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    label->setTextFormat(Qt::RichText);
    return label;
}

/// The mark says it too: never colour alone.
QString marked(int count, bool right)
{
    const QColor colour = right ? tokens().right : tokens().wrong;
    return QStringLiteral("<span style='color:%1'>%2&nbsp;<b>%3</b></span>")
        .arg(colour.name(), right ? QStringLiteral("✓") : QStringLiteral("✗"), QLocale().toString(count));
}
} // namespace

ConfusionPanel::ConfusionPanel(QWidget *parent)
    : Panel(tr("Confusion"), parent), m_truePositives(numberLabel()), m_falseNegatives(numberLabel()),
      m_falsePositives(numberLabel()), m_trueNegatives(numberLabel()), m_figures(lookLabel({}, "small"))
{
    auto *grid = new QGridLayout;
    grid->setVerticalSpacing(kStep);
    grid->setHorizontalSpacing(kApart);
    const auto head = [&](const QString &text, int row, int column) {
        QLabel *label = lookLabel(text, "soft");
        label->setAlignment((column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
        label->setMinimumHeight(22);
        grid->addWidget(label, row, column);
    };
    head(tr("said yes"), 0, 1);
    head(tr("said no"), 0, 2);
    head(tr("is yes"), 1, 0);
    head(tr("is no"), 2, 0);
    grid->addWidget(m_truePositives, 1, 1);
    grid->addWidget(m_falseNegatives, 1, 2);
    grid->addWidget(m_falsePositives, 2, 1);
    grid->addWidget(m_trueNegatives, 2, 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    body()->addLayout(grid);
    body()->addWidget(m_figures);
}

void ConfusionPanel::setCounts(const QString &attribute, const QString &part, const Counts &counts)
{
    setTitle(attribute.isEmpty() ? tr("Confusion") : tr("Confusion, %1").arg(attribute.toLower()));
    setNote(part);
    m_truePositives->setText(marked(counts.truePositives, true));
    m_falseNegatives->setText(marked(counts.falseNegatives, false));
    m_falsePositives->setText(marked(counts.falsePositives, false));
    m_trueNegatives->setText(marked(counts.trueNegatives, true));
    m_figures->setText(tr("Precision %1 · recall %2 · F1 %3")
                           .arg(figure(counts.precision()), figure(counts.recall()), figure(counts.f1())));
}

} // namespace faces::ui
