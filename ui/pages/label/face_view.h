// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "ui/pages/label/face_strip.h"
#include "ui/widgets/picture_view.h"
#include "ui/workspace.h"

class QLabel;

namespace faces::ui {

/// The current face's picture as large as there is room, at the resolution that is stored; the wheel zooms, a drag
/// moves it. The keys stay where they were.
class FaceCanvas : public PictureView {
    Q_OBJECT
public:
    explicit FaceCanvas(QWidget *parent = nullptr);
    void setRejected(bool rejected);
    void zoomBySteps(int steps);

signals:
    void doubleClicked();

protected:
    void paintOver(QPainter &painter) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    bool m_rejected = false;
};

/// One face large, and beneath it its neighbours in the same list, with the same selection and current face.
class FaceView : public QWidget {
    Q_OBJECT
public:
    FaceView(Workspace &workspace, BadgeMouse::Look look, QWidget *parent = nullptr);

    void share(QAbstractItemView *other); ///< shows what the other view shows; null: nothing
    FaceStrip *strip() const { return m_strip; }
    FaceCanvas *canvas() const { return m_canvas; }

private:
    void showCurrent();
    void showWhere();

    Workspace &m_workspace;
    FaceStrip *m_strip;
    FaceCanvas *m_canvas;
    QLabel *m_where, *m_zoom;
    FaceId m_face{};
    qint64 m_pictureKey = 0; ///< of the pixmap that is shown
    QMetaObject::Connection m_current, m_reset;
};

} // namespace faces::ui
