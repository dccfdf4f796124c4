// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/train/worst_faces_model.h"

#include "core/data/worst_faces.h"
#include "ui/ids.h"
#include "ui/words.h"

#include <QStringList>

#include <algorithm>

namespace faces::ui {

namespace {

QString worstWord(bool yes) { return yes ? WorstFacesModel::tr("yes") : WorstFacesModel::tr("no"); }

bool isRight(const WorstTile::Answer &answer) { return answer.saidYes == (answer.truth == LabelValue::Yes); }

/// "yes · 97 %": of what is said, so that a sure no reads "no · 97 %", too.
QString saidInWords(const WorstTile::Answer &answer)
{
    const float said = answer.saidYes ? answer.probability : 1 - answer.probability;
    return WorstFacesModel::tr("%1 · %2").arg(worstWord(answer.saidYes), percentText(100 * said));
}

QString truthInWords(const WorstTile::Answer *answer)
{
    return answer ? WorstFacesModel::tr("%1: %2").arg(QString::fromStdString(answer->attribute.yesWord),
                                                      worstWord(answer->truth == LabelValue::Yes))
                  : WorstFacesModel::tr("no label");
}

QString markedAnswer(const WorstTile::Answer *answer)
{
    if (!answer)
        return {};
    return (isRight(*answer) ? QStringLiteral("✓ ") : QStringLiteral("✗ ")) + saidInWords(*answer);
}

QString answerLine(const WorstTile::Answer &answer)
{
    const QString name = QString::fromStdString(answer.attribute.yesWord);
    if (answer.truth == LabelValue::Unknown)
        return WorstFacesModel::tr("%1: no label, the network says %2").arg(name, saidInWords(answer));
    const QString truth = worstWord(answer.truth == LabelValue::Yes);
    return isRight(answer)
               ? WorstFacesModel::tr("%1: the label says %2, the network %3").arg(name, truth, saidInWords(answer))
               : WorstFacesModel::tr("%1: the label says %2, the network %3 (wrong)")
                     .arg(name, truth, saidInWords(answer));
}

QString tileInWords(const WorstTile &tile)
{
    QStringList lines{WorstFacesModel::tr("Face %1 · loss %2").arg(QString::number(tile.number), figure(tile.loss, 2))};
    for (const WorstTile::Answer &answer : tile.answers)
        lines << answerLine(answer);
    return lines.join(QLatin1Char('\n'));
}

} // namespace

const WorstTile::Answer *WorstTile::hardest() const
{
    const Answer *furthest = nullptr;
    for (const Answer &answer : answers)
        if (answer.truth != LabelValue::Unknown &&
            (!furthest ||
             crossEntropy(answer.probability, answer.truth) > crossEntropy(furthest->probability, furthest->truth)))
            furthest = &answer;
    return furthest;
}

void WorstFacesModel::setTiles(std::vector<WorstTile> tiles)
{
    const int before = rowCount(), now = static_cast<int>(tiles.size());
    if (now < before) {
        beginRemoveRows({}, now, before - 1);
        m_tiles.resize(tiles.size());
        endRemoveRows();
    }
    if (!std::equal(m_tiles.begin(), m_tiles.end(), tiles.begin())) { // no more than there are new ones
        std::move(tiles.begin(), tiles.begin() + std::ssize(m_tiles), m_tiles.begin());
        emit dataChanged(index(0), index(rowCount() - 1));
    }
    if (now > before) {
        beginInsertRows({}, before, now - 1);
        m_tiles.insert(m_tiles.end(), std::move_iterator(tiles.begin() + before), std::move_iterator(tiles.end()));
        endInsertRows();
    }
}

FaceId WorstFacesModel::faceAt(int row) const
{
    return row < 0 || row >= rowCount() ? FaceId{} : m_tiles[static_cast<std::size_t>(row)].face;
}

int WorstFacesModel::rowOf(FaceId face) const
{
    const auto found = std::ranges::find(m_tiles, face, &WorstTile::face);
    return found == m_tiles.end() ? -1 : static_cast<int>(found - m_tiles.begin());
}

int WorstFacesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_tiles.size());
}

QVariant WorstFacesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const WorstTile &tile = m_tiles[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return QString::number(tile.number);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return tileInWords(tile);
    case FaceRole:
        return QVariant::fromValue<qint64>(number(tile.face));
    case TruthRole:
        return truthInWords(tile.hardest());
    case SaidRole:
        return markedAnswer(tile.hardest());
    case RightRole:
        return tile.hardest() ? QVariant(isRight(*tile.hardest())) : QVariant();
    default:
        return {};
    }
}

} // namespace faces::ui
