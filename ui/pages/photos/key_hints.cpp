// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/photos/key_hints.h"

#include "ui/theme.h"
#include "ui/words.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>

namespace faces::ui {

namespace {

constexpr int kBetweenPx = 12;
constexpr int kCapPad = 5;

struct KeyHintWords {
    Q_DECLARE_TR_FUNCTIONS(KeyHints)
};

KeyHints::Hint bracketHint(const CanvasState &state)
{
    return {QStringLiteral("[ ]"), state.brushing ? KeyHintWords::tr("size of the brush") : KeyHintWords::tr("turn")};
}

std::vector<KeyHints::Hint> gridHints(const CanvasState &state)
{
    const KeyHints::Hint move{KeyHintWords::tr("Shift ←→"), KeyHintWords::tr("move the grid")},
        stretch{KeyHintWords::tr("Ctrl+Shift ←→"), KeyHintWords::tr("stretch")};
    std::vector<KeyHints::Hint> hints{{{}, KeyHintWords::tr("Drag a line to move it, click a cell to choose it")},
                                      move};
    if (state.chosen)
        hints = {
            {KeyHintWords::tr("Space"), state.off ? KeyHintWords::tr("take it in") : KeyHintWords::tr("leave it out")},
            move,
            stretch};
    hints.push_back(bracketHint(state));
    return hints;
}

std::vector<KeyHints::Hint> boxHints(const CanvasState &state)
{
    const KeyHints::Hint add{QStringLiteral("N"), KeyHintWords::tr("add")};
    if (!state.chosen)
        return {{KeyHintWords::tr("Tab"), KeyHintWords::tr("choose a face")},
                add,
                {KeyHintWords::tr("Space+drag"), KeyHintWords::tr("move the photo")}};
    return {{KeyHintWords::tr("Shift ←→"), KeyHintWords::tr("move")},
            {KeyHintWords::tr("Ctrl+Shift ←→"), KeyHintWords::tr("resize")},
            bracketHint(state),
            {KeyHintWords::tr("Del"), KeyHintWords::tr("remove")},
            add,
            {KeyHintWords::tr("Tab"), KeyHintWords::tr("next")}};
}

} // namespace

std::vector<KeyHints::Hint> canvasHints(const CanvasState &state)
{
    std::vector<KeyHints::Hint> hints;
    if (!state.editable)
        hints = {{QStringLiteral("←→"), KeyHintWords::tr("choose a face")},
                 {QStringLiteral("+ −"), KeyHintWords::tr("zoom")}};
    else
        hints = state.grid ? gridHints(state) : boxHints(state);
    hints.push_back({QStringLiteral("F"), KeyHintWords::tr("fit · %1").arg(percentText(state.percent))});
    return hints;
}

KeyHints::KeyHints(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFont(secondaryFont());
    setToolTip(KeyHintWords::tr(
        "Wheel, + and −: zoom · F: fit · 1: pixel by pixel · Space or the middle button and drag: move the "
        "photo\n"
        "Arrows: choose · Shift+arrows: by one pixel · Ctrl+arrows: by ten · Ctrl+Shift+arrows: stretch or "
        "resize · [ and ]: turn\n"
        "Grid: Space or Delete leaves a cell out or takes it in · Faces: N adds one, Delete removes it · "
        "Esc gives a drag up"));
}

void KeyHints::setHints(const std::vector<Hint> &hints)
{
    if (hints == m_hints)
        return;
    m_hints = hints;
    setAccessibleName(text());
    update();
}

QString KeyHints::text() const
{
    QStringList all;
    for (const Hint &hint : m_hints)
        all.append(hint.key.isEmpty() ? hint.words : QStringLiteral("%1: %2").arg(hint.key, hint.words));
    return all.join(QStringLiteral(" · "));
}

int KeyHints::widthOf(const Hint &hint) const
{
    const int words = fontMetrics().horizontalAdvance(hint.words);
    if (hint.key.isEmpty())
        return words;
    return words + kStep + QFontMetrics(smallFont()).horizontalAdvance(hint.key) + 2 * kCapPad;
}

bool KeyHints::allFit() const
{
    int needed = 0;
    for (const Hint &hint : m_hints)
        needed += widthOf(hint) + (needed > 0 ? kBetweenPx : 0);
    return needed <= width();
}

QSize KeyHints::sizeHint() const { return {0, qMax(20, fontMetrics().height() + 4)}; }

void KeyHints::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = tokens();
    int x = 0;
    for (const Hint &hint : m_hints) {
        if (x + widthOf(hint) > width())
            return;
        int left = x;
        if (!hint.key.isEmpty()) {
            const int cap = QFontMetrics(smallFont()).horizontalAdvance(hint.key) + 2 * kCapPad;
            const QRectF box(left + 0.5, height() / 2.0 - 8.5, cap - 1, 17);
            painter.setPen(t.line);
            painter.setBrush(t.panel);
            painter.drawRoundedRect(box, kBadgeRadius, kBadgeRadius);
            painter.setPen(t.text);
            painter.setFont(smallFont());
            painter.drawText(box, Qt::AlignCenter, hint.key);
            left += cap + kStep;
        }
        painter.setPen(t.softText);
        painter.setFont(font());
        painter.drawText(QRect(left, 0, width() - left, height()), Qt::AlignVCenter | Qt::AlignLeft, hint.words);
        x += widthOf(hint) + kBetweenPx;
    }
}

} // namespace faces::ui
