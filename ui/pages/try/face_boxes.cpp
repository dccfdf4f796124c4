// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/try/face_boxes.h"

#include "ui/pages/try/judged_delegate.h"
#include "ui/theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace faces::ui {

FaceBoxes::FaceBoxes(QWidget *parent) : PictureView(parent)
{
    setAccessibleName(tr("Picture with the faces found on it"));
}

void FaceBoxes::setBoxes(const std::vector<Box> &boxes)
{
    m_boxes = boxes;
    m_chosen = -1;
    update();
}

void FaceBoxes::choose(int box)
{
    if (box == m_chosen || box >= static_cast<int>(m_boxes.size()))
        return;
    m_chosen = box;
    if (box >= 0) {
        const Box &place = m_boxes[static_cast<std::size_t>(box)];
        reveal({place.x, place.y, place.width, place.height});
    }
    update();
    emit boxChosen(box);
}

QRectF FaceBoxes::inWidget(const Box &box) const
{
    const QRectF place(toWidget({box.x, box.y}), toWidget({box.right(), box.bottom()}));
    // On whole pixels, and never outside of what can be seen of the picture.
    const QRectF seen =
        QRectF(toWidget({0, 0}), toWidget({double(picture()->size().width()), double(picture()->size().height())}));
    return QRectF(place.intersected(seen).toAlignedRect()).adjusted(1, 1, -1, -1);
}

void FaceBoxes::paintOver(QPainter &painter)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor accent = tokensOf(false).accent; // photos are the same in light and dark
    for (int i = 0; i < static_cast<int>(m_boxes.size()); ++i) {
        const QRectF box = inWidget(m_boxes[static_cast<std::size_t>(i)]);
        const bool chosen = i == m_chosen;
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(QColor(255, 255, 255, chosen ? 255 : 140), chosen ? 5 : 3));
        painter.drawRoundedRect(box, kBadgeRadius, kBadgeRadius);
        painter.setPen(QPen(accent, chosen ? 3 : 1));
        painter.drawRoundedRect(box, kBadgeRadius, kBadgeRadius);
    }
    for (int i = 0; i < static_cast<int>(m_boxes.size()); ++i)
        paintNumber(painter, inWidget(m_boxes[static_cast<std::size_t>(i)]).topLeft() + QPointF(4, 4), i + 1,
                    i == m_chosen);
}

void FaceBoxes::clicked(QPointF inPicture)
{
    // The smallest box there: one inside another can be reached.
    int best = -1;
    for (int i = 0; i < static_cast<int>(m_boxes.size()); ++i) {
        const Box &box = m_boxes[static_cast<std::size_t>(i)];
        if (QRectF(box.x, box.y, box.width, box.height).contains(inPicture) &&
            (best < 0 || box.width < m_boxes[static_cast<std::size_t>(best)].width))
            best = i;
    }
    choose(best);
}

void FaceBoxes::keyPressEvent(QKeyEvent *event)
{
    const int last = static_cast<int>(m_boxes.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down:
        return choose(std::min(m_chosen + 1, last));
    case Qt::Key_Left:
    case Qt::Key_Up:
        return choose(std::min(std::max(m_chosen - 1, 0), last));
    default:
        PictureView::keyPressEvent(event);
    }
}

} // namespace faces::ui
