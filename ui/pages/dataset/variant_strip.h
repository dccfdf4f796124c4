// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "ui/pages/dataset/recipe_examples.h"

#include <QWidget>

namespace faces::ui {

/// Some faces, each followed by what training makes of it. Shows as many as fit. The arrow keys walk over the faces.
class VariantStrip : public QWidget {
    Q_OBJECT
public:
    explicit VariantStrip(QWidget *parent = nullptr);

    /// recipe: the one that the examples were made by.
    void setExamples(std::vector<RecipeExample> examples, const Recipe &recipe);
    const std::vector<RecipeExample> &examples() const { return m_examples; }
    int shownCount() const; ///< how many fit
    int current() const { return m_current; }
    void setMarked(int picture);      ///< of Recipe::pictures(): gets a frame; -1: none
    QRect placeOf(int example) const; ///< all that belongs to it

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void faceChosen(faces::FaceId face); ///< clicked, or Enter

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void choosePictureSize();
    int linePx() const;  ///< a picture and its caption
    int perLine() const; ///< pictures beside the face, before they go on beneath
    int lines() const;   ///< of one example
    int columns() const;
    QSize groupSize() const;
    QRect pictureAt(const QPoint &group, int index) const; ///< 0: the face itself
    int exampleAt(const QPoint &at) const;                 ///< -1: none
    void setCurrent(int example);
    void paintExample(QPainter &painter, int example) const;
    QString wordsOf(const RecipeExample &example) const;
    QString drawnWords(int faceNumber, int picture) const; ///< the amounts that this face got

    std::vector<RecipeExample> m_examples;
    Recipe m_recipe;
    std::vector<int> m_pictures;
    std::vector<QString> m_captions;
    int m_current = 0, m_marked = -1;
    int m_picturePx = 68;
};

} // namespace faces::ui
