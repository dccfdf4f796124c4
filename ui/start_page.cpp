// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/start_page.h"

#include "ui/settings.h"
#include "ui/theme.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/two_line_button.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QVBoxLayout>

namespace faces::ui {

namespace {

constexpr int kColumnPx = 560;
constexpr int kMostShown = 5;

QString projectName(const QString &folder)
{
    const QString name = QFileInfo(folder).fileName();
    return name.endsWith(QLatin1String(".faces")) ? name.chopped(6) : name;
}

QString shortPath(const QString &folder)
{
    const QString home = QDir::homePath();
    return folder.startsWith(home + QLatin1Char('/')) ? QLatin1Char('~') + folder.mid(home.size()) : folder;
}

} // namespace

StartPage::StartPage(QWidget *parent) : QWidget(parent), m_recent(new Panel(tr("Recent projects")))
{
    auto *column = new QWidget(this);
    column->setMaximumWidth(kColumnPx);
    auto *rows = new QVBoxLayout(column);
    rows->setSpacing(kApart);
    auto *title = lookLabel(tr("Teach a program to see what you see in faces"), "title");
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

void StartPage::showRecent()
{
    QLayout *list = m_recent->body();
    while (QLayoutItem *item = list->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one just pressed
        delete item;
    }
    setFocusProxy(m_demo);
    const QStringList recent = Settings().recentProjects().mid(0, kMostShown);
    for (const QString &folder : recent) {
        auto *button = new TwoLineButton(QStringLiteral("photos"), projectName(folder), shortPath(folder));
        connect(button, &QAbstractButton::clicked, this, [this, folder] { emit projectChosen(folder); });
        list->addWidget(button);
        if (folder == recent.first())
            setFocusProxy(button); // Enter goes on where one was
    }
    m_recent->setVisible(!recent.isEmpty());
}

} // namespace faces::ui
