// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/train/preset_spin_box.h"

namespace faces::ui {

PresetSpinBox::PresetSpinBox(double highest, int decimals, double step, QWidget *parent) : QDoubleSpinBox(parent)
{
    setDecimals(decimals);
    setRange(0, highest);
    setSingleStep(step);
    setKeyboardTracking(false);
}

void PresetSpinBox::setPreset(double value, const QString &words)
{
    m_preset = value;
    setSpecialValueText(words);
}

void PresetSpinBox::stepBy(int steps)
{
    if (value() == 0)
        setValue(m_preset);
    QDoubleSpinBox::stepBy(steps);
}

} // namespace faces::ui
