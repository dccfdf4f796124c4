// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/widgets/chip.h"

#include "ui/theme.h"

#include <QFontMetrics>
#include <QLocale>
#include <QStyle>

namespace faces::ui
{

Chip::Chip(const QString &text, QWidget *parent) : QPushButton(parent), m_text(text)
{
    setProperty("look", "chip");
    setCheckable(true);
    setAutoDefault(false);
    setCursor(Qt::PointingHandCursor);
    showText();
}

void Chip::setCount(int count)
{
    if (count == m_count)
        return;
    m_count = count;
    showText();
}

void Chip::setWords(const QString &text)
{
    m_text = text;
    showText();
}

void Chip::setTone(const char *tone)
{
    setProperty("tone", tone);
    style()->unpolish(this);
    style()->polish(this);
}

QSize Chip::sizeHint() const
{
    const QFontMetrics plain(bodyFont()), strong(strongFont());
    const int more = strong.horizontalAdvance(text()) - plain.horizontalAdvance(text());
    return QPushButton::sizeHint() + QSize(more, 0);
}

void Chip::showText()
{
    const QString text = m_count < 0 ? m_text : QStringLiteral("%1 %2").arg(m_text, QLocale().toString(m_count));
    setText(QString(text).replace(QLatin1Char('&'), QLatin1String("&&")));
    setAccessibleName(text);
}

} // namespace faces::ui
