// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/train/attribute_boxes.h"

#include "ui/theme.h"

#include <QCheckBox>
#include <QGridLayout>

#include <algorithm>

namespace faces::ui {

namespace {
constexpr int kBoxColumns = 2;
constexpr int kBoxTextPx = 104; ///< what a narrow side leaves a name in each of them

/// A long name ends in "…": a column that is wider would push the other one out of the window.
QString boxWords(const QString &name, const QFontMetrics &metrics)
{
    return metrics.elidedText(name, Qt::ElideRight, kBoxTextPx).replace(QLatin1Char('&'), QLatin1String("&&"));
}
} // namespace

AttributeBoxes::AttributeBoxes(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(kNear);
    m_grid->setVerticalSpacing(0);
    for (int column = 0; column < kBoxColumns; ++column)
        m_grid->setColumnStretch(column, 1);
    setAccessibleName(tr("Attributes"));
}

void AttributeBoxes::setAttributes(const std::vector<Attribute> &attributes)
{
    if (attributes == m_attributes)
        return;
    std::vector<AttributeId> dropped;
    for (std::size_t i = 0; i < m_attributes.size(); ++i)
        if (!m_boxes[i]->isChecked())
            dropped.push_back(m_attributes[i].id);
    qDeleteAll(m_boxes);
    m_boxes.clear();
    m_attributes = attributes;
    for (const Attribute &attribute : m_attributes)
        addBox(attribute, std::ranges::find(dropped, attribute.id) == dropped.end());
    emit changed();
}

void AttributeBoxes::addBox(const Attribute &attribute, bool on)
{
    const QString name = QString::fromStdString(attribute.name);
    auto *box = new QCheckBox(boxWords(name, QFontMetrics(bodyFont())), this);
    box->setAccessibleName(name);
    box->setToolTip(name);
    box->setChecked(on);
    const int place = static_cast<int>(m_boxes.size());
    m_grid->addWidget(box, place / kBoxColumns, place % kBoxColumns);
    if (QWidget *before = m_boxes.empty() ? m_before : m_boxes.back())
        setTabOrder(before, box);
    m_boxes.push_back(box);
    connect(box, &QCheckBox::toggled, this, &AttributeBoxes::changed);
}

std::vector<AttributeId> AttributeBoxes::chosen() const
{
    std::vector<AttributeId> chosen;
    for (std::size_t i = 0; i < m_boxes.size(); ++i)
        if (m_boxes[i]->isChecked())
            chosen.push_back(m_attributes[i].id);
    if (chosen.size() == m_boxes.size())
        chosen.clear();
    return chosen;
}

void AttributeBoxes::choose(const std::vector<AttributeId> &wanted)
{
    for (std::size_t i = 0; i < m_boxes.size(); ++i)
        m_boxes[i]->setChecked(wanted.empty() || std::ranges::find(wanted, m_attributes[i].id) != wanted.end());
}

bool AttributeBoxes::any() const
{
    return std::ranges::any_of(m_boxes, [](const QCheckBox *box) { return box->isChecked(); });
}

} // namespace faces::ui
