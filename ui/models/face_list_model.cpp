// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/models/face_list_model.h"

namespace faces::ui {

FaceListModel::FaceListModel(Workspace &workspace, QObject *parent) : QAbstractListModel(parent), m_workspace(workspace)
{
    connect(&workspace, &Workspace::viewChanged, this, &FaceListModel::facesChanged);
    connect(&workspace, &Workspace::labelsChanged, this, &FaceListModel::labelsChanged);
    connect(&workspace, &Workspace::closed, this, [this] { adopt({}); });
    facesChanged();
}

void FaceListModel::setFilter(const FaceFilter &filter)
{
    m_filter = filter;
    const auto attributes = m_workspace.attributes();
    std::vector<FaceId> ids;
    for (const Face &face : m_workspace.view().faces)
        if (matches(face, m_filter, attributes))
            ids.push_back(face.id);
    adopt(std::move(ids));
}

void FaceListModel::facesChanged()
{
    const auto attributes = m_workspace.attributes();
    std::vector<FaceId> ids;
    for (const Face &face : m_workspace.view().faces)
        if (m_rows.contains(number(face.id)) || matches(face, m_filter, attributes))
            ids.push_back(face.id);
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
    m_rows.clear();
    for (int row = 0; const FaceId id : m_ids)
        m_rows.insert(number(id), row++);
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

int FaceListModel::rowOf(FaceId face) const { return m_rows.value(number(face), -1); }

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
