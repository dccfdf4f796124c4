// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/tasks/occlusion.h"

#include <opencv2/core.hpp>

#include <QImage>
#include <QPainterPath>
#include <QPixmap>
#include <QWidget>

#include <optional>

namespace faces::ui {

/// A face as large as its place allows, and over it where a network looked or what covering a patch changes.
class EvidenceView : public QWidget {
    Q_OBJECT
public:
    explicit EvidenceView(QWidget *parent = nullptr);

    void setPicture(const QPixmap &picture);
    void setNote(const QString &sentence); ///< in place of the picture; empty: none
    void clearOverlay();
    /// CV_32FC1, 0..1; lies over the whole picture. A line goes around the places where half of its mass is.
    void showLooked(const cv::Mat &map);
    void showCovered(const tasks::Occlusion &occlusion, std::size_t attribute);

    /// The patch that is read out; the one under the mouse, or where the keys have gone. From the strongest on.
    std::optional<QPoint> patch() const { return m_patch; } ///< column, row
    void movePatch(QPoint by);
    float changeAt(QPoint patch) const;
    QRect pictureRect() const;
    QRectF patchRect(QPoint patch) const;

signals:
    void patchChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    QSize sizeHint() const override { return {420, 420}; }

private:
    void paintLooked(QPainter &painter, const QRect &place) const;
    void paintCovered(QPainter &painter) const;
    void goToPatch(QPoint patch);
    QPoint strongestPatch() const;
    double strongest() const;
    QPoint patchUnder(const QPointF &at) const;
    QRectF cellRect(QPoint patch) const;

    QPixmap m_picture;
    QString m_note;
    QImage m_heat;
    QPainterPath m_outline; ///< in cells of the map
    std::optional<tasks::Occlusion> m_occlusion;
    std::size_t m_attribute = 0;
    std::optional<QPoint> m_patch;
};

} // namespace faces::ui
