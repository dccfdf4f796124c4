// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/results/heat_legend.h"

#include "ui/pages/results/heat_colours.h"
#include "ui/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace faces::ui {

HeatLegend::HeatLegend(QWidget *parent) : QWidget(parent)
{
    setFixedHeight(22); // its place is kept where there is nothing to explain
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QString HeatLegend::lowWord() const
{
    return m_kind == Kind::Looked ? tr("little") : tr("− covered: less sure of yes");
}

QString HeatLegend::highWord() const
{
    return m_kind == Kind::Looked ? tr("much · half of it lies inside the line") : tr("more sure +");
}

void HeatLegend::setKind(Kind kind)
{
    m_kind = kind;
    setAccessibleName(kind == Kind::None ? QString() : tr("Colours: from %1 to %2").arg(lowWord(), highWord()));
    update();
}

void HeatLegend::paintEvent(QPaintEvent *)
{
    if (m_kind == Kind::None)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(smallFont());
    painter.setPen(tokens().softText);
    const QFontMetrics metrics = painter.fontMetrics();
    painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter, lowWord());
    const int left = metrics.horizontalAdvance(lowWord()) + kNear;
    const int barWidth = qBound(40, width() - left - metrics.horizontalAdvance(highWord()) - kNear, 160);
    const QRect bar(left, 5, barWidth, 12);
    QLinearGradient gradient(bar.topLeft(), bar.topRight());
    for (int i = 0; i <= 16; ++i) {
        QColor colour = m_kind == Kind::Looked ? heatColour(i / 16.0) : changeColour(i / 8.0 - 1);
        gradient.setColorAt(i / 16.0, colour);
    }
    QPainterPath shape;
    shape.addRoundedRect(bar, 3, 3);
    painter.fillPath(shape, tokens().tile);
    painter.fillPath(shape, gradient);
    painter.drawText(QRect(bar.right() + kNear, 0, width() - bar.right() - kNear, height()),
                     Qt::AlignLeft | Qt::AlignVCenter, highWord());
}

} // namespace faces::ui
