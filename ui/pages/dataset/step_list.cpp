// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/dataset/step_list.h"

#include "ui/icons.h"
#include "ui/pages/dataset/step_words.h"
#include "ui/theme.h"
#include "ui/widgets/panel.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <utility>

namespace faces::ui {

namespace {
constexpr int kKindPx = 106, kAmountPx = 78; // so that the columns of all lines stand under one another

/// "8 %", "31.25 %": without zeros that say nothing.
class AmountBox : public QDoubleSpinBox {
public:
    using QDoubleSpinBox::QDoubleSpinBox;
    QString textFromValue(double value) const override { return locale().toString(value, 'g', 5); }
};

QDoubleSpinBox *amountBox(StepKind kind, double amount, const QString &name, QWidget *parent)
{
    const StepLimits &limits = limitsOf(kind);
    auto *box = new AmountBox(parent);
    box->setFixedWidth(kAmountPx);
    box->setRange(limits.least, limits.most);
    box->setDecimals(2);
    box->setSingleStep(kind == StepKind::Blur ? 0.5 : 1);
    const QString unit = QString::fromUtf8(limits.unit);
    box->setSuffix(kind == StepKind::Rotate ? unit : QStringLiteral(" ") + unit);
    box->setValue(amount);
    box->setAccessibleName(name);
    box->setToolTip(name);
    box->setKeyboardTracking(true);
    return box;
}

QToolButton *lineButton(const QString &iconName, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(icon(iconName));
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}
} // namespace

StepList::StepList(QWidget *parent)
    : QWidget(parent), m_lines(new QVBoxLayout), m_add(new QPushButton(tr("Add a step"), this)),
      m_none(lookLabel(tr("No step: the face itself."), "small", this))
{
    auto *menu = new QMenu(m_add);
    for (const StepKind kind : kStepKinds)
        connect(menu->addAction(nameFor(kind)), &QAction::triggered, this, [this, kind] { add(kind); });
    m_add->setMenu(menu);
    m_add->setObjectName(QStringLiteral("recipe.addStep"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kNear);
    m_lines->setSpacing(kStep);
    column->addWidget(m_none);
    column->addLayout(m_lines);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    column->addStretch();
}

void StepList::setSteps(const std::vector<RecipeStep> &steps)
{
    if (steps == m_steps)
        return;
    m_steps = steps;
    makeLines();
}

void StepList::makeLines()
{
    const QWidget *had = QApplication::focusWidget();
    const bool mine = had && had != m_add && isAncestorOf(had); // it goes with its line, after an undo for example
    for (QWidget *line : std::exchange(m_made, {})) {
        line->hide(); // one of its buttons may be what asked
        line->deleteLater();
    }
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
        m_made.push_back(makeLine(i));
        m_lines->addWidget(m_made.back());
        m_made.back()->show(); // a layout shows it later, and until then it takes no keyboard
    }
    m_none->setVisible(m_steps.empty());
    m_add->setEnabled(m_steps.size() < kMostRecipeSteps);
    if (mine)
        m_add->setFocus(); // whoever asked for something else puts it there
}

QWidget *StepList::makeLine(std::size_t step)
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kStep);
    auto *kind = new QComboBox(line);
    kind->setObjectName(QStringLiteral("kind"));
    kind->setFixedWidth(kKindPx);
    kind->setAccessibleName(tr("Step %1").arg(step + 1));
    for (const StepKind each : kStepKinds)
        kind->addItem(nameFor(each));
    kind->setCurrentIndex(static_cast<int>(m_steps[step].kind));
    row->addWidget(kind);
    connect(kind, &QComboBox::activated, this, [this, step](int place) {
        const StepKind chosen = kStepKinds.at(static_cast<std::size_t>(place));
        if (chosen == m_steps[step].kind)
            return;
        change(step, {chosen, limitsOf(chosen).usual, 0, false}, true);
        focusOn(step, QStringLiteral("kind"));
    });
    addAmounts(*row, step);
    row->addStretch();
    addButtons(*row, step);
    return line;
}

void StepList::addAmounts(QHBoxLayout &row, std::size_t step)
{
    const StepKind kind = m_steps[step].kind;
    QWidget *line = row.parentWidget();
    const QString name = nameFor(kind);
    if (kind != StepKind::Mirror) {
        auto *amount =
            amountBox(kind, m_steps[step].amount,
                      kind == StepKind::Shift ? tr("%1 to the right").arg(name) : tr("%1, amount").arg(name), line);
        amount->setObjectName(QStringLiteral("amount"));
        row.addWidget(amount);
        connect(amount, &QDoubleSpinBox::valueChanged, this, [this, step](double value) {
            RecipeStep to = m_steps[step];
            to.amount = value;
            change(step, to, false);
        });
    }
    if (kind == StepKind::Shift) {
        auto *down = amountBox(kind, m_steps[step].down, tr("%1 down").arg(name), line);
        down->setObjectName(QStringLiteral("down"));
        row.addWidget(down);
        connect(down, &QDoubleSpinBox::valueChanged, this, [this, step](double value) {
            RecipeStep to = m_steps[step];
            to.down = value;
            change(step, to, false);
        });
    }
    auto *upTo = new QCheckBox(kind == StepKind::Mirror ? tr("every other") : tr("up to"), line);
    upTo->setObjectName(QStringLiteral("upTo"));
    upTo->setChecked(m_steps[step].upTo);
    upTo->setAccessibleName(tr("%1: drawn for each face").arg(name));
    upTo->setToolTip(kind == StepKind::Mirror   ? tr("Only every other face, drawn by its number")
                     : limitsOf(kind).least < 0 ? tr("Another amount for each face, either way, drawn by its number")
                                                : tr("Another amount for each face, drawn by its number"));
    row.addWidget(upTo);
    connect(upTo, &QCheckBox::toggled, this, [this, step](bool on) {
        RecipeStep to = m_steps[step];
        to.upTo = on;
        change(step, to, false);
    });
}

void StepList::addButtons(QHBoxLayout &row, std::size_t step)
{
    QWidget *line = row.parentWidget();
    const QString name = nameFor(m_steps[step].kind);
    auto *up = lineButton(QStringLiteral("arrow-up"), tr("%1: earlier").arg(name), line);
    auto *down = lineButton(QStringLiteral("arrow-down"), tr("%1: later").arg(name), line);
    auto *remove = lineButton(QStringLiteral("cross"), tr("%1: remove the step").arg(name), line);
    up->setObjectName(QStringLiteral("up"));
    down->setObjectName(QStringLiteral("later"));
    remove->setObjectName(QStringLiteral("remove"));
    up->setEnabled(step > 0);
    down->setEnabled(step + 1 < m_steps.size());
    for (QToolButton *button : {up, down, remove})
        row.addWidget(button);
    connect(up, &QToolButton::clicked, this, [this, step] { move(step, -1); });
    connect(down, &QToolButton::clicked, this, [this, step] { move(step, 1); });
    connect(remove, &QToolButton::clicked, this, [this, step] { this->remove(step); });
}

void StepList::change(std::size_t step, const RecipeStep &to, bool newLines)
{
    m_steps[step] = to;
    if (newLines)
        makeLines();
    emit edited(m_steps);
}

void StepList::add(StepKind kind)
{
    if (m_steps.size() >= kMostRecipeSteps)
        return;
    m_steps.push_back({kind, limitsOf(kind).usual, 0, false});
    makeLines();
    focusOn(m_steps.size() - 1, kind == StepKind::Mirror ? QStringLiteral("upTo") : QStringLiteral("amount"));
    emit edited(m_steps);
}

void StepList::move(std::size_t step, int by)
{
    const auto to = static_cast<std::size_t>(static_cast<int>(step) + by);
    std::swap(m_steps[step], m_steps[to]);
    makeLines();
    focusOn(to, by < 0 ? QStringLiteral("up") : QStringLiteral("later"));
    emit edited(m_steps);
}

void StepList::remove(std::size_t step)
{
    m_steps.erase(m_steps.begin() + static_cast<std::ptrdiff_t>(step));
    makeLines();
    if (m_steps.empty())
        m_add->setFocus();
    else
        focusOn(std::min(step, m_steps.size() - 1), QStringLiteral("remove"));
    emit edited(m_steps);
}

void StepList::focusOn(std::size_t step, const QString &what)
{
    auto *widget = m_made[step]->findChild<QWidget *>(what);
    if (widget == nullptr || !widget->isEnabled())
        widget = m_made[step]->findChild<QWidget *>(QStringLiteral("kind"));
    widget->setFocus(Qt::OtherFocusReason);
}

} // namespace faces::ui
