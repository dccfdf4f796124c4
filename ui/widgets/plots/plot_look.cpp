// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/widgets/plots/plot_look.h"

#include "ui/theme.h"

#include <array>

namespace faces::ui {

namespace {
// Six hues that colour-blind people tell apart (after Okabe and Ito, "Color Universal Design", 2008), darkened or
// lightened until they stand out from the panel; the dash changes with every line as well.
constexpr std::array kEachLight{"#0072b2", "#b84700", "#007a5a", "#a4508b", "#7a5c00", "#3f4752"};
constexpr std::array kEachDark{"#5ab4f0", "#ff9a4d", "#4fd1a5", "#e79ac8", "#e3c44d", "#c5ccd4"};

QColor eachColour(int which, bool dark)
{
    const auto &colours = dark ? kEachDark : kEachLight;
    return QColor(QLatin1String(colours[static_cast<std::size_t>(which) % colours.size()]));
}

QList<qreal> eachDash(int which)
{
    switch (which % 4) {
    case 1:
        return {6, 3};
    case 2:
        return {1.5, 2.5};
    case 3:
        return {6, 2.5, 1.5, 2.5};
    default:
        return {};
    }
}

/// Halfway to the ground: seen, but behind.
QColor faintColour(const Tokens &t)
{
    const auto half = [](int one, int other) { return (one + other) / 2; };
    return {half(t.softText.red(), t.panel.red()), half(t.softText.green(), t.panel.green()),
            half(t.softText.blue(), t.panel.blue())};
}

qreal penWidthOf(LineRole role)
{
    switch (role) {
    case LineRole::Strong:
        return 2;
    case LineRole::Each:
        return 1.4;
    case LineRole::Faint:
        return 1;
    default:
        return 1.6;
    }
}

constexpr int kDotPx = 5, kDotReachPx = 4; ///< with its edge and the smoothing of it
constexpr std::size_t kFewPoints = 5;      ///< a line of more is seen without dots

class LineGraph final : public QCPGraph {
public:
    using QCPGraph::QCPGraph;

protected:
    QRect clipRect() const override
    {
        return QCPGraph::clipRect().adjusted(-kDotReachPx, -kDotReachPx, kDotReachPx, kDotReachPx);
    }
};

void lookAxis(QCPAxis &axis, const Tokens &t)
{
    axis.setBasePen(Qt::NoPen);
    axis.setTickPen(Qt::NoPen);
    axis.setSubTickPen(Qt::NoPen);
    axis.setTickLengthIn(0);
    axis.setTickLengthOut(0);
    axis.setTickLabelColor(t.softText);
    axis.setTickLabelFont(smallFont());
    axis.setSubTicks(false);
    axis.grid()->setZeroLinePen(Qt::NoPen);
}
} // namespace

QColor colourOf(const ChartLine &line, bool dark)
{
    const Tokens &t = tokensOf(dark);
    switch (line.role) {
    case LineRole::Strong:
        return t.accent;
    case LineRole::Soft:
        return t.softText;
    case LineRole::Second:
        return t.attention;
    case LineRole::Each:
        return eachColour(line.which, dark);
    case LineRole::Faint:
        return faintColour(t);
    }
    return t.text;
}

QPen penOf(const ChartLine &line, bool dark)
{
    QPen pen(colourOf(line, dark), penWidthOf(line.role));
    if (line.role == LineRole::Soft)
        pen.setDashPattern({4, 3});
    if (line.role == LineRole::Second)
        pen.setDashPattern({1.2, 2.2});
    if (const QList<qreal> dash = eachDash(line.which); line.role == LineRole::Each && !dash.isEmpty())
        pen.setDashPattern(dash);
    pen.setCapStyle(line.role == LineRole::Second ? Qt::RoundCap : Qt::FlatCap);
    pen.setJoinStyle(Qt::RoundJoin);
    return pen;
}

QCPGraph *addLineGraph(QCustomPlot &plot) { return new LineGraph(plot.xAxis, plot.yAxis); } // which the plot owns

QCPScatterStyle dotsOf(const ChartLine &line, bool dark)
{
    const std::size_t most = line.role == LineRole::Faint ? 1 : kFewPoints;
    if (line.points.empty() || line.points.size() > most)
        return {};
    return {QCPScatterStyle::ssDisc, colourOf(line, dark), double(kDotPx)};
}

QPen markPen(bool dark)
{
    QPen pen(tokensOf(dark).right, 1.4);
    pen.setDashPattern({3, 3});
    return pen;
}

QPen guidePen(bool dark) { return {tokensOf(dark).softText, 1}; }

void applyLook(QCustomPlot &plot, bool dark)
{
    const Tokens &t = tokensOf(dark);
    plot.setBackground(QBrush(t.panel)); // without a brush its buffer is black
    plot.xAxis2->setVisible(false);
    plot.yAxis2->setVisible(false);
    lookAxis(*plot.xAxis, t);
    lookAxis(*plot.yAxis, t);
    plot.xAxis->setTickLabelPadding(6);
    plot.yAxis->setTickLabelPadding(8);
    plot.xAxis->grid()->setVisible(false);
    plot.yAxis->grid()->setPen(QPen(t.line, 1));
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

QCPItemStraightLine *addUpright(QCustomPlot &plot)
{
    auto *line = new QCPItemStraightLine(&plot);
    line->setSelectable(false);
    line->setVisible(false);
    // Not in values: a logarithmic axis has no place for 0.
    line->point1->setTypeY(QCPItemPosition::ptAxisRectRatio);
    line->point2->setTypeY(QCPItemPosition::ptAxisRectRatio);
    return line;
}

void moveUpright(QCPItemStraightLine &line, double x)
{
    line.point1->setCoords(x, 0);
    line.point2->setCoords(x, 1);
    line.setVisible(true);
}

} // namespace faces::ui
