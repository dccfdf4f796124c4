// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/results/result_delegate.h"

#include "ui/pages/results/results_model.h"
#include "ui/theme.h"
#include "ui/widgets/face_pictures.h"
#include "ui/widgets/face_tile.h"
#include "ui/widgets/tile_grid.h"

#include <QPainter>

namespace faces::ui {

namespace {
constexpr int kPadding = 6;
constexpr int kLineHeight = 17;

QString wordOf(LabelValue value)
{
    return value == LabelValue::Yes  ? ResultDelegate::tr("yes")
           : value == LabelValue::No ? ResultDelegate::tr("no")
                                     : QStringLiteral("?");
}
} // namespace

ResultDelegate::ResultDelegate(const ResultsModel &model, FacePictures &pictures, QObject *parent)
    : QStyledItemDelegate(parent), m_model(model), m_pictures(pictures)
{
}

int ResultDelegate::heightFor(int width, int attributes)
{
    const int picture = width - TileGrid::kGap - 2 * kPadding;
    return TileGrid::kGap + kTileBarHeight + kPadding + picture + 4 + attributes * kLineHeight + kPadding - 2;
}

QSize ResultDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const auto *grid = qobject_cast<const TileGrid *>(option.widget);
    return grid ? grid->gridSize() : QSize(142, heightFor(142, 5));
}

void ResultDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto row = static_cast<std::size_t>(index.data(ResultsModel::RowRole).toInt());
    const JudgedFaces &judged = m_model.judged();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const auto *grid = qobject_cast<const TileGrid *>(option.widget);
    const QRect tile = grid ? grid->tileRect(option.rect) : option.rect;
    bool known = false;
    for (std::size_t i = 0; i < judged.attributes.size(); ++i)
        known = known || judged.truthOf(row, i) != LabelValue::Unknown;
    TileLook look;
    look.selected = option.state.testFlag(QStyle::State_Selected);
    look.focused = grid && grid->marksCurrent(index);
    if (known)
        look.right = !m_model.anyWrong(row);
    paintTileGround(*painter, tile, look);
    const int side = tile.width() - 2 * kPadding;
    const QRect picture(tile.x() + kPadding, tile.y() + kTileBarHeight + kPadding, side, side);
    paintPicture(*painter, picture, m_pictures.picture(judged.faces[row]));
    QRect line(picture.x(), picture.bottom() + 5, side, kLineHeight);
    for (std::size_t i = 0; i < judged.attributes.size(); ++i) {
        paintRow(*painter, line, row, i);
        line.translate(0, kLineHeight);
    }
    painter->restore();
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
    const int said = metrics.horizontalAdvance(QStringLiteral("✓ yes")) + 4;
    const int is = metrics.horizontalAdvance(QStringLiteral("yes")) + 5;
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
    painter.setPen(t.softText);
    painter.drawText(truthBox, Qt::AlignVCenter | Qt::AlignLeft, wordOf(truth));
    const QString word = saidYes ? tr("yes") : tr("no");
    const bool wrong = isWrong(verdict);
    font.setWeight(wrong ? QFont::Bold : QFont::Normal);
    painter.setFont(font);
    painter.setPen(verdict == Verdict::Unknown ? t.softText : wrong ? t.wrong : t.right);
    const QString mark = verdict == Verdict::Unknown ? QString() : wrong ? QStringLiteral("✗ ") : QStringLiteral("✓ ");
    painter.drawText(saidBox, Qt::AlignVCenter | Qt::AlignLeft, mark + word);
}

} // namespace faces::ui
