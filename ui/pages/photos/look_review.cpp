// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/photos/look_review.h"

#include "ui/actions.h"
#include "ui/theme.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/face_pictures.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/square_picture.h"
#include "ui/words.h"
#include "ui/workspace.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace faces::ui {

using Decision = LookFinder::Decision;

namespace {

QString decidedWords(const LookCase &one, Decision decision, const Workspace &workspace)
{
    const auto numberOf = [&](FaceId id) {
        const Face *face = workspace.face(id);
        return face ? face->number : 0;
    };
    const int first = numberOf(one.first), second = numberOf(one.second);
    switch (decision) {
    case Decision::Join:
        return LookReview::tr("Faces %1 and %2 are one group now.").arg(first).arg(second);
    case Decision::RejectSecond:
        return LookReview::tr("Face %1 is rejected: duplicate.").arg(second);
    case Decision::Different:
        return LookReview::tr("Faces %1 and %2 are told apart.").arg(first).arg(second);
    case Decision::RejectPoor:
        return LookReview::tr("Face %1 is rejected: %2.").arg(first).arg(wordsFor(one.reason));
    case Decision::Keep:
        return LookReview::tr("Face %1 stays.").arg(first);
    }
    return {};
}

} // namespace

LookReview::LookReview(Workspace &workspace, LookFinder &finder, QWidget *parent)
    : Panel(tr("Look again"), parent), m_workspace(workspace), m_finder(finder), m_stack(new QStackedWidget),
      m_words(lookLabel({}, "title")), m_alike(lookLabel({}, "soft")), m_badge(lookLabel({}, "attention")),
      m_said(lookLabel({}, "soft"))
{
    setFocusPolicy(Qt::StrongFocus);
    auto *place = new QWidget;
    auto *ways = new FlowLayout(place, kNear);
    addToTitle(place);
    ways->addWidget(new KeyButton(on("review.previous", [this] { move(-1); }), tr("Previous")));
    ways->addWidget(new KeyButton(on("review.next", [this] { move(+1); }), tr("Next")));
    ways->addWidget(new KeyButton(on("review.leave", [this] { emit left(); }), tr("Back to the photo")));
    m_takeBack = on("review.takeBack", [this] { takeBack(); });
    m_stack->addWidget(makeCases());
    body()->addWidget(m_stack, 1);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(kNear);
    foot->addWidget(m_said, 1);
    foot->addWidget(new KeyButton(m_takeBack, tr("Take it back")));
    body()->addLayout(foot);
    connect(&finder, &LookFinder::casesChanged, this, &LookReview::follow);
    connect(&FacePictures::of(workspace), &FacePictures::ready, this, [this](FaceId face) {
        if (const LookCase *one = current(); one && isVisible() && (one->first == face || one->second == face))
            showCase();
    });
}

void LookReview::setCoveredBelow(int heightPx)
{
    QMargins margins = layout()->contentsMargins();
    margins.setBottom(margins.top() + heightPx);
    layout()->setContentsMargins(margins);
}

QList<QAction *> LookReview::decisions() const
{
    QList<QAction *> decisions = actions();
    decisions.removeIf([](const QAction *action) {
        return action->objectName() == QLatin1String("review.previous") ||
               action->objectName() == QLatin1String("review.next");
    });
    return decisions;
}

QAction *LookReview::on(const char *id, std::function<void()> order)
{
    QAction *action = makeAction(id, this);
    connect(action, &QAction::triggered, this, std::move(order));
    return action;
}

const LookCase *LookReview::current() const
{
    return m_at < static_cast<int>(m_cases.size()) ? &m_cases[static_cast<std::size_t>(m_at)] : nullptr;
}

void LookReview::begin()
{
    m_decided.clear();
    m_said->clear();
    m_cases = m_finder.cases();
    m_at = 0;
    showCase();
    setFocus();
}

void LookReview::follow()
{
    const std::vector<LookCase> before = std::exchange(m_cases, m_finder.cases());
    const auto place = [this](const LookKey &key) { return std::ranges::find(m_cases, key, &LookCase::key); };
    // What was decided here and is open again was taken back: it comes first.
    const auto back =
        std::ranges::find_if(m_cases, [this](const LookCase &one) { return m_decided.contains(one.key()); });
    if (back != m_cases.end()) {
        m_decided.erase(back->key());
        m_said->setText(tr("Taken back."));
        m_at = static_cast<int>(back - m_cases.begin());
    } else if (m_at < static_cast<int>(before.size())) {
        // The same one, or the next of those that are left.
        auto still = m_cases.end();
        for (auto i = static_cast<std::size_t>(m_at); i < before.size() && still == m_cases.end(); ++i)
            still = place(before[i].key());
        m_at = still == m_cases.end() ? 0 : static_cast<int>(still - m_cases.begin());
    } else {
        m_at = 0;
    }
    if (isVisible())
        showCase();
}

void LookReview::decide(Decision ofPair, Decision ofPoor)
{
    if (const LookCase *shown = current())
        decide(shown->isPair() ? ofPair : ofPoor);
}

void LookReview::decide(Decision decision)
{
    const LookCase *shown = current();
    if (!shown || m_workspace.view().readOnly)
        return;
    const LookCase one = *shown;
    m_said->setText(decidedWords(one, decision, m_workspace));
    m_finder.decide(one, decision);
    m_decided.insert(one.key());
    enableActions();
}

void LookReview::takeBack()
{
    if (m_finder.takeBack())
        m_said->setText(tr("Taken back."));
    else
        m_said->setText(tr("Something else was done since; Undo takes that back first."));
    enableActions();
}

void LookReview::move(int by)
{
    if (m_cases.empty())
        return;
    m_at = std::clamp(m_at + by, 0, static_cast<int>(m_cases.size()) - 1);
    showCase();
}

void LookReview::showCase()
{
    const LookCase *one = current();
    const bool pair = one && one->isPair();
    const bool focused = hasFocus() || isAncestorOf(QApplication::focusWidget());
    if (focused)
        setFocus(); // a button that goes would take the keys along
    if (one)
        m_stack->setCurrentIndex(0);
    else
        showDone();
    if (focused && !one)
        m_done->button()->setFocus();
    setNote(one ? tr("%1 of %2").arg(QLocale().toString(m_at + 1), QLocale().toString(qulonglong(m_cases.size())))
                : QString());
    m_joinButton->setVisible(pair);
    m_cards[1].widget->setVisible(pair);
    m_badge->setVisible(pair && one->mirrored);
    enableActions();
    emit shown(one ? one->first : FaceId{});
    if (!one)
        return;
    m_words->setText(pair ? likenessWords(*one) : tr("This face is %1.").arg(wordsFor(one->reason)));
    // Rounded down: 100 % is said of the same picture only.
    const double percent = one->similarity * 100 + 1e-9;
    const bool close = percent >= 99 && percent < 100;
    const QString alike = close ? percentText(std::floor(percent * 10) / 10, 1) : percentText(std::floor(percent));
    m_alike->setText(pair ? tr("%1 alike").arg(alike) : QString());
    const Face *second = pair ? m_workspace.face(one->second) : nullptr;
    m_rejectButton->setText(pair ? tr("Reject face %1").arg(second ? second->number : 0)
                                 : tr("Reject: %1").arg(wordsFor(one->reason)));
    m_keepButton->setText(pair ? tr("Keep both") : tr("Keep it"));
    showCard(m_cards[0], one->first, false);
    if (pair)
        showCard(m_cards[1], one->second, one->mirrored);
}

void LookReview::showDone()
{
    if (!m_done) {
        m_done = new EmptyState(QStringLiteral("tick"), {}, {}, {});
        connect(m_done, &EmptyState::pressed, this, &LookReview::left);
        m_stack->addWidget(m_done);
    }
    m_done->setWords(m_finder.upToDate() ? tr("Nothing is left to look at again.")
                                         : tr("Looking for more faces that are nearly alike or poor …"),
                     tr("Back to the photo"), {});
    m_stack->setCurrentWidget(m_done);
}

void LookReview::showCard(const Card &card, FaceId id, bool turned)
{
    const Face *face = m_workspace.face(id);
    FacePictures &pictures = FacePictures::of(m_workspace);
    QPixmap picture = pictures.largePicture(id);
    if (picture.isNull()) // the small one meanwhile, if it is there
        picture = pictures.picture(id);
    if (turned && !picture.isNull())
        picture = picture.transformed(QTransform(-1, 0, 0, 1, 0, 0));
    card.picture->setPicture(picture);
    card.name->setText(face ? tr("Face %1").arg(face->number) : QString());
    const QString place = placeOf(id, m_workspace);
    QStringList lines = place.split(QStringLiteral(" · "));
    lines.resize(2); // as many in every case: the pictures stay where they are
    lines[0] = card.place->fontMetrics().elidedText(lines[0], Qt::ElideMiddle, kCardPx * 3 / 4);
    card.place->setText(lines.join(QLatin1Char('\n')));
    card.place->setToolTip(place);
}

void LookReview::enableActions()
{
    const LookCase *one = current();
    const bool may = one && !m_workspace.view().readOnly;
    m_join->setEnabled(may && one->isPair());
    m_reject->setEnabled(may);
    m_keep->setEnabled(may);
    m_takeBack->setEnabled(m_finder.mayTakeBack());
}

} // namespace faces::ui
