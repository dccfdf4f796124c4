// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/tuning.h"
#include "ui/widgets/panel.h"

#include <array>
#include <optional>
#include <vector>

class QButtonGroup;
class QComboBox;
class QPushButton;
class QSpinBox;

namespace faces::ui {

class AttributeBoxes;
class PresetSpinBox;

/// Seconds that an epoch takes on this machine, as far as earlier trainings tell; by SearchSpace.
using EpochSeconds = std::array<std::optional<double>, 2>;

/// What to search for: the form of TuneOptions. Says in plain words what the search will be before it is started.
class TuneForm : public Panel {
    Q_OBJECT
public:
    explicit TuneForm(QWidget *parent = nullptr);

    void setAttributes(const std::vector<Attribute> &attributes); ///< those chosen before stay chosen
    void setSpeed(const EpochSeconds &seconds);
    TuneOptions options() const;
    void setOptions(const TuneOptions &options);
    /// Whether a search can be started, and if not, why.
    void setStartable(bool startable, const QString &why);
    bool startable() const; ///< its button can be pressed
    void start();           ///< as its button does; without effect where that can't be pressed
    void focusStart();
    QString plan() const; ///< what it says of the search

signals:
    void startWanted(const faces::TuneOptions &options);
    void startableChanged();

private:
    void build();
    void addSpaces();
    void addObjective();
    void addNumbers();
    void showPlan();
    void showStart();

    QButtonGroup *m_spaces = nullptr;
    QComboBox *m_objective = nullptr;
    QSpinBox *m_epochs = nullptr, *m_eta = nullptr, *m_trials = nullptr, *m_seed = nullptr;
    PresetSpinBox *m_threads = nullptr;
    AttributeBoxes *m_attributes = nullptr;
    QLabel *m_plan = nullptr, *m_why = nullptr;
    QPushButton *m_start = nullptr;
    EpochSeconds m_seconds;
    bool m_startable = true;
};

} // namespace faces::ui
