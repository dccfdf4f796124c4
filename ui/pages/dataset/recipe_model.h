// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/recipe.h"

#include <QAbstractListModel>

namespace faces::ui {

/// The rows of a recipe as a list to edit: each one a picture that is made of every training face, ticked where it is
/// on. The last one that is on cannot be switched off or removed.
class RecipeModel : public QAbstractListModel {
    Q_OBJECT
public:
    explicit RecipeModel(QObject *parent = nullptr) : QAbstractListModel(parent) {}

    void setRecipe(const Recipe &recipe);             ///< shown as rows; tells nobody that it was edited
    const Recipe &recipe() const { return m_recipe; } ///< with rows
    void setEditable(bool editable);
    bool editable() const { return m_editable; }

    // -- orders; each one that changes something ends in edited()
    int addRow(int after); ///< the new one's place; -1: there are too many
    int duplicateRow(int row);
    bool removeRow(int row);
    int moveRow(int row, int by); ///< where it stands now
    void setSteps(int row, const std::vector<RecipeStep> &steps);
    void setByNumber(bool on); ///< the notebooks' alterations by the face's number
    bool byNumber() const { return !m_recipe.ranges.empty(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void edited();

private:
    bool isLastOn(int row) const;
    int insert(int row, const RecipeRow &what);

    Recipe m_recipe;
    bool m_editable = true;
};

} // namespace faces::ui
