// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// What the review is made of, as look_review.cpp is what it does.
#include "ui/pages/photos/look_review.h"
#include "ui/theme.h"
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

QWidget *LookReview::makeButtons()
{
    const auto makeRow = [](const std::vector<KeyButton *> &buttons) {
        auto *widget = new QWidget;
        auto *row = new QHBoxLayout(widget);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(kNear);
        row->addStretch();
        for (KeyButton *button : buttons)
            row->addWidget(button);
        row->addStretch();
        return widget;
    };
    m_ofPair = {on("review.join", [this] { decide(Decision::Join); }),
                on("review.rejectSecond", [this] { decide(Decision::RejectSecond); }),
                on("review.different", [this] { decide(Decision::Different); })};
    m_ofPoor = {on("review.rejectPoor", [this] { decide(Decision::RejectPoor); }),
                on("review.keep", [this] { decide(Decision::Keep); })};
    m_rejectPoor = new KeyButton(m_ofPoor[0], tr("Reject it"));
    m_rejectSecond = new KeyButton(m_ofPair[1], {});
    m_pairButtons = makeRow({new KeyButton(m_ofPair[0], tr("Join into one group")), m_rejectSecond,
                             new KeyButton(m_ofPair[2], tr("They differ"))});
    m_poorButtons = makeRow({m_rejectPoor, new KeyButton(m_ofPoor[1], tr("Keep it"))});
    auto *both = new QWidget;
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_pairButtons);
    row->addWidget(m_poorButtons);
    m_poorButtons->hide(); // never both, or the window would have to be wide enough
    return both;
}

} // namespace faces::ui
