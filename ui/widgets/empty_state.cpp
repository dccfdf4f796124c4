// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/widgets/empty_state.h"

#include "ui/icons.h"
#include "ui/theme.h"
#include "ui/widgets/panel.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace faces::ui {

EmptyState::EmptyState(const QString &iconName, const QString &sentence, const QString &button, const QString &line,
                       QWidget *parent)
    : QWidget(parent), m_iconName(iconName), m_icon(new QLabel), m_sentence(lookLabel({}, "title")),
      m_button(new QPushButton), m_line(lookLabel({}, "soft"))
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(kApart);
    column->addStretch(2);
    for (QLabel *label : {m_icon, m_sentence, m_line}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    m_button->setProperty("look", "primary");
    m_button->setAutoDefault(true); // Enter presses it as soon as it has the focus
    column->addWidget(m_icon);
    column->addWidget(m_sentence);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addWidget(m_line);
    column->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::pressed);
    setWords(sentence, button, line);
    drawIcon();
}

void EmptyState::setWords(const QString &sentence, const QString &button, const QString &line)
{
    m_sentence->setText(sentence);
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    m_line->setText(line);
    setAccessibleName(sentence);
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawIcon();
}

void EmptyState::drawIcon()
{
    m_icon->setPixmap(iconPixmap(m_iconName, {48, 48}, tokens().softText, devicePixelRatioF()));
}

} // namespace faces::ui
