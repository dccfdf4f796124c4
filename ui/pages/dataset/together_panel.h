// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "ui/models/face_filter.h"
#include "ui/widgets/panel.h"

#include <array>

class QModelIndex;
class QPushButton;
class QTableView;

namespace faces::ui {

class TogetherModel;

/// Which attributes go together: the table of pairs, and the four combinations of the pair that is chosen, each of
/// which can be seen on the Label page.
class TogetherPanel : public Panel {
    Q_OBJECT
public:
    TogetherPanel(Workspace &workspace, QWidget *parent);

    TogetherModel &model() const { return *m_model; }
    QTableView &table() const { return *m_table; }

signals:
    void facesWanted(const faces::ui::FaceFilter &filter);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    QWidget *buildChosen();
    void showChosen();
    void want(const QModelIndex &index, LabelValue first, LabelValue second);

    Workspace &m_workspace;
    TogetherModel *m_model;
    QTableView *m_table;
    QLabel *m_title = nullptr, *m_words = nullptr;
    std::array<QPushButton *, 4> m_combinations{};
};

} // namespace faces::ui
