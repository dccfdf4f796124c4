// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/train/curves.h"

#include "ui/pages/train/curve_saving.h"
#include "ui/pages/train/training_progress.h"
#include "ui/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/eliding_combo.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/plots/chart_legend.h"
#include "ui/widgets/plots/chart_menu.h"
#include "ui/widgets/plots/line_chart.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QSignalBlocker>

#include <algorithm>
#include <cmath>

namespace faces::ui {

namespace {
constexpr int kLegendRowPx = kHitPx + 2; ///< a field has a border; both charts begin at the same height
constexpr int kChoiceLetters = 9;        ///< that the field of attributes shows at least

/// Under a row with the legend and, at its right, what the lines are of.
void addChart(Panel &panel, LineChart &chart, QWidget *choice)
{
    auto *line = new QWidget;
    line->setFixedHeight(kLegendRowPx);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kNear);
    row->addWidget(new ChartLegend(chart), 1);
    if (choice)
        row->addWidget(choice);
    panel.body()->addWidget(line);
    panel.body()->addWidget(&chart, 1);
}
} // namespace

Curves::Curves(QWidget *parent)
    : QWidget(parent), m_loss(new LineChart), m_quality(new LineChart), m_of(new ElidingCombo),
      m_lossMenu(new ChartMenu(*m_loss, ChartMenu::Scale::Choice)),
      m_qualityMenu(new ChartMenu(*m_quality, ChartMenu::Scale::Linear)), m_saving(new CurveSaving(this)),
      m_qualityPanel(new Panel(tr("F1")))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    m_loss->setAccessibleName(tr("Loss per epoch"));
    m_quality->setAccessibleName(tr("Quality per epoch"));
    m_lossMenu->setAccessibleName(tr("More for the loss"));
    m_qualityMenu->setAccessibleName(tr("More for the quality"));
    m_of->setAccessibleName(tr("Attributes"));
    m_of->setSizeAdjustPolicy(QComboBox::AdjustToContents); // and narrower where there is no room
    m_of->setMinimumWidth(fontMetrics().averageCharWidth() * kChoiceLetters + kHitPx);
    QSizePolicy room = m_of->sizePolicy();
    room.setRetainSizeWhenHidden(true); // charts keep their height when it comes with the first epoch
    m_of->setSizePolicy(room);
    auto *lossPanel = new Panel(tr("Loss"));
    lossPanel->addToTitle(m_lossMenu);
    addChart(*lossPanel, *m_loss, nullptr);
    m_qualityPanel->addToTitle(figureChips());
    m_qualityPanel->addToTitle(m_qualityMenu);
    addChart(*m_qualityPanel, *m_quality, m_of);
    row->addWidget(lossPanel, 1);
    row->addWidget(m_qualityPanel, 1);
    connectMenu(*m_lossMenu, *m_loss);
    connectMenu(*m_qualityMenu, *m_quality);
    connect(m_of, &QComboBox::currentIndexChanged, this, [this] {
        m_wanted = m_of->currentText();
        showQuality();
    });
    show();
}

QWidget *Curves::figureChips()
{
    auto *chips = new QWidget;
    auto *row = new QHBoxLayout(chips);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kNear);
    auto *group = new QButtonGroup(this);
    const QString names[] = {tr("F1"), tr("Precision"), tr("Recall")};
    for (int i = 0; i < 3; ++i) {
        auto *button = new Chip(names[i]);
        button->setChecked(i == static_cast<int>(m_figure));
        group->addButton(button, i);
        row->addWidget(button);
    }
    connect(group, &QButtonGroup::idClicked, this, [this, names](int id) {
        m_figure = static_cast<QualityFigure>(id);
        m_qualityPanel->setTitle(names[id]);
        showQuality();
    });
    return chips;
}

void Curves::connectMenu(ChartMenu &menu, LineChart &chart)
{
    connect(&menu, &ChartMenu::pictureWanted, this,
            [this, &chart] { m_saving->askPicture(chart, m_runName, whatOf(chart)); });
    connect(&menu, &ChartMenu::numbersWanted, this,
            [this, &chart] { m_saving->askNumbers(chart, m_runName, whatOf(chart)); });
}

QString Curves::whatOf(const LineChart &chart) const
{
    if (&chart == m_loss)
        return tr("Loss");
    const QString figure = m_figure == QualityFigure::F1          ? tr("F1")
                           : m_figure == QualityFigure::Precision ? tr("Precision")
                                                                  : tr("Recall");
    return shownOf() == AllAttributes ? figure : tr("%1, %2").arg(figure, m_of->currentText());
}

void Curves::setHistory(const std::vector<EpochRecord> &history, int epochs, bool live)
{
    if (!goesOnFrom(m_history, history)) {
        m_loss->showWhole();
        m_quality->showWhole();
    }
    m_history = history;
    m_epochs = std::max({1, epochs, history.empty() ? 0 : history.back().epoch});
    m_live = live;
    show();
}

void Curves::setBatchLoss(std::vector<QPointF> points)
{
    m_batches = std::move(points);
    showLoss();
}

void Curves::setAttributes(const QStringList &names)
{
    if (names == m_attributes)
        return;
    m_attributes = names;
    show();
}

void Curves::offerAttributes()
{
    const bool known = knowsEach(m_history, m_attributes.size());
    const QStringList offered = known ? m_attributes : QStringList();
    QStringList there;
    for (int i = 0; i < m_of->count(); ++i)
        if (m_of->itemData(i).toInt() >= 0)
            there << m_of->itemText(i);
    if (there != offered || m_of->count() == 0) {
        const QSignalBlocker quiet(m_of);
        m_of->clear();
        m_of->addItem(tr("All attributes"), int(AllAttributes));
        m_of->addItem(tr("Each attribute"), int(EachAttribute));
        for (int i = 0; i < offered.size(); ++i)
            m_of->addItem(offered[i], i);
        m_of->setCurrentIndex(std::max(0, m_of->findText(m_wanted))); // a run may not know it, or not yet
        m_of->setTip(tr("All attributes together, each of them, or one with its training"));
    }
    m_of->setVisible(known);
}

int Curves::shownOf() const
{
    return knowsEach(m_history, m_attributes.size()) ? m_of->currentData().toInt() : int(AllAttributes);
}

void Curves::show()
{
    offerAttributes();
    const EpochRecord *best = bestOf(m_history);
    for (LineChart *chart : {m_loss, m_quality}) {
        chart->setAcross(0, m_epochs, tr("epoch"), true); // before the lines: a view that follows them needs its room
        chart->setMark(best ? std::optional<double>(best->epoch) : std::nullopt,
                       m_live ? tr("best so far") : tr("best"));
    }
    m_lossMenu->setSavable(!m_history.empty());
    m_qualityMenu->setSavable(!m_history.empty());
    showLoss();
    showQuality();
}

void Curves::showLoss() { m_loss->setLines(lossLines(m_history, m_batches)); }

void Curves::showQuality()
{
    const int of = shownOf();
    std::vector<ChartLine> lines = of == AllAttributes   ? pooledLines(m_history, m_figure)
                                   : of == EachAttribute ? eachLines(m_history, m_figure, m_attributes)
                                                         : attributeLines(m_history, m_figure, of);
    double lowest = 1;
    for (const ChartLine &line : lines)
        for (const QPointF &point : line.points)
            lowest = std::min(lowest, point.y());
    const bool empty = m_history.empty();
    m_quality->setUp(empty ? 0 : std::min(0.8, std::floor(lowest * 5) / 5), 1);
    m_quality->setLines(std::move(lines));
}

} // namespace faces::ui
