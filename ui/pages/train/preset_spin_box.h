// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <QDoubleSpinBox>

namespace faces::ui {

/// A number that may be left to the preset: 0 shows the preset's own value, and stepping starts from it.
class PresetSpinBox : public QDoubleSpinBox {
    Q_OBJECT
public:
    PresetSpinBox(double highest, int decimals, double step, QWidget *parent = nullptr);
    void setPreset(double value, const QString &words); ///< words: what 0 shows
    void stepBy(int steps) override;

private:
    double m_preset = 0;
};

} // namespace faces::ui
