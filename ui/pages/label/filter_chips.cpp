// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/label/filter_chips.h"

#include "ui/models/filter_words.h"
#include "ui/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flow_layout.h"

#include <algorithm>

namespace faces::ui {

namespace {

// As they stand in the row: what is seldom there comes last, so that nothing moves when it comes.
constexpr std::array kPlaces{FaceState::Unlabelled, FaceState::Suggested, FaceState::Doubtful,
                             FaceState::Suspicious, FaceState::Rejected,  FaceState::Conflicting};
constexpr const char *kNames[] = {"chip.unlabelled", "chip.suggested",   "chip.doubtful",
                                  "chip.suspicious", "chip.conflicting", "chip.rejected"}; // by FaceState

} // namespace

FilterChips::FilterChips(QWidget *parent) : QWidget(parent), m_all(new Chip(tr("All")))
{
    setAccessibleName(tr("Filters"));
    auto *row = new FlowLayout(this, kNear);
    m_all->setObjectName(QStringLiteral("chip.all"));
    m_all->setToolTip(tr("All faces: every filter is off (Esc)"));
    m_all->setFocusPolicy(Qt::TabFocus);
    connect(m_all, &Chip::clicked, this, &FilterChips::allChosen);
    row->addWidget(m_all);
    for (const FaceState state : kPlaces) {
        auto *chip = new Chip(wordsOf(state));
        chip->setObjectName(QLatin1String(kNames[static_cast<std::size_t>(state)]));
        chip->setToolTip(tr("%1. Of several chips in this row, one has to fit; with the other filters, each of them.")
                             .arg(explained(state)));
        chip->setFocusPolicy(Qt::TabFocus);
        connect(chip, &Chip::clicked, this, &FilterChips::pressed);
        row->addWidget(chip);
        m_states[static_cast<std::size_t>(state)] = chip;
    }
    showStates({}, true);
}

void FilterChips::pressed()
{
    std::set<FaceState> states;
    for (const FaceState state : kFaceStates)
        if (m_states[static_cast<std::size_t>(state)]->isChecked())
            states.insert(state);
    emit chosen(states);
}

void FilterChips::showStates(const std::set<FaceState> &states, bool all)
{
    for (const FaceState state : kFaceStates)
        m_states[static_cast<std::size_t>(state)]->setChecked(states.contains(state));
    m_all->setChecked(all);
    quieten();
}

void FilterChips::showCounts(const FilterCounts &counts)
{
    m_counts = counts;
    m_all->setCount(counts.all);
    for (const FaceState state : kFaceStates)
        m_states[static_cast<std::size_t>(state)]->setCount(counts.of(state));
    quieten();
}

void FilterChips::quieten()
{
    for (const FaceState state : {FaceState::Suggested, FaceState::Doubtful, FaceState::Suspicious}) {
        Chip *chip = m_states[static_cast<std::size_t>(state)];
        // One that has the keyboard keeps it: going through the row must not end because a count fell to nothing.
        chip->setEnabled(m_counts.of(state) > 0 || chip->isChecked() || chip->hasFocus());
    }
    Chip *conflicting = m_states[static_cast<std::size_t>(FaceState::Conflicting)];
    conflicting->setVisible(m_counts.of(FaceState::Conflicting) > 0 || conflicting->isChecked());
}

void FilterChips::takeFocus()
{
    const auto on = std::ranges::find_if(m_states, [](const Chip *chip) { return chip->isChecked(); });
    (on == m_states.end() ? m_all : *on)->setFocus(Qt::ShortcutFocusReason);
}

} // namespace faces::ui
