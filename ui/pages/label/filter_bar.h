// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "ui/models/face_filter.h"
#include "ui/models/face_order.h"
#include "ui/models/filter_words.h"

#include <QWidget>

#include <functional>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace faces::ui {

class Chip;
class FilterChips;
class FlowLayout;
class SearchField;

/// What is shown and in which order: a row of chips with the order at its end; below it the search, a button for more
/// filters, and one chip for each of those that is on, which takes it away. Knows no list: it says what a person wants.
class FilterBar : public QWidget {
    Q_OBJECT
public:
    /// current: the face that the keyboard is on, whose photo and person are offered.
    FilterBar(Workspace &workspace, std::function<FaceId()> current, QWidget *parent = nullptr);

    const FaceFilter &filter() const { return m_filter; }
    FaceOrder order() const { return m_order; }
    void clear();                                           ///< all faces; the order stays. Tells nobody
    void setFilter(const FaceFilter &filter, FaceOrder order); ///< tells nobody
    void showCounts(const FilterCounts &counts, int shown); ///< shown: faces that the list holds now
    void addAtEnd(QWidget *widget); ///< of the second row, where there is room

    void focusChips();
    void focusSearch();
    bool hasKeyboard() const; ///< one goes through it with the keys, or types

signals:
    /// Also when something is pressed again: the list is made anew, and what no longer fits goes.
    void chosen(const faces::ui::FaceFilter &filter, faces::ui::FaceOrder order);
    void left(); ///< the keyboard wants back to the faces

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void assemble();
    void makeOrderMenu();
    void choose(const FaceFilter &filter);
    void chooseOrder(FaceOrder order);
    void viewChanged();
    void showFilter();
    void showConditions();
    void addCondition(const Condition &condition);
    void openMore();

    Workspace &m_workspace;
    std::function<FaceId()> m_current;
    FaceFilter m_filter;
    FaceOrder m_order = FaceOrder::Number;
    FilterCounts m_counts;
    std::vector<Condition> m_said; ///< what has a chip now
    FilterChips *m_chips;
    QPushButton *m_orderButton;
    SearchField *m_search;
    QPushButton *m_more;
    QWidget *m_conditions;
    FlowLayout *m_flow;
    QHBoxLayout *m_second = nullptr;
    QLabel *m_shown;
};

} // namespace faces::ui
