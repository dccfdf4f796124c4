// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/results/results_chips.h"

#include "ui/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flow_layout.h"

#include <QActionGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>

namespace faces::ui {

ResultsChips::ResultsChips(QWidget *parent)
    : QWidget(parent), m_test(new Chip(tr("Test"), this)), m_validation(new Chip(tr("Validation"), this)),
      m_draw(new Chip(tr("Five of each"), this)),
      m_anyWrong(new Chip(tr("Any wrong"), this)), m_verdicts{{{Verdict::TrueYes, new Chip(tr("✓ yes"), this)},
                                                               {Verdict::TrueNo, new Chip(tr("✓ no"), this)},
                                                               {Verdict::Missed, new Chip(tr("✗ missed"), this)},
                                                               {Verdict::FalseAlarm,
                                                                new Chip(tr("✗ false alarm"), this)}}},
      m_attribute(new QPushButton(this)), m_menu(new QMenu(this)), m_group(new QActionGroup(this)),
      m_order(new QComboBox(this))
{
    build();
    connectParts();
    // A click leaves the keyboard where it is, with the faces; Tab comes here all the same, from left to right.
    QWidget *before = nullptr;
    for (QWidget *each : std::initializer_list<QWidget *>{m_test, m_validation, m_draw, m_order, m_anyWrong,
                                                          m_attribute, m_verdicts[0].chip, m_verdicts[1].chip,
                                                          m_verdicts[2].chip, m_verdicts[3].chip}) {
        each->setFocusPolicy(Qt::TabFocus);
        if (before)
            setTabOrder(before, each);
        before = each;
    }
}

void ResultsChips::build()
{
    m_test->setObjectName(QStringLiteral("test"));
    m_validation->setObjectName(QStringLiteral("validation"));
    m_draw->setObjectName(QStringLiteral("draw"));
    m_draw->setToolTip(tr("Five faces drawn by chance for each attribute and value. R draws them again."));
    m_anyWrong->setObjectName(QStringLiteral("anyWrong"));
    m_attribute->setObjectName(QStringLiteral("attribute"));
    const char *names[] = {"trueYes", "trueNo", "missed", "falseAlarm"};
    const QString tips[] = {
        tr("It is yes, and the run said yes: true positives."), tr("It is no, and the run said no: true negatives."),
        tr("It is yes, and the run said no: false negatives."), tr("It is no, and the run said yes: false positives.")};
    for (std::size_t i = 0; i < m_verdicts.size(); ++i) {
        m_verdicts[i].chip->setObjectName(QLatin1String(names[i]));
        m_verdicts[i].chip->setToolTip(tips[i]);
        m_verdicts[i].chip->setTone(isWrong(m_verdicts[i].verdict) ? "wrong" : "right");
    }
    m_attribute->setProperty("look", "chip");
    m_attribute->setToolTip(tr("The attribute that yes, no, missed and false alarm speak of"));
    m_attribute->setMenu(m_menu);
    m_group->setExclusive(true);
    buildOrders();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kNear);
    column->addWidget(buildFirst());
    column->addWidget(buildSecond());
}

void ResultsChips::buildOrders()
{
    const auto add = [this](const QString &words, ResultsOrder order, const QString &tip) {
        m_order->addItem(words, static_cast<int>(order));
        m_order->setItemData(m_order->count() - 1, tip, Qt::ToolTipRole);
    };
    add(tr("Least sure first"), ResultsOrder::LeastSure, tr("Nearest to the threshold, as a share of its side"));
    add(tr("Surest first"), ResultsOrder::MostSure, tr("Farthest from the threshold, as a share of its side"));
    add(tr("Most wrong first"), ResultsOrder::MostWrong, tr("Wrong ones, the surest of them first"));
    add(tr("Highest loss first"), ResultsOrder::HighestLoss, tr("By the binary cross-entropy of the label"));
    add(tr("Smallest margin first"), ResultsOrder::SmallestMargin,
        tr("By the distance between probability and threshold"));
    add(tr("By number"), ResultsOrder::ByNumber, {});
    add(tr("By chance"), ResultsOrder::Random, {});
    m_order->setAccessibleName(tr("Order"));
}

QWidget *ResultsChips::buildFirst()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kNear);
    row->addWidget(m_test);
    row->addWidget(m_validation);
    row->addStretch(1);
    row->addWidget(m_draw);
    row->addWidget(m_order);
    return bar;
}

QWidget *ResultsChips::buildSecond()
{
    m_flowWidget = new QWidget(this);
    m_flow = new FlowLayout(m_flowWidget, kNear);
    m_flow->addWidget(m_anyWrong);
    m_flow->addWidget(m_attribute);
    for (const VerdictChip &each : m_verdicts)
        m_flow->addWidget(each.chip);
    return m_flowWidget;
}

void ResultsChips::connectParts()
{
    connect(m_test, &QPushButton::clicked, this, [this] { emit partWanted(Part::Test); });
    connect(m_validation, &QPushButton::clicked, this, [this] { emit partWanted(Part::Validation); });
    connect(m_draw, &QPushButton::clicked, this, [this] { emit drawWanted(m_draw->isChecked()); });
    connect(m_anyWrong, &QPushButton::clicked, this, [this] {
        m_filter.anyWrong = m_anyWrong->isChecked();
        emit filterWanted(m_filter);
    });
    for (const VerdictChip &each : m_verdicts)
        connect(each.chip, &QPushButton::clicked, this, [this, each] {
            m_filter.set(m_chosen, each.verdict, each.chip->isChecked());
            emit filterWanted(m_filter);
        });
    connect(m_menu, &QMenu::triggered, this, [this](QAction *action) {
        const int at = action->data().toInt();
        emit attributeWanted(at < 0 ? kAllAttributes : static_cast<std::size_t>(at));
    });
    connect(m_order, &QComboBox::activated, this, [this] { emit orderWanted(order()); });
}

void ResultsChips::setParts(int test, int validation, Part shown)
{
    m_test->setCount(test);
    m_validation->setCount(validation);
    m_test->setChecked(shown == Part::Test);
    m_validation->setChecked(shown == Part::Validation);
}

void ResultsChips::setAttributes(const std::vector<Attribute> &attributes, std::size_t chosen)
{
    // Only when they changed: a choice from the menu leads here, and its action must outlive that.
    if (attributes != m_attributes) {
        m_attributes = attributes;
        m_menu->clear();
        const auto add = [this](const QString &words, int place) {
            QAction *action = m_menu->addAction(words);
            action->setData(place);
            action->setCheckable(true);
            m_group->addAction(action);
        };
        for (int i = 0; const Attribute &attribute : attributes)
            add(QString::fromStdString(attribute.yesWord), i++);
        m_menu->addSeparator();
        add(tr("All attributes"), -1);
    }
    m_chosen = chosen;
    const bool all = chosen == kAllAttributes;
    for (QAction *action : m_group->actions())
        action->setChecked(action->data().toInt() == (all ? -1 : static_cast<int>(chosen)));
    m_attribute->setVisible(!attributes.empty());
    const QString word =
        all || chosen >= attributes.size() ? tr("All attributes") : QString::fromStdString(attributes[chosen].yesWord);
    m_attribute->setText(word + QStringLiteral("   "));
    m_attribute->setAccessibleName(tr("Attribute: %1").arg(word));
    showFilter();
}

void ResultsChips::setFilter(const ResultsFilter &filter)
{
    m_filter = filter;
    showFilter();
}

void ResultsChips::showFilter()
{
    m_anyWrong->setChecked(m_filter.anyWrong);
    for (const VerdictChip &each : m_verdicts)
        each.chip->setChecked(m_filter.of(m_chosen).holds(each.verdict));
    showOthers();
}

QString ResultsChips::wordsFor(std::size_t attribute, VerdictSet verdicts) const
{
    QStringList words;
    for (const VerdictChip &each : m_verdicts)
        if (verdicts.holds(each.verdict))
            words << (each.verdict == Verdict::TrueYes  ? tr("✓ yes")
                      : each.verdict == Verdict::TrueNo ? tr("✓ no")
                      : each.verdict == Verdict::Missed ? tr("✗ missed")
                                                        : tr("✗ false alarm"));
    return tr("%1: %2").arg(attribute == kAllAttributes ? tr("Any attribute")
                                                        : QString::fromStdString(m_attributes[attribute].yesWord),
                            words.join(tr(" or ")));
}

/// What is filtered by other attributes than the chosen one.
void ResultsChips::showOthers()
{
    std::vector<std::pair<std::size_t, VerdictSet>> wanted;
    for (std::size_t i = 0; i < std::min(m_attributes.size(), m_filter.ofAttribute.size()); ++i)
        if (i != m_chosen && !m_filter.ofAttribute[i].empty())
            wanted.emplace_back(i, m_filter.ofAttribute[i]);
    if (m_chosen != kAllAttributes && !m_filter.inAny.empty())
        wanted.emplace_back(kAllAttributes, m_filter.inAny);
    if (wanted == m_said)
        return;
    m_said = wanted;
    for (QPushButton *each : m_others) {
        m_flow->removeWidget(each);
        each->hide();
        each->deleteLater(); // it may be the one that was pressed
    }
    m_others.clear();
    for (const auto &[attribute, verdicts] : wanted) {
        auto *chip = new Chip(wordsFor(attribute, verdicts) + QStringLiteral("  ×"), m_flowWidget);
        chip->setObjectName(QStringLiteral("otherFilter"));
        chip->setFocusPolicy(Qt::TabFocus);
        chip->setChecked(true);
        chip->setToolTip(tr("Takes this filter away"));
        chip->setAccessibleName(tr("Take the filter away: %1").arg(wordsFor(attribute, verdicts)));
        connect(chip, &QPushButton::clicked, this, [this, at = attribute] {
            m_filter.clear(at);
            emit filterWanted(m_filter);
        });
        m_flow->addWidget(chip);
        chip->show();
        m_others << chip;
    }
}

void ResultsChips::setCounts(const ResultsCounts &counts)
{
    m_anyWrong->setCount(counts.anyWrong);
    for (const VerdictChip &each : m_verdicts)
        each.chip->setCount(countOf(counts.chosen, each.verdict));
}

void ResultsChips::setDrawn(bool drawn) { m_draw->setChecked(drawn); }

ResultsOrder ResultsChips::order() const { return static_cast<ResultsOrder>(m_order->currentData().toInt()); }

void ResultsChips::setOrder(ResultsOrder order)
{
    m_order->setCurrentIndex(m_order->findData(static_cast<int>(order)));
}

} // namespace faces::ui
