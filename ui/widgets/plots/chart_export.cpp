// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/widgets/plots/chart_export.h"

#include "core/base/error.h"
#include "ui/theme.h"
#include "ui/widgets/plots/line_chart.h"
#include "ui/widgets/plots/plot_look.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFontMetrics>
#include <QLocale>
#include <QMarginsF>
#include <QPageSize>
#include <QPdfWriter>
#include <QSaveFile>
#include <QStringList>

#include <algorithm>

namespace faces::ui {

namespace {
constexpr int kPicturePerPaperPx = 2;
constexpr int kPaperDpi = 96;      ///< 800 px are 600 points
constexpr int kPointsPerInch = 72; ///< PostScript's
constexpr int kPaperEdgePx = 16;
constexpr int kSampleOnPaperPx = 24;
constexpr int kPaperRowPx = 18;

/// Samples and names in rows from y on; returns where they end.
int drawLegend(QCPPainter &painter, const LineChart &chart, int y)
{
    const QFont font = smallFont();
    painter.setFont(font);
    int x = kPaperEdgePx;
    for (const ChartLine &line : chart.lines()) {
        if (!chart.isShown(line.name))
            continue;
        const int words = QFontMetrics(font).horizontalAdvance(line.name);
        const int width = kSampleOnPaperPx + kNear + words + kApart;
        if (x > kPaperEdgePx && x + width > kPaperPx.width() - kPaperEdgePx) {
            x = kPaperEdgePx;
            y += kPaperRowPx;
        }
        const double middle = y + kPaperRowPx / 2.0;
        painter.setPen(penOf(line, false));
        painter.drawLine(QLineF(x, middle, x + kSampleOnPaperPx, middle));
        painter.setPen(tokensOf(false).text);
        painter.drawText(QRect(x + kSampleOnPaperPx + kNear, y, words + kApart, kPaperRowPx),
                         Qt::AlignVCenter | Qt::AlignLeft, line.name);
        x += width;
    }
    return y + kPaperRowPx;
}

void drawPaper(QCPPainter &painter, LineChart &chart, const QString &title)
{
    painter.setMode(QCPPainter::pmNoCaching);
    painter.fillRect(QRect(QPoint(), kPaperPx), tokensOf(false).panel); // before the half pixel of antialiasing
    painter.setAntialiasing(true);
    painter.setFont(titleFont());
    painter.setPen(tokensOf(false).text);
    const QRect head(kPaperEdgePx, kPaperEdgePx / 2, kPaperPx.width() - 2 * kPaperEdgePx, kHitPx);
    painter.drawText(head, Qt::AlignVCenter | Qt::AlignLeft,
                     QFontMetrics(titleFont()).elidedText(title, Qt::ElideRight, head.width()));
    const int y = drawLegend(painter, chart, head.bottom() + 1) + kNear;
    const QSize room(kPaperPx.width() - 2 * kPaperEdgePx, std::max(1, kPaperPx.height() - y - kNear));
    painter.translate(kPaperEdgePx, y);
    chart.drawOnPaper(painter, room);
}

QString csvCell(QString words)
{
    const bool quoted = std::ranges::any_of(words, [](QChar letter) {
        return letter == QLatin1Char(',') || letter == QLatin1Char('"') || letter == QLatin1Char('\n') ||
               letter == QLatin1Char('\r');
    });
    if (!quoted)
        return words;
    return QLatin1Char('"') + words.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
}

QString csvNumber(double value) { return QString::number(value, 'g', QLocale::FloatingPointShortest); }

template <typename Write> void writeWhole(const QString &path, Write write)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && write(file) && file.commit())
        return;
    const QString sentence = QCoreApplication::translate(
        "ChartExport", "The file could not be written (%1). Choose another folder, or make room on the disk.");
    throw Error(ErrorKind::Disk, sentence.arg(file.errorString()).toStdString(), path.toStdString());
}
} // namespace

QImage pictureOf(LineChart &chart, const QString &title)
{
    QImage picture(kPaperPx * kPicturePerPaperPx, QImage::Format_RGB32);
    QCPPainter painter(&picture);
    painter.setMode(QCPPainter::pmNonCosmetic);
    painter.scale(kPicturePerPaperPx, kPicturePerPaperPx);
    drawPaper(painter, chart, title);
    painter.end();
    return picture;
}

QByteArray pdfOf(LineChart &chart, const QString &title)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(title);
    writer.setCreator(QStringLiteral("Faces Studio"));
    writer.setResolution(kPaperDpi);
    writer.setPageSize(
        QPageSize(QSizeF(kPaperPx) * kPointsPerInch / kPaperDpi, QPageSize::Point, QString(), QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    QCPPainter painter(&writer);
    painter.setMode(QCPPainter::pmVectorized);
    drawPaper(painter, chart, title);
    painter.end();
    return bytes;
}

QByteArray csvOf(const std::vector<ChartLine> &lines, const QString &first)
{
    QStringList header{csvCell(first)};
    std::vector<double> places;
    for (const ChartLine &line : lines) {
        header << csvCell(line.name);
        for (const QPointF &point : line.points)
            places.push_back(point.x());
    }
    std::ranges::sort(places);
    places.erase(std::ranges::unique(places).begin(), places.end());
    const QString end = QStringLiteral("\r\n");
    QString csv = header.join(QLatin1Char(',')) + end;
    std::vector<std::size_t> next(lines.size(), 0);
    for (const double x : places) {
        QStringList row{csvNumber(x)};
        for (std::size_t i = 0; i < lines.size(); ++i) {
            const std::vector<QPointF> &points = lines[i].points;
            const bool has = next[i] < points.size() && points[next[i]].x() == x;
            row << (has ? csvNumber(points[next[i]++].y()) : QString());
        }
        csv += row.join(QLatin1Char(',')) + end;
    }
    return csv.toUtf8();
}

void writePng(const QString &file, const QImage &picture)
{
    writeWhole(file, [&](QSaveFile &device) { return picture.save(&device, "PNG"); });
}

void writeBytes(const QString &file, const QByteArray &bytes)
{
    writeWhole(file, [&](QSaveFile &device) { return device.write(bytes) == bytes.size(); });
}

} // namespace faces::ui
