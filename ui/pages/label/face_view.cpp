// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/label/face_view.h"

#include "ui/convert.h"
#include "ui/icons.h"
#include "ui/models/face_list_model.h"
#include "ui/theme.h"
#include "ui/widgets/face_pictures.h"
#include "ui/widgets/panel.h"

#include <QItemSelectionModel>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

#include <cmath>

namespace faces::ui {

namespace {
constexpr double kLargestFit = 12; ///< 64 px fill 768
constexpr double kZoomStep = 1.25;
} // namespace

FaceCanvas::FaceCanvas(QWidget *parent) : PictureView(parent)
{
    setFocusPolicy(Qt::NoFocus);
    setLargestFit(kLargestFit);
    setAccessibleName(tr("The face, large"));
    setToolTip(tr("The wheel zooms, a drag moves, a double click goes back to the grid."));
}

void FaceCanvas::setRejected(bool rejected)
{
    m_rejected = rejected;
    update();
}

void FaceCanvas::zoomBySteps(int steps) { zoomBy(std::pow(kZoomStep, steps), QPointF(width() / 2.0, height() / 2.0)); }

void FaceCanvas::paintOver(QPainter &painter)
{
    if (!m_rejected)
        return;
    QColor veil = tokens().window;
    veil.setAlphaF(0.65F);
    painter.fillRect(rect(), veil);
    const QRect disc(width() / 2 - 28, height() / 2 - 28, 56, 56);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens().panel);
    painter.drawEllipse(disc);
    painter.drawPixmap(disc.adjusted(10, 10, -10, -10),
                       iconPixmap(QStringLiteral("cross"), {36, 36}, tokens().wrong, devicePixelRatioF()));
}

void FaceCanvas::mouseDoubleClickEvent(QMouseEvent *) { emit doubleClicked(); }

FaceView::FaceView(Workspace &workspace, BadgeMouse::Look look, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_strip(new FaceStrip(std::move(look))), m_canvas(new FaceCanvas),
      m_where(lookLabel({}, "small")), m_zoom(lookLabel({}, "small"))
{
    m_strip->setAccessibleName(tr("This face and its neighbours"));
    auto *line = new QHBoxLayout;
    line->addWidget(m_where);
    line->addStretch(1);
    line->addWidget(m_zoom);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, kNear);
    rows->setSpacing(kNear);
    rows->addWidget(m_canvas, 1);
    rows->addLayout(line);
    rows->addWidget(m_strip);
    connect(&FacePictures::of(workspace), &FacePictures::ready, this, [this](FaceId face) {
        if (face == m_face)
            showCurrent();
        m_strip->viewport()->update();
    });
    connect(&workspace, &Workspace::labelsChanged, this, &FaceView::showCurrent);
    connect(&workspace, &Workspace::viewChanged, this, &FaceView::showCurrent);
    connect(m_canvas, &PictureView::zoomChanged, this, &FaceView::showWhere);
}

void FaceView::share(QAbstractItemView *other)
{
    disconnect(m_current);
    disconnect(m_reset);
    m_strip->share(other);
    if (!other)
        return;
    m_current = connect(other->selectionModel(), &QItemSelectionModel::currentChanged, this, &FaceView::showCurrent);
    m_reset = connect(other->model(), &QAbstractItemModel::modelReset, this, &FaceView::showCurrent);
    showCurrent();
}

void FaceView::showCurrent()
{
    if (!m_strip->model())
        return;
    const QModelIndex current = m_strip->currentIndex();
    m_face = FaceId(current.data(FaceListModel::FaceRole).toLongLong());
    const Face *face = m_workspace.face(m_face);
    m_canvas->setRejected(face && face->rejected);
    QPixmap picture;
    if (face) {
        FacePictures &pictures = FacePictures::of(m_workspace);
        picture = pictures.largePicture(m_face);
        // The next one is read ahead, for that is where most keys go.
        const QModelIndex next = current.siblingAtRow(current.row() + 1);
        if (next.isValid())
            pictures.largePicture(FaceId(next.data(FaceListModel::FaceRole).toLongLong()));
        if (picture.isNull()) // the small one meanwhile, if it is there
            picture = pictures.picture(m_face);
    }
    if (picture.isNull() || picture.cacheKey() != m_pictureKey) {
        m_pictureKey = picture.isNull() ? 0 : picture.cacheKey();
        m_canvas->setPicture(picture.isNull() ? nullptr : makePicture(toMat(picture.toImage())));
    }
    showWhere();
}

void FaceView::showWhere()
{
    const QLocale locale;
    const QModelIndex current = m_strip->currentIndex();
    m_where->setText(current.isValid()
                         ? tr("%1 of %2 shown")
                               .arg(locale.toString(current.row() + 1), locale.toString(m_strip->model()->rowCount()))
                         : QString());
    const PicturePtr &picture = m_canvas->picture();
    m_zoom->setText(picture ? tr("%1 × %2 px, shown at %3 %")
                                  .arg(picture->size().width())
                                  .arg(picture->size().height())
                                  .arg(qRound(m_canvas->zoom() * devicePixelRatioF() * 100))
                            : QString());
}

} // namespace faces::ui
