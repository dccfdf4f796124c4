// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "ui/pages/results/compared_faces_model.h"

#include <QWidget>

#include <array>

class QComboBox;
class QMenu;
class QPushButton;

namespace faces::ui {

class Chip;

/// On which faces two runs are compared.
enum class ComparedOn { Validation, Test, OutOfFold };

/// What is shown of two runs' faces: chips for the part and for what became of them, with counts; the attribute; the
/// order.
class ComparedChips : public QWidget {
    Q_OBJECT
public:
    explicit ComparedChips(QWidget *parent = nullptr);

    /// The attribute and the order stand with the runs: here they would make a second line of chips in a low window.
    QPushButton *attributeMenu() const { return m_attribute; }
    QComboBox *orderList() const { return m_order; }

    void setParts(int validation, int test, int outOfFold, ComparedOn shown);
    void setAttributes(const std::vector<Attribute> &attributes, std::optional<std::size_t> chosen);
    void setCounts(const OutcomeCounts &counts);
    OutcomeSet filter() const;
    void clearFilter();

signals:
    void partWanted(faces::ui::ComparedOn part);
    void attributeWanted(int attribute); ///< -1: any
    void filterWanted(faces::ui::OutcomeSet wanted);
    void orderWanted(faces::ui::ComparedOrder order);

private:
    void build();
    void makeRoom();

    Chip *m_validation, *m_test, *m_outOfFold;
    Chip *m_fixed, *m_broken, *m_bothWrong, *m_bothRight;
    std::array<std::pair<Chip *, PairOutcome>, 4> m_outcomes;
    std::vector<Attribute> m_attributes; ///< in the menu
    QPushButton *m_attribute;
    QMenu *m_menu;
    QComboBox *m_order;
};

} // namespace faces::ui
