// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/tasks/estimate_training.h"
#include "ui/jobs/latest.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <cstdint>

class QWidget;

namespace faces::ui {

class TrainForm;
class Workspace;

/// With the matting file that the settings name now, as every training from this window has it. What a search found or
/// an earlier run had may name one that is gone.
TrainOptions withOwnMatting(TrainOptions options);

/// "About 2 min · 1.2 GB · 0.5 M parameters · measured on run 3"; where nothing was measured "Roughly 2 min" and
/// "reckoned from this machine's speed".
QString estimateWords(const tasks::TrainingEstimate &estimate);
/// What stands behind it: "1,079 faces an epoch · 96 M multiply-adds a face", and how sure the time is.
QString estimateDetails(const tasks::TrainingEstimate &estimate);

/// What follows from the choices in the training form: how long it is going to take, and what the network is going to
/// see. Both are read from the project a moment after the last change, and only while somebody looks; faces are drawn
/// only while their place in the form is open.
class TrainChoices : public QObject {
    Q_OBJECT
public:
    TrainChoices(Workspace &workspace, TrainForm &form, QWidget *page);

    void setShown(bool shown); ///< whether somebody looks at the form

private:
    void changed();
    void ask();
    void askEstimate();
    void askPreview();
    void drawAgain();
    void forget();

    Workspace &m_workspace;
    TrainForm &m_form;
    Latest *m_estimating, *m_drawing;
    QTimer m_rest; ///< nothing has been changed for a moment
    bool m_shown = false, m_estimateStale = true, m_previewStale = true;
    std::uint64_t m_draw = 1;
};

} // namespace faces::ui
