// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/widgets/plots/line_chart.h"

#include "ui/theme.h"
#include "ui/widgets/plots/plot_look.h"

#include <QEvent>
#include <QFontMetrics>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace faces::ui {

namespace {
constexpr int kNameGapPx = 6;

/// Whole numbers, or tenths; the word stands before the first: "epoch 0".
class WordTicker final : public QCPAxisTickerFixed {
public:
    WordTicker(double step, double first, const QString &word) : m_first(first), m_word(word) { setTickStep(step); }

protected:
    QString getTickLabel(double tick, const QLocale &locale, QChar format, int precision) override
    {
        const QString number = QCPAxisTickerFixed::getTickLabel(tick, locale, format, precision);
        return tick == m_first && !m_word.isEmpty() ? m_word + QLatin1Char(' ') + number : number;
    }

private:
    double m_first;
    QString m_word;
};

QCPItemStraightLine *addVertical(QCustomPlot &plot)
{
    auto *line = new QCPItemStraightLine(&plot);
    line->setSelectable(false);
    line->setVisible(false);
    return line;
}

void moveVertical(QCPItemStraightLine &line, double x)
{
    line.point1->setCoords(x, 0);
    line.point2->setCoords(x, 1);
    line.setVisible(true);
}
} // namespace

LineChart::LineChart(QWidget *parent) : QWidget(parent), m_plot(new QCustomPlot(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_plot);
    m_plot->setFocusPolicy(Qt::NoFocus);
    m_plot->setInteractions(QCP::Interactions());
    m_plot->yAxis->ticker()->setTickCount(4);
    m_plot->xAxis->ticker()->setTickCount(6);
    m_plot->installEventFilter(this);
    m_guide = addVertical(*m_plot);
    m_markLine = addVertical(*m_plot);
    m_markText = addText(*m_plot, tokens().right, Qt::AlignLeft | Qt::AlignTop);
    m_markText->setVisible(false);
    m_readText = addText(*m_plot, tokens().text, Qt::AlignHCenter | Qt::AlignTop);
    m_readText->setVisible(false);
    m_readText->setPadding({6, 3, 6, 3});
    connect(m_plot, &QCustomPlot::mouseMove, this,
            [this](QMouseEvent *event) { readAt(event->position().x(), event->position().y()); });
    connect(m_plot, &QCustomPlot::afterLayout, this, &LineChart::placeTexts);
    recolour();
}

LineChart::~LineChart() = default;

void LineChart::setAcross(double low, double high, const QString &word, bool wholeNumbers)
{
    m_word = word;
    m_whole = wholeNumbers;
    m_plot->xAxis->setRange(low, std::max(high, low + (wholeNumbers ? 1 : 1e-6)));
    m_plot->xAxis->setNumberFormat(QStringLiteral("f"));
    m_plot->xAxis->setNumberPrecision(wholeNumbers ? 0 : 1);
    const double span = high - low;
    const double step = !wholeNumbers ? 1 : span <= 10 ? 1 : span <= 30 ? 5 : span <= 60 ? 10 : span <= 300 ? 50 : 100;
    m_plot->xAxis->setTicker(QSharedPointer<WordTicker>::create(step, low, word));
    redraw();
}

void LineChart::setUp(double low, double high)
{
    m_up = {low, high};
    fitUp();
    redraw();
}

void LineChart::setLines(std::vector<ChartLine> lines)
{
    const bool sameNames = std::ranges::equal(lines, m_lines, {}, &ChartLine::name, &ChartLine::name) &&
                           m_plot->graphCount() == static_cast<int>(lines.size());
    m_lines = std::move(lines);
    if (!sameNames)
        rebuildGraphs();
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        QVector<double> x, y;
        for (const QPointF &point : m_lines[i].points) {
            x.append(point.x());
            y.append(point.y());
        }
        QCPGraph *graph = m_plot->graph(static_cast<int>(i));
        graph->setData(x, y, true);
        // A line of one point is a dot; otherwise the first epoch would show nothing.
        graph->setScatterStyle(x.size() == 1 ? QCPScatterStyle(QCPScatterStyle::ssDisc, 5) : QCPScatterStyle());
    }
    fitUp();
    redraw();
}

void LineChart::rebuildGraphs()
{
    m_plot->clearGraphs();
    for (QCPItemText *name : m_names)
        m_plot->removeItem(name);
    m_names.clear();
    for (const ChartLine &line : m_lines) {
        QCPGraph *graph = m_plot->addGraph();
        graph->setPen(penOf(line.role));
        graph->setSelectable(QCP::stNone);
        QCPItemText *name = addText(*m_plot, colourOf(line.role), Qt::AlignLeft | Qt::AlignVCenter);
        name->setText(line.name);
        m_names.push_back(name);
    }
    int widest = 0;
    for (const ChartLine &line : m_lines)
        if (m_named)
            widest = std::max(widest, QFontMetrics(smallFont()).horizontalAdvance(line.name));
    m_plot->axisRect()->setMinimumMargins({24, 12, widest + 2 * kNameGapPx, 20});
}

void LineChart::fitUp()
{
    if (m_up) {
        m_plot->yAxis->setRange(m_up->first, m_up->second);
        return;
    }
    double high = 0;
    for (const ChartLine &line : m_lines)
        for (const QPointF &point : line.points)
            high = std::max(high, point.y());
    m_plot->yAxis->setRange(0, high > 0 ? high * 1.08 : 1);
}

void LineChart::setMark(std::optional<double> at, const QString &text)
{
    m_markAt = at;
    m_markText->setText(text);
    m_markText->setVisible(at.has_value());
    m_markLine->setVisible(at.has_value());
    if (at)
        moveVertical(*m_markLine, *at);
    redraw();
}

void LineChart::placeTexts()
{
    placeMark();
    placeNames();
}

void LineChart::placeMark()
{
    if (!m_markAt)
        return;
    const QRect area = m_plot->axisRect()->rect();
    const double x = m_plot->xAxis->coordToPixel(*m_markAt);
    const int width = QFontMetrics(smallFont()).horizontalAdvance(m_markText->text());
    const bool leftOfIt = x + kNameGapPx + width > area.right() + 8;
    m_markText->setPositionAlignment((leftOfIt ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignBottom);
    m_markText->position->setCoords(leftOfIt ? x - 2 : x + 2, area.bottom() - 2);
}

void LineChart::placeNames()
{
    // Names stand at the ends of their lines; those that would cover each other are pushed apart.
    struct Place {
        QCPItemText *item;
        double x, y;
    };
    std::vector<Place> places;
    for (std::size_t i = 0; i < m_names.size(); ++i) {
        const bool shown = m_named && !m_lines[i].points.empty();
        m_names[i]->setVisible(shown);
        if (!shown)
            continue;
        const QPointF end = m_lines[i].points.back();
        places.push_back({m_names[i], m_plot->xAxis->coordToPixel(end.x()) + kNameGapPx,
                          std::clamp<double>(m_plot->yAxis->coordToPixel(end.y()), m_plot->axisRect()->top(),
                                             m_plot->axisRect()->bottom())});
    }
    std::ranges::sort(places, {}, &Place::y);
    const double apart = QFontMetrics(smallFont()).height();
    for (std::size_t i = 1; i < places.size(); ++i) {
        const double lacking = apart - (places[i].y - places[i - 1].y);
        if (lacking > 0) {
            places[i - 1].y -= lacking / 2;
            places[i].y = places[i - 1].y + apart;
        }
    }
    for (const Place &place : places)
        place.item->position->setCoords(place.x, place.y);
}

std::optional<double> LineChart::valueAt(const ChartLine &line, double x)
{
    const auto after = std::ranges::lower_bound(line.points, x, {}, &QPointF::x);
    if (after == line.points.end())
        return std::nullopt;
    if (after->x() == x)
        return after->y();
    if (after == line.points.begin())
        return std::nullopt;
    const QPointF before = *(after - 1);
    const double share = (x - before.x()) / (after->x() - before.x());
    return before.y() + share * (after->y() - before.y());
}

void LineChart::readAt(double pixelX, double pixelY)
{
    if (!m_readsOut)
        return;
    const QRect area = m_plot->axisRect()->rect();
    double x = m_plot->xAxis->pixelToCoord(pixelX);
    if (m_whole)
        x = std::round(x);
    QStringList values;
    for (const ChartLine &line : m_lines)
        if (const auto value = valueAt(line, x))
            values << tr("%1 %2").arg(line.name, QString::number(*value, 'f', 3));
    if (values.isEmpty() || !area.adjusted(-8, 0, 8, 0).contains(QPointF(pixelX, pixelY).toPoint())) {
        stopReading();
        return;
    }
    values.prepend(tr("%1 %2").arg(m_word, QString::number(x, 'f', m_whole ? 0 : 2)).trimmed());
    m_readOut = values.join(QStringLiteral(" · "));
    m_readText->setText(m_readOut);
    m_readText->setVisible(true);
    const double half = QFontMetrics(smallFont()).horizontalAdvance(m_readOut) / 2.0 + 8;
    const double middle = m_plot->xAxis->coordToPixel(x);
    m_readText->position->setCoords(std::clamp(middle, half, std::max(half, m_plot->width() - half)), 0);
    moveVertical(*m_guide, x);
    redraw();
}

void LineChart::stopReading()
{
    if (m_readOut.isEmpty())
        return;
    m_readOut.clear();
    m_readText->setVisible(false);
    m_guide->setVisible(false);
    redraw();
}

void LineChart::redraw()
{
    // Without a place on the screen there is no buffer to paint on, and nobody looks: showing draws it.
    m_stale = !isVisible() || m_plot->size().isEmpty();
    if (!m_stale)
        m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void LineChart::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        redraw();
}

bool LineChart::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_plot && event->type() == QEvent::Leave)
        stopReading();
    if (watched == m_plot && event->type() == QEvent::Resize && m_plot->size().isEmpty())
        return true; // it would draw itself at once, on nothing
    return QWidget::eventFilter(watched, event);
}

void LineChart::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        recolour();
    QWidget::changeEvent(event);
}

void LineChart::recolour()
{
    applyLook(*m_plot);
    for (std::size_t i = 0; i < m_lines.size() && i < m_names.size(); ++i) {
        m_plot->graph(static_cast<int>(i))->setPen(penOf(m_lines[i].role));
        m_names[i]->setColor(colourOf(m_lines[i].role));
    }
    m_markLine->setPen(markPen());
    m_markText->setColor(tokens().right);
    m_guide->setPen(guidePen());
    m_readText->setColor(tokens().text);
    m_readText->setBrush(tokens().tile);
    m_readText->setPen(QPen(tokens().line));
    redraw();
}

} // namespace faces::ui
