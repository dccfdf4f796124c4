// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/window_head.h"

#include "ui/icons.h"
#include "ui/theme.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/yielding_label.h"
#include "ui/words.h"
#include "ui/workspace.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace faces::ui {

namespace {

/// A button that shows an action with its icon and words and follows its state.
QPushButton *buttonFor(QAction *action, QWidget *parent)
{
    auto *button = new QPushButton(action->icon(), QLatin1Char(' ') + action->text(), parent);
    button->setAutoDefault(false);
    button->setFocusPolicy(Qt::TabFocus);
    button->setObjectName(action->objectName() + QStringLiteral(".button"));
    const auto follow = [button, action] {
        button->setEnabled(action->isEnabled());
        button->setToolTip(action->toolTip());
        button->setAccessibleName(action->toolTip());
    };
    QObject::connect(action, &QAction::changed, button, follow);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    follow();
    return button;
}

} // namespace

WindowHead::WindowHead(Workspace &workspace, QMenu *menu, QAction *undo, QAction *redo, QAction *find, QWidget *parent)
    : QFrame(parent), m_workspace(workspace), m_name(new ShrinkingLabel("title", this)),
      m_counts(new ShrinkingLabel("soft", this)), m_kept(lookLabel({}, "soft", this))
{
    setObjectName(QStringLiteral("head"));
    setFixedHeight(48);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(kNear, 0, kApart, 0);
    row->setSpacing(12);
    auto *button = new QToolButton(this);
    button->setIcon(icon(QStringLiteral("menu")));
    button->setIconSize({18, 18});
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setToolTip(tr("Menu"));
    button->setAccessibleName(button->toolTip());
    row->addWidget(button);
    row->addWidget(m_name);
    row->addWidget(m_counts);
    row->addStretch(1);
    row->addWidget(m_kept);
    for (QAction *action : {undo, redo, find})
        row->addWidget(buttonFor(action, this));
    m_kept->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    connect(&workspace, &Workspace::keptChanged, this, &WindowHead::showKept);
    for (const auto signal : {&Workspace::viewChanged, &Workspace::stepsChanged, &Workspace::closed})
        connect(&workspace, signal, this, &WindowHead::showProject);
    m_kept->installEventFilter(this);
    holdKeptSize();
    showProject();
}

void WindowHead::showProject()
{
    const bool open = m_workspace.isOpen();
    m_name->setText(open ? m_workspace.name() : tr("Faces Studio"));
    const auto &counts = m_workspace.view().counts;
    const QString faces = faceCount(counts.faces);
    const QString photos = photoCount(counts.photos);
    m_counts->setText(open ? QStringLiteral("%1 · %2").arg(faces, photos) : QString());
    m_kept->setVisible(open);
    showKept(m_workspace.allKept());
}

/// One size for all that it says: with each key that labels it says two things, and the window is not laid out anew.
void WindowHead::holdKeptSize()
{
    int widest = 0;
    for (const QString &words : {tr("Read-only"), tr("All changes kept"), tr("Keeping…"), tr("Folder missing")})
        widest = qMax(widest, m_kept->fontMetrics().horizontalAdvance(words));
    m_kept->setFixedSize(widest + 2, m_kept->fontMetrics().height());
}

bool WindowHead::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Polish || event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        holdKeptSize();
    return QFrame::eventFilter(watched, event);
}

void WindowHead::showKept(bool allKept)
{
    m_kept->setText(m_missing                     ? tr("Folder missing")
                    : m_workspace.view().readOnly ? tr("Read-only")
                    : allKept                     ? tr("All changes kept")
                                                  : tr("Keeping…"));
}

void WindowHead::setMissing(bool missing)
{
    m_missing = missing;
    showKept(m_workspace.allKept());
}

QString WindowHead::keptText() const { return m_kept->text(); }

} // namespace faces::ui
