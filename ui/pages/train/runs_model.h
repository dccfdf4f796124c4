// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/run.h"
#include "ui/ids.h"

#include <QAbstractListModel>

#include <optional>
#include <vector>

namespace faces::ui {

/// The project's runs, the newest on top.
class RunsModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { RunRole = Qt::UserRole + 1, DetailRole, FigureRole, BestRole, LeakyRole, StateRole };

    explicit RunsModel(QObject *parent = nullptr) : QAbstractListModel(parent) {}

    /// Oldest first, as the view has them. A run that was training and is not `live` was cut off: it counts as stopped.
    void setRuns(std::vector<Run> runs, std::optional<RunId> live = std::nullopt);
    const Run *run(const QModelIndex &index) const;
    QModelIndex indexOf(RunId id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<Run> m_runs; ///< newest first
    std::optional<RunId> m_best;
};

/// What a run's end was, as a person says it: "stopped".
QString wordFor(RunState state);

} // namespace faces::ui
