// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/widgets/plots/chart_legend.h"

#include "ui/theme.h"
#include "ui/widgets/plots/line_chart.h"
#include "ui/widgets/plots/plot_look.h"

#include <QAbstractButton>
#include <QAction>
#include <QContextMenuEvent>
#include <QEvent>
#include <QFontMetrics>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

namespace faces::ui {

namespace {
constexpr int kSamplePx = 20;
constexpr int kChipEdgePx = 6;
constexpr int kMoreWidthPx = 36;

/// A menu takes a single & for the sign before a key.
QString inMenu(QString name) { return name.replace(QLatin1Char('&'), QLatin1String("&&")); }

/// The lines that matter most come first; they are drawn last, on top of the others.
std::vector<ChartLine> byWeight(const std::vector<ChartLine> &lines)
{
    std::vector<ChartLine> sorted;
    for (const LineRole role : {LineRole::Strong, LineRole::Soft, LineRole::Second, LineRole::Each, LineRole::Faint})
        for (const ChartLine &line : lines)
            if (line.role == role)
                sorted.push_back({line.name, line.role, {}, line.which});
    return sorted;
}
} // namespace

/// One line of the chart: its sample and name, struck out while the line is hidden.
class LegendChip final : public QAbstractButton {
public:
    LegendChip(LineChart &chart, const ChartLine &line, QWidget *parent)
        : QAbstractButton(parent), m_chart(chart), m_line(line)
    {
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
        setAttribute(Qt::WA_Hover);
        setAccessibleName(line.name);
        setToolTip(ChartLegend::tr("Shows or hides this line. Alt-click, or the menu of the right button: only this "
                                   "one."));
    }
    const ChartLine &line() const { return m_line; }

    QSize sizeHint() const override
    {
        const int words = QFontMetrics(smallFont()).horizontalAdvance(m_line.name);
        return {3 * kChipEdgePx + kSamplePx + words, kHitPx};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = tokens();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(hasFocus() ? QPen(t.accent, 1) : QPen(Qt::NoPen));
        painter.setBrush(underMouse() ? QBrush(t.tile) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 2.5, -0.5, -2.5), kButtonRadius, kButtonRadius);
        painter.setPen(penOf(m_line, isDark()));
        painter.setOpacity(isChecked() ? 1 : 0.35);
        const double middle = height() / 2.0;
        painter.drawLine(QPointF(kChipEdgePx, middle), QPointF(kChipEdgePx + kSamplePx, middle));
        painter.setOpacity(1);
        QFont font = smallFont();
        font.setStrikeOut(!isChecked());
        painter.setFont(font);
        painter.setPen(isChecked() ? t.text : t.softText);
        painter.drawText(rect().adjusted(2 * kChipEdgePx + kSamplePx, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                         m_line.name);
    }
    void mouseReleaseEvent(QMouseEvent *event) override
    {
        const bool only = isDown() && event->button() == Qt::LeftButton && event->modifiers().testFlag(Qt::AltModifier);
        if (!only)
            return QAbstractButton::mouseReleaseEvent(event);
        setDown(false);
        m_chart.showOnly(m_line.name);
    }
    void contextMenuEvent(QContextMenuEvent *event) override
    {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addAction(ChartLegend::tr("Only “%1”").arg(inMenu(m_line.name)), &m_chart,
                        [&chart = m_chart, name = m_line.name] {
                            chart.showAll();
                            chart.showOnly(name);
                        });
        menu->addAction(ChartLegend::tr("All lines"), &m_chart, [&chart = m_chart] { chart.showAll(); });
        menu->popup(event->globalPos());
    }

private:
    LineChart &m_chart;
    ChartLine m_line; ///< without its points
};

ChartLegend::ChartLegend(LineChart &chart, QWidget *parent)
    : QWidget(parent), m_chart(chart), m_more(new QToolButton(this)), m_menu(new QMenu(this))
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setAccessibleName(tr("Lines of the chart"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(m_menu);
    m_more->setToolTip(tr("Shows or hides the other lines"));
    m_more->setAccessibleName(tr("More lines"));
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_more->hide();
    connect(m_menu, &QMenu::aboutToShow, this, &ChartLegend::fillMenu);
    connect(&m_chart, &LineChart::linesChanged, this, &ChartLegend::followChart);
    rebuild();
}

ChartLegend::~ChartLegend() = default;

QSize ChartLegend::sizeHint() const { return {widthOfAll(), kHitPx}; }

QSize ChartLegend::minimumSizeHint() const { return {kMoreWidthPx, kHitPx}; }

void ChartLegend::followChart()
{
    const auto same = [](const LegendChip *chip, const ChartLine &line) {
        return chip->line().name == line.name && chip->line().role == line.role && chip->line().which == line.which;
    };
    if (!std::ranges::equal(m_chips, byWeight(m_chart.lines()), same))
        return rebuild();
    for (LegendChip *chip : m_chips)
        chip->setChecked(m_chart.isShown(chip->line().name));
}

void ChartLegend::rebuild()
{
    QString inFocus;
    for (LegendChip *chip : m_chips) {
        if (chip->hasFocus())
            inFocus = chip->line().name;
        chip->hide();
        chip->deleteLater(); // it may be the one that was pressed
    }
    m_chips.clear();
    // Chips that come later stand where the legend stands, not behind the whole window.
    QWidget *before = focusBefore();
    for (const ChartLine &line : byWeight(m_chart.lines())) {
        auto *chip = new LegendChip(m_chart, line, this);
        chip->setChecked(m_chart.isShown(line.name));
        connect(chip, &QAbstractButton::clicked, this, [this, chip] {
            m_chart.setShown(chip->line().name, chip->isChecked());
            chip->setChecked(m_chart.isShown(chip->line().name)); // the last one stays
        });
        if (before)
            setTabOrder(before, chip);
        before = chip;
        m_chips.push_back(chip);
    }
    if (before)
        setTabOrder(before, m_more);
    updateGeometry();
    arrange();
    for (LegendChip *chip : m_chips)
        if (!inFocus.isEmpty() && chip->line().name == inFocus)
            chip->setFocus();
}

/// What Tab leaves for the legend; null: the legend is the first of its window.
QWidget *ChartLegend::focusBefore() const
{
    for (QWidget *at = m_more->previousInFocusChain(); at && at != m_more; at = at->previousInFocusChain()) {
        const bool behind = at == window(); // the chain is a ring
        if (behind)
            return nullptr;
        if (at->focusPolicy() & Qt::TabFocus && !isAncestorOf(at))
            return at;
    }
    return nullptr;
}

int ChartLegend::widthOfAll() const
{
    int width = 0;
    for (const LegendChip *chip : m_chips)
        width += chip->sizeHint().width();
    return width;
}

void ChartLegend::arrange()
{
    const int room = widthOfAll() <= width() ? width() : width() - kMoreWidthPx;
    int x = 0, left = 0;
    for (LegendChip *chip : m_chips) {
        const QSize size = chip->sizeHint();
        const bool fits = left == 0 && x + size.width() <= room;
        chip->setVisible(fits);
        if (!fits) {
            ++left;
            continue;
        }
        chip->setGeometry(QRect(QPoint(x, 0), size));
        x += size.width();
    }
    m_more->setVisible(left > 0);
    m_more->setText(tr("+%1").arg(left));
    m_more->setGeometry(x, 0, kMoreWidthPx, kHitPx);
}

void ChartLegend::fillMenu()
{
    m_menu->clear();
    for (LegendChip *chip : m_chips) {
        const QString name = chip->line().name;
        QAction *action = m_menu->addAction(inMenu(name));
        action->setCheckable(true);
        action->setChecked(m_chart.isShown(name));
        connect(action, &QAction::triggered, this, [this, name](bool on) { m_chart.setShown(name, on); });
    }
    m_menu->addSeparator();
    m_menu->addAction(tr("All lines"), this, [this] { m_chart.showAll(); });
}

void ChartLegend::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ChartLegend::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrange();
}

} // namespace faces::ui
