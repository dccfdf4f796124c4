// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "ui/models/face_filter.h"
#include "ui/widgets/panel.h"

class QMenu;
class QModelIndex;
class QTableView;

namespace faces::ui {

class BalanceModel;

/// The counts of every attribute as bars with numbers. A click on a bar asks for its faces; a click beside it, or
/// Enter, offers the three of them.
class BalancePanel : public Panel {
    Q_OBJECT
public:
    BalancePanel(BalanceModel &model, Workspace &workspace, QWidget *parent);

    QTableView &table() const { return *m_table; }

signals:
    void facesWanted(const faces::ui::FaceFilter &filter);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void clicked(const QPoint &at);
    void offer(const QModelIndex &index, const QPoint &globalAt);
    void want(const QModelIndex &index, LabelValue value);

    BalanceModel &m_model;
    Workspace &m_workspace;
    QTableView *m_table;
};

} // namespace faces::ui
