// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// Labels that the model doubts, gone through on the Label page from the worst on; nothing is turned round by itself.
#include "ui/pages/label/label_page.h"

#include "ui/models/face_list_model.h"
#include "ui/models/said.h"
#include "ui/pages/label/label_orders.h"

#include <QTimer>

#include <algorithm>
#include <utility>

namespace faces::ui {

void LabelPage::readDoubts()
{
    if (std::exchange(m_doubtsChanged, false))
        m_doubted = doubtedLabels(workspace().view(), workspace().attributes());
}

std::optional<Workspace::Shown> LabelPage::doubtedAttribute()
{
    readDoubts();
    const Face *face = workspace().face(currentFace());
    if (!face || selectedFaces().size() > 1)
        return {};
    for (const Suspicion &doubt : m_doubted)
        if (doubt.face == face->id)
            for (const Workspace::Shown &shown : workspace().attributes())
                if (shown.attribute.id == doubt.attribute && doubtOf(workspace().view(), *face, shown))
                    return shown;
    return {};
}

/// The next worst after the current face's; from the worst again at the end.
void LabelPage::nextDoubted()
{
    readDoubts();
    if (m_doubted.empty()) {
        say(workspace().blind() ? tr("In a second opinion suspicious labels stay hidden. Leave it first.")
                                : tr("No label is suspicious."));
        return;
    }
    const auto here = std::ranges::find(m_doubted, currentFace(), &Suspicion::face);
    auto next = here;
    while (next != m_doubted.end() && next->face == currentFace())
        ++next;
    if (here == m_doubted.end() || next == m_doubted.end())
        next = m_doubted.begin();
    showFaces({next->face});
}

void LabelPage::settleDoubted(bool mend)
{
    const std::optional<Workspace::Shown> shown = doubtedAttribute();
    const Face *face = workspace().face(currentFace());
    if (!shown || !face) { // its buttons are about to be greyed
        say(tr("No label of this face is suspicious."));
        return;
    }
    if (!mayLabel())
        return;
    const LabelValue now = face->labels[static_cast<std::size_t>(shown->index)];
    const LabelValue other = now == LabelValue::Yes ? LabelValue::No : LabelValue::Yes;
    const LabelOrders orders{{face->id, shown->attribute.id, mend ? other : now}};
    const auto here = std::ranges::find_if(m_doubted, [&](const Suspicion &doubt) {
        return doubt.face == face->id && doubt.attribute == shown->attribute.id;
    });
    const auto after = m_doubted.erase(here);
    const FaceId next = after != m_doubted.end() ? after->face : m_doubted.empty() ? FaceId{} : m_doubted.front().face;
    // The label and the decision are one step; a label that stays is noted as looked at.
    workspace().setLabels(orders, LabelOrigin::Person, orders);
    if (number(next) != 0)
        showFaces({next});
    m_showAccept->start();
}

} // namespace faces::ui
