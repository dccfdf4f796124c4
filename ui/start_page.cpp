// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/start_page.h"

#include "ui/icons.h"
#include "ui/recent_projects.h"
#include "ui/settings.h"
#include "ui/theme.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/two_line_button.h"

#include <QFocusEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

namespace faces::ui {

namespace {

constexpr int kColumnPx = 560;
constexpr int kMostShown = 5;

/// A project, and a button that takes it off the list. Del does the same.
QWidget *rowOf(const QString &folder, StartPage *page)
{
    const bool there = isThere(folder);
    const QString name = projectName(folder), place = shortPath(folder);
    auto *row = new QWidget;
    auto *columns = new QHBoxLayout(row);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    auto *open = new TwoLineButton(QStringLiteral("photos"), name,
                                   there ? place : StartPage::tr("Not there now: %1").arg(place));
    auto *forget = new QToolButton;
    forget->setIcon(icon(QStringLiteral("cross")));
    forget->setObjectName(QStringLiteral("start.forget"));
    forget->setToolTip(StartPage::tr("Take %1 off this list (Del); its folder stays").arg(name));
    forget->setAccessibleName(forget->toolTip());
    const auto takeOff = [page, folder] {
        Settings().forgetProject(folder);
        page->showRecent();
        page->setFocus();
    };
    QObject::connect(open, &QAbstractButton::clicked, page, [page, folder] { emit page->projectChosen(folder); });
    QObject::connect(forget, &QAbstractButton::clicked, page, takeOff);
    auto *byKey = new QShortcut(QKeySequence::Delete, open);
    byKey->setContext(Qt::WidgetShortcut);
    QObject::connect(byKey, &QShortcut::activated, page, takeOff);
    columns->addWidget(open, 1);
    columns->addWidget(forget);
    row->setFocusProxy(open);
    return row;
}

} // namespace

StartPage::StartPage(QWidget *parent) : QWidget(parent), m_recent(new Panel(tr("Recent projects")))
{
    auto *column = new QWidget(this);
    column->setMaximumWidth(kColumnPx);
    auto *rows = new QVBoxLayout(column);
    rows->setSpacing(kApart);
    auto *title = lookLabel(tr("Teach a program to see what you see in faces"), "title");
    title->setWordWrap(true);
    auto *line = lookLabel(tr("Cut faces out of photos, label them with the keyboard, train a network and look at what "
                              "it gets right and wrong. Everything stays on this machine."),
                           "soft");
    line->setWordWrap(true);
    rows->addWidget(title);
    rows->addWidget(line);
    auto *ways = new Panel;
    ways->body()->setSpacing(0);
    const auto way = [&](const char *iconName, const QString &name, const QString &what, void (StartPage::*signal)()) {
        auto *button = new TwoLineButton(QString::fromLatin1(iconName), name, what);
        button->setObjectName(QStringLiteral("start.") + QLatin1String(iconName));
        connect(button, &QAbstractButton::clicked, this, signal);
        ways->body()->addWidget(button);
        return button;
    };
    m_demo = way("demo", tr("Try the demo project"),
                 tr("Drawn faces, cut and labelled: everything can be tried in a minute"), &StartPage::demoWanted);
    way("new", tr("New project"), tr("Start from your own photos"), &StartPage::newWanted);
    way("folder", tr("Open a project"), tr("A folder that ends in .faces; it can be dropped here too"),
        &StartPage::openWanted);
    rows->addWidget(ways);
    m_recent->body()->setSpacing(0);
    rows->addWidget(m_recent);
    auto *outer = new QVBoxLayout(this);
    outer->addStretch(2);
    auto *centre = new QHBoxLayout;
    centre->addStretch(1);
    centre->addWidget(column, 8);
    centre->addStretch(1);
    outer->addLayout(centre);
    outer->addStretch(3);
    showRecent();
}

void StartPage::focusInEvent(QFocusEvent *event) { m_first->setFocus(event->reason()); }

void StartPage::showRecent()
{
    QLayout *list = m_recent->body();
    while (QLayoutItem *item = list->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one just pressed
        delete item;
    }
    m_first = m_demo;
    const QStringList recent = allRecentProjects().mid(0, kMostShown);
    for (const QString &folder : recent) {
        QWidget *row = rowOf(folder, this);
        list->addWidget(row);
        row->show(); // at once: the keyboard goes to it
        if (m_first == m_demo && isThere(folder))
            m_first = row->focusProxy(); // Enter goes on where one was
    }
    m_recent->setVisible(!recent.isEmpty());
}

} // namespace faces::ui
