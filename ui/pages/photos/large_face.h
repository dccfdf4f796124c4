// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "ui/pages/photos/fill_choice.h"

#include <opencv2/core.hpp>

#include <QImage>
#include <QWidget>

#include <optional>

namespace faces::ui {

/// One face in a square, before and after its background is removed: left of a divider as it is, right of it with the
/// background painted over. The divider is dragged, or moved by the left and right keys. With a brush in hand all of
/// the face is seen as it will be (what is removed shines through), and the mouse paints its mask.
class LargeFace : public QWidget {
    Q_OBJECT
public:
    enum class Brush { None, In, Out };

    explicit LargeFace(int sidePx, QWidget *parent = nullptr);

    /// pixels: CV_8UC3; mask: CV_8UC1 of its size, 255 is person. What was being painted is dropped.
    void setFace(const cv::Mat &pixels, const cv::Mat &mask);
    void clear();
    bool hasImage() const { return !m_pixels.empty(); }
    const cv::Mat &mask() const { return m_mask; }
    QSize sizeHint() const override { return {maximumHeight(), maximumHeight()}; }

    double divider() const { return m_divider; } ///< 0: all removed, 1: all as it is
    void setDivider(double at);
    void setFill(Fill fill);

    void setBrush(Brush brush);
    Brush brush() const { return m_brush; }
    double brushRadius() const { return m_radius; } ///< in pixels of the window
    void resizeBrush(double factor);
    bool painting() const { return m_last.has_value(); }

signals:
    void dividerMoved(double at);
    void brushed(const cv::Mat &mask); ///< a stroke ended
    void brushLeft();                  ///< Escape: the brush is put away

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QRectF place() const; ///< of the face in the widget
    void paintTo(QPointF to);
    void renewRemoved();
    void drawDivider(QPainter &painter, double x) const;
    void drawBrush(QPainter &painter) const;

    cv::Mat m_pixels, m_mask;
    QImage m_original, m_removed; ///< removed: the background is transparent
    double m_divider = 0.5;
    Fill m_fill = Fill::Black;
    Brush m_brush = Brush::None;
    double m_radius = 14;
    std::optional<QPointF> m_last;  ///< of the stroke that is being painted, in the face's pixels
    std::optional<QPointF> m_mouse; ///< over the widget
};

} // namespace faces::ui
