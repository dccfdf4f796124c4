// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/dataset/variant_strip.h"

#include "ui/theme.h"
#include "ui/widgets/face_tile.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace faces::ui {

namespace {
constexpr int kPicturePx = 68;
constexpr int kGapPx = 6;
constexpr int kFirstGapPx = 14; ///< between the face and what is made of it
constexpr int kCaptionPx = 18;
constexpr int kGroupWidth = (kVariants + 1) * kPicturePx + (kVariants - 1) * kGapPx + kFirstGapPx;
constexpr int kGroupHeight = kPicturePx + kCaptionPx + 10;
} // namespace

VariantStrip::VariantStrip(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Training faces and their variants"));
}

void VariantStrip::setExamples(std::vector<RecipeExample> examples)
{
    m_examples = std::move(examples);
    QStringList words;
    for (const RecipeExample &example : m_examples)
        words << tr("face %1, %2").arg(example.number).arg(wordFor(example.alteration));
    setAccessibleDescription(words.join(QStringLiteral("; ")));
    update();
}

int VariantStrip::columns() const { return std::max(1, (width() + kApart) / (kGroupWidth + kApart)); }

int VariantStrip::shownCount() const
{
    const int rows = std::max(1, (height() + 10) / kGroupHeight);
    return std::min(static_cast<int>(m_examples.size()), rows * columns());
}

QSize VariantStrip::sizeHint() const { return {2 * kGroupWidth + kApart, 3 * kGroupHeight}; }

QSize VariantStrip::minimumSizeHint() const { return {kGroupWidth, kGroupHeight}; }

void VariantStrip::paintExample(QPainter &painter, const QPoint &at, const RecipeExample &example) const
{
    const auto caption = [&](int x, int width, const QString &text, const QColor &colour, Qt::Alignment alignment) {
        painter.setPen(colour);
        painter.drawText(QRect(x, at.y() + kPicturePx + 2, width, kCaptionPx), alignment | Qt::AlignVCenter, text);
    };
    painter.setFont(smallFont());
    paintPicture(painter, {at, QSize(kPicturePx, kPicturePx)}, QPixmap::fromImage(example.original));
    caption(at.x(), kPicturePx, QLocale().toString(example.number), tokens().softText, Qt::AlignLeft);
    int x = at.x() + kPicturePx + kFirstGapPx;
    for (std::size_t i = 0; i < example.images.size(); ++i) {
        paintPicture(painter, {x, at.y(), kPicturePx, kPicturePx}, QPixmap::fromImage(example.images[i]));
        const bool altered = i == 0 && example.alteration != Alteration::None;
        caption(x, kPicturePx, altered ? wordFor(example.alteration) : wordFor(static_cast<Variant>(i)),
                altered ? tokens().accent : tokens().softText, Qt::AlignHCenter);
        x += kPicturePx + kGapPx;
    }
}

void VariantStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int across = columns();
    const int shown = shownCount();
    const int spare = std::max(0, width() - across * kGroupWidth - (across - 1) * kApart);
    const int step = kGroupWidth + kApart + (across > 1 ? std::min(spare / (across - 1), 48) : 0);
    for (int i = 0; i < shown; ++i)
        paintExample(painter, {(i % across) * step, (i / across) * kGroupHeight},
                     m_examples[static_cast<std::size_t>(i)]);
}

} // namespace faces::ui
