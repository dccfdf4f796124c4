// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/label/filter_bar.h"

#include "ui/icons.h"
#include "ui/models/filter_text.h"
#include "ui/pages/label/filter_chips.h"
#include "ui/pages/label/filter_popup.h"
#include "ui/pages/label/search_field.h"
#include "ui/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/panel.h"

#include <QActionGroup>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>

namespace faces::ui {

namespace {
constexpr int kSearchPx = 232, kConditionPx = 210; ///< long names of photos end in the middle
}

FilterBar::FilterBar(Workspace &workspace, std::function<FaceId()> current, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_current(std::move(current)), m_chips(new FilterChips),
      m_orderButton(new QPushButton), m_search(new SearchField), m_more(new QPushButton(tr("More filters"))),
      m_conditions(new QWidget), m_flow(new FlowLayout(m_conditions, kNear)), m_shown(lookLabel({}, "soft"))
{
    assemble();
    makeOrderMenu();
    connect(m_chips, &FilterChips::chosen, this, [this](const std::set<FaceState> &states) {
        FaceFilter filter = m_filter;
        filter.states = states;
        choose(filter);
    });
    connect(m_chips, &FilterChips::allChosen, this, [this] { choose({}); });
    connect(m_more, &QPushButton::clicked, this, &FilterBar::openMore);
    connect(m_search, &QLineEdit::textEdited, this, [this](const QString &text) {
        FaceFilter filter = m_filter;
        filter.search = text;
        choose(filter);
    });
    connect(m_search, &SearchField::left, this, &FilterBar::left);
    connect(&workspace, &Workspace::viewChanged, this, &FilterBar::viewChanged);
    for (QWidget *each : findChildren<QWidget *>())
        if (!each->isWindow()) // menus close by themselves
            each->installEventFilter(this);
    showFilter();
}

void FilterBar::assemble()
{
    m_orderButton->setObjectName(QStringLiteral("label.order"));
    m_orderButton->setProperty("look", "quiet");
    m_orderButton->setFocusPolicy(Qt::TabFocus);
    m_search->setObjectName(QStringLiteral("label.searchField"));
    m_search->setFixedWidth(kSearchPx);
    m_more->setObjectName(QStringLiteral("label.moreFilters"));
    m_more->setProperty("look", "chip");
    m_more->setFocusPolicy(Qt::TabFocus);
    m_more->setIcon(icon(QStringLiteral("add")));
    m_more->setToolTip(tr("Values of the attributes, split, persons, near-duplicates, photos"));
    auto *first = new QHBoxLayout;
    first->setSpacing(kNear);
    first->addWidget(m_chips, 1);
    m_shown->setMinimumHeight(kHitPx);
    m_second = new QHBoxLayout;
    m_second->setSpacing(kNear);
    m_second->addWidget(m_search, 0, Qt::AlignTop);
    m_second->addWidget(m_more, 0, Qt::AlignTop);
    m_second->addWidget(m_conditions, 1);
    m_second->addWidget(m_shown, 0, Qt::AlignTop);
    m_second->addWidget(m_orderButton, 0, Qt::AlignTop);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(kNear);
    rows->addLayout(first);
    rows->addLayout(m_second);
}

void FilterBar::addAtEnd(QWidget *widget) { m_second->addWidget(widget, 0, Qt::AlignTop); }

void FilterBar::makeOrderMenu()
{
    auto *menu = new QMenu(m_orderButton);
    auto *group = new QActionGroup(menu);
    for (const FaceOrder order : faceOrders()) {
        QAction *action = menu->addAction(wordsOf(order));
        action->setObjectName(QStringLiteral("order.") + toWord(order));
        action->setCheckable(true);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, order] { chooseOrder(order); });
    }
    // What can be sorted by now: an order that no face has anything for would only mislead.
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        const auto can = [this](FaceOrder order) {
            const bool suggested = m_counts.of(FaceState::Suggested) > 0;
            return order == FaceOrder::UncertainFirst || order == FaceOrder::SurestFirst ? suggested
                   : order == FaceOrder::SuspiciousFirst ? m_counts.of(FaceState::Suspicious) > 0
                   : order == FaceOrder::Photo           ? !m_workspace.view().photos.empty()
                   : order == FaceOrder::Reason          ? m_counts.of(FaceState::Rejected) > 0
                                                         : true;
        };
        for (std::size_t i = 0; i < faceOrders().size(); ++i) {
            QAction *action = menu->actions()[static_cast<int>(i)];
            action->setChecked(faceOrders()[i] == m_order);
            action->setEnabled(can(faceOrders()[i]) || action->isChecked());
        }
    });
    m_orderButton->setMenu(menu);
}

void FilterBar::choose(const FaceFilter &filter)
{
    m_filter = filter;
    showFilter();
    emit chosen(m_filter, m_order);
}

void FilterBar::chooseOrder(FaceOrder order)
{
    m_order = order;
    showFilter();
    emit chosen(m_filter, m_order);
}

void FilterBar::viewChanged()
{
    const FaceFilter still = inProject(m_filter, m_workspace.view(), m_workspace.attributes());
    if (still == m_filter)
        showConditions(); // a photo or an attribute may be called otherwise now
    else
        choose(still); // what it asked for is gone, and no chip could take it away
}

void FilterBar::clear() { setFilter({}, m_order); }

void FilterBar::setFilter(const FaceFilter &filter, FaceOrder order)
{
    m_filter = inProject(filter, m_workspace.view(), m_workspace.attributes());
    m_order = order;
    showFilter();
}

void FilterBar::showFilter()
{
    m_chips->showStates(m_filter.states, m_filter.all());
    if (m_search->text() != m_filter.search)
        m_search->setText(m_filter.search);
    m_orderButton->setText(wordsOf(m_order));
    m_orderButton->setAccessibleName(tr("Order: %1").arg(wordsOf(m_order)));
    m_orderButton->setToolTip(tr("The order of the faces. Choosing it again sorts anew."));
    showConditions();
}

void FilterBar::showConditions()
{
    auto conditions = conditionsOf(m_filter, m_workspace.view(), m_workspace.attributes());
    if (conditions == m_said)
        return; // one of them may have the keyboard
    m_said = std::move(conditions);
    const bool hadFocus = m_conditions->isAncestorOf(QApplication::focusWidget());
    while (QLayoutItem *item = m_flow->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one that was pressed
        delete item;
    }
    bool more = !m_filter.states.empty();
    for (const Condition &each : m_said) {
        if (more) {
            auto *word = lookLabel(tr("and"), "soft");
            word->setMinimumHeight(kHitPx);
            m_flow->addWidget(word);
            word->show(); // at once: a layout would do so later
        }
        more = true;
        addCondition(each);
    }
    if (hadFocus)
        m_more->setFocus();
}

void FilterBar::addCondition(const Condition &condition)
{
    const auto &[words, without, nothingFound] = condition;
    auto *chip = new Chip({});
    chip->setWords(chip->fontMetrics().elidedText(words, Qt::ElideMiddle, kConditionPx) + QStringLiteral("  ✕"));
    chip->setObjectName(QStringLiteral("condition"));
    chip->setCheckable(!nothingFound);
    chip->setChecked(!nothingFound);
    if (nothingFound)
        chip->setTone("wrong");
    chip->setFocusPolicy(Qt::TabFocus);
    chip->setAccessibleName(tr("Take away: %1").arg(words));
    chip->setToolTip(tr("%1. Press to take this filter away.").arg(words));
    chip->installEventFilter(this);
    connect(chip, &Chip::clicked, this, [this, without = condition.without] { choose(without); });
    m_flow->addWidget(chip);
    chip->show();
}

void FilterBar::showCounts(const FilterCounts &counts, int shown)
{
    m_counts = counts;
    m_chips->showCounts(counts);
    const QLocale locale;
    m_shown->setText(m_filter.all() ? QString()
                                    : tr("%1 of %2").arg(locale.toString(shown), locale.toString(counts.all)));
}

void FilterBar::openMore()
{
    auto *popup = new FilterPopup(m_workspace, m_counts, m_filter, m_current(), this);
    connect(popup, &FilterPopup::chosen, this, &FilterBar::choose);
    popup->openBelow(*m_more);
}

void FilterBar::focusChips() { m_chips->takeFocus(); }

void FilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

bool FilterBar::hasKeyboard() const
{
    return isAncestorOf(QApplication::focusWidget()) || QApplication::activePopupWidget();
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    // Esc leaves the row first; only with the keyboard on the faces does it clear the filters.
    const bool asked = event->type() == QEvent::ShortcutOverride;
    if ((asked || event->type() == QEvent::KeyPress) && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        if (!asked)
            emit left();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace faces::ui
