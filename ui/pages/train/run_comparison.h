// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/comparison.h"

#include <QWidget>

class QAbstractItemModel;
class QLabel;
class QPushButton;
class QTableView;

namespace faces::ui {

class Chip;
class ComparisonModel;
class DifferencesModel;
class LineChart;
class Panel;

/// Two runs beside each other: what speaks against comparing them, their curves over each other (the first solid, the
/// second dashed), F1 with intervals and differences, and in what the trainings differ. Escape closes it.
class RunComparison : public QWidget {
    Q_OBJECT
public:
    explicit RunComparison(QWidget *parent = nullptr);

    /// The runs with their histories, and what compareRuns() says of them in this order.
    void showRuns(const Run &a, const Run &b, const Comparison &comparison);

    const ComparisonModel &scores() const { return *m_scores; }
    const DifferencesModel &differences() const { return *m_differences; }
    LineChart &loss() const { return *m_loss; }
    LineChart &quality() const { return *m_quality; }
    QString warning() const; ///< what stands below the names; empty where nothing speaks against comparing

signals:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    Panel *buildHead();
    QWidget *buildCurves();
    QWidget *buildTables();
    QTableView *tableOf(QAbstractItemModel *model, const QString &name);
    void showHead();
    void showLoss();
    void showQuality();
    void showScores();

    Run m_a, m_b;
    Comparison m_comparison;
    ComparisonModel *m_scores;
    DifferencesModel *m_differences;
    QLabel *m_names = nullptr, *m_warning = nullptr;
    QPushButton *m_close = nullptr;
    LineChart *m_loss = nullptr, *m_quality = nullptr;
    Panel *m_scorePanel = nullptr, *m_optionPanel = nullptr;
    Chip *m_validation = nullptr, *m_test = nullptr, *m_trainLoss = nullptr, *m_micro = nullptr;
    QTableView *m_table = nullptr;
};

} // namespace faces::ui
