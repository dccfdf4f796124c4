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

class AttributeFields;
class Workspace;

/// Renames, reorders, adds and retires attributes; all of it is one step that one undo takes back. Nothing that has
/// labels can be deleted here: it is retired, and its labels stay.
class AttributesDialog : public QDialog {
    Q_OBJECT
public:
    AttributesDialog(Workspace &workspace, QWidget *parent);

    /// Empty if these can be kept, else a sentence: an empty name, a name, code or key twice, a key with another
    /// meaning.
    static QString trouble(const std::vector<Attribute> &attributes);
    std::vector<Attribute> attributes() const; ///< as edited
    void reject() override;                    ///< asks first if something was changed

private:
    QWidget *makeTable();
    QLayout *makeNewRow();
    AttributeFields *addRow(const Attribute &attribute, bool isNew);
    void layOut();
    bool addAttribute();
    void move(AttributeFields *row, int to);
    void drag(AttributeFields *row, int globalY);
    void remove(AttributeFields *row);
    void sayRetired(const AttributeFields &row, bool retired);
    void showTrouble();
    bool changed() const;
    void keep();

    Workspace &m_workspace;
    std::vector<AttributeFields *> m_rows; ///< in the order shown
    QGridLayout *m_grid = nullptr;
    QLineEdit *m_newName;
    QLabel *m_remark, *m_trouble;
    QPushButton *m_keep = nullptr, *m_add = nullptr;
};

} // namespace faces::ui
