// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/try/judged_delegate.h"

#include "ui/theme.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/face_tile.h"
#include "ui/words.h"

#include <QPainter>

#include <algorithm>

namespace faces::ui {

namespace {

constexpr int kPictureSide = 104, kAnswerHeight = 24, kCardPadding = 12;
constexpr int kBadgeWidth = 22, kPercentWidth = 42;
constexpr double kWaitingOpacity = 0.5; ///< of answers that hold no more

int cardHeight(std::size_t answers)
{
    return 2 * kCardPadding + std::max(kPictureSide, static_cast<int>(answers) * kAnswerHeight) + kNear;
}

void paintProbability(QPainter &painter, const QRectF &rect, const JudgedFace::Answer &answer)
{
    const Tokens &t = tokens();
    const QRectF groove(rect.x(), rect.center().y() - 3, rect.width(), 6);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.line);
    painter.drawRoundedRect(groove, 3, 3);
    if (answer.probability > 0.005) {
        painter.setBrush(answer.yes ? t.accent : t.softText);
        painter.drawRoundedRect(QRectF(groove.x(), groove.y(), std::max(6.0, groove.width() * answer.probability), 6),
                                3, 3);
    }
    // From this tick on it is yes; a ring of the ground keeps it apart from the bar.
    const double x = groove.x() + groove.width() * answer.threshold;
    painter.setBrush(t.panel);
    painter.drawRect(QRectF(x - 2, rect.center().y() - 7, 4, 14));
    painter.setBrush(t.text);
    painter.drawRect(QRectF(x - 1, rect.center().y() - 7, 2, 14));
}

/// "Female, Male, 2 %": the bar and its number say how probable what stands first is, whatever was decided.
void paintAnswer(QPainter &painter, const QRect &line, const JudgedFace::Answer &answer)
{
    const Tokens &t = tokens();
    const QRectF badge(line.x(), line.y() + (kAnswerHeight - kBadgeHeight) / 2.0, kBadgeWidth, kBadgeHeight);
    paintBadge(painter, badge, answer.yes ? BadgeState::Yes : BadgeState::No,
               QString::fromStdString(answer.attribute.key));
    int x = line.x() + kBadgeWidth + kNear;
    const int words = line.width() - kBadgeWidth - kPercentWidth - 3 * kNear;
    const int name = words * 33 / 100, word = words * 34 / 100, bar = words - name - word - kNear;
    painter.setFont(bodyFont());
    painter.setPen(t.softText);
    const QFontMetrics metrics(bodyFont());
    painter.drawText(QRect(x, line.y(), name - 4, kAnswerHeight), Qt::AlignVCenter,
                     metrics.elidedText(QString::fromStdString(answer.attribute.yesWord), Qt::ElideRight, name - 4));
    x += name;
    painter.setFont(answer.yes ? strongFont() : bodyFont());
    painter.setPen(t.text);
    painter.drawText(QRect(x, line.y(), word, kAnswerHeight), Qt::AlignVCenter,
                     QFontMetrics(painter.font()).elidedText(answer.word(), Qt::ElideRight, word));
    x += word + kNear;
    paintProbability(painter, QRectF(x, line.y(), bar, kAnswerHeight), answer);
    painter.setFont(bodyFont());
    painter.setPen(t.text);
    painter.drawText(QRect(line.right() - kPercentWidth, line.y(), kPercentWidth, kAnswerHeight),
                     Qt::AlignRight | Qt::AlignVCenter, percentText(answer.probability * 100));
}

} // namespace

void paintNumber(QPainter &painter, const QPointF &corner, int number, bool chosen)
{
    const Tokens &t = tokens();
    QFont font = smallFont();
    font.setWeight(QFont::Bold);
    const QString text = QString::number(number);
    const qreal width = std::max<qreal>(20, QFontMetricsF(font).horizontalAdvance(text) + 10);
    const QRectF rect(corner, QSizeF(width, kBadgeHeight));
    painter.setPen(QPen(t.accent, 1));
    painter.setBrush(chosen ? t.accent : t.panel);
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), kBadgeRadius, kBadgeRadius);
    painter.setPen(chosen ? t.onAccent : t.accent);
    painter.setFont(font);
    painter.drawText(rect, Qt::AlignCenter, text);
}

QSize JudgedDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {360, cardHeight(m_model->mostAnswers())};
}

void JudgedDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = tokens();
    const JudgedFace &face = m_model->faces()[static_cast<std::size_t>(index.row())];
    const bool chosen = option.state & QStyle::State_Selected, focused = option.state & QStyle::State_HasFocus;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect card = option.rect.adjusted(0, 0, 0, -kNear);
    painter->setPen(QPen(chosen || focused ? t.accent : t.line, focused ? 2 : 1));
    painter->setBrush(t.panel);
    const qreal in = focused ? 1 : 0.5;
    painter->drawRoundedRect(QRectF(card).adjusted(in, in, -in, -in), kPanelRadius, kPanelRadius);
    const QRect picture(card.x() + kCardPadding, card.y() + kCardPadding, kPictureSide, kPictureSide);
    paintPicture(*painter, picture, QPixmap::fromImage(face.cut));
    paintNumber(*painter, picture.topLeft() + QPointF(4, 4), index.row() + 1, chosen);
    const int left = picture.right() + kApart;
    const int lines = static_cast<int>(face.answers.size()) * kAnswerHeight;
    int y = card.y() + kCardPadding + std::max(0, (kPictureSide - lines) / 2);
    if (face.answers.empty()) {
        painter->setFont(bodyFont());
        painter->setPen(t.softText);
        painter->drawText(QRect(left, picture.y(), card.right() - left, kPictureSide), Qt::AlignVCenter,
                          JudgedModel::tr("judging …"));
    }
    painter->setOpacity(face.waits ? kWaitingOpacity : 1);
    const int wide = card.right() - kCardPadding - left;
    for (const JudgedFace::Answer &answer : face.answers) {
        paintAnswer(*painter, QRect(left, y, wide, kAnswerHeight), answer);
        y += kAnswerHeight;
    }
    painter->restore();
}

} // namespace faces::ui
