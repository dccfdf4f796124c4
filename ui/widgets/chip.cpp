// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/widgets/chip.h"

#include "ui/theme.h"

#include <QFontMetrics>
#include <QLocale>
#include <QStyle>

namespace faces::ui {

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
    holdSize();
}

/// The same for every number of as many digits: a widget whose size is open has the whole window laid out anew with
/// each word it says, and counts change with every key that labels.
void Chip::holdSize()
{
    if (!testAttribute(Qt::WA_WState_Polished)) // the style sheet says how wide it is
        return;
    QString widest = text();
    for (QChar &letter : widest)
        if (letter.isDigit())
            letter = QLatin1Char('0');
    const QFontMetrics plain(bodyFont());
    const int more = plain.horizontalAdvance(widest) - plain.horizontalAdvance(text());
    const QSize size = sizeHint() + QSize(more, 0);
    if (minimumSize() != size || maximumSize() != size)
        setFixedSize(size);
}

void Chip::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        holdSize();
}

void Chip::showEvent(QShowEvent *event)
{
    QPushButton::showEvent(event);
    holdSize();
}

} // namespace faces::ui
