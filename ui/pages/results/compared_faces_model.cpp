// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/results/compared_faces_model.h"

#include <QStringList>

#include <algorithm>
#include <iterator>

namespace faces::ui {

QString wordFor(PairOutcome outcome)
{
    switch (outcome) {
    case PairOutcome::BothRight:
        return ComparedFacesModel::tr("both right");
    case PairOutcome::Fixed:
        return ComparedFacesModel::tr("fixed");
    case PairOutcome::Broken:
        return ComparedFacesModel::tr("broken");
    case PairOutcome::BothWrong:
        return ComparedFacesModel::tr("both wrong");
    case PairOutcome::Unknown:
        break;
    }
    return ComparedFacesModel::tr("not known");
}

ComparedFacesModel::ComparedFacesModel(QObject *parent)
    : QAbstractListModel(parent), m_table(std::make_shared<const ComparedTable>())
{
}

void ComparedFacesModel::setTable(std::shared_ptr<const ComparedTable> table, const QString &nameA,
                                  const QString &nameB)
{
    emit aboutToChange();
    beginResetModel();
    m_table = std::move(table);
    m_nameA = nameA;
    m_nameB = nameB;
    if (m_attribute && *m_attribute >= m_table->attributes().size())
        m_attribute.reset();
    arrange();
    endResetModel();
}

void ComparedFacesModel::setAttribute(std::optional<std::size_t> attribute)
{
    if (attribute == m_attribute || (attribute && *attribute >= m_table->attributes().size()))
        return;
    emit aboutToChange();
    beginResetModel();
    m_attribute = attribute;
    arrange();
    endResetModel();
}

void ComparedFacesModel::setFilter(OutcomeSet wanted)
{
    if (wanted == m_filter)
        return;
    emit aboutToChange();
    beginResetModel();
    m_filter = wanted;
    arrange();
    endResetModel();
}

void ComparedFacesModel::setOrder(ComparedOrder order)
{
    if (order == m_order)
        return;
    emit aboutToChange();
    beginResetModel();
    m_order = order;
    arrange();
    endResetModel();
}

void ComparedFacesModel::truthChanged()
{
    if (rowCount() > 0)
        emit dataChanged(index(0), index(rowCount() - 1));
}

void ComparedFacesModel::arrange()
{
    m_shown.clear();
    if (m_table->attributes().empty())
        return;
    const std::vector<std::uint32_t> &all =
        m_order == ComparedOrder::ByNumber ? m_table->byNumber() : m_table->byChange(m_attribute);
    if (m_filter == 0)
        m_shown = all;
    else
        std::ranges::copy_if(all, std::back_inserter(m_shown), [this](std::uint32_t row) {
            return (m_table->outcomes(row, m_attribute) & m_filter) != 0;
        });
}

FaceId ComparedFacesModel::faceAt(int row) const
{
    return row < 0 || row >= rowCount() ? FaceId{} : m_table->face(m_shown[static_cast<std::size_t>(row)]);
}

int ComparedFacesModel::rowOf(FaceId face) const
{
    const int row = m_table->rowOf(face);
    const auto found = row < 0 ? m_shown.end() : std::ranges::find(m_shown, static_cast<std::uint32_t>(row));
    return found == m_shown.end() ? -1 : static_cast<int>(found - m_shown.begin());
}

int ComparedFacesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

/// "Glasses yes: run 3 no (wrong), run 5 yes (right): fixed".
QString ComparedFacesModel::wordsFor(std::size_t row, std::size_t attribute) const
{
    const ComparedTable &table = *m_table;
    const auto yesOrNo = [](bool yes) { return yes ? tr("yes") : tr("no"); };
    const QString name = QString::fromStdString(table.attributes()[attribute].yesWord);
    const QString a = yesOrNo(table.yesOfA(row, attribute)), b = yesOrNo(table.yesOfB(row, attribute));
    const LabelValue truth = table.truth(row, attribute);
    if (truth == LabelValue::Unknown)
        return tr("%1 not known: %2 %3, %4 %5").arg(name, m_nameA, a, m_nameB, b);
    const auto judged = [&](bool yes) { return yes == (truth == LabelValue::Yes) ? tr("right") : tr("wrong"); };
    return tr("%1 %2: %3 %4 (%5), %6 %7 (%8): %9")
        .arg(name, yesOrNo(truth == LabelValue::Yes), m_nameA, a, judged(table.yesOfA(row, attribute)), m_nameB, b,
             judged(table.yesOfB(row, attribute)), wordFor(table.outcome(row, attribute)));
}

QString ComparedFacesModel::wordsFor(std::size_t row) const
{
    QStringList words;
    for (std::size_t i = 0; i < m_table->attributes().size(); ++i)
        words << wordsFor(row, i);
    return tr("Face %1. %2").arg(m_table->part().numbers[row]).arg(words.join(QStringLiteral("; ")));
}

QVariant ComparedFacesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const std::size_t row = m_shown[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return QString::number(m_table->part().numbers[row]);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole: // the delegate shows it as a table
        return wordsFor(row);
    case FaceRole:
        return QVariant::fromValue<qint64>(number(m_table->face(row)));
    case RowRole:
        return static_cast<int>(row);
    default:
        return {};
    }
}

} // namespace faces::ui
