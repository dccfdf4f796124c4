// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/grid.h"
#include "ui/widgets/picture_view.h"

#include <vector>

namespace faces::ui {

/// A picture with numbered boxes around its faces; one of them is chosen by a click or with the arrow keys.
class FaceBoxes : public PictureView {
    Q_OBJECT
public:
    explicit FaceBoxes(QWidget *parent = nullptr);

    void setBoxes(const std::vector<Box> &boxes);
    void choose(int box);
    int chosen() const { return m_chosen; }

signals:
    void boxChosen(int box);

protected:
    void paintOver(QPainter &painter) override;
    void clicked(QPointF inPicture) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QRectF inWidget(const Box &box) const;

    std::vector<Box> m_boxes;
    int m_chosen = -1;
};

} // namespace faces::ui
