// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/dataset/balance_panel.h"

#include "ui/models/filter_words.h"
#include "ui/pages/dataset/balance_delegate.h"
#include "ui/pages/dataset/balance_model.h"
#include "ui/pages/dataset/faces_filter.h"
#include "ui/workspace.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QMouseEvent>
#include <QTableView>
#include <QVBoxLayout>

namespace faces::ui {

namespace {
constexpr int kLeastTablePx = 140;
} // namespace

BalancePanel::BalancePanel(BalanceModel &model, Workspace &workspace, QWidget *parent)
    : Panel(tr("Balance"), parent), m_model(model), m_workspace(workspace), m_table(new QTableView(this))
{
    build();
}

void BalancePanel::build()
{
    setNote(tr("yes first; share of yes among the known"));
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new BalanceDelegate(m_table));
    m_table->setAccessibleName(tr("Counts per attribute and part"));
    m_table->setAccessibleDescription(tr("Enter offers the faces behind a bar"));
    m_table->setShowGrid(false);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setMinimumHeight(42);
    m_table->verticalHeader()->setDefaultSectionSize(46);
    m_table->verticalHeader()->setHighlightSections(false);
    m_table->verticalHeader()->setMinimumWidth(96);
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);
    m_table->viewport()->setCursor(Qt::PointingHandCursor);
    m_table->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    m_table->setMinimumHeight(kLeastTablePx); // more attributes than fit scroll: they must not make the window taller
    body()->addWidget(m_table);
    auto *words =
        lookLabel(tr("Click a bar to see its faces on the Label page; Enter offers yes, no and unknown. A part "
                     "in which an attribute has no yes or no no stands out: it can neither teach nor test it."),
                  "small", this);
    words->setWordWrap(true);
    body()->addWidget(words);
    body()->addStretch();
    connect(&m_model, &QAbstractItemModel::modelReset, m_table, [this] {
        m_table->updateGeometry();
        m_table->setCurrentIndex(m_model.index(0, 0)); // where the keyboard begins is seen
    });
}

bool BalancePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const QModelIndex index = m_table->currentIndex();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && index.isValid()) {
            offer(index, m_table->viewport()->mapToGlobal(m_table->visualRect(index).bottomLeft()));
            return true;
        }
    }
    if (watched == m_table->viewport() && event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (mouse->button() == Qt::LeftButton)
            clicked(mouse->position().toPoint());
    }
    return Panel::eventFilter(watched, event);
}

void BalancePanel::clicked(const QPoint &at)
{
    const QModelIndex index = m_table->indexAt(at);
    if (!index.isValid())
        return;
    if (const auto value = BalanceDelegate::valueAt(m_table->visualRect(index), at, index))
        want(index, *value);
    else
        offer(index, m_table->viewport()->mapToGlobal(at));
}

void BalancePanel::offer(const QModelIndex &index, const QPoint &globalAt)
{
    const Attribute attribute = m_model.counts().attributes.at(static_cast<std::size_t>(index.row()));
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Faces to see on the Label page"));
    for (const LabelValue value : {LabelValue::Yes, LabelValue::No, LabelValue::Unknown}) {
        const int count = m_model.count(index, value);
        QAction *action = menu->addAction(
            tr("%1: %2 (%3)")
                .arg(QString::fromStdString(attribute.name), wordsOf(attribute, value), QLocale().toString(count)));
        action->setEnabled(count > 0);
        connect(action, &QAction::triggered, this,
                [this, place = QPersistentModelIndex(index), value] { want(place, value); });
        if (count > 0 && menu->activeAction() == nullptr)
            menu->setActiveAction(action);
    }
    menu->popup(globalAt);
}

void BalancePanel::want(const QModelIndex &index, LabelValue value)
{
    if (!index.isValid() || m_model.count(index, value) == 0)
        return;
    const Attribute &attribute = m_model.counts().attributes.at(static_cast<std::size_t>(index.row()));
    emit facesWanted(filterFor({{attribute.id, value}}, BalanceModel::partOf(index.column()), m_workspace.view()));
}

} // namespace faces::ui
