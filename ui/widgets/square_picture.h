// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "ui/jobs/face_reader.h"

#include <QPixmap>
#include <QWidget>

namespace faces::ui {

/// One picture as large as its square place allows, with rounded corners.
class SquarePicture : public QWidget {
    Q_OBJECT
public:
    explicit SquarePicture(QWidget *parent = nullptr);

    void setPicture(const QPixmap &picture, bool faint = false);
    const QPixmap &picture() const { return m_picture; }
    FaceReader::Place place() const; ///< how large it is painted

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return width; }
    QSize sizeHint() const override { return {254, 254}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QPixmap m_picture;
    bool m_faint = false;
};

} // namespace faces::ui
