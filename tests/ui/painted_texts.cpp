// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "tests/ui/painted_texts.h"

#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>

namespace faces::test {

namespace {

/// Hears of everything that is painted and keeps the text.
class Listener final : public QPaintEngine {
public:
    explicit Listener(QList<PaintedText> &texts) : QPaintEngine(AllFeatures), m_texts(texts) {}
    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    Type type() const override { return User; }
    void updateState(const QPaintEngineState &) override {}
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}
    void drawImage(const QRectF &, const QImage &, const QRectF &, Qt::ImageConversionFlags) override {}
    void drawTiledPixmap(const QRectF &, const QPixmap &, const QPointF &) override {}
    void drawPath(const QPainterPath &) override {}
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override {}
    void drawPolygon(const QPoint *, int, PolygonDrawMode) override {}
    void drawRects(const QRectF *, int) override {}
    void drawRects(const QRect *, int) override {}
    void drawLines(const QLineF *, int) override {}
    void drawLines(const QLine *, int) override {}
    void drawPoints(const QPointF *, int) override {}
    void drawPoints(const QPoint *, int) override {}
    void drawEllipse(const QRectF &) override {}
    void drawEllipse(const QRect &) override {}
    void drawTextItem(const QPointF &from, const QTextItem &item) override
    {
        if (item.text().trimmed().isEmpty())
            return;
        const QTransform &device = painter()->combinedTransform();
        const QRectF own(from.x(), from.y() - item.ascent(), item.width(), item.ascent() + item.descent());
        PaintedText painted{item.text(), device.mapRect(own), {}, painter()->pen().color(), item.font()};
        painted.seen =
            painter()->hasClipping() ? painted.place & device.mapRect(painter()->clipBoundingRect()) : painted.place;
        m_texts.append(painted);
    }

private:
    QList<PaintedText> &m_texts;
};

class Paper final : public QPaintDevice {
public:
    explicit Paper(const QWidget &widget) : m_widget(widget), m_listener(texts) {}
    QPaintEngine *paintEngine() const override { return &m_listener; }
    QList<PaintedText> texts;

protected:
    int metric(PaintDeviceMetric which) const override
    {
        switch (which) {
        case PdmWidth:
            return m_widget.width();
        case PdmHeight:
            return m_widget.height();
        case PdmDpiX:
        case PdmPhysicalDpiX:
            return m_widget.logicalDpiX();
        case PdmDpiY:
        case PdmPhysicalDpiY:
            return m_widget.logicalDpiY();
        case PdmDevicePixelRatio:
            return 1;
        default:
            return QPaintDevice::metric(which);
        }
    }

private:
    const QWidget &m_widget;
    mutable Listener m_listener;
};

} // namespace

QList<PaintedText> paintedTexts(QWidget &widget)
{
    Paper paper(widget);
    widget.render(&paper, {}, {}, QWidget::RenderFlags());
    return paper.texts;
}

} // namespace faces::test
