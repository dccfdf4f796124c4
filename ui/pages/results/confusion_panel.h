// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/scores.h"
#include "ui/widgets/panel.h"

namespace faces::ui {

/// How often truth and prediction meet, for one attribute on the part that is shown.
class ConfusionPanel : public Panel {
    Q_OBJECT
public:
    explicit ConfusionPanel(QWidget *parent = nullptr);
    void setCounts(const QString &attribute, const QString &part, const Counts &counts);

private:
    QLabel *m_truePositives, *m_falseNegatives, *m_falsePositives, *m_trueNegatives, *m_figures;
};

} // namespace faces::ui
