// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/widgets/plots/plot_look.h"

#include "ui/theme.h"

namespace faces::ui {

QColor colourOf(LineRole role)
{
    switch (role) {
    case LineRole::Strong:
        return tokens().accent;
    case LineRole::Soft:
        return tokens().softText;
    case LineRole::Second:
        return tokens().attention;
    }
    return tokens().text;
}

QPen penOf(LineRole role)
{
    QPen pen(colourOf(role), role == LineRole::Strong ? 2.0 : 1.6);
    if (role == LineRole::Soft)
        pen.setDashPattern({4, 3});
    if (role == LineRole::Second)
        pen.setDashPattern({1.2, 2.2});
    pen.setCapStyle(role == LineRole::Second ? Qt::RoundCap : Qt::FlatCap);
    pen.setJoinStyle(Qt::RoundJoin);
    return pen;
}

QPen markPen()
{
    QPen pen(tokens().right, 1.4);
    pen.setDashPattern({3, 3});
    return pen;
}

QPen guidePen() { return {tokens().softText, 1}; }

namespace {
void lookAxis(QCPAxis &axis)
{
    axis.setBasePen(Qt::NoPen);
    axis.setTickPen(Qt::NoPen);
    axis.setSubTickPen(Qt::NoPen);
    axis.setTickLengthIn(0);
    axis.setTickLengthOut(0);
    axis.setTickLabelColor(tokens().softText);
    axis.setTickLabelFont(smallFont());
    axis.setSubTicks(false);
    axis.grid()->setZeroLinePen(Qt::NoPen);
}
} // namespace

void applyLook(QCustomPlot &plot)
{
    plot.setBackground(QBrush(tokens().panel)); // without a brush its buffer is black
    plot.xAxis2->setVisible(false);
    plot.yAxis2->setVisible(false);
    lookAxis(*plot.xAxis);
    lookAxis(*plot.yAxis);
    plot.xAxis->setTickLabelPadding(6);
    plot.yAxis->setTickLabelPadding(8);
    plot.xAxis->grid()->setVisible(false);
    plot.yAxis->grid()->setPen(QPen(tokens().line, 1));
    plot.setSelectionRectMode(QCP::srmNone);
}

QCPItemText *addText(QCustomPlot &plot, const QColor &colour, Qt::Alignment alignment)
{
    auto *text = new QCPItemText(&plot);
    text->setColor(colour);
    text->setFont(smallFont());
    text->setSelectable(false);
    text->setPositionAlignment(alignment);
    text->setClipToAxisRect(false);
    text->position->setType(QCPItemPosition::ptAbsolute);
    return text;
}

} // namespace faces::ui
