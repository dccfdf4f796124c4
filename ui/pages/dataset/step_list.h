// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/recipe.h"

#include <QWidget>

#include <vector>

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace faces::ui {

/// The steps by which one picture is made, each with its kind and amount, to edit.
class StepList : public QWidget {
    Q_OBJECT
public:
    explicit StepList(QWidget *parent = nullptr);

    void setSteps(const std::vector<RecipeStep> &steps); ///< tells nobody
    const std::vector<RecipeStep> &steps() const { return m_steps; }

signals:
    void edited(const std::vector<faces::RecipeStep> &steps);

private:
    void makeLines();
    QWidget *makeLine(std::size_t step);
    void addAmounts(QHBoxLayout &row, std::size_t step);
    void addButtons(QHBoxLayout &row, std::size_t step);
    void add(StepKind kind);
    void change(std::size_t step, const RecipeStep &to, bool newLines);
    void move(std::size_t step, int by);
    void remove(std::size_t step);
    void focusOn(std::size_t step, const QString &what);

    std::vector<RecipeStep> m_steps;
    QVBoxLayout *m_lines;
    std::vector<QWidget *> m_made;
    QPushButton *m_add;
    QWidget *m_none;
};

} // namespace faces::ui
