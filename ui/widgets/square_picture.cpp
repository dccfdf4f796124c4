// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/widgets/square_picture.h"

#include "ui/widgets/face_tile.h"

#include <QPainter>

namespace faces::ui {

SquarePicture::SquarePicture(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setMinimumSize(96, 96);
}

void SquarePicture::setPicture(const QPixmap &picture, bool faint)
{
    m_picture = picture;
    m_faint = faint;
    update();
}

FaceReader::Place SquarePicture::place() const
{
    return {qRound(qMin(width(), height()) * devicePixelRatioF()), devicePixelRatioF()};
}

void SquarePicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int side = qMin(width(), height());
    paintPicture(painter, {(width() - side) / 2, 0, side, side}, m_picture, m_faint);
}

} // namespace faces::ui
