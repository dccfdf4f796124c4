// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/recipe.h"
#include "ui/widgets/panel.h"

#include <optional>

class QCheckBox;
class QComboBox;
class QListView;
class QToolButton;

namespace faces::ui {

class RecipeModel;
class StepList;

/// The project's recipe as a list to edit: which pictures a training face gives, and by which steps the chosen one is
/// made. It says what a person wants; who keeps it is another's matter.
class RecipePanel : public Panel {
    Q_OBJECT
public:
    explicit RecipePanel(QWidget *parent = nullptr);

    /// own: the project's; nothing: as each network has it. leaky: a classic split goes by the classic recipe.
    void setRecipe(const std::optional<Recipe> &own, bool leaky);
    void setAllowed(bool allowed, const QString &why); ///< false for a read-only project
    /// What is edited: with the name of the preset that it is the same as.
    std::optional<Recipe> recipe() const;
    int currentRow() const;
    RecipeModel &model() const { return *m_model; }
    QListView &list() const { return *m_list; }

public slots:
    void addRow();
    void duplicateRow();
    void removeRow();
    void moveUp();
    void moveDown();

signals:
    void edited();
    void rowChosen(int row);

private:
    void build();
    QWidget *buildButtons();
    void presetChosen(int place);
    void rowsEdited();
    void showCurrent();
    void showState();
    void setCurrentRow(int row);

    RecipeModel *m_model;
    QComboBox *m_preset = nullptr;
    QLabel *m_words = nullptr, *m_stepsTitle = nullptr;
    QCheckBox *m_byNumber = nullptr;
    QListView *m_list = nullptr;
    StepList *m_steps = nullptr;
    std::vector<QToolButton *> m_buttons;
    bool m_own = false, m_leaky = false, m_allowed = true;
};

} // namespace faces::ui
