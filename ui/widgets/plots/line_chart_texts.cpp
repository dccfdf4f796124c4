// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// Which lines are shown, their names at the ends, the mark, and what is read.
#include "ui/theme.h"
#include "ui/widgets/plots/line_chart.h"
#include "ui/widgets/plots/plot_look.h"
#include "ui/widgets/plots/spread_labels.h"

#include <QFontMetrics>
#include <QLocale>

#include <algorithm>

namespace faces::ui {

namespace {
constexpr int kNameGapPx = 6;
constexpr int kMostNames = 6;      ///< at the ends; the legend names more
constexpr int kWidthPerName = 3;   ///< the names may take a third of the width
constexpr int kReadPaddingPx = 16; ///< of the box and at the chart's edges

/// The parts in as few lines as the width allows.
QString wrapped(const QStringList &parts, int widthPx)
{
    const QFontMetrics font(smallFont());
    const QString between = QStringLiteral(" · ");
    QString all, row;
    for (const QString &part : parts) {
        const QString longer = row.isEmpty() ? part : row + between + part;
        if (!row.isEmpty() && font.horizontalAdvance(longer) > widthPx) {
            all += row + QLatin1Char('\n');
            row = part;
        } else {
            row = longer;
        }
    }
    return all + row;
}
} // namespace

void LineChart::setShown(const QString &name, bool shown)
{
    const auto others = [&](const ChartLine &line) { return line.name != name && isShown(line.name); };
    if (shown)
        m_hidden.erase(name);
    else if (std::ranges::any_of(m_lines, others))
        m_hidden.insert(name);
    shownLinesChanged();
}

void LineChart::showOnly(const QString &name)
{
    if (std::ranges::find(m_lines, name, &ChartLine::name) == m_lines.end())
        return;
    const bool already =
        std::ranges::none_of(m_lines, [&](const ChartLine &line) { return line.name != name && isShown(line.name); });
    for (const ChartLine &line : m_lines) {
        m_hidden.erase(line.name);
        if (!already && line.name != name)
            m_hidden.insert(line.name);
    }
    shownLinesChanged();
}

void LineChart::showAll()
{
    for (const ChartLine &line : m_lines)
        m_hidden.erase(line.name);
    shownLinesChanged();
}

void LineChart::shownLinesChanged()
{
    for (std::size_t i = 0; i < m_lines.size(); ++i)
        m_plot->graph(static_cast<int>(i))->setVisible(isShown(m_lines[i].name));
    fitNames(m_plot->size());
    fitUp();
    fillGraphs(); // the floor of a logarithmic axis may be another
    applyView();
    if (m_readAt)
        readAgain();
    emit linesChanged();
}

bool LineChart::namedAtEnd(const ChartLine &line) const
{
    return m_named && line.role != LineRole::Faint && isShown(line.name);
}

void LineChart::fitNames(const QSize &size)
{
    const QFontMetrics font(smallFont());
    int widest = 0, count = 0;
    for (const ChartLine &line : m_lines)
        if (namedAtEnd(line)) {
            widest = std::max(widest, font.horizontalAdvance(line.name));
            ++count;
        }
    m_namesFit = size.isEmpty() || (count <= kMostNames && widest * kWidthPerName <= size.width() &&
                                    count * font.height() <= size.height() / 2);
    const int room = m_namesFit ? widest : 0;
    m_plot->axisRect()->setMinimumMargins({24, 12, room + 2 * kNameGapPx, 20});
}

void LineChart::placeTexts()
{
    placeMark();
    placeNames();
    placeReadOut();
    placeWholeButton();
}

void LineChart::placeMark()
{
    const bool seen = m_markAt && m_seenAcross.holds(*m_markAt);
    m_markText->setVisible(seen);
    if (!seen)
        return;
    const QRect area = m_plot->axisRect()->rect();
    const double x = m_plot->xAxis->coordToPixel(*m_markAt);
    const int width = QFontMetrics(smallFont()).horizontalAdvance(m_markText->text());
    const bool leftOfIt = x + kNameGapPx + width > area.right() + 8;
    m_markText->setPositionAlignment((leftOfIt ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignBottom);
    m_markText->position->setCoords(leftOfIt ? x - 2 : x + 2, area.bottom() - 2);
}

/// Where the names of the lines whose ends are seen would stand if each were alone.
std::vector<LineChart::NamePlace> LineChart::wantedNames() const
{
    std::vector<NamePlace> places;
    for (std::size_t i = 0; i < m_names.size(); ++i) {
        m_names[i]->setVisible(false);
        const auto points = m_plot->graph(static_cast<int>(i))->data(); // as they are drawn, which the floor changes
        if (points->isEmpty() || !m_namesFit || !namedAtEnd(m_lines[i]))
            continue;
        const QCPGraphData &last = *(points->constEnd() - 1);
        if (zoomed() && !(m_seenAcross.holds(last.key) && m_seenUp.holds(last.value)))
            continue;
        const double left = m_plot->xAxis->coordToPixel(last.key) + kNameGapPx;
        const double width = m_names[i]->right->pixelPosition().x() - m_names[i]->left->pixelPosition().x();
        places.push_back({m_names[i], left, left + width, m_plot->yAxis->coordToPixel(last.value)});
    }
    return places;
}

void LineChart::placeNames()
{
    // Lines may end at different places: only names that stand above each other can cover each other.
    std::vector<NamePlace> places = wantedNames();
    std::ranges::sort(places, {}, &NamePlace::left);
    for (std::size_t first = 0, end = 0; first < places.size(); first = end) {
        double right = places[first].right;
        for (end = first + 1; end < places.size() && places[end].left <= right; ++end)
            right = std::max(right, places[end].right);
        placeTouching(std::span(places).subspan(first, end - first));
    }
}

/// Names that stand above each other: pushed apart, within the lines' area and clear of the mark's words.
void LineChart::placeTouching(std::span<NamePlace> names) const
{
    std::ranges::sort(names, {}, &NamePlace::y);
    const double apart = QFontMetrics(smallFont()).height();
    const QRect area = m_plot->axisRect()->rect();
    double high = area.bottom();
    if (m_markText->visible() && std::ranges::any_of(names, [this](const NamePlace &name) {
            return name.left <= m_markText->right->pixelPosition().x() &&
                   name.right >= m_markText->left->pixelPosition().x();
        }))
        high = m_markText->top->pixelPosition().y();
    if (static_cast<double>(names.size()) * apart > high - area.top())
        return; // no room: the pointer still reads them
    std::vector<double> wanted;
    for (const NamePlace &name : names)
        wanted.push_back(name.y);
    const std::vector<double> places = spreadApart(wanted, apart, area.top() + apart / 2, high - apart / 2);
    for (std::size_t i = 0; i < names.size(); ++i) {
        names[i].item->position->setCoords(names[i].left, places[i]);
        names[i].item->setVisible(true);
    }
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

QStringList LineChart::valuesAt(double x) const
{
    QStringList values;
    for (const ChartLine &line : m_lines)
        if (const auto value = valueAt(line, x); value && isShown(line.name))
            values << QStringLiteral("%1 %2").arg(line.name, QLocale().toString(*value, 'f', 3));
    return values;
}

void LineChart::readAt(double x)
{
    QStringList parts = valuesAt(x);
    if (parts.isEmpty()) {
        stopReading();
        return;
    }
    m_readsByKey = false;
    parts.prepend(QStringLiteral("%1 %2").arg(m_word, QLocale().toString(x, 'f', m_whole ? 0 : 2)).trimmed());
    m_readAt = x;
    m_readOut = parts.join(QStringLiteral(" · "));
    m_readText->setText(wrapped(parts, m_plot->width() - 2 * kReadPaddingPx));
    redraw();
}

/// The lines are others now; where one reads stays.
void LineChart::readAgain()
{
    const bool byKey = m_readsByKey;
    readAt(*m_readAt);
    m_readsByKey = byKey;
}

void LineChart::placeReadOut()
{
    const bool seen = m_readAt && m_seenAcross.holds(*m_readAt);
    m_readText->setVisible(seen);
    m_guide->setVisible(seen);
    if (!seen)
        return;
    const QFontMetrics font(smallFont());
    int widest = 0;
    for (const QString &row : m_readText->text().split(QLatin1Char('\n')))
        widest = std::max(widest, font.horizontalAdvance(row));
    const double half = widest / 2.0 + kReadPaddingPx / 2;
    const double middle = m_plot->xAxis->coordToPixel(*m_readAt);
    m_readText->position->setCoords(std::clamp(middle, half, std::max(half, m_plot->width() - half)), 0);
    moveUpright(*m_guide, *m_readAt);
}

void LineChart::stopReading()
{
    if (!m_readAt)
        return;
    m_readAt.reset();
    m_readOut.clear();
    m_readText->setVisible(false);
    m_guide->setVisible(false);
    redraw();
}

} // namespace faces::ui
