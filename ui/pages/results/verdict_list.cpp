// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/results/verdict_list.h"

#include "core/data/worst_faces.h"
#include "ui/theme.h"
#include "ui/words.h"

#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>
#include <cmath>

namespace faces::ui {

namespace {

/// The probability is always that of yes, whatever was decided: it says so.
QString yesFigure(const ExplainedFace::Row &row)
{
    return QStringLiteral("%1 %2").arg(QString::fromStdString(row.attribute.yesWord),
                                       figure(static_cast<double>(row.probability)));
}

/// The widest, so that all bars are equally long.
int yesWidth(const VerdictModel &model, const QFont &font)
{
    int widest = 0;
    for (int row = 0; row < model.rowCount(); ++row)
        widest = std::max(widest, QFontMetrics(font).horizontalAdvance(yesFigure(model.at(row))));
    return widest;
}

constexpr int kVerdictHeight = 62, kVerdictPad = 10, kVerdictBar = 6, kVerdictLine = 17;

/// Two lines and between them the probability as a bar from 0 to 1 with a mark where yes begins.
class VerdictDelegate final : public QStyledItemDelegate {
public:
    VerdictDelegate(const VerdictModel &model, QObject *parent) : QStyledItemDelegate(parent), m_model(model) {}
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {240, kVerdictHeight}; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    static void paintBar(QPainter &painter, const QRect &bar, const ExplainedFace::Row &row);
    const VerdictModel &m_model;
};

QColor toneOf(Verdict verdict)
{
    const Tokens &t = tokens();
    return verdict == Verdict::Unknown ? t.softText : isWrong(verdict) ? t.wrong : t.right;
}

void VerdictDelegate::paintBar(QPainter &painter, const QRect &bar, const ExplainedFace::Row &row)
{
    const Tokens &t = tokens();
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.line);
    painter.drawRoundedRect(bar, 3, 3);
    QRectF filled(bar);
    filled.setWidth(bar.width() * static_cast<qreal>(row.probability));
    painter.setBrush(toneOf(row.verdict()));
    painter.drawRoundedRect(filled, 3, 3);
    const qreal at = bar.x() + bar.width() * row.threshold;
    painter.fillRect(QRectF(at - 2, bar.y() - 3, 4, bar.height() + 6), t.panel);
    painter.fillRect(QRectF(at - 1, bar.y() - 3, 2, bar.height() + 6), t.text);
}

void VerdictDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = tokens();
    const ExplainedFace::Row &row = m_model.at(index.row());
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF ground = QRectF(option.rect).adjusted(1, 1, -1, -1);
    if (chosen) {
        painter->setPen(QPen(t.accent, option.state.testFlag(QStyle::State_HasFocus) ? 2 : 1));
        painter->setBrush(t.accentGround);
        painter->drawRoundedRect(ground, kButtonRadius, kButtonRadius);
    }
    const QRect inside = option.rect.adjusted(kVerdictPad, 6, -kVerdictPad, -6);
    QRect line(inside.x(), inside.y(), inside.width(), kVerdictLine);
    const auto say = [&](Qt::Alignment side, const QString &words, const QColor &colour, const QFont &font) {
        painter->setFont(font);
        painter->setPen(colour);
        painter->drawText(line, Qt::AlignVCenter | side, words);
        return painter->fontMetrics().horizontalAdvance(words);
    };
    const int said = say(Qt::AlignRight, saidInWords(row), toneOf(row.verdict()), strongFont());
    line.setRight(line.right() - said - kNear);
    painter->setFont(chosen ? strongFont() : bodyFont());
    say(Qt::AlignLeft,
        painter->fontMetrics().elidedText(QString::fromStdString(row.attribute.name), Qt::ElideRight, line.width()),
        t.text, chosen ? strongFont() : bodyFont());
    const int figures = yesWidth(m_model, smallFont()) + kNear;
    const QRect bar(inside.x(), line.bottom() + 6, inside.width() - figures, kVerdictBar);
    paintBar(*painter, bar, row);
    line = {inside.x(), bar.center().y() - kVerdictLine / 2, inside.width(), kVerdictLine};
    say(Qt::AlignRight, yesFigure(row), t.text, smallFont());
    line = {inside.x(), bar.bottom() + 4, inside.width(), kVerdictLine - 2};
    say(Qt::AlignLeft, index.data(Qt::UserRole).toString(), t.softText, smallFont());
    painter->restore();
}

} // namespace

QString signedFigure(double value)
{
    return (value < 0 ? QStringLiteral("−") : QStringLiteral("+")) + figure(std::abs(value));
}

QString truthInWords(LabelValue truth)
{
    return truth == LabelValue::Yes  ? VerdictList::tr("yes")
           : truth == LabelValue::No ? VerdictList::tr("no")
                                     : VerdictList::tr("not known");
}

QString saidInWords(const ExplainedFace::Row &row)
{
    const QString word = QString::fromStdString(row.saidWord());
    const Verdict verdict = row.verdict();
    return verdict == Verdict::Unknown ? word
           : isWrong(verdict)          ? QStringLiteral("✗ ") + word
                                       : QStringLiteral("✓ ") + word;
}

void VerdictModel::setRows(std::vector<ExplainedFace::Row> rows)
{
    if (std::ranges::equal(rows, m_rows, {}, &ExplainedFace::Row::attribute, &ExplainedFace::Row::attribute)) {
        m_rows = std::move(rows);
        if (!m_rows.empty())
            emit dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int VerdictModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant VerdictModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ExplainedFace::Row &row = at(index.row());
    const QString name = QString::fromStdString(row.attribute.name);
    // A small line of figures beneath the bar.
    const QString figures =
        row.truth == LabelValue::Unknown
            ? tr("truth not known · margin %1").arg(signedFigure(row.margin()))
            : tr("truth %1 · margin %2 · loss %3")
                  .arg(QString::fromStdString(row.wordFor(row.truth == LabelValue::Yes)), signedFigure(row.margin()),
                       figure(crossEntropy(row.probability, row.truth)));
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case Qt::UserRole:
        return figures;
    case Qt::AccessibleTextRole: {
        const QString said = tr("%1: said %2, probability %3, threshold %4, %5")
                                 .arg(name, QString::fromStdString(row.saidWord()),
                                      figure(static_cast<double>(row.probability)), figure(row.threshold), figures);
        return row.verdict() == Verdict::Unknown ? said
               : isWrong(row.verdict())          ? tr("%1, wrong").arg(said)
                                                 : tr("%1, right").arg(said);
    }
    case Qt::ToolTipRole:
        return tr("Yes from %1 on, where the mark stands. Margin: probability less threshold. Loss: cross-entropy in "
                  "nats.")
            .arg(figure(row.threshold));
    default:
        return {};
    }
}

VerdictList::VerdictList(VerdictModel &model, QWidget *parent) : QListView(parent), m_model(model)
{
    setModel(&model);
    setItemDelegate(new VerdictDelegate(model, this));
    setFrameShape(NoFrame);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum); // as high as its rows
    setAccessibleName(tr("What the network said of each attribute"));
    connect(&model, &QAbstractItemModel::modelReset, this, [this] { updateGeometry(); });
}

QSize VerdictList::sizeHint() const { return {280, std::max(1, m_model.rowCount()) * kVerdictHeight + 2}; }

} // namespace faces::ui
