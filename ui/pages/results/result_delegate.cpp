// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/results/result_delegate.h"

#include "ui/pages/results/results_model.h"
#include "ui/theme.h"
#include "ui/widgets/face_pictures.h"
#include "ui/widgets/face_tile.h"
#include "ui/widgets/tile_grid.h"

#include <QPainter>

#include <algorithm>

namespace faces::ui {

namespace {
constexpr int kPadding = 6;
constexpr int kLineHeight = 19;
constexpr int kBarHeight = 3;

QString wordOf(LabelValue value)
{
    return value == LabelValue::Yes  ? ResultDelegate::tr("yes")
           : value == LabelValue::No ? ResultDelegate::tr("no")
                                     : QStringLiteral("?");
}
} // namespace

ResultDelegate::ResultDelegate(const ResultsModel &model, FacePictures &pictures, Doubted doubted, QObject *parent)
    : QStyledItemDelegate(parent), m_model(model), m_pictures(pictures), m_doubted(std::move(doubted))
{
}

int ResultDelegate::heightFor(int width, int attributes, bool drawn)
{
    const int picture = width - TileGrid::kGap - 2 * kPadding;
    return TileGrid::kGap + kTileBarHeight + kPadding + picture + 4 + attributes * kLineHeight + kPadding - 2 +
           (drawn ? kLineHeight : 0);
}

/// What the face was drawn for; where there was none, that alone.
void ResultDelegate::paintDrawn(QPainter &painter, const QRect &tile, const QModelIndex &index) const
{
    const QRect inner = tile.adjusted(kPadding, kTileBarHeight + 3, -kPadding, -kPadding);
    painter.setFont(smallFont());
    if (m_model.faceAt(index.row()) == FaceId{}) {
        painter.setPen(QPen(tokens().line, 1, Qt::DashLine));
        painter.drawRoundedRect(QRectF(tile).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
        painter.setPen(tokens().softText);
        painter.drawText(inner, Qt::AlignCenter | Qt::TextWordWrap,
                         tr("No more\n%1").arg(m_model.drawnWord(index.row())));
        return;
    }
    painter.setPen(tokens().softText);
    painter.drawText(QRect(inner.topLeft(), QSize(inner.width(), kLineHeight)), Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_model.drawnWord(index.row()), Qt::ElideRight, inner.width()));
}

QSize ResultDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const auto *grid = qobject_cast<const TileGrid *>(option.widget);
    return grid ? grid->gridSize() : QSize(142, heightFor(142, 5));
}

void ResultDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const JudgedFaces &judged = m_model.judged();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const auto *grid = qobject_cast<const TileGrid *>(option.widget);
    const QRect tile = grid ? grid->tileRect(option.rect) : option.rect;
    const int known = index.data(ResultsModel::RowRole).toInt();
    if (known < 0) {
        paintDrawn(*painter, tile, index);
        painter->restore();
        return;
    }
    const auto row = static_cast<std::size_t>(known);
    TileLook look;
    look.selected = option.state.testFlag(QStyle::State_Selected);
    look.focused = grid && grid->marksCurrent(index);
    look.away = !grid || !grid->hasFocus();
    if (knows(row))
        look.right = !m_model.anyWrong(row);
    paintTileGround(*painter, tile, look);
    int top = tile.y() + kTileBarHeight + kPadding;
    if (m_model.drawn()) {
        paintDrawn(*painter, tile, index);
        top += kLineHeight;
    }
    const int side = tile.width() - 2 * kPadding;
    const QRect picture(tile.x() + kPadding, top, side, side);
    paintPicture(*painter, picture, m_pictures.picture(judged.faces[row]));
    QRect line(picture.x(), picture.bottom() + 5, side, kLineHeight);
    for (std::size_t i = 0; i < judged.attributes.size(); ++i) {
        paintRow(*painter, line, row, i);
        line.translate(0, kLineHeight);
    }
    painter->restore();
}

/// Some label of the face is known: it can be right or wrong.
bool ResultDelegate::knows(std::size_t row) const
{
    const JudgedFaces &judged = m_model.judged();
    for (std::size_t i = 0; i < judged.attributes.size(); ++i)
        if (judged.truthOf(row, i) != LabelValue::Unknown)
            return true;
    return false;
}

void ResultDelegate::paintRow(QPainter &painter, const QRect &line, std::size_t row, std::size_t attribute) const
{
    const Tokens &t = tokens();
    const JudgedFaces &judged = m_model.judged();
    const Verdict verdict = m_model.verdict(row, attribute);
    const LabelValue truth = judged.truthOf(row, attribute);
    const bool saidYes = decidesYes(judged.probability(row, attribute), m_model.thresholds()[attribute]);
    // Three columns: the name, the truth, what the run said.
    QFont font = smallFont();
    painter.setFont(font);
    const QFontMetrics metrics = painter.fontMetrics();
    const int widest = std::max(metrics.horizontalAdvance(tr("yes")), metrics.horizontalAdvance(tr("no")));
    const int said = widest + metrics.horizontalAdvance(QStringLiteral("✓ ")) + 4;
    const int is = widest + metrics.horizontalAdvance(QStringLiteral(" !")) + 4;
    const QRect nameBox(line.x(), line.y(), line.width() - said - is, line.height());
    const QRect truthBox(nameBox.right() + 1, line.y(), is, line.height());
    const QRect saidBox(truthBox.right() + 1, line.y(), said, line.height());
    const bool chosen = attribute == m_model.attribute();
    painter.setPen(t.text);
    font.setWeight(chosen ? QFont::DemiBold : QFont::Normal);
    painter.setFont(font);
    painter.drawText(nameBox, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(QString::fromStdString(judged.attributes[attribute].yesWord),
                                                      Qt::ElideRight, nameBox.width() - 1));
    font.setWeight(QFont::Normal);
    painter.setFont(font);
    const bool doubted = m_doubted && m_doubted(judged.faces[row], attribute);
    painter.setPen(doubted ? t.attention : t.softText);
    painter.drawText(truthBox, Qt::AlignVCenter | Qt::AlignLeft,
                     doubted ? wordOf(truth) + QStringLiteral(" !") : wordOf(truth));
    const QString word = saidYes ? tr("yes") : tr("no");
    const bool wrong = isWrong(verdict);
    font.setWeight(wrong ? QFont::Bold : QFont::Normal);
    painter.setFont(font);
    painter.setPen(verdict == Verdict::Unknown ? t.softText : wrong ? t.wrong : t.right);
    const QString mark = verdict == Verdict::Unknown ? QString() : wrong ? QStringLiteral("✗ ") : QStringLiteral("✓ ");
    painter.drawText(saidBox, Qt::AlignVCenter | Qt::AlignLeft, mark + word);
    paintProbability(painter, saidBox, row, attribute);
}

/// A bar under what was said, as long as the probability of yes, and a stroke where yes begins.
void ResultDelegate::paintProbability(QPainter &painter, const QRect &box, std::size_t row, std::size_t attribute) const
{
    const Tokens &t = tokens();
    const QRectF bar(box.x(), box.bottom() - kBarHeight + 1, box.width() - 4, kBarHeight);
    const auto p = static_cast<double>(m_model.judged().probability(row, attribute));
    painter.fillRect(bar, t.line);
    painter.fillRect(QRectF(bar.x(), bar.y(), bar.width() * std::clamp(p, 0.0, 1.0), bar.height()), t.softText);
    const double x = bar.x() + bar.width() * m_model.thresholds()[attribute];
    painter.fillRect(QRectF(x - 0.5, bar.y() - 1, 1, bar.height() + 1), t.text);
}

} // namespace faces::ui
