// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/tasks/compare_runs.h"

#include <QWidget>

#include <memory>

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
/// second dashed), F1 with intervals and differences, and in what the trainings differ. Escape closes it, and so does
/// the button at the left of the names: a second click there meets nothing that can be pressed.
class RunComparison : public QWidget {
    Q_OBJECT
public:
    explicit RunComparison(QWidget *parent = nullptr);

    /// Of runs with their histories. What was zoomed or hidden in the curves is as at first again.
    void showPair(std::shared_ptr<const tasks::ComparedPair> pair);
    const std::shared_ptr<const tasks::ComparedPair> &shown() const { return m_pair; } ///< null: nothing yet
    void setWayBack(const QString &words); ///< where closing leads, for the button: "Back to run 7"

    const ComparisonModel &scores() const { return *m_scores; }
    const DifferencesModel &differences() const { return *m_differences; }
    LineChart &loss() const { return *m_loss; }
    LineChart &quality() const { return *m_quality; }
    QString warning() const; ///< what stands below the names; empty where nothing speaks against comparing

signals:
    void closed();
    void facesWanted(); ///< which faces the second run mends and breaks

protected:
    void focusInEvent(QFocusEvent *event) override; ///< the table has it: a proxy would have Tab skip all before it
    void keyPressEvent(QKeyEvent *event) override;

private:
    Panel *buildHead();
    QWidget *buildCurves();
    QWidget *buildTables();
    QTableView *tableOf(QAbstractItemModel *model, const QString &name);
    const Run &a() const { return m_pair->a.run; }
    const Run &b() const { return m_pair->b.run; }
    void showHead();
    void showLoss();
    void showQuality();
    void showScores();

    std::shared_ptr<const tasks::ComparedPair> m_pair;
    ComparisonModel *m_scores;
    DifferencesModel *m_differences;
    QLabel *m_names = nullptr, *m_warning = nullptr;
    QPushButton *m_back = nullptr, *m_faces = nullptr;
    LineChart *m_loss = nullptr, *m_quality = nullptr;
    Panel *m_scorePanel = nullptr, *m_optionPanel = nullptr;
    Chip *m_validation = nullptr, *m_test = nullptr, *m_trainLoss = nullptr, *m_micro = nullptr;
    QTableView *m_table = nullptr;
};

} // namespace faces::ui
