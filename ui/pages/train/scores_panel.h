// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/run.h"
#include "ui/pages/train/scores_model.h"
#include "ui/widgets/panel.h"

class QPushButton;
class QTableView;

namespace faces::ui {

/// Scores per attribute, on validation or on test faces.
class ScoresPanel : public Panel {
    Q_OBJECT
public:
    explicit ScoresPanel(QWidget *parent = nullptr);

    void showRun(const std::vector<Attribute> &attributes, const Run &run);
    void showLive(const std::vector<Attribute> &attributes, const std::optional<EpochRecord> &latest);
    void showNothing();
    const ScoresModel &model() const { return *m_model; }

private:
    void build();
    void show();

    ScoresModel *m_model;
    QTableView *m_table = nullptr;
    QPushButton *m_validation = nullptr, *m_test = nullptr;
    std::vector<Attribute> m_attributes;
    std::optional<Run> m_run;
};

} // namespace faces::ui
