// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/label/filter_chips.h"

#include "ui/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flow_layout.h"

#include <algorithm>

namespace faces::ui {

FilterChips::FilterChips(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_row(new FlowLayout(this, kNear)), m_all(new Chip(tr("All"))),
      m_unlabelled(new Chip(tr("Unlabelled"))), m_rejected(new Chip(tr("Rejected")))
{
    setAccessibleName(tr("Filters"));
    for (Chip *chip : {m_all, m_unlabelled, m_rejected}) {
        m_row->addWidget(chip);
        chip->setFocusPolicy(Qt::TabFocus);
        connect(chip, &Chip::clicked, this, [this, chip] { pressed(chip); });
    }
    m_all->setChecked(true);
    m_all->setObjectName(QStringLiteral("chip.all"));
    m_unlabelled->setObjectName(QStringLiteral("chip.unlabelled"));
    m_rejected->setObjectName(QStringLiteral("chip.rejected"));
    makeAttributeChips();
}

void FilterChips::makeAttributeChips()
{
    const auto shown = m_workspace.attributes();
    const auto idOf = [](const Workspace::Shown &s) { return s.attribute.id; };
    if (!std::ranges::equal(
            m_yes, shown, {}, [](const auto &known) { return known.first; }, idOf)) {
        for (const auto &[id, chip] : m_yes)
            delete chip;
        m_yes.clear();
        for (const Workspace::Shown &one : shown) {
            auto *chip = new Chip({});
            chip->setObjectName(QStringLiteral("chip.") + QString::fromStdString(one.attribute.id));
            chip->setFocusPolicy(Qt::TabFocus);
            connect(chip, &Chip::clicked, this, [this, chip] { pressed(chip); });
            m_row->addWidget(chip);
            m_yes.emplace_back(one.attribute.id, chip);
        }
    }
    for (std::size_t a = 0; a < shown.size(); ++a)
        m_yes[a].second->setWords(QString::fromStdString(shown[a].attribute.yesWord));
}

void FilterChips::pressed(Chip *chip)
{
    if (chip == m_all)
        clear();
    else
        m_all->setChecked(filter().all());
    emit chosen(filter());
}

FaceFilter FilterChips::filter() const
{
    FaceFilter filter;
    filter.unlabelled = m_unlabelled->isChecked();
    filter.rejected = m_rejected->isChecked();
    for (const auto &[id, chip] : m_yes)
        if (chip->isChecked())
            filter.yes.insert(id);
    return filter;
}

void FilterChips::clear()
{
    m_unlabelled->setChecked(false);
    m_rejected->setChecked(false);
    for (const auto &[id, chip] : m_yes)
        chip->setChecked(false);
    m_all->setChecked(true);
}

void FilterChips::setFilter(const FaceFilter &wanted)
{
    makeAttributeChips();
    m_unlabelled->setChecked(wanted.unlabelled);
    m_rejected->setChecked(wanted.rejected);
    for (const auto &[id, chip] : m_yes)
        chip->setChecked(wanted.yes.contains(id));
    m_all->setChecked(filter().all());
}

void FilterChips::showCounts(const FilterCounts &counts)
{
    makeAttributeChips();
    m_all->setCount(counts.all);
    m_unlabelled->setCount(counts.unlabelled);
    m_rejected->setCount(counts.rejected);
    for (std::size_t a = 0; a < m_yes.size() && a < counts.yes.size(); ++a)
        m_yes[a].second->setCount(counts.yes[a]);
}

} // namespace faces::ui
