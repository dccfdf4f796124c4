// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/scores.h"
#include "ui/pages/results/results_filter.h"
#include "ui/widgets/panel.h"

class QTableView;

namespace faces::ui {

class VerdictTableModel;

/// How often truth and prediction meet on the part that is shown: the chosen attribute's two by two, and below it a row
/// for each attribute, whose cells filter the gallery.
class ConfusionPanel : public Panel {
    Q_OBJECT
public:
    explicit ConfusionPanel(QWidget *parent = nullptr);
    /// chosen: kAllAttributes pools them.
    void setCounts(const std::vector<Attribute> &attributes, std::size_t chosen, const QString &part,
                   const ResultsCounts &counts);
    void setFilter(const ResultsFilter &filter, std::size_t chosen);

signals:
    void attributeWanted(std::size_t attribute);
    void verdictWanted(std::size_t attribute, faces::ui::Verdict verdict); ///< to be filtered by, or not any more

private:
    QLayout *buildSquare();
    void buildTable();
    void pressed(const QModelIndex &index);

    QLabel *m_truePositives, *m_falseNegatives, *m_falsePositives, *m_trueNegatives, *m_figures;
    VerdictTableModel *m_model;
    QTableView *m_table;
};

} // namespace faces::ui
