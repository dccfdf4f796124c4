// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/attribute.h"

#include <QDialog>

#include <vector>

class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace faces::ui {

class Workspace;

/// Renames, reorders, adds and retires attributes; all of it is one step that one undo takes back.
class AttributesDialog : public QDialog {
    Q_OBJECT
public:
    AttributesDialog(Workspace &workspace, QWidget *parent);

    /// Empty if these can be kept, else a sentence: an empty name, a name or key twice, a key with another meaning.
    static QString trouble(const std::vector<Attribute> &attributes);

private:
    void makeRows();
    void addRow(int row);
    void addAttribute();
    void move(std::size_t from, std::size_t to);
    void showTrouble();
    void keep();

    Workspace &m_workspace;
    std::vector<Attribute> m_attributes;
    QWidget *m_rows = nullptr;
    QGridLayout *m_grid = nullptr;
    QLineEdit *m_newName = nullptr;
    QLabel *m_trouble = nullptr;
    QPushButton *m_keep = nullptr;
};

} // namespace faces::ui
