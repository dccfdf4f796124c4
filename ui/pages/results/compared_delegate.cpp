// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/results/compared_delegate.h"

#include "ui/pages/results/compared_faces_model.h"
#include "ui/theme.h"
#include "ui/widgets/face_pictures.h"
#include "ui/widgets/face_tile.h"
#include "ui/widgets/tile_grid.h"
#include "ui/words.h"

#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>

namespace faces::ui {

namespace {

constexpr int kEdgePx = 8;
constexpr int kLinePx = 17;
constexpr int kHeadPx = 22; ///< what became of the face, and above the answers whose they are
constexpr int kLeastPicturePx = 85;
constexpr int kMostPicturePx = 132;

int picturePx(int attributes) { return std::clamp(attributes * kLinePx, kLeastPicturePx, kMostPicturePx); }

QFont weighted(QFont::Weight weight)
{
    QFont font = smallFont();
    font.setWeight(weight);
    return font;
}

/// From the right: B's answer, A's, the truth; the name has what is left.
struct Columns {
    QRect name, truth, a, b;
    explicit Columns(const QRect &line)
    {
        const QFontMetrics metrics(weighted(QFont::Bold));
        const int is = std::max(metrics.horizontalAdvance(ComparedDelegate::tr("yes")),
                                metrics.horizontalAdvance(ComparedDelegate::tr("no"))) +
                       3;
        const int said = is + metrics.horizontalAdvance(QStringLiteral("✗ ")) + 1;
        b = QRect(line.right() + 1 - said, line.y(), said, line.height());
        a = b.translated(-said, 0);
        truth = QRect(a.left() - is, line.y(), is, line.height());
        name = QRect(line.x(), line.y(), truth.left() - line.x() - 2, line.height());
    }
};

} // namespace

ComparedDelegate::ComparedDelegate(const ComparedFacesModel &model, FacePictures &pictures, QObject *parent)
    : QStyledItemDelegate(parent), m_model(model), m_pictures(pictures)
{
}

int ComparedDelegate::heightFor(int attributes)
{
    const int lines = std::max(attributes * kLinePx, picturePx(attributes));
    return TileGrid::kGap + kTileBarHeight + kHeadPx + lines + kEdgePx;
}

QSize ComparedDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const auto *grid = qobject_cast<const TileGrid *>(option.widget);
    return grid ? grid->gridSize() : QSize(280, heightFor(5));
}

void ComparedDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto row = static_cast<std::size_t>(index.data(ComparedFacesModel::RowRole).toInt());
    const auto *grid = qobject_cast<const TileGrid *>(option.widget);
    const QRect tile = grid ? grid->tileRect(option.rect) : option.rect;
    const int attributes = static_cast<int>(m_model.table().attributes().size());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    TileLook look;
    look.selected = option.state.testFlag(QStyle::State_Selected);
    look.focused = grid && grid->marksCurrent(index);
    look.away = !grid || !grid->hasFocus();
    paintTileGround(*painter, tile, look);
    paintHead(*painter, tile, row);
    const int side = picturePx(attributes);
    const QRect picture(tile.x() + kEdgePx, tile.y() + kTileBarHeight + kHeadPx, side, side);
    paintPicture(*painter, picture, m_pictures.picture(m_model.table().face(row)));
    QRect line(picture.right() + 1 + kEdgePx, picture.y(), tile.right() - picture.right() - 2 * kEdgePx, kLinePx);
    paintNames(*painter, line.translated(0, -kLinePx - 1));
    for (int i = 0; i < attributes; ++i, line.translate(0, kLinePx))
        paintRow(*painter, line, row, static_cast<std::size_t>(i));
    painter->restore();
}

std::vector<ComparedDelegate::Said> ComparedDelegate::saidOf(std::size_t row) const
{
    const Tokens &t = tokens();
    const ComparedTable &table = m_model.table();
    const OutcomeSet here = table.outcomes(row, m_model.attribute());
    const auto words = [&](PairOutcome outcome, const QString &mark, const QString &one) {
        if (m_model.attribute())
            return mark + QLatin1Char(' ') + one;
        int count = 0;
        for (std::size_t i = 0; i < table.attributes().size(); ++i)
            count += table.outcome(row, i) == outcome ? 1 : 0;
        return QStringLiteral("%1 %2 %3").arg(mark).arg(count).arg(wordFor(outcome));
    };
    std::vector<Said> said;
    if (here & setOf(PairOutcome::Fixed))
        said.push_back({t.right, words(PairOutcome::Fixed, QStringLiteral("✓"), tr("Fixed"))});
    if (here & setOf(PairOutcome::Broken))
        said.push_back({t.wrong, words(PairOutcome::Broken, QStringLiteral("✗"), tr("Broken"))});
    if (said.empty() && here & setOf(PairOutcome::BothWrong))
        said.push_back({t.attention, words(PairOutcome::BothWrong, QStringLiteral("✗"), tr("Both wrong"))});
    if (said.empty())
        said.push_back({t.softText, here & setOf(PairOutcome::BothRight) ? tr("Both right") : tr("Not known")});
    return said;
}

void ComparedDelegate::paintHead(QPainter &painter, const QRect &tile, std::size_t row) const
{
    const std::vector<Said> said = saidOf(row);
    const bool quiet = said.front().colour == tokens().softText;
    QPainterPath clip;
    clip.addRoundedRect(tile, kPanelRadius, kPanelRadius);
    painter.save();
    painter.setClipPath(clip);
    const auto parts = static_cast<int>(said.size());
    for (int i = 0; i < parts; ++i) {
        const int from = tile.width() * i / parts, to = tile.width() * (i + 1) / parts;
        painter.fillRect(QRect(tile.x() + from, tile.y(), to - from, kTileBarHeight),
                         quiet ? tokens().line : said[static_cast<std::size_t>(i)].colour);
    }
    painter.restore();
    painter.setFont(weighted(quiet ? QFont::Normal : QFont::Bold));
    int x = tile.x() + kEdgePx;
    for (const Said &each : said) {
        painter.setPen(each.colour);
        const QRect box(x, tile.y() + kTileBarHeight + 1, tile.right() - x, kHeadPx - 2);
        painter.drawText(box, Qt::AlignVCenter | Qt::AlignLeft, each.words);
        x += painter.fontMetrics().horizontalAdvance(each.words) + 10;
    }
}

/// Whose answers stand beneath: "Run 3", or where that is too long its number alone.
void ComparedDelegate::paintNames(QPainter &painter, const QRect &line) const
{
    const Columns columns(line);
    painter.setFont(smallFont());
    painter.setPen(tokens().softText);
    const auto name = [&](const QRect &box, const QString &whole) {
        const bool fits = painter.fontMetrics().horizontalAdvance(whole) <= box.width() - 2;
        painter.drawText(box, Qt::AlignVCenter | Qt::AlignLeft, fits ? whole : whole.section(QLatin1Char(' '), -1));
    };
    name(columns.a, m_model.nameA());
    name(columns.b, m_model.nameB());
}

void ComparedDelegate::paintRow(QPainter &painter, const QRect &line, std::size_t row, std::size_t attribute) const
{
    const ComparedTable &table = m_model.table();
    const LabelValue truth = table.truth(row, attribute);
    const Columns columns(line);
    painter.setFont(weighted(m_model.attribute() == attribute ? QFont::DemiBold : QFont::Normal));
    painter.setPen(tokens().text);
    const QString name = QString::fromStdString(table.attributes()[attribute].yesWord);
    painter.drawText(columns.name, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(name, Qt::ElideRight, columns.name.width()));
    painter.setFont(smallFont());
    painter.setPen(tokens().softText);
    painter.drawText(columns.truth, Qt::AlignVCenter | Qt::AlignLeft,
                     truth == LabelValue::Yes  ? tr("yes")
                     : truth == LabelValue::No ? tr("no")
                                               : QStringLiteral("?"));
    paintAnswer(painter, columns.a, table.yesOfA(row, attribute), truth);
    // What changed is what one looks for.
    const PairOutcome outcome = table.outcome(row, attribute);
    if (outcome == PairOutcome::Fixed || outcome == PairOutcome::Broken) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(outcome == PairOutcome::Fixed ? tokens().rightGround : tokens().wrongGround);
        painter.drawRoundedRect(columns.b.adjusted(-3, 1, 1, -1), kBadgeRadius, kBadgeRadius);
    }
    paintAnswer(painter, columns.b, table.yesOfB(row, attribute), truth);
}

void ComparedDelegate::paintAnswer(QPainter &painter, const QRect &box, bool yes, LabelValue truth) const
{
    const Tokens &t = tokens();
    const QString word = yes ? tr("yes") : tr("no");
    if (truth == LabelValue::Unknown) {
        painter.setFont(smallFont());
        painter.setPen(t.softText);
        painter.drawText(box, Qt::AlignVCenter | Qt::AlignLeft, word);
        return;
    }
    const bool right = yes == (truth == LabelValue::Yes);
    painter.setFont(weighted(right ? QFont::Normal : QFont::Bold));
    painter.setPen(right ? t.right : t.wrong);
    painter.drawText(box, Qt::AlignVCenter | Qt::AlignLeft,
                     (right ? QStringLiteral("✓ ") : QStringLiteral("✗ ")) + word);
}

bool ComparedDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                                 const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const auto row = static_cast<std::size_t>(index.data(ComparedFacesModel::RowRole).toInt());
    const JudgedPair &pair = m_model.table().pair();
    QString rows;
    for (std::size_t i = 0; i < pair.a.attributes.size(); ++i) {
        const std::size_t at = row * pair.a.attributes.size() + i;
        rows += QStringLiteral("<tr><td>%1&nbsp;</td><td align=right>%2</td><td>→</td><td align=right>%3</td></tr>")
                    .arg(QString::fromStdString(m_model.table().attributes()[i].yesWord).toHtmlEscaped(),
                         figure(pair.a.probabilities[at]), figure(pair.b.probabilities[at]));
    }
    QToolTip::showText(event->globalPos(),
                       tr("<b>Face %1</b><br>Probability, %2 → %3")
                               .arg(m_model.table().part().numbers[row])
                               .arg(m_model.nameA(), m_model.nameB()) +
                           QStringLiteral("<table>%1</table>").arg(rows),
                       view);
    return true;
}

} // namespace faces::ui
