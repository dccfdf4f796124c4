// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/tasks/data_sets.h"
#include "ui/models/face_filter.h"
#include "ui/widgets/panel.h"

class QTableView;

namespace faces::ui {

class GroupsModel;
class StrataModel;
struct GroupRow;

/// What a split did: how far each part is like the whole, and which faces belong together and where they stand.
class GroupsPanel : public QWidget {
    Q_OBJECT
public:
    explicit GroupsPanel(QWidget *parent = nullptr);

    void setFacts(const tasks::DataCounts &counts, std::vector<GroupRow> groups, const std::optional<Split> &split);
    GroupsModel &groups() const { return *m_groups; }
    StrataModel &strata() const { return *m_strata; }
    QTableView &table() const { return *m_table; }

signals:
    void facesWanted(const faces::ui::FaceFilter &filter);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Panel *buildStrata();
    Panel *buildGroups();
    void want(const QModelIndex &index);

    GroupsModel *m_groups;
    StrataModel *m_strata;
    Panel *m_strataPanel = nullptr, *m_groupsPanel = nullptr;
    QTableView *m_strataTable = nullptr, *m_table = nullptr;
    QLabel *m_none = nullptr, *m_hint = nullptr;
};

} // namespace faces::ui
