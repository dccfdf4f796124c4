// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/widgets/panel.h"

#include "ui/theme.h"
#include "ui/widgets/yielding_label.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLabel>
#include <QStyle>
#include <QVBoxLayout>

namespace faces::ui {

Panel::Panel(const QString &title, QWidget *parent)
    : QFrame(parent), m_body(new QVBoxLayout), m_titleRow(new QWidget), m_titleLayout(new QHBoxLayout(m_titleRow)),
      m_title(lookLabel({}, "strong")), m_note(new ShrinkingLabel("soft"))
{
    setProperty("look", "panel");
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(12, 12, 12, 12);
    outer->setSpacing(kNear);
    m_titleLayout->setContentsMargins(0, 0, 0, 0);
    m_titleLayout->setSpacing(kNear);
    m_titleLayout->addWidget(m_title);
    m_titleLayout->addStretch();
    m_titleLayout->addWidget(m_note);
    m_body->setSpacing(kNear);
    outer->addWidget(m_titleRow);
    outer->addLayout(m_body, 1);
    setTitle(title);
}

void Panel::setTitle(const QString &title)
{
    m_title->setText(title);
    m_titleRow->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

void Panel::setNote(const QString &note) { m_note->setText(note); }

void Panel::addToTitle(QWidget *widget)
{
    m_titleLayout->addWidget(widget);
    m_titleRow->show();
}

QLabel *lookLabel(const QString &text, const char *look, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setProperty("look", look);
    return label;
}

int twoLines(const QLabel &label)
{
    return label.fontMetrics().boundingRect(QRect(0, 0, 1000, 1000), 0, QStringLiteral("x\nx")).height();
}

void setLook(QWidget *widget, const char *look)
{
    if (widget->property("look").toByteArray() == look)
        return;
    widget->setProperty("look", look);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    // A frame works out its padding anew only when it hears that its style changed.
    QEvent changed(QEvent::StyleChange);
    QCoreApplication::sendEvent(widget, &changed);
}

} // namespace faces::ui
