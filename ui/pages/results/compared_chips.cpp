// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/results/compared_chips.h"

#include "ui/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flow_layout.h"

#include <QComboBox>
#include <QMenu>

namespace faces::ui {

ComparedChips::ComparedChips(QWidget *parent)
    : QWidget(parent), m_validation(new Chip(tr("Validation"))), m_test(new Chip(tr("Test"))),
      m_outOfFold(new Chip(tr("Out of fold"))), m_fixed(new Chip(tr("✓ fixed"))), m_broken(new Chip(tr("✗ broken"))),
      m_bothWrong(new Chip(tr("✗ both wrong"))),
      m_bothRight(new Chip(tr("✓ both right"))), m_outcomes{{{m_fixed, PairOutcome::Fixed},
                                                             {m_broken, PairOutcome::Broken},
                                                             {m_bothWrong, PairOutcome::BothWrong},
                                                             {m_bothRight, PairOutcome::BothRight}}},
      m_attribute(new QPushButton), m_menu(new QMenu(this)), m_order(new QComboBox)
{
    build();
    for (QWidget *each : std::initializer_list<QWidget *>{m_validation, m_test, m_outOfFold, m_fixed, m_broken,
                                                          m_bothWrong, m_bothRight, m_attribute, m_order})
        each->setFocusPolicy(Qt::TabFocus); // a click leaves the keyboard with the faces
    const auto asks = [this](Chip *chip, ComparedOn part) {
        connect(chip, &QPushButton::clicked, this, [this, part] { emit partWanted(part); });
    };
    asks(m_validation, ComparedOn::Validation);
    asks(m_test, ComparedOn::Test);
    asks(m_outOfFold, ComparedOn::OutOfFold);
    for (const auto &[chip, outcome] : m_outcomes)
        connect(chip, &QPushButton::clicked, this, [this] { emit filterWanted(filter()); });
    connect(m_menu, &QMenu::triggered, this, [this](QAction *action) { emit attributeWanted(action->data().toInt()); });
    connect(m_order, &QComboBox::activated, this,
            [this] { emit orderWanted(static_cast<ComparedOrder>(m_order->currentData().toInt())); });
}

void ComparedChips::build()
{
    m_validation->setObjectName(QStringLiteral("compared.validation"));
    m_test->setObjectName(QStringLiteral("compared.test"));
    m_outOfFold->setObjectName(QStringLiteral("compared.outOfFold"));
    m_outOfFold->setToolTip(tr("Each face as networks that had not seen it said, in training with --out-of-fold"));
    m_fixed->setObjectName(QStringLiteral("compared.fixed"));
    m_broken->setObjectName(QStringLiteral("compared.broken"));
    m_bothWrong->setObjectName(QStringLiteral("compared.bothWrong"));
    m_bothRight->setObjectName(QStringLiteral("compared.bothRight"));
    m_attribute->setObjectName(QStringLiteral("compared.attribute"));
    m_fixed->setTone("right");
    m_broken->setTone("wrong");
    m_attribute->setProperty("look", "chip");
    m_attribute->setToolTip(tr("The attribute that fixed, broken, both wrong and both right speak of"));
    m_attribute->setMenu(m_menu);
    m_order->setObjectName(QStringLiteral("compared.order"));
    m_order->addItem(tr("Largest change"), static_cast<int>(ComparedOrder::LargestChange));
    m_order->addItem(tr("By number"), static_cast<int>(ComparedOrder::ByNumber));
    m_order->setAccessibleName(tr("Order"));
    auto *flow = new FlowLayout(this, kNear);
    for (Chip *each : {m_validation, m_test, m_outOfFold, m_fixed, m_broken, m_bothWrong, m_bothRight})
        flow->addWidget(each);
}

void ComparedChips::setParts(int validation, int test, int outOfFold, ComparedOn shown)
{
    m_validation->setCount(validation);
    m_test->setCount(test);
    m_outOfFold->setCount(outOfFold);
    m_outOfFold->setVisible(outOfFold > 0); // few runs have it
    m_validation->setChecked(shown == ComparedOn::Validation);
    m_test->setChecked(shown == ComparedOn::Test);
    m_outOfFold->setChecked(shown == ComparedOn::OutOfFold);
    makeRoom();
}

void ComparedChips::setAttributes(const std::vector<Attribute> &attributes, std::optional<std::size_t> chosen)
{
    // Only when they changed: a choice from the menu leads here, and its action must outlive that.
    if (attributes != m_attributes || m_menu->isEmpty()) {
        m_attributes = attributes;
        m_menu->clear();
        m_menu->addAction(tr("Any attribute"))->setData(-1);
        m_menu->addSeparator();
        for (int i = 0; const Attribute &attribute : attributes)
            m_menu->addAction(QString::fromStdString(attribute.yesWord))->setData(i++);
    }
    const QString words = chosen ? QString::fromStdString(attributes[*chosen].yesWord) : tr("Any attribute");
    m_attribute->setText(words + QStringLiteral("   "));
    m_attribute->setAccessibleName(tr("Attribute: %1").arg(words));
}

void ComparedChips::setCounts(const OutcomeCounts &counts)
{
    m_fixed->setCount(counts.fixed);
    m_broken->setCount(counts.broken);
    m_bothWrong->setCount(counts.bothWrong);
    m_bothRight->setCount(counts.bothRight);
    makeRoom();
}

void ComparedChips::makeRoom()
{
    // A chip that is on is semi-bold: its place is as wide as that from the start, so that nothing is cut or jumps.
    const QFontMetrics bold(strongFont());
    for (Chip *chip : {m_validation, m_test, m_outOfFold, m_fixed, m_broken, m_bothWrong, m_bothRight})
        chip->setMinimumWidth(bold.horizontalAdvance(chip->text()) + 24);
}

OutcomeSet ComparedChips::filter() const
{
    OutcomeSet wanted = 0;
    for (const auto &[chip, outcome] : m_outcomes)
        if (chip->isChecked())
            wanted = static_cast<OutcomeSet>(wanted | setOf(outcome));
    return wanted;
}

void ComparedChips::clearFilter()
{
    for (const auto &[chip, outcome] : m_outcomes)
        chip->setChecked(false);
    emit filterWanted(0);
}

} // namespace faces::ui
