// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/widgets/fold.h"

#include "ui/icons.h"
#include "ui/theme.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace faces::ui {

Fold::Fold(const QString &title, bool open, QWidget *parent)
    : QWidget(parent), m_button(new QPushButton(title, this)), m_content(new QWidget(this)),
      m_body(new QVBoxLayout(m_content)), m_open(open)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kStep);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(kNear);
    m_button->setProperty("look", "quiet");
    m_button->setAutoDefault(false);
    column->addWidget(m_button, 0, Qt::AlignLeft);
    column->addWidget(m_content);
    showOpen();
    connect(m_button, &QPushButton::clicked, this, [this] { setOpen(!m_open); });
}

void Fold::setOpen(bool open)
{
    if (open == m_open)
        return;
    m_open = open;
    showOpen();
    emit openChanged(open);
}

void Fold::showOpen()
{
    m_content->setVisible(m_open);
    m_button->setIcon(icon(m_open ? QStringLiteral("arrow-up") : QStringLiteral("arrow-down")));
    m_button->setAccessibleDescription(m_open ? tr("Open") : tr("Closed"));
}

} // namespace faces::ui
