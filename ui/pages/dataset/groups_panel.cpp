// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/dataset/groups_panel.h"

#include "ui/pages/dataset/faces_filter.h"
#include "ui/pages/dataset/groups_model.h"
#include "ui/pages/dataset/strata_model.h"
#include "ui/theme.h"
#include "ui/widgets/fitted_columns.h"
#include "ui/words.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace faces::ui {

namespace {
constexpr int kRowPx = 30;
constexpr int kStrataPx = 250; ///< the head and seven attributes; more of them scroll

void makeQuiet(QTableView &table)
{
    table.setShowGrid(false);
    table.setTabKeyNavigation(false);
    table.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.verticalHeader()->setDefaultSectionSize(kRowPx);
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.verticalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setHighlightSections(false);
}
} // namespace

GroupsPanel::GroupsPanel(QWidget *parent)
    : QWidget(parent), m_groups(new GroupsModel(this)), m_strata(new StrataModel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(buildStrata());
    column->addWidget(buildGroups(), 1);
}

Panel *GroupsPanel::buildStrata()
{
    m_strataPanel = new Panel(tr("Share of yes"), this);
    m_strataTable = new QTableView(m_strataPanel);
    m_strataTable->setModel(m_strata);
    m_strataTable->setAccessibleName(tr("Share of yes in each part"));
    m_strataTable->setSelectionMode(QAbstractItemView::NoSelection);
    makeQuiet(*m_strataTable);
    m_strataTable->setProperty("look", "ring");
    m_strataTable->verticalHeader()->setMinimumWidth(96);
    new FittedColumns(m_strataTable);
    m_strataTable->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_strataTable->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    m_strataTable->setMaximumHeight(kStrataPx);
    m_strataTable->setMinimumHeight(3 * kRowPx);
    m_strataPanel->body()->addWidget(m_strataTable);
    return m_strataPanel;
}

Panel *GroupsPanel::buildGroups()
{
    m_groupsPanel = new Panel(tr("What belongs together"), this);
    m_table = new QTableView(m_groupsPanel);
    m_table->setObjectName(QStringLiteral("split.groups"));
    m_table->setModel(m_groups);
    m_table->setAccessibleName(tr("Groups of faces and where they stand"));
    m_table->setProperty("look", "ring");
    m_table->setAccessibleDescription(tr("Enter shows the group's faces on the Label page"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    makeQuiet(*m_table);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(GroupsModel::Faces, QHeaderView::Fixed);
    m_table->horizontalHeader()->resizeSection(GroupsModel::Faces, 64);
    m_table->horizontalHeader()->setSectionResizeMode(GroupsModel::JoinedBy, QHeaderView::Fixed);
    m_table->horizontalHeader()->resizeSection(GroupsModel::JoinedBy, 180);
    m_table->horizontalHeader()->setSectionResizeMode(GroupsModel::Who, QHeaderView::Fixed);
    m_table->horizontalHeader()->resizeSection(GroupsModel::Who, 200);
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);
    m_table->viewport()->setCursor(Qt::PointingHandCursor);
    m_none =
        lookLabel(tr("No faces belong together yet. Persons (from an import or “faces group”) and near-duplicates that "
                     "you join on the Photos page stand here, and stay on one side of a split."),
                  "soft", m_groupsPanel);
    m_none->setWordWrap(true);
    m_none->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_hint =
        lookLabel(tr("Click a group, or press Enter, to see its faces on the Label page."), "small", m_groupsPanel);
    m_groupsPanel->body()->addWidget(m_table, 1);
    m_groupsPanel->body()->addWidget(m_hint);
    m_groupsPanel->body()->addWidget(m_none, 1);
    return m_groupsPanel;
}

void GroupsPanel::setFacts(const tasks::DataCounts &counts, std::vector<GroupRow> groups,
                           const std::optional<Split> &split)
{
    const int row = m_table->currentIndex().row();
    m_groups->setGroups(std::move(groups), split.has_value(), split && split->leaky());
    if (m_groups->rowCount() > 0) // where the keyboard begins is seen
        m_table->setCurrentIndex(m_groups->index(std::clamp(row, 0, m_groups->rowCount() - 1), 0));
    m_strata->setCounts(counts, split.has_value());
    const auto worst = m_strata->worst();
    m_strataPanel->setNote(
        !split   ? tr("not split yet")
        : !worst ? QString()
                 : tr("among the known; no part is further than %L1 points from the whole").arg(*worst, 0, 'f', 1));
    const int count = m_groups->rowCount(), leaks = m_groups->leaks();
    const QString words = tr("%Ln groups", nullptr, count);
    m_groupsPanel->setNote(count == 0   ? QString()
                           : leaks == 0 ? words
                                        : tr("%1; ⚠ %Ln stand on more than one side", nullptr, leaks).arg(words));
    m_table->setVisible(count > 0);
    m_hint->setVisible(count > 0);
    m_none->setVisible(count == 0);
    m_strataTable->updateGeometry();
}

bool GroupsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            want(m_table->currentIndex());
            return true;
        }
    }
    if (watched == m_table->viewport() && event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (mouse->button() == Qt::LeftButton)
            want(m_table->indexAt(mouse->position().toPoint()));
    }
    return QWidget::eventFilter(watched, event);
}

void GroupsPanel::want(const QModelIndex &index)
{
    if (index.isValid())
        emit facesWanted(filterForNumbers(m_groups->group(index.row()).numbers));
}

} // namespace faces::ui
