// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// What the conflict queue is made of, as conflict_queue.cpp is what it does.
#include "ui/actions.h"
#include "ui/pages/label/conflict_queue.h"
#include "ui/settings.h"
#include "ui/theme.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/face_pictures.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/square_picture.h"

#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace faces::ui {

namespace {
constexpr int kPicturePx = 380; ///< larger, and every face would look blurred
const QString kHideNames = QStringLiteral("conflicts/hideNames");
} // namespace

ConflictQueue::ConflictQueue(Workspace &workspace, QWidget *parent)
    : Panel(tr("Conflicts"), parent), m_workspace(workspace), m_stack(new QStackedWidget),
      m_picture(new SquarePicture), m_face(lookLabel({}, "soft")), m_question(lookLabel({}, "title")),
      m_said(lookLabel({}, "soft")), m_hideNames(new QCheckBox(tr("Hide who says what"))),
      m_done(new EmptyState(QStringLiteral("tick"), tr("No conflict is left to decide."), tr("Back to the labels"), {})),
      m_reading(tr("Reading who labelled"))
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Conflicts between labels and second opinions"));
    assemble();
    connect(&workspace, &Workspace::viewChanged, this, &ConflictQueue::follow);
    connect(&workspace, &Workspace::opinionsChanged, this, &ConflictQueue::follow);
    connect(&workspace, &Workspace::stepsChanged, this, &ConflictQueue::enableActions);
    connect(&workspace, &Workspace::undone, this, &ConflictQueue::stepTaken);
    connect(&FacePictures::of(workspace), &FacePictures::ready, this, [this](FaceId face) {
        if (const Conflict *one = current(); isVisible() && one && one->face == face)
            showConflict();
    });
    connect(m_hideNames, &QCheckBox::toggled, this, [this](bool hide) {
        Settings().values().setValue(kHideNames, hide);
        setFocus();
        showConflict();
    });
    connect(m_done, &EmptyState::pressed, this, &ConflictQueue::left);
}

QAction *ConflictQueue::on(const char *id, std::function<void()> order)
{
    QAction *action = makeAction(id, this);
    connect(action, &QAction::triggered, this, std::move(order));
    return action;
}

void ConflictQueue::assemble()
{
    m_hideNames->setChecked(Settings().values().value(kHideNames, false).toBool());
    m_hideNames->setFocusPolicy(Qt::TabFocus);
    m_ways = {on("conflicts.previous", [this] { move(-1); }), on("conflicts.next", [this] { move(1); }),
              on("conflicts.names", [this] { m_hideNames->toggle(); }), on("conflicts.leave", [this] { emit left(); })};
    m_takeBack = on("conflicts.takeBack", [this] { takeBack(); });
    addToTitle(m_hideNames);
    auto *back = new KeyButton(m_ways.back(), tr("Back to the labels"));
    back->setFocusPolicy(Qt::TabFocus);
    addToTitle(back);
    m_picture->setMaximumWidth(kPicturePx);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, kNear, 0, 0);
    column->setSpacing(kNear);
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(m_picture, 4);
    middle->addStretch(1);
    column->addStretch(1);
    column->addLayout(middle, 8);
    for (QLabel *label : {m_face, m_question}) {
        label->setAlignment(Qt::AlignHCenter);
        column->addWidget(label);
    }
    column->addWidget(makeButtons());
    m_said->setAlignment(Qt::AlignHCenter);
    m_said->setMinimumHeight(24); // kept while nothing was decided
    column->addWidget(m_said);
    column->addStretch(1);
    m_stack->addWidget(page);
    m_stack->addWidget(m_done);
    body()->addWidget(m_stack);
}

QWidget *ConflictQueue::makeButtons()
{
    m_decisions = {on("conflicts.keep", [this] { decide(Decision::KeepLabel); }),
                   on("conflicts.take", [this] { decide(Decision::TakeOpinion); }),
                   on("conflicts.yes", [this] { decide(Decision::Yes); }),
                   on("conflicts.no", [this] { decide(Decision::No); })};
    const auto makeRow = [this](std::size_t first, bool names) {
        auto *widget = new QWidget;
        auto *row = new QHBoxLayout(widget);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(kApart);
        row->addStretch();
        for (std::size_t side = 0; side < 2; ++side) {
            auto *button = new KeyButton(m_decisions[first + side], {});
            button->setFocusPolicy(Qt::TabFocus);
            button->setMinimumWidth(240);
            m_buttons[first + side] = button;
            auto *both = new QVBoxLayout;
            both->setSpacing(kStep);
            both->addWidget(button);
            QLabel *who = lookLabel({}, "soft");
            who->setAlignment(Qt::AlignHCenter);
            both->addWidget(who); // in the nameless row empty: nothing jumps
            if (names)
                m_who[side] = who;
            row->addLayout(both);
        }
        row->addStretch();
        return widget;
    };
    m_named = makeRow(0, true);
    m_nameless = makeRow(2, false);
    auto *rows = new QWidget;
    auto *column = new QVBoxLayout(rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_named);
    column->addWidget(m_nameless);
    return rows;
}

} // namespace faces::ui
