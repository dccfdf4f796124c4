// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// What the review is made of, as look_review.cpp is what it does.
#include "ui/pages/photos/look_review.h"
#include "ui/theme.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/square_picture.h"

#include <QLabel>
#include <QVBoxLayout>

namespace faces::ui {

using Decision = LookFinder::Decision;

LookReview::Card LookReview::makeCard()
{
    Card card{new QWidget, new SquarePicture, lookLabel({}, "strong"), lookLabel({}, "soft")};
    auto *column = new QVBoxLayout(card.widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kStep);
    column->addStretch(1);
    column->addWidget(card.picture);
    for (QLabel *label : {card.name, card.place}) {
        label->setAlignment(Qt::AlignHCenter);
        column->addWidget(label);
    }
    column->addStretch(2);
    card.widget->setMaximumWidth(kCardPx);
    return card;
}

QWidget *LookReview::makeCases()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, kNear, 0, 0);
    column->setSpacing(kApart);
    m_words->setAlignment(Qt::AlignHCenter);
    m_badge->hide();
    m_badge->setText(tr("mirrored: the second is shown turned back"));
    auto *more = new QWidget;
    more->setFixedHeight(24); // kept where there is nothing more to say
    auto *line = new QHBoxLayout(more);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(kNear);
    line->addStretch();
    line->addWidget(m_alike);
    line->addWidget(m_badge);
    line->addStretch();
    auto *words = new QVBoxLayout;
    words->setSpacing(kStep);
    words->addWidget(m_words);
    words->addWidget(more);
    column->addLayout(words);
    auto *cards = new QHBoxLayout;
    cards->setSpacing(kApart);
    cards->addStretch(1);
    for (Card &card : m_cards) { // beside each other, however wide the window
        card = makeCard();
        cards->addWidget(card.widget, 100);
    }
    cards->addStretch(1);
    column->addLayout(cards, 1);
    column->addWidget(makeButtons());
    return page;
}

/// A key means the same whatever is looked at: X rejects, as on the Label page, K keeps.
QWidget *LookReview::makeButtons()
{
    m_join = on("review.join", [this] { decide(Decision::Join); });
    m_reject = on("review.reject", [this] { decide(Decision::RejectSecond, Decision::RejectPoor); });
    m_keep = on("review.keep", [this] { decide(Decision::Different, Decision::Keep); });
    m_joinButton = new KeyButton(m_join, tr("Join into one group"));
    m_rejectButton = new KeyButton(m_reject, {});
    m_keepButton = new KeyButton(m_keep, {});
    auto *buttons = new QWidget;
    auto *middle = new QHBoxLayout(buttons);
    middle->setContentsMargins(0, 0, 0, 0);
    auto *place = new QWidget;
    auto *row = new FlowLayout(place, kNear);
    for (KeyButton *button : {m_joinButton, m_rejectButton, m_keepButton})
        row->addWidget(button);
    middle->addStretch();
    middle->addWidget(place);
    middle->addStretch();
    return buttons;
}

} // namespace faces::ui
