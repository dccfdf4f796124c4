// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/dataset/variant_strip.h"

#include "core/vision/recipe_picture.h"
#include "ui/pages/dataset/step_words.h"
#include "ui/theme.h"
#include "ui/widgets/face_tile.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QResizeEvent>
#include <QToolTip>

#include <algorithm>

namespace faces::ui {

namespace {
constexpr int kLeastPicturePx = 68, kMostPicturePx = 96;
constexpr int kGapPx = 6;
constexpr int kFirstGapPx = 14; ///< between the face and what is made of it
constexpr int kCaptionPx = 18;
constexpr int kUnderPx = 10; ///< beneath an example
constexpr int kFramePx = 4;  ///< around it, for the focus
} // namespace

VariantStrip::VariantStrip(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Training faces and their variants"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

void VariantStrip::setExamples(std::vector<RecipeExample> examples, const Recipe &recipe)
{
    m_examples = std::move(examples);
    m_recipe = recipe;
    m_pictures = recipe.pictures();
    m_captions.clear();
    for (const int picture : m_pictures)
        m_captions.push_back(captionFor(recipe, picture));
    choosePictureSize();
    m_current = std::clamp(m_current, 0, std::max(0, shownCount() - 1));
    QStringList words;
    for (const RecipeExample &example : m_examples)
        words << wordsOf(example);
    setAccessibleDescription(words.join(QStringLiteral("; ")));
    update();
}

QString VariantStrip::wordsOf(const RecipeExample &example) const
{
    return tr("Face %1, %2").arg(example.number).arg(wordFor(example.alteration));
}

void VariantStrip::setMarked(int picture)
{
    m_marked = picture;
    update();
}

int VariantStrip::linePx() const { return m_picturePx + kCaptionPx; }

/// Where faces stand in one column in any case, their pictures take the room that a second one would not get.
void VariantStrip::choosePictureSize()
{
    m_picturePx = kLeastPicturePx;
    if (lines() > 1 || columns() > 1)
        return;
    const int pictures = static_cast<int>(m_pictures.size()) + 1;
    const int room = width() - 2 * kFramePx - kFirstGapPx - (pictures - 2) * kGapPx;
    m_picturePx = std::clamp(room / pictures, kLeastPicturePx, kMostPicturePx);
}

void VariantStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    choosePictureSize();
}

int VariantStrip::perLine() const
{
    const int fit = (width() - 2 * kFramePx - m_picturePx - kFirstGapPx + kGapPx) / (m_picturePx + kGapPx);
    return std::clamp(fit, 1, std::max(1, static_cast<int>(m_pictures.size())));
}

int VariantStrip::lines() const
{
    return std::max(1, (static_cast<int>(m_pictures.size()) + perLine() - 1) / perLine());
}

QSize VariantStrip::groupSize() const
{
    return {m_picturePx + kFirstGapPx + perLine() * (m_picturePx + kGapPx) - kGapPx + 2 * kFramePx,
            lines() * linePx() + kUnderPx};
}

int VariantStrip::columns() const { return std::max(1, (width() + kApart) / (groupSize().width() + kApart)); }

int VariantStrip::shownCount() const
{
    const int rows = std::max(1, (height() + kUnderPx) / groupSize().height());
    return std::min(static_cast<int>(m_examples.size()), rows * columns());
}

QSize VariantStrip::sizeHint() const { return {420, 3 * (kLeastPicturePx + kCaptionPx + kUnderPx)}; }

QSize VariantStrip::minimumSizeHint() const
{
    return {2 * kLeastPicturePx + kFirstGapPx + 2 * kFramePx, kLeastPicturePx + kCaptionPx};
}

QRect VariantStrip::placeOf(int example) const
{
    const int across = columns();
    const QSize size = groupSize();
    const int spare = std::max(0, width() - across * size.width() - (across - 1) * kApart);
    const int step = size.width() + kApart + (across > 1 ? std::min(spare / (across - 1), 48) : 0);
    return {QPoint((example % across) * step, (example / across) * size.height()), size};
}

QRect VariantStrip::pictureAt(const QPoint &group, int index) const
{
    const QPoint first = group + QPoint(kFramePx, kFramePx);
    if (index == 0)
        return {first, QSize(m_picturePx, m_picturePx)};
    const int place = index - 1;
    return {first + QPoint(m_picturePx + kFirstGapPx + (place % perLine()) * (m_picturePx + kGapPx),
                           (place / perLine()) * linePx()),
            QSize(m_picturePx, m_picturePx)};
}

int VariantStrip::exampleAt(const QPoint &at) const
{
    for (int i = 0; i < shownCount(); ++i)
        if (placeOf(i).contains(at))
            return i;
    return -1;
}

void VariantStrip::paintExample(QPainter &painter, int example) const
{
    const RecipeExample &one = m_examples[static_cast<std::size_t>(example)];
    const QRect place = placeOf(example);
    const auto caption = [&](const QRect &picture, const QString &text, const QColor &colour, Qt::Alignment side) {
        const QRect line(picture.x(), picture.bottom() + 1, picture.width(), kCaptionPx - kFramePx);
        painter.setPen(colour);
        painter.drawText(line, side | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, line.width()));
    };
    painter.setFont(smallFont());
    const QRect face = pictureAt(place.topLeft(), 0);
    paintPicture(painter, face, QPixmap::fromImage(one.original));
    caption(face, QLocale().toString(one.number), tokens().softText, Qt::AlignLeft);
    for (std::size_t i = 0; i < one.images.size() && i < m_captions.size(); ++i) {
        const QRect picture = pictureAt(place.topLeft(), static_cast<int>(i) + 1);
        paintPicture(painter, picture, QPixmap::fromImage(one.images[i]));
        const bool byNumber = i == 0 && one.alteration != Alteration::None;
        caption(picture, byNumber ? wordFor(one.alteration) : m_captions[i],
                byNumber ? tokens().accent : tokens().softText, Qt::AlignHCenter);
        if (m_pictures[i] == m_marked && m_marked >= 0) {
            painter.setPen(QPen(tokens().accent, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(picture).adjusted(-1, -1, 1, 1), kButtonRadius, kButtonRadius);
        }
    }
    if (hasFocus() && example == m_current) {
        painter.setPen(QPen(tokens().accent, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, 2.5 - kUnderPx), kButtonRadius, kButtonRadius);
    }
}

void VariantStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < shownCount(); ++i)
        paintExample(painter, i);
}

void VariantStrip::setCurrent(int example)
{
    m_current = std::clamp(example, 0, std::max(0, shownCount() - 1));
    update();
}

void VariantStrip::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return setCurrent(m_current - 1);
    case Qt::Key_Right:
        return setCurrent(m_current + 1);
    case Qt::Key_Up:
        return setCurrent(m_current - columns());
    case Qt::Key_Down:
        return setCurrent(m_current + columns());
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current < shownCount())
            emit faceChosen(m_examples[static_cast<std::size_t>(m_current)].face);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void VariantStrip::mousePressEvent(QMouseEvent *event)
{
    const int example = exampleAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || example < 0)
        return;
    setCurrent(example);
    emit faceChosen(m_examples[static_cast<std::size_t>(example)].face);
}

void VariantStrip::mouseMoveEvent(QMouseEvent *event)
{
    setCursor(exampleAt(event->position().toPoint()) < 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
}

QString VariantStrip::drawnWords(int faceNumber, int picture) const
{
    if (picture < 0 || m_recipe.rows.empty())
        return captionFor(m_recipe, picture);
    return wordsFor(RecipeRow{vision::drawnSteps(m_recipe, faceNumber, picture), true});
}

bool VariantStrip::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int at = exampleAt(help->pos());
    if (at < 0) {
        QToolTip::hideText();
        return true;
    }
    const QPoint group = placeOf(at).topLeft();
    QString words = wordsOf(m_examples[static_cast<std::size_t>(at)]);
    for (std::size_t i = 0; i < m_captions.size(); ++i)
        if (pictureAt(group, static_cast<int>(i) + 1).contains(help->pos()))
            words += QStringLiteral(": ") + drawnWords(m_examples[static_cast<std::size_t>(at)].number, m_pictures[i]);
    QToolTip::showText(help->globalPos(), tr("%1. Click: this face on the Label page").arg(words), this);
    return true;
}

} // namespace faces::ui
