// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/models/face_list_model.h"

#include "ui/models/face_counts.h"

#include <utility>

namespace faces::ui {

FaceListModel::FaceListModel(Workspace &workspace, QObject *parent) : QAbstractListModel(parent), m_workspace(workspace)
{
    FaceCounts::of(workspace); // hears of a new view before this model does
    connect(&workspace, &Workspace::viewChanged, this, &FaceListModel::facesChanged);
    connect(&workspace, &Workspace::labelsChanged, this, &FaceListModel::labelsChanged);
    connect(&workspace, &Workspace::closed, this, [this] { adopt({}); });
    facesChanged();
}

void FaceListModel::setFilter(const FaceFilter &filter) { setFilterAndOrder(filter, m_order); }

void FaceListModel::setOrder(FaceOrder order) { setFilterAndOrder(m_filter, order); }

void FaceListModel::setFilterAndOrder(const FaceFilter &filter, FaceOrder order)
{
    m_filter = filter;
    m_order = order;
    m_viewNumber = m_workspace.viewNumber();
    const FaceCounts &known = FaceCounts::of(m_workspace);
    const ProjectView &view = m_workspace.view();
    const FaceSieve sieve(view, known.attributes(), known.signs(), filter);
    std::vector<int> rows;
    for (std::size_t row = 0; row < view.faces.size(); ++row)
        if (sieve.fits(row))
            rows.push_back(static_cast<int>(row));
    sortRows(rows, order, view, known.signs());
    std::vector<FaceId> ids;
    ids.reserve(rows.size());
    for (const int row : rows)
        ids.push_back(view.faces[static_cast<std::size_t>(row)].id);
    adopt(std::move(ids));
}

std::vector<FaceId> FaceListModel::stillShown() const
{
    std::vector<FaceId> ids;
    for (const FaceId id : m_ids)
        if (m_workspace.row(id) >= 0)
            ids.push_back(id);
    return ids;
}

void FaceListModel::facesChanged()
{
    if (std::exchange(m_viewNumber, m_workspace.viewNumber()) == m_workspace.viewNumber())
        return; // filtered since it was read
    const FaceCounts &known = FaceCounts::of(m_workspace);
    const ProjectView &view = m_workspace.view();
    const FaceSieve sieve(view, known.attributes(), known.signs(), m_filter);
    const bool byNumber = m_order == FaceOrder::Number;
    std::vector<FaceId> ids = byNumber ? std::vector<FaceId>{} : stillShown();
    for (std::size_t row = 0; row < view.faces.size(); ++row) {
        const FaceId id = view.faces[row].id;
        const bool shown = rowOf(id) >= 0;
        if (shown ? byNumber : sieve.fits(row))
            ids.push_back(id);
    }
    adopt(std::move(ids));
}

void FaceListModel::adopt(std::vector<FaceId> ids)
{
    if (ids == m_ids) {
        if (!m_ids.empty())
            emit dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    emit aboutToChange();
    beginResetModel();
    m_ids = std::move(ids);
    m_rows = RowIndex(m_ids, [](FaceId id) { return number(id); });
    endResetModel();
}

void FaceListModel::labelsChanged(const std::vector<FaceId> &faces)
{
    int first = rowCount(), last = -1;
    for (const FaceId face : faces)
        if (const int row = rowOf(face); row >= 0) {
            first = qMin(first, row);
            last = qMax(last, row);
        }
    if (last >= 0) // once for all: to tell of each of many faces would take longer than to paint those that are seen
        emit dataChanged(index(first), index(last));
}

FaceId FaceListModel::faceAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_ids[static_cast<std::size_t>(row)] : FaceId{};
}

int FaceListModel::rowOf(FaceId face) const { return m_rows.of(number(face)); }

int FaceListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

QVariant FaceListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const FaceId id = faceAt(index.row());
    if (role == FaceRole)
        return qint64(number(id));
    const Face *face = m_workspace.face(id);
    if (!face || (role != Qt::AccessibleTextRole && role != Qt::DisplayRole))
        return {};
    QStringList words{tr("Face %1").arg(face->number)};
    if (role == Qt::DisplayRole)
        return words.first();
    if (face->rejected)
        words.append(tr("rejected"));
    for (const auto &[attribute, place] : m_workspace.attributes()) {
        const LabelValue value = face->labels[static_cast<std::size_t>(place)];
        words.append(value == LabelValue::Unknown
                         ? tr("%1 unknown").arg(QString::fromStdString(attribute.name))
                         : QString::fromStdString(value == LabelValue::Yes ? attribute.yesWord : attribute.noWord));
    }
    return words.join(QStringLiteral(", "));
}

} // namespace faces::ui
