// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/icons.h"

#include "ui/theme.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace faces::ui {

namespace {

/// Draws one file in the colour that the moment asks for.
class TokenIconEngine final : public QIconEngine {
public:
    explicit TokenIconEngine(QString name) : m_name(std::move(name)) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        painter->drawPixmap(
            rect, iconPixmap(m_name, rect.size(), colourFor(mode, state), painter->device()->devicePixelRatioF()));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return iconPixmap(m_name, size, colourFor(mode, state));
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        return iconPixmap(m_name, size / scale, colourFor(mode, state), scale);
    }
    QIconEngine *clone() const override { return new TokenIconEngine(m_name); }
    bool isNull() override { return false; }

private:
    static QColor colourFor(QIcon::Mode mode, QIcon::State state)
    {
        if (mode == QIcon::Disabled)
            return tokens().softText;
        if (state == QIcon::On || mode == QIcon::Selected)
            return tokens().accent;
        return tokens().text;
    }
    QString m_name;
};

} // namespace

QPixmap iconPixmap(const QString &name, const QSize &size, const QColor &colour, qreal pixelRatio)
{
    const QSize pixels = size * pixelRatio;
    const QString key =
        QStringLiteral("faces-icon/%1/%2/%3/%4").arg(name, colour.name()).arg(pixels.width()).arg(pixelRatio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (file.open(QIODevice::ReadOnly)) {
        QSvgRenderer renderer(file.readAll().replace("#000000", colour.name().toLatin1()));
        QPainter painter(&pixmap);
        renderer.render(&painter);
    }
    pixmap.setDevicePixelRatio(pixelRatio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QIcon icon(const QString &name) { return QIcon(new TokenIconEngine(name)); }

} // namespace faces::ui
