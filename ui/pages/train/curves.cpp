// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/train/curves.h"

#include "ui/pages/train/training_progress.h"
#include "ui/theme.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/plots/line_chart.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>
#include <cmath>

namespace faces::ui {

namespace {
template <typename Value>
ChartLine lineOf(const QString &name, LineRole role, const std::vector<EpochRecord> &history, Value value)
{
    ChartLine line{name, role, {}};
    for (const EpochRecord &epoch : history)
        if (const std::optional<double> y = value(epoch); y && std::isfinite(*y))
            line.points.emplace_back(epoch.epoch, *y);
    return line;
}
} // namespace

Curves::Curves(QWidget *parent)
    : QWidget(parent), m_loss(new LineChart), m_quality(new LineChart), m_qualityPanel(new Panel(tr("F1")))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    auto *lossPanel = new Panel(tr("Loss"));
    auto *room = new QWidget; // as high as the buttons beside it, so that both charts begin at the same height
    room->setFixedSize(1, kHitPx);
    lossPanel->addToTitle(room);
    lossPanel->body()->addWidget(m_loss);
    m_qualityPanel->body()->addWidget(m_quality);
    row->addWidget(lossPanel, 1);
    row->addWidget(m_qualityPanel, 1);
    m_loss->setAccessibleName(tr("Loss per epoch"));
    m_quality->setAccessibleName(tr("Quality per epoch"));
    auto *group = new QButtonGroup(this);
    const QString names[] = {tr("F1"), tr("Precision"), tr("Recall")};
    for (int i = 0; i < 3; ++i) {
        auto *button = new QPushButton(names[i]);
        button->setCheckable(true);
        button->setChecked(i == F1);
        button->setProperty("look", "chip");
        group->addButton(button, i);
        m_qualityPanel->addToTitle(button);
    }
    connect(group, &QButtonGroup::idClicked, this, [this, names](int id) {
        m_figure = static_cast<Figure>(id);
        m_qualityPanel->setTitle(names[id]);
        showQuality();
    });
    show();
}

void Curves::setHistory(const std::vector<EpochRecord> &history, int epochs, bool live)
{
    m_history = history;
    m_epochs = std::max({1, epochs, history.empty() ? 0 : history.back().epoch});
    m_live = live;
    show();
}

void Curves::show()
{
    showLoss();
    showQuality();
    const EpochRecord *best = bestOf(m_history);
    for (LineChart *chart : {m_loss, m_quality}) {
        chart->setAcross(0, m_epochs, tr("epoch"), true);
        chart->setMark(best ? std::optional<double>(best->epoch) : std::nullopt,
                       m_live ? tr("best so far") : tr("best"));
    }
}

void Curves::showLoss()
{
    m_loss->setLines(
        {lineOf(tr("training"), LineRole::Soft, m_history,
                [](const EpochRecord &e) { return std::optional(e.trainLoss); }),
         lineOf(tr("validation"), LineRole::Strong, m_history, [](const EpochRecord &e) { return e.validationLoss; })});
}

void Curves::showQuality()
{
    std::vector<ChartLine> lines;
    const auto add = [&](const QString &name, LineRole role, auto value) {
        lines.push_back(lineOf(name, role, m_history, value));
    };
    switch (m_figure) {
    case F1:
        add(tr("training"), LineRole::Soft, [](const EpochRecord &e) { return e.trainF1; });
        add(tr("macro"), LineRole::Second, [](const EpochRecord &e) { return e.validationMacroF1; });
        add(tr("validation"), LineRole::Strong, [](const EpochRecord &e) { return e.validationMicroF1; });
        break;
    case Precision:
        add(tr("training"), LineRole::Soft, [](const EpochRecord &e) { return e.trainPrecision; });
        add(tr("validation"), LineRole::Strong, [](const EpochRecord &e) { return e.validationPrecision; });
        break;
    case Recall:
        add(tr("training"), LineRole::Soft, [](const EpochRecord &e) { return e.trainRecall; });
        add(tr("validation"), LineRole::Strong, [](const EpochRecord &e) { return e.validationRecall; });
        break;
    }
    double lowest = 1;
    for (const ChartLine &line : lines)
        for (const QPointF &point : line.points)
            lowest = std::min(lowest, point.y());
    const bool empty = m_history.empty();
    m_quality->setUp(empty ? 0 : std::min(0.8, std::floor(lowest * 5) / 5), 1);
    m_quality->setLines(std::move(lines));
}

} // namespace faces::ui
