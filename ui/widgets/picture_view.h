// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <opencv2/core.hpp>

#include <QImage>
#include <QPointF>
#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

namespace faces::ui {

/// A photo ready to be shown: its pixels, and halved copies of them, so that drawing it small is quick and smooth.
/// Never changed once made: jobs and the window may read the same one.
struct Picture {
    cv::Mat pixels;             ///< CV_8UC3, or CV_8UC4 with alpha; upright; a large photo's may be reduced
    std::vector<QImage> levels; ///< level 0 shares the pixels (alpha: laid over black); each next one has half the side
    QSize photo;                ///< of which the pixels are a smaller copy; invalid: they are the photo's own
    bool isReduced() const { return photo.isValid(); }
    QSize size() const { return isReduced() ? photo : QSize(pixels.cols, pixels.rows); }         ///< of the photo
    double reduction() const { return isReduced() ? double(pixels.cols) / photo.width() : 1.0; } ///< 0..1
};
/// So many megapixels of a photo are held as long as it is shown: a larger one is reduced.
inline constexpr double kMostShownMegapixels = 24;
using PicturePtr = std::shared_ptr<const Picture>;
/// Takes some milliseconds a megapixel: for jobs.
PicturePtr makePicture(const cv::Mat &pixels, QSize photo = {});

/// Shows a picture: wheel and +/- zoom about the mouse or the middle, F or 0 fits it in, 1 shows every pixel as one.
/// A drag moves it, also with the middle button or with Space held, which subclasses cannot take. Subclasses draw over
/// it and take the left button first.
class PictureView : public QWidget {
    Q_OBJECT
public:
    explicit PictureView(QWidget *parent = nullptr);

    void setPicture(PicturePtr picture); ///< null: nothing to show; fits it in unless the size stayed
    const PicturePtr &picture() const { return m_picture; }
    double zoom() const { return m_zoom; } ///< window pixels for one of the picture's
    bool fitted() const { return m_fitted; }
    void fit();
    void setCoveredBelow(int px); ///< something stands over the lower edge: the picture fits in above it
    void setLargestFit(double zoom) { m_largestFit = zoom; } ///< how far fit() may blow up a tiny picture; at first 2
    void zoomBy(double factor, QPointF about);               ///< about: a place in the widget that stays where it is
    QPointF toWidget(QPointF inPicture) const { return m_offset + inPicture * m_zoom; }
    QPointF toPicture(QPointF inWidget) const { return (inWidget - m_offset) / m_zoom; }
    /// Moves the picture so that this part of it can be seen.
    void reveal(const QRectF &inPicture);

signals:
    void zoomChanged(double zoom);

protected:
    virtual void paintOver(QPainter &) {}                            ///< in widget coordinates, after the picture
    virtual bool takePress(QPointF, QMouseEvent *) { return false; } ///< place in the picture; true: no move
    virtual void clicked(QPointF) {}                                 ///< pressed and released at a place in the picture
    virtual void spaceTapped() {}                                    ///< pressed and released, nothing moved meanwhile
    bool moving() const { return m_drag.has_value(); }
    bool spaceHeld() const { return m_space; }
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    int roomHeight() const { return height() - m_coveredPx; }
    double fittingZoom() const;
    void setZoom(double zoom, QPointF offset);
    QPointF kept(QPointF offset) const; ///< the offset nearest to this one that leaves no needless emptiness

    PicturePtr m_picture;
    double m_zoom = 1, m_largestFit = 2;
    QPointF m_offset;
    bool m_fitted = true;
    int m_coveredPx = 0;
    struct Drag {
        QPointF from, offset;
        Qt::MouseButton button = Qt::LeftButton;
        bool moving = false;
    };
    std::optional<Drag> m_drag;
    bool m_space = false, m_spaceUsed = false; ///< held; and something was moved with it
};

} // namespace faces::ui
