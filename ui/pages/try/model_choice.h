// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/run.h"
#include "core/tasks/training.h"

#include <QComboBox>

#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

namespace faces::ui {

/// A model that can judge: a run of the project, or a file. The key differs when the answers may differ (thresholds
/// were moved, the run went on to a better epoch).
struct ModelSource {
    QString key;
    QString title;
    std::optional<Run> run;
    std::filesystem::path file; ///< where there is no run
    /// Run 1 of another project is another model.
    QString keyIn(const std::filesystem::path &project) const;
};

/// A judge kept between pictures. One job at a time uses it.
struct KeptJudge {
    QString key;
    std::unique_ptr<tasks::Judge> judge;
    /// Made ready for a source if it is another one than last time. Slow the first time: for jobs.
    tasks::Judge &of(const ModelSource &source, const std::filesystem::path &project,
                     const tasks::VisionModels &models);
};

/// The models to choose from: runs with a model, the newest first, then files that were opened. As long as nobody
/// chose, the newest run is on.
class ModelChoice : public QComboBox {
    Q_OBJECT
public:
    explicit ModelChoice(QWidget *parent = nullptr);

    void setRuns(const std::vector<Run> &runs);
    void addFile(const std::filesystem::path &file); ///< and chooses it
    void clearAll();
    const ModelSource *source() const; ///< null: there is none

signals:
    void sourceChanged();

private:
    void fill(const QString &wanted);
    void chosen();

    std::vector<ModelSource> m_runs, m_files;
    std::vector<ModelSource> m_all;
    bool m_byHand = false;
    QString m_key; ///< of the source last told of
};

} // namespace faces::ui
