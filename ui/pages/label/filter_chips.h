// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "ui/models/face_filter.h"

#include <QWidget>

#include <array>

namespace faces::ui {

class Chip;

/// All, and one chip for each state a face can be in; those that are on are joined by "or". A state that no face is in
/// and that only comes with suggestions stays in its place, but cannot be pressed; conflicts show only where there are.
class FilterChips : public QWidget {
    Q_OBJECT
public:
    explicit FilterChips(QWidget *parent = nullptr);

    /// all: no other condition is on either.
    void showStates(const std::set<FaceState> &states, bool all);
    void showCounts(const FilterCounts &counts);
    void takeFocus(); ///< the keyboard goes to the first chip that is on

signals:
    /// Also when a chip is pressed again: the list is made anew, and what no longer fits goes.
    void chosen(const std::set<faces::ui::FaceState> &states);
    void allChosen();

private:
    void pressed();
    void quieten();

    Chip *m_all;
    std::array<Chip *, kFaceStates.size()> m_states;
    FilterCounts m_counts;
};

} // namespace faces::ui
