// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/split.h"
#include "ui/pages/results/results_model.h"

#include <QWidget>

#include <array>

class QActionGroup;
class QComboBox;
class QMenu;
class QPushButton;

namespace faces::ui {

class Chip;
class FlowLayout;

/// The bars above the gallery: part, a draw by chance and the order; below them the filters with their counts. Chips of
/// verdicts speak of the chosen attribute, or of any where all are chosen; what is filtered by others has a chip each
/// that takes it away.
class ResultsChips : public QWidget {
    Q_OBJECT
public:
    explicit ResultsChips(QWidget *parent = nullptr);

    void setParts(int test, int validation, Part shown);
    void setAttributes(const std::vector<Attribute> &attributes, std::size_t chosen);
    void setFilter(const ResultsFilter &filter); ///< tells nobody
    void setCounts(const ResultsCounts &counts);
    const ResultsFilter &filter() const { return m_filter; }
    ResultsOrder order() const;
    void setOrder(ResultsOrder order);
    void setDrawn(bool drawn);

signals:
    void partWanted(faces::Part part);
    void attributeWanted(std::size_t attribute); ///< kAllAttributes: all
    void filterWanted(const faces::ui::ResultsFilter &filter);
    void orderWanted(faces::ui::ResultsOrder order);
    void drawWanted(bool drawn);

private:
    struct VerdictChip {
        Verdict verdict;
        Chip *chip;
    };
    void build();
    void buildOrders();
    void connectParts();
    QWidget *buildFirst();
    QWidget *buildSecond();
    void showFilter();
    void showOthers();
    QString wordsFor(std::size_t attribute, VerdictSet verdicts) const;

    Chip *m_test, *m_validation, *m_draw, *m_anyWrong;
    std::array<VerdictChip, 4> m_verdicts;
    std::vector<Attribute> m_attributes; ///< in the menu
    std::size_t m_chosen = 0;
    ResultsFilter m_filter;
    QPushButton *m_attribute;
    QMenu *m_menu;
    QActionGroup *m_group;
    QComboBox *m_order;
    FlowLayout *m_flow = nullptr;
    QWidget *m_flowWidget = nullptr;
    std::vector<std::pair<std::size_t, VerdictSet>> m_said; ///< what has a chip of its own
    QList<QPushButton *> m_others;
};

} // namespace faces::ui
