// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/widgets/plots/line_chart.h"

#include "ui/theme.h"
#include "ui/widgets/plots/chart_tickers.h"
#include "ui/widgets/plots/plot_look.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <limits>

namespace faces::ui {

namespace {
constexpr double kFewestEpochs = 2;    ///< seen at once
constexpr double kLeastPart = 0.001;   ///< of an axis of plain numbers
constexpr double kLeastDecades = 0.05; ///< of a logarithmic one
constexpr double kRoomAbove = 1.08;    ///< over the highest value
constexpr double kLogRoom = 1.15;      ///< over the highest and under the lowest value
constexpr int kNamePaddingPx = 2;      ///< of a name's ground, at its sides
constexpr double kFloorBelow = 3;      ///< so far under the lowest value above 0 lies the floor of those that are not

/// The last x of all lines; nothing for none.
std::optional<double> lastX(const std::vector<ChartLine> &lines)
{
    std::optional<double> end;
    for (const ChartLine &line : lines)
        if (!line.points.empty())
            end = std::max(end.value_or(line.points.back().x()), line.points.back().x());
    return end;
}

QCPItemRect *addFocusFrame(QCustomPlot &plot)
{
    auto *frame = new QCPItemRect(&plot);
    frame->setSelectable(false);
    frame->setVisible(false);
    frame->setClipToAxisRect(false);
    frame->topLeft->setType(QCPItemPosition::ptAxisRectRatio);
    frame->bottomRight->setType(QCPItemPosition::ptAxisRectRatio);
    frame->topLeft->setCoords(0, 0);
    frame->bottomRight->setCoords(1, 1);
    return frame;
}
} // namespace

LineChart::LineChart(QWidget *parent) : QWidget(parent), m_plot(new QCustomPlot(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_plot);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleDescription(handsText());
    m_plot->setFocusPolicy(Qt::NoFocus);
    m_plot->setInteractions(QCP::Interactions());
    m_acrossView.setWhole({m_plot->xAxis->range().lower, m_plot->xAxis->range().upper}); // until somebody says more
    m_plot->yAxis->ticker()->setTickCount(4);
    m_plot->xAxis->ticker()->setTickCount(6);
    m_plot->installEventFilter(this);
    m_guide = addUpright(*m_plot);
    m_markLine = addUpright(*m_plot);
    m_focusFrame = addFocusFrame(*m_plot);
    m_markText = addText(*m_plot, tokens().right, Qt::AlignLeft | Qt::AlignTop);
    m_markText->setVisible(false);
    m_readText = addText(*m_plot, tokens().text, Qt::AlignHCenter | Qt::AlignTop);
    m_readText->setVisible(false);
    m_readText->setPadding({6, 3, 6, 3});
    m_readText->setLayer(QStringLiteral("overlay")); // lines do not run through it
    connect(m_plot, &QCustomPlot::afterLayout, this, [this] { placeTexts(); });
    connectHands();
    recolour();
}

LineChart::~LineChart() = default;

void LineChart::setAcross(double low, double high, const QString &word, bool wholeNumbers)
{
    m_word = word;
    m_whole = wholeNumbers;
    const double last = std::max(high, low + (wholeNumbers ? 1 : 1e-6));
    m_acrossView.setLeast(wholeNumbers ? std::min(kFewestEpochs, last - low) : (last - low) * kLeastPart);
    m_acrossView.setWhole({low, last});
    m_plot->xAxis->setNumberFormat(QStringLiteral("f"));
    m_plot->xAxis->setNumberPrecision(wholeNumbers ? 0 : 1);
    m_plot->xAxis->setTicker(QSharedPointer<WordTicker>::create(wholeNumbers, word, low));
    applyView();
}

void LineChart::setUp(double low, double high)
{
    m_up = {low, high > low ? high : low + 1};
    fitUp();
    applyView();
}

void LineChart::setLog(bool on)
{
    if (on == log())
        return;
    m_upView.setLog(on);
    QSharedPointer<QCPAxisTicker> ticker;
    if (on)
        ticker = QSharedPointer<LogTicker>::create();
    else
        ticker = QSharedPointer<QCPAxisTicker>::create();
    ticker->setTickCount(4);
    m_plot->yAxis->setTicker(ticker); // which fitting tells of the floor
    fitUp();
    m_plot->yAxis->setRange(m_upView.whole().low, m_upView.whole().high); // positive before it becomes logarithmic
    m_plot->yAxis->setScaleType(on ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
    fillGraphs();
    applyView();
}

void LineChart::setLines(std::vector<ChartLine> lines)
{
    const auto looksLike = [](const ChartLine &one, const ChartLine &other) {
        return one.name == other.name && one.role == other.role && one.which == other.which;
    };
    const bool sameLooks =
        std::ranges::equal(lines, m_lines, looksLike) && m_plot->graphCount() == static_cast<int>(lines.size());
    const std::optional<double> before = lastX(m_lines);
    m_lines = std::move(lines);
    for (ChartLine &line : m_lines) // a value that is no finite number does not exist
        std::erase_if(line.points, [](const QPointF &at) { return !std::isfinite(at.x()) || !std::isfinite(at.y()); });
    // What was hidden among other lines must not leave these ones all out.
    if (std::ranges::none_of(m_lines, [this](const ChartLine &line) { return isShown(line.name); }))
        for (const ChartLine &line : m_lines)
            m_hidden.erase(line.name);
    if (!sameLooks)
        rebuildGraphs();
    if (const std::optional<double> now = lastX(m_lines); before && now)
        m_acrossView.follow(*before, *now);
    fitUp();
    fillGraphs();
    applyView();
    if (m_readAt)
        readAgain();
    if (!sameLooks)
        emit linesChanged();
}

void LineChart::rebuildGraphs()
{
    m_plot->clearGraphs();
    for (QCPItemText *name : m_names)
        m_plot->removeItem(name);
    m_names.clear();
    for (const ChartLine &line : m_lines) {
        QCPGraph *graph = addLineGraph(*m_plot);
        graph->setPen(penOf(line, dark()));
        graph->setSelectable(QCP::stNone);
        graph->setVisible(isShown(line.name));
        if (line.role == LineRole::Faint)
            graph->setLayer(QStringLiteral("grid")); // behind the others
        QCPItemText *name = addText(*m_plot, colourOf(line, dark()), Qt::AlignLeft | Qt::AlignVCenter);
        name->setText(line.name);
        name->setLayer(QStringLiteral("legend")); // lines do not run through it
        name->setPadding({kNamePaddingPx, 0, kNamePaddingPx, 0});
        name->setBrush(tokensOf(dark()).panel);
        m_names.push_back(name);
    }
    fitNames(m_plot->size());
}

void LineChart::fillGraphs()
{
    const double floor = m_upView.whole().low; // of a logarithmic axis
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        QVector<double> x, y;
        for (const QPointF &point : m_lines[i].points) {
            x.append(point.x());
            y.append(log() && point.y() <= 0 ? floor : point.y());
        }
        QCPGraph *graph = m_plot->graph(static_cast<int>(i));
        graph->setData(x, y, true);
        graph->setScatterStyle(dotsOf(m_lines[i], dark()));
    }
}

void LineChart::fitUp()
{
    double high = 0, low = 0, least = std::numeric_limits<double>::infinity(); // least: the lowest above 0
    bool floored = false;
    for (const ChartLine &line : m_lines)
        if (isShown(line.name))
            for (const QPointF &point : line.points) {
                high = std::max(high, point.y());
                low = std::min(low, point.y());
                floored = floored || point.y() <= 0;
                if (point.y() > 0)
                    least = std::min(least, point.y());
            }
    Span whole{low * kRoomAbove, high > 0 ? high * kRoomAbove : low < 0 ? 0 : 1};
    if (log())
        whole = high > 0 ? Span{least / (floored ? kFloorBelow : kLogRoom), high * kLogRoom} : Span{0.1, 1};
    else if (m_up)
        whole = {m_up->first, m_up->second};
    if (const auto ticker = m_plot->yAxis->ticker().dynamicCast<LogTicker>())
        ticker->setFloor(floored ? std::optional(whole.low) : std::nullopt);
    m_upView.setLeast(log() ? kLeastDecades : whole.width() * kLeastPart);
    m_upView.setWhole(whole);
}

void LineChart::applyView()
{
    m_seenAcross = m_acrossView.seen();
    m_seenUp = m_upView.seen();
    m_plot->xAxis->setRange(m_seenAcross.low, m_seenAcross.high);
    m_plot->yAxis->setRange(m_seenUp.low, m_seenUp.high);
    if (m_zooms)
        m_plot->setCursor(zoomed() ? Qt::OpenHandCursor : Qt::ArrowCursor);
    m_wholeButton->setVisible(zoomed());
    redraw();
}

void LineChart::setMark(std::optional<double> at, const QString &text)
{
    m_markAt = at;
    m_markText->setText(text);
    m_markLine->setVisible(at.has_value());
    if (at)
        moveUpright(*m_markLine, *at);
    redraw();
}

QRect LineChart::area() const { return m_plot->axisRect()->rect().translated(m_plot->pos()); }

bool LineChart::dark() const { return isDark() && !m_onPaper; }

void LineChart::redraw()
{
    // Without a place on the screen there is no buffer to paint on, and nobody looks: showing draws it.
    m_stale = !isVisible() || m_plot->size().isEmpty();
    if (!m_stale)
        m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void LineChart::recolour()
{
    const Tokens &t = tokensOf(dark());
    applyLook(*m_plot, dark());
    for (std::size_t i = 0; i < m_lines.size() && i < m_names.size(); ++i) {
        m_plot->graph(static_cast<int>(i))->setPen(penOf(m_lines[i], dark()));
        m_plot->graph(static_cast<int>(i))->setScatterStyle(dotsOf(m_lines[i], dark()));
        m_names[i]->setColor(colourOf(m_lines[i], dark()));
        m_names[i]->setBrush(t.panel);
    }
    m_markLine->setPen(markPen(dark()));
    m_markText->setColor(t.right);
    m_guide->setPen(guidePen(dark()));
    m_readText->setColor(t.text);
    m_readText->setBrush(t.tile);
    m_readText->setPen(QPen(t.line));
    m_focusFrame->setPen(QPen(t.accent, 1.4));
    m_focusFrame->setVisible(m_zooms && hasFocus() && !m_onPaper);
    redraw();
}

void LineChart::drawOnPaper(QCPPainter &painter, const QSize &size)
{
    stopReading();
    m_onPaper = true;
    recolour();
    fitNames(size);
    m_plot->toPainter(&painter, size.width(), size.height());
    m_onPaper = false;
    fitNames(m_plot->size());
    recolour();
}

} // namespace faces::ui
