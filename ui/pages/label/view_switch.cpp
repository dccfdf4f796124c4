// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/label/view_switch.h"

#include "ui/icons.h"
#include "ui/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QToolButton>

namespace faces::ui {

ViewSwitch::ViewSwitch(QWidget *parent) : QWidget(parent), m_grid(new QToolButton), m_one(new QToolButton)
{
    setAccessibleName(tr("How the faces are shown"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kStep / 2);
    auto *group = new QButtonGroup(this);
    const auto add = [&](QToolButton *button, const char *name, const QString &iconName, const QString &words) {
        button->setObjectName(QLatin1String(name));
        button->setIcon(icon(iconName));
        button->setIconSize({18, 18});
        button->setCheckable(true);
        button->setAccessibleName(words);
        button->setFocusPolicy(Qt::TabFocus); // a click leaves the keys where they were
        group->addButton(button);
        row->addWidget(button);
    };
    add(m_grid, "view.grid", QStringLiteral("tiles"), tr("Grid of faces"));
    add(m_one, "view.one", QStringLiteral("portrait"), tr("One face large"));
    setOneLarge(false);
    setKey({});
    connect(group, &QButtonGroup::buttonClicked, this, [this] { emit chosen(m_one->isChecked()); });
}

void ViewSwitch::setOneLarge(bool on) { (on ? m_one : m_grid)->setChecked(true); }

void ViewSwitch::setKey(const QString &key)
{
    for (QToolButton *button : {m_grid, m_one})
        button->setToolTip(key.isEmpty() ? button->accessibleName()
                                         : QStringLiteral("%1 (%2)").arg(button->accessibleName(), key));
}

} // namespace faces::ui
