// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// Labels given with the mouse, and what Esc and the view's key do.
#include "ui/models/face_list_model.h"
#include "ui/pages/label/label_page.h"
#include "ui/pages/label/label_views.h"
#include "ui/widgets/face_grid.h"

namespace faces::ui {

void LabelPage::badgeClicked(FaceId face, int badge, BadgeState state)
{
    const auto attributes = workspace().attributes();
    if (badge < 0 || badge >= static_cast<int>(attributes.size()) || !mayWrite())
        return;
    workspace().setLabels({{face, attributes[static_cast<std::size_t>(badge)].attribute.id, clickedValue(state)}});
}

void LabelPage::stepBack()
{
    if (selectedFaces().size() > 1) // or the next key would label all of them
        setCurrentRow(m_grid->currentIndex().row());
    else if (m_views->oneLarge() && !m_views->noneFits())
        m_views->setOneLarge(false);
    else
        clearFilters();
}

} // namespace faces::ui
