// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/results/results_chips.h"

#include "ui/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flow_layout.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>

namespace faces::ui {

ResultsChips::ResultsChips(QWidget *parent)
    : QWidget(parent), m_test(new Chip(tr("Test"))), m_validation(new Chip(tr("Validation"))),
      m_anyWrong(new Chip(tr("Any wrong"))), m_right(new Chip(tr("✓ true"))), m_missed(new Chip(tr("✗ missed"))),
      m_falseAlarm(new Chip(tr("✗ false alarm"))), m_attribute(new QPushButton), m_menu(new QMenu(this)),
      m_order(new QComboBox)
{
    build();
    connect(m_test, &QPushButton::clicked, this, [this] { emit partWanted(Part::Test); });
    connect(m_validation, &QPushButton::clicked, this, [this] { emit partWanted(Part::Validation); });
    for (Chip *chip : {m_anyWrong, m_right, m_missed, m_falseAlarm})
        connect(chip, &QPushButton::clicked, this, &ResultsChips::tellFilter);
    connect(m_menu, &QMenu::triggered, this, [this](QAction *action) { emit attributeWanted(action->data().toInt()); });
    connect(m_order, &QComboBox::activated, this, [this] { emit orderWanted(order()); });
}

void ResultsChips::build()
{
    m_test->setObjectName(QStringLiteral("test"));
    m_validation->setObjectName(QStringLiteral("validation"));
    m_anyWrong->setObjectName(QStringLiteral("anyWrong"));
    m_right->setObjectName(QStringLiteral("right"));
    m_missed->setObjectName(QStringLiteral("missed"));
    m_falseAlarm->setObjectName(QStringLiteral("falseAlarm"));
    m_attribute->setObjectName(QStringLiteral("attribute"));
    m_right->setTone("right");
    m_missed->setTone("wrong");
    m_falseAlarm->setTone("wrong");
    m_attribute->setProperty("look", "chip");
    m_attribute->setToolTip(tr("The attribute that true, missed and false alarm speak of"));
    m_attribute->setMenu(m_menu);
    m_order->addItem(tr("Least sure first"), static_cast<int>(ResultsOrder::LeastSure));
    m_order->addItem(tr("Most wrong first"), static_cast<int>(ResultsOrder::MostWrong));
    m_order->addItem(tr("By number"), static_cast<int>(ResultsOrder::ByNumber));
    m_order->addItem(tr("By chance"), static_cast<int>(ResultsOrder::Random));
    m_order->setAccessibleName(tr("Order"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kNear);
    auto *chips = new QWidget;
    auto *flow = new FlowLayout(chips, kNear);
    for (QPushButton *each : std::initializer_list<QPushButton *>{m_test, m_validation, m_anyWrong, m_attribute,
                                                                  m_right, m_missed, m_falseAlarm})
        flow->addWidget(each);
    row->addWidget(chips, 1);
    row->addWidget(m_order, 0, Qt::AlignTop);
}

void ResultsChips::setParts(int test, int validation, Part shown)
{
    m_test->setCount(test);
    m_validation->setCount(validation);
    m_test->setChecked(shown == Part::Test);
    m_validation->setChecked(shown == Part::Validation);
    makeRoom();
}

void ResultsChips::setAttributes(const std::vector<Attribute> &attributes, std::size_t chosen)
{
    // Only when they changed: a choice from the menu leads here, and its action must outlive that.
    if (attributes != m_attributes) {
        m_attributes = attributes;
        m_menu->clear();
        for (int i = 0; const Attribute &attribute : attributes)
            m_menu->addAction(QString::fromStdString(attribute.yesWord))->setData(i++);
    }
    m_attribute->setVisible(chosen < attributes.size());
    if (chosen < attributes.size())
        m_attribute->setText(QString::fromStdString(attributes[chosen].yesWord) + QStringLiteral("   "));
}

void ResultsChips::setCounts(const ResultsCounts &counts)
{
    m_anyWrong->setCount(counts.anyWrong);
    m_right->setCount(counts.right);
    m_missed->setCount(counts.missed);
    m_falseAlarm->setCount(counts.falseAlarm);
    makeRoom();
}

void ResultsChips::makeRoom()
{
    // A chip that is on is semi-bold: its place is as wide as that from the start, so that nothing is cut or jumps.
    const QFontMetrics bold(strongFont());
    for (Chip *chip : {m_test, m_validation, m_anyWrong, m_right, m_missed, m_falseAlarm})
        chip->setMinimumWidth(bold.horizontalAdvance(chip->text()) + 24);
}

void ResultsChips::clearFilters()
{
    for (Chip *chip : {m_anyWrong, m_right, m_missed, m_falseAlarm})
        chip->setChecked(false);
    tellFilter();
}

ResultsOrder ResultsChips::order() const { return static_cast<ResultsOrder>(m_order->currentData().toInt()); }

void ResultsChips::setOrder(ResultsOrder order)
{
    m_order->setCurrentIndex(m_order->findData(static_cast<int>(order)));
}

void ResultsChips::tellFilter()
{
    emit filterWanted(
        {m_anyWrong->isChecked(), m_right->isChecked(), m_missed->isChecked(), m_falseAlarm->isChecked()});
}

} // namespace faces::ui
