// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/run.h"
#include "core/tasks/calibrate_run.h"
#include "ui/pages/train/scores_model.h"
#include "ui/widgets/panel.h"

#include <filesystem>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace faces::ui {

class EmptyNote;
class Latest;
class ReliabilityView;

/// Scores per attribute, on validation or on test faces; or how far the probabilities can be taken at their word, which
/// is read from the project while the panel is seen.
class ScoresPanel : public Panel {
    Q_OBJECT
public:
    explicit ScoresPanel(QWidget *parent = nullptr);

    /// project: the folder that the run's predictions are read from; empty: its calibration is not shown.
    void showRun(const std::vector<Attribute> &attributes, const Run &run, const std::filesystem::path &project = {});
    void showLive(const std::vector<Attribute> &attributes, const std::optional<EpochRecord> &latest);
    void showNothing();
    const ScoresModel &model() const { return *m_model; }
    const ReliabilityView &reliability() const { return *m_reliabilityView; } ///< once "Calibration" was chosen

signals:
    void reliabilityRead(); ///< Brier scores and the plot are shown

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    QWidget *buildTable();
    void showScores();
    void showThresholdNote();
    void showReliability(Part part);
    void showPlot(Part part);
    void readReliability();
    void showColumns(bool live);
    void forgetRun(const QString &title, const QString &note);

    ScoresModel *m_model;
    QStackedWidget *m_pages = nullptr; ///< the table with its note, the plot
    QTableView *m_table = nullptr;
    EmptyNote *m_noScores = nullptr;   ///< in the table
    QLabel *m_thresholdNote = nullptr; ///< see ScoresModel::thresholdNote()
    ReliabilityView *m_reliabilityView = nullptr;
    QPushButton *m_validation = nullptr, *m_test = nullptr, *m_calibration = nullptr;
    Latest *m_reading;
    std::vector<Attribute> m_attributes;
    std::optional<Run> m_run;
    std::filesystem::path m_project;
    std::optional<tasks::RunReliability> m_reliability;
    QString m_trouble;     ///< why it could not be read
    bool m_unread = false; ///< m_run's reliability was not asked for yet
};

} // namespace faces::ui
