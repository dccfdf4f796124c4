// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// Suggestions on the Label page: taken one face or one screenful at a time.
#include "ui/pages/label/label_page.h"

#include "ui/actions.h"
#include "ui/idle_keys.h"
#include "ui/models/face_list_model.h"
#include "ui/models/said.h"
#include "ui/pages/label/accept_bar.h"
#include "ui/pages/label/accept_question.h"
#include "ui/pages/label/label_orders.h"
#include "ui/pages/label/label_views.h"
#include "ui/pages/label/suggesting.h"
#include "ui/words.h"

#include <QAction>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>
#include <set>

namespace faces::ui {

void LabelPage::assembleAccepting()
{
    makeAcceptActions();
    const auto named = [this](const char *id) { return findChild<QAction *>(QLatin1String(id)); };
    m_accept = new AcceptBar(named("label.screenful"), named("label.keepDoubted"), named("label.mendDoubted"),
                             named("label.doubted"));
    m_suggesting = new Suggesting(workspace(), this);
    m_accept->setSuggests(m_suggesting->on());
    if (workspace().blind())
        m_accept->hide();
    connect(m_accept, &AcceptBar::suggestsChosen, m_suggesting, &Suggesting::setOn);
    connect(m_suggesting, &Suggesting::changed, this, &LabelPage::footChanged);
    m_showAccept = new QTimer(this);
    m_showAccept->setSingleShot(true);
    m_showAccept->setInterval(60);
    connect(m_showAccept, &QTimer::timeout, this, &LabelPage::showAcceptBar);
    connect(m_grid->verticalScrollBar(), &QScrollBar::valueChanged, m_showAccept, qOverload<>(&QTimer::start));
    connect(m_grid->verticalScrollBar(), &QScrollBar::rangeChanged, m_showAccept, qOverload<>(&QTimer::start));
}

void LabelPage::makeAcceptActions()
{
    const auto on = [this](const char *id, QWidget *owner, auto order) {
        connect(makeAction(id, owner), &QAction::triggered, this, order);
    };
    // Space belongs to the faces: on a focused button it should press it.
    on("label.accept", m_views, &LabelPage::acceptChosen);
    on("label.screenful", this, &LabelPage::acceptScreenful);
    on("label.doubted", this, &LabelPage::nextDoubted);
    on("label.keepDoubted", this, [this] { settleDoubted(false); });
    on("label.mendDoubted", this, [this] { settleDoubted(true); });
}

QString LabelPage::footRemark() const { return m_suggesting->remark(); }

std::vector<FaceId> LabelPage::facesOnScreen() const
{
    if (m_views->oneLarge())
        return {currentFace()};
    const QRect seen = m_grid->viewport()->rect();
    std::vector<FaceId> faces;
    const int first = qMax(0, m_grid->indexAt({seen.left() + 1, seen.top() + 1}).row());
    for (int row = first; row < m_model->rowCount(); ++row) {
        const QRect tile = m_grid->tileRect(m_grid->visualRect(m_model->index(row)));
        if (tile.top() > seen.bottom())
            break;
        if (tile.top() >= seen.top() && tile.bottom() <= seen.bottom()) // its badges, too
            faces.push_back(m_model->faceAt(row));
    }
    return faces.empty() && m_grid->currentIndex().isValid() ? std::vector{currentFace()} : faces;
}

/// Beside the faces; in the foot where they have no bar.
void LabelPage::say(const QString &sentence)
{
    if (workspace().blind())
        emit workspace().refused(sentence);
    else
        m_accept->showDone(sentence);
}

/// These suggestions become labels, in one step. Doubtful ones have been looked at: that is noted.
void LabelPage::accept(const Acceptance &acceptance)
{
    if (acceptance.orders.empty())
        return;
    workspace().setLabels(acceptance.orders, LabelOrigin::Suggestion, acceptance.doubtful);
    m_accept->showDone(tr("Accepted %Ln suggestions %1.", nullptr, static_cast<int>(acceptance.orders.size()))
                           .arg(tr("of %Ln faces", "accepted suggestions", acceptance.faces)));
}

/// One face alone counts as looked at: its labels stand at the side.
SplitAcceptance LabelPage::suggestedForChosen() const
{
    std::vector<const Face *> inSight = chosenFaces(), outOfSight;
    if (inSight.size() > 1) {
        const std::vector<FaceId> seen = facesOnScreen();
        const std::set<FaceId> onScreen(seen.begin(), seen.end());
        const auto hidden = std::stable_partition(inSight.begin(), inSight.end(),
                                                  [&](const Face *face) { return onScreen.contains(face->id); });
        outOfSight.assign(hidden, inSight.end());
        inSight.erase(hidden, inSight.end());
    }
    return splitAcceptance(inSight, outOfSight, workspace().view(), workspace().attributes());
}

/// What the selection's suggestions come to; where some of them have not been seen the person decides. Nothing: no.
std::optional<Acceptance> LabelPage::acceptanceOfChosen()
{
    for (;;) {
        const SplitAcceptance split = suggestedForChosen();
        if (!split.anyOutOfSight())
            return split.all;
        if (split.all.orders.empty()) {
            m_accept->showDone(tr("Nothing was accepted: suggestions with “?” are accepted in sight only."));
            return {};
        }
        const Accepting answer = askToAccept(split, window());
        if (answer == Accepting::Nothing)
            return {};
        // A model may have learned while the question stood there. Then it is asked anew: who said yes meant those.
        if (split == suggestedForChosen())
            return answer == Accepting::All ? split.all : split.inSight;
    }
}

/// Labels are unknown, and nobody has a suggestion for one of them.
bool LabelPage::nothingSuggested(FaceId id) const
{
    const Face *face = workspace().face(id);
    const auto &attributes = workspace().attributes();
    return face && !face->rejected && !isLabelled(*face, attributes) &&
           std::ranges::none_of(attributes, [&](const Workspace::Shown &shown) {
               return saidOf(workspace().view(), *face, shown).suggested.sureness != Sureness::Nothing;
           });
}

void LabelPage::acceptChosen()
{
    const std::vector<FaceId> faces = selectedFaces();
    if (faces.empty() || !mayLabel())
        return;
    if (faces.size() == 1 && nothingSuggested(faces.front())) // it goes on as asked, but not without a word
        say(workspace().blind()
                ? tr("In a second opinion suggestions stay hidden.")
                : tr("Nothing was suggested for face %1.").arg(workspace().face(faces.front())->number));
    const std::optional<Acceptance> acceptance = acceptanceOfChosen();
    if (!acceptance)
        return;
    accept(*acceptance);
    if (!goOn() && acceptance->orders.empty()) // else what was accepted is said
        sayItIsTheLast();
}

void LabelPage::acceptScreenful()
{
    const std::vector<FaceId> faces = facesOnScreen();
    if (faces.empty() || !mayWrite())
        return;
    std::vector<const Face *> seen;
    for (const FaceId id : faces)
        if (const Face *face = workspace().face(id))
            seen.push_back(face);
    accept(acceptanceOf(seen, workspace().view(), workspace().attributes()));
    const int last = m_model->rowOf(faces.back());
    if (last + 1 >= m_model->rowCount())
        return;
    setCurrentRow(last + 1);
    if (!m_views->oneLarge())
        m_grid->scrollTo(m_model->index(last + 1), QAbstractItemView::PositionAtTop);
}

void LabelPage::showAcceptBar()
{
    int suggestions = 0, doubtful = 0;
    for (const FaceId id : facesOnScreen())
        if (const Face *face = workspace().face(id))
            for (const Workspace::Shown &shown : workspace().attributes()) {
                const Sureness sureness = saidOf(workspace().view(), *face, shown).suggested.sureness;
                suggestions += sureness != Sureness::Nothing ? 1 : 0;
                doubtful += sureness == Sureness::Doubtful ? 1 : 0;
            }
    const bool writable = !workspace().view().readOnly;
    const QString readOnly = workspace().view().readOnlyReason;
    setEnabledOrWhy(findChild<QAction *>(QStringLiteral("label.screenful")), writable, readOnly);
    m_accept->showScreenful(suggestions, doubtful, m_views->oneLarge());
    readDoubts();
    m_accept->showDoubted(static_cast<int>(m_doubted.size()));
    const std::optional<Workspace::Shown> shown = doubtedAttribute();
    const Face *face = workspace().face(currentFace());
    for (const char *id : {"label.keepDoubted", "label.mendDoubted"})
        setEnabledOrWhy(findChild<QAction *>(QLatin1String(id)), writable && shown.has_value(),
                        writable ? tr("No label of this face is suspicious.") : readOnly);
    if (!shown || !face) {
        m_accept->showDoubt({}, {}, {});
        return;
    }
    const bool yes = face->labels[static_cast<std::size_t>(shown->index)] == LabelValue::Yes;
    const Suspicion &doubt = *doubtOf(workspace().view(), *face, *shown);
    const double p = doubt.probability;
    const QString says = QString::fromStdString(yes ? shown->attribute.yesWord : shown->attribute.noWord);
    const QString other = QString::fromStdString(yes ? shown->attribute.noWord : shown->attribute.yesWord);
    m_accept->showDoubt(doubt.sent
                            ? tr("Sent here by a person")
                            : tr("Model: %1").arg(percentText(100 * (yes ? 1 - p : p))), // the button says of what
                        tr("Keep “%1”").arg(says), tr("Make it “%1”").arg(other));
}

} // namespace faces::ui
