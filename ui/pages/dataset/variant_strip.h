// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "ui/pages/dataset/recipe_examples.h"

#include <QWidget>

namespace faces::ui {

/// Some faces, each followed by what training makes of it. Shows as many as fit.
class VariantStrip : public QWidget {
    Q_OBJECT
public:
    explicit VariantStrip(QWidget *parent = nullptr);

    void setExamples(std::vector<RecipeExample> examples);
    const std::vector<RecipeExample> &examples() const { return m_examples; }
    int shownCount() const; ///< how many fit

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int columns() const;
    void paintExample(QPainter &painter, const QPoint &at, const RecipeExample &example) const;

    std::vector<RecipeExample> m_examples;
};

} // namespace faces::ui
