// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "ui/workspace.h"

#include <QWidget>

#include <functional>
#include <vector>

class QAction;
class QGridLayout;
class QLabel;

namespace faces::ui {

/// The keys that one needs most on the Label page, with what they do, beside the faces.
class LabelHints : public QWidget {
    Q_OBJECT
public:
    explicit LabelHints(Workspace &workspace, QWidget *parent = nullptr);

    /// For these attributes; `named` knows the page's actions, whose keys the caps follow.
    void fill(const std::vector<Attribute> &attributes, const std::function<QAction *(const QString &)> &named);
    void showUsual(); ///< says what Enter will say: nobody should have to guess what is usual here

private:
    QLabel *add(QWidget *cap, const QString &words);

    Workspace &m_workspace;
    QGridLayout *m_grid;
    int m_rows = 0; ///< that are filled
    QLabel *m_usualHint = nullptr;
    std::vector<LabelValue> m_usual; ///< as it says
};

} // namespace faces::ui
