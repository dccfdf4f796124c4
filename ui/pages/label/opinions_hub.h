// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "ui/workspace.h"

#include <QWidget>

namespace faces::ui {

class AgreementPanel;
class OpinionForm;

/// Second opinions in one place: asking for one, and what came of them.
class OpinionsHub : public QWidget {
    Q_OBJECT
public:
    /// conflicts: the action that goes to their queue. leave: back to the labels.
    OpinionsHub(Workspace &workspace, QAction *conflicts, QAction *leave, QWidget *parent = nullptr);

    void begin(const std::vector<FaceId> &shownFaces); ///< those the Label page's filters let through
    AgreementPanel *agreement() const { return m_agreement; }

signals:
    void begun(const faces::OpinionPass &pass);

private:
    OpinionForm *m_form;
    AgreementPanel *m_agreement;
};

} // namespace faces::ui
