// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/split.h"
#include "ui/pages/results/results_model.h"

#include <QWidget>

class QComboBox;
class QMenu;
class QPushButton;

namespace faces::ui {

class Chip;

/// The bar above the gallery: part, filters with their counts, the attribute they speak of, and the order.
class ResultsChips : public QWidget {
    Q_OBJECT
public:
    explicit ResultsChips(QWidget *parent = nullptr);

    void setParts(int test, int validation, Part shown);
    void setAttributes(const std::vector<Attribute> &attributes, std::size_t chosen);
    void setCounts(const ResultsCounts &counts);
    void clearFilters();
    ResultsOrder order() const;
    void setOrder(ResultsOrder order);

signals:
    void partWanted(faces::Part part);
    void attributeWanted(int attribute);
    void filterWanted(const faces::ui::ResultsFilter &filter);
    void orderWanted(faces::ui::ResultsOrder order);

private:
    void build();
    void tellFilter();
    void makeRoom();

    Chip *m_test, *m_validation, *m_anyWrong, *m_right, *m_missed, *m_falseAlarm;
    std::vector<Attribute> m_attributes; ///< in the menu
    QPushButton *m_attribute;
    QMenu *m_menu;
    QComboBox *m_order;
};

} // namespace faces::ui
