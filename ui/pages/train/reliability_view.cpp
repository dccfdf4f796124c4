// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/train/reliability_view.h"

#include "ui/pages/train/reliability_plot.h"
#include "ui/theme.h"
#include "ui/widgets/panel.h"
#include "ui/words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace faces::ui {

namespace {

/// "Brier score 0.041, calibration error 0.020, of 300 labels"
QString figuresOf(const Reliability &reliability)
{
    return ReliabilityView::tr("Brier score %1, calibration error %2, of %Ln labels", nullptr, reliability.known)
        .arg(figure(reliability.brier), figure(reliability.error));
}

QString temperatureLine(std::optional<double> temperature, const std::optional<Reliability> &before)
{
    if (!temperature)
        return ReliabilityView::tr("The run's network can't be read, so its temperature is not known.");
    if (!before)
        return ReliabilityView::tr("The temperature is 1: probabilities are as the network says them.");
    return ReliabilityView::tr("The temperature is %1, chosen on validation faces. Without it (hollow dots): Brier "
                               "score %2, calibration error %3.")
        .arg(figure(temperature, 2), figure(before->brier), figure(before->error));
}

} // namespace

ReliabilityView::ReliabilityView(QWidget *parent)
    : QWidget(parent), m_which(new QComboBox), m_plot(new ReliabilityPlot), m_text(lookLabel({}, "soft"))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kApart);
    row->addWidget(m_plot, 1);
    auto *column = new QVBoxLayout;
    column->setSpacing(kNear);
    column->addWidget(m_which);
    column->addWidget(m_text);
    column->addStretch();
    row->addLayout(column, 1);
    m_which->setAccessibleName(tr("Whose probabilities"));
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    connect(m_which, &QComboBox::currentIndexChanged, this, &ReliabilityView::showChosen);
}

QString ReliabilityView::text() const { return m_text->text(); }

void ReliabilityView::listAttributes(const std::vector<Attribute> &attributes)
{
    const QSignalBlocker quiet(m_which);
    const QString chosen = m_which->currentData().toString();
    m_which->clear();
    m_which->addItem(tr("All attributes"), QString());
    for (const AttributeId &id : m_reliability.attributes) {
        const auto known = std::ranges::find(attributes, id, &Attribute::id);
        m_which->addItem(QString::fromStdString(known == attributes.end() ? id : known->name),
                         QString::fromStdString(id));
    }
    m_which->setCurrentIndex(std::max(0, m_which->findData(chosen)));
}

void ReliabilityView::showReliability(const std::vector<Attribute> &attributes,
                                      const tasks::RunReliability &reliability, Part part)
{
    m_reliability = reliability;
    m_part = part;
    listAttributes(attributes);
    m_which->setEnabled(true);
    showChosen();
}

void ReliabilityView::showNothing(const QString &sentence)
{
    m_reliability = {};
    m_which->setEnabled(false);
    m_plot->clear();
    m_text->setText(sentence);
}

void ReliabilityView::showChosen()
{
    const std::optional<PartReliability> &part = m_part == Part::Test ? m_reliability.test : m_reliability.validation;
    if (!part)
        return showNothing(tr("There are no probabilities to look at: no face of this part was judged."));
    const int chosen = m_which->currentIndex() - 1; // the first is all of them
    const auto at = static_cast<std::size_t>(std::max(chosen, 0));
    const Reliability &now = chosen < 0 ? part->pooled : part->labels[at];
    std::optional<Reliability> before = part->pooledBefore;
    if (chosen >= 0 && before)
        before = part->labelsBefore[at];
    m_plot->setReliability(now, before);
    m_text->setText(figuresOf(now) + QStringLiteral(".\n") + temperatureLine(m_reliability.temperature, before));
}

} // namespace faces::ui
