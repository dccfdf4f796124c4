// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "ui/models/face_filter.h"

#include <QWidget>

namespace faces::ui {

class Chip;
class FlowLayout;

/// All, unlabelled, rejected, and one chip an attribute; what is on is joined by "and".
class FilterChips : public QWidget {
    Q_OBJECT
public:
    explicit FilterChips(Workspace &workspace, QWidget *parent = nullptr);

    FaceFilter filter() const;
    void clear();
    void setFilter(const FaceFilter &filter); ///< attributes that are not shown are left out; tells nobody
    void showCounts(const FilterCounts &counts);

signals:
    /// Also when a chip is pressed again: the list is made anew, and what no longer fits goes.
    void chosen(const faces::ui::FaceFilter &filter);

private:
    void makeAttributeChips();
    void pressed(Chip *chip);

    Workspace &m_workspace;
    FlowLayout *m_row;
    Chip *m_all, *m_unlabelled, *m_rejected;
    std::vector<std::pair<AttributeId, Chip *>> m_yes;
};

} // namespace faces::ui
