// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/key_overlay.h"

#include "ui/actions.h"
#include "ui/icons.h"
#include "ui/theme.h"
#include "ui/widgets/key_cap.h"
#include "ui/widgets/panel.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace faces::ui {

namespace {

constexpr int kMostCaps = 2; ///< of several keys that do the same

} // namespace

KeyOverlay::KeyOverlay(QWidget *window) : Overlay(window), m_scroll(new QScrollArea(this))
{
    setAccessibleName(tr("All keys"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kApart, kApart, kNear, kApart);
    column->setSpacing(12);
    auto *head = new QHBoxLayout;
    head->addWidget(lookLabel(tr("All keys · Esc closes"), "title"), 1);
    auto *guide = new QPushButton(icon(QStringLiteral("info")), tr("Guide"));
    guide->setToolTip(tr("What each page is for, and more (F1 once more)"));
    connect(guide, &QPushButton::clicked, this, &KeyOverlay::guideWanted);
    head->addWidget(guide);
    head->addSpacing(kNear);
    column->addLayout(head);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    column->addWidget(m_scroll);
}

void KeyOverlay::openWith(const QList<ListedAction> &actions)
{
    auto *content = new QWidget;
    auto *columns = new QHBoxLayout(content);
    columns->setContentsMargins(0, 0, kNear, 0);
    columns->setSpacing(40);
    QStringList places;
    for (const ListedAction &listed : actions)
        if (!places.contains(listed.where))
            places.append(listed.where);
    qsizetype filled[2] = {};
    QVBoxLayout *halves[2] = {new QVBoxLayout, new QVBoxLayout};
    for (const QString &place : places) {
        QList<QAction *> own;
        for (const ListedAction &listed : actions)
            if (listed.where == place && listed.action && !listed.action->shortcut().isEmpty())
                own.append(listed.action);
        if (own.isEmpty())
            continue;
        const int half = filled[1] < filled[0] ? 1 : 0; // the shorter one
        filled[half] += own.size() + 2;
        halves[half]->addWidget(section(place, own));
    }
    for (QVBoxLayout *half : halves) {
        half->setSpacing(kApart);
        half->addStretch(1);
        columns->addLayout(half, 1);
    }
    m_scroll->setWidget(content);
    content->setAutoFillBackground(false); // setWidget turned it on; the panel shall show through
    open({1120, 760});
}

void KeyOverlay::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Home:
    case Qt::Key_End:
        QCoreApplication::sendEvent(m_scroll->verticalScrollBar(), event);
        return;
    default:
        Overlay::keyPressEvent(event);
    }
}

QWidget *KeyOverlay::section(const QString &place, const QList<QAction *> &actions)
{
    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    grid->addWidget(lookLabel(place.isEmpty() ? tr("Everywhere") : place, "strong"), 0, 0, 1, 2);
    int row = 1;
    const auto add = [&](const QStringList &keys, const QString &words) {
        auto *caps = new QWidget;
        auto *capRow = new QHBoxLayout(caps);
        capRow->setContentsMargins(0, 0, 0, 0);
        capRow->setSpacing(kStep);
        for (const QString &key : keys) {
            auto *cap = new KeyCap(key, caps);
            cap->ensurePolished(); // its look has a size of its own
            cap->setMinimumWidth(cap->sizeHint().width());
            capRow->addWidget(cap);
        }
        capRow->addStretch(1);
        grid->addWidget(caps, row, 0);
        auto *label = new QLabel(words);
        label->setWordWrap(true);
        grid->addWidget(label, row++, 1);
    };
    for (const QAction *action : actions) {
        QStringList keys;
        for (const QKeySequence &key : action->shortcuts().mid(0, kMostCaps))
            keys.append(keyWords(key));
        add(keys, action->text());
    }
    for (const FixedKeys &fixed : fixedKeys())
        if (!place.isEmpty() && fixed.scope == place.toLower())
            add(fixed.keys, fixed.words);
    grid->setColumnMinimumWidth(0, 120);
    grid->setColumnStretch(1, 1);
    return box;
}

} // namespace faces::ui
