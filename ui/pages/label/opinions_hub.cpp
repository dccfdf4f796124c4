// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/label/opinions_hub.h"

#include "ui/pages/label/agreement_panel.h"
#include "ui/pages/label/opinion_form.h"
#include "ui/theme.h"
#include "ui/widgets/key_button.h"

#include <QAction>
#include <QHBoxLayout>

#include <algorithm>

namespace faces::ui {

OpinionsHub::OpinionsHub(Workspace &workspace, QAction *conflicts, QAction *leave, QWidget *parent)
    : QWidget(parent), m_form(new OpinionForm(workspace)), m_agreement(new AgreementPanel(workspace, conflicts))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(kApart, kApart, kApart, kApart);
    row->setSpacing(kApart);
    m_form->setFixedWidth(320);
    row->addWidget(m_form);
    row->addWidget(m_agreement, 1);
    m_agreement->addToTitle(new KeyButton(leave, tr("Back to the labels")));
    connect(m_form, &OpinionForm::begun, this, &OpinionsHub::begun);
    connect(m_agreement, &AgreementPanel::goOnWanted, this, [this, &workspace](const QString &annotator) {
        const auto &passes = workspace.view().passes;
        const auto pass = std::ranges::find(passes, annotator.toStdString(), &OpinionPass::annotator);
        if (pass != passes.end())
            emit begun(OpinionPass(*pass));
    });
}

void OpinionsHub::begin(const std::vector<FaceId> &shownFaces)
{
    m_form->setShownFaces(shownFaces);
    m_form->askFor({});
}

} // namespace faces::ui
