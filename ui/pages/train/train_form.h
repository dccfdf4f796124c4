// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/training.h"
#include "ui/widgets/panel.h"

#include <vector>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QGridLayout;
class QPushButton;
class QSpinBox;

namespace faces::ui {

class PresetSpinBox;

/// What to train: the form of TrainOptions.
class TrainForm : public Panel {
    Q_OBJECT
public:
    explicit TrainForm(QWidget *parent = nullptr);

    void setAttributes(const std::vector<Attribute> &attributes); ///< those chosen before stay chosen
    TrainOptions options() const;
    /// What the form has no field for (device, matting file; for this network widths, smoothing, alterations) is kept
    /// for options(), and said in words where it is not the preset's own.
    void setOptions(const TrainOptions &options);
    /// Whether a training can be started, and if not, why.
    void setStartable(bool startable, const QString &why);
    void focusStart(); ///< the keyboard goes to what starts the training

signals:
    void startWanted(const faces::TrainOptions &options);

private:
    void build();
    void addNets();
    void addNumbers();
    void addBackground();
    void addKept();
    void showKept();
    void showFill();
    void showPreset();
    void showStart();

    QButtonGroup *m_nets = nullptr;
    QGridLayout *m_boxes = nullptr;
    std::vector<Attribute> m_attributes;
    std::vector<QCheckBox *> m_chosen;
    PresetSpinBox *m_epochs = nullptr, *m_batch = nullptr, *m_rate = nullptr, *m_threads = nullptr;
    QSpinBox *m_seed = nullptr, *m_fill = nullptr;
    QComboBox *m_background = nullptr;
    QPushButton *m_start = nullptr;
    QWidget *m_keptRow = nullptr;
    QLabel *m_keptWords = nullptr, *m_why = nullptr;
    TrainOptions m_kept; ///< what was filled in; only what the form has no field for counts
    double m_filledRate = -1;
    bool m_startable = true;
};

} // namespace faces::ui
