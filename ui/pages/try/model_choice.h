// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/run.h"
#include "core/tasks/training.h"

#include <QComboBox>

#include <filesystem>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace faces::ui {

/// A model that can judge: a run of the project, or a file. The key differs when the answers may differ (thresholds
/// were moved, the run went on to a better epoch).
struct ModelSource {
    QString key;
    QString title;
    QString about; ///< what it was trained on, as far as that is known; for a file once it was read
    std::optional<Run> run;
    std::filesystem::path file; ///< where there is no run
    /// Run 1 of another project is another model.
    QString keyIn(const std::filesystem::path &project) const;
    std::string suggests() const; ///< under which name its answers become suggestions: "run 3", "office.faces-model"
};

/// A judge kept between pictures. Several jobs may want it: each holds the mutex while it uses it.
struct KeptJudge {
    std::mutex mutex;
    QString key;
    std::unique_ptr<tasks::Judge> judge;
    /// Made ready for a source if it is another one than last time. Slow the first time: for jobs.
    tasks::Judge &of(const ModelSource &source, const std::filesystem::path &project,
                     const tasks::VisionModels &models);
};

/// What a model says of where it comes from.
QString aboutModel(const Model &model);

/// The models to choose from: runs with a model, the newest first, then files that were opened. As long as nobody
/// chose, the newest run is on.
class ModelChoice : public QComboBox {
    Q_OBJECT
public:
    explicit ModelChoice(QWidget *parent = nullptr);

    void setRuns(const std::vector<Run> &runs);
    void addFile(const std::filesystem::path &file); ///< and chooses it
    void clearAll();
    void setAbout(const QString &key, const QString &about); ///< what a model's file says of itself
    const ModelSource *source() const;                       ///< null: there is none

signals:
    void sourceChanged();

private:
    void showAbout();
    void fill(const QString &wanted);
    void chosen();

    std::vector<ModelSource> m_runs, m_files;
    std::vector<ModelSource> m_all;
    bool m_byHand = false;
    QString m_key; ///< of the source last told of
};

} // namespace faces::ui
