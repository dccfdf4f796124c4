// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/try/judged_model.h"

#include "ui/words.h"

#include <QStringList>

#include <algorithm>

namespace faces::ui {

JudgedModel::JudgedModel(QObject *parent) : QAbstractListModel(parent) {}

void JudgedModel::setFaces(std::vector<JudgedFace> faces)
{
    const std::size_t before = mostAnswers();
    if (faces.size() == m_faces.size() && !faces.empty()) {
        std::swap(m_faces, faces);
        if (mostAnswers() == before) {
            emit dataChanged(index(0), index(rowCount() - 1));
            return;
        }
        std::swap(m_faces, faces);
        emit layoutAboutToBeChanged(); // rows have other heights
        m_faces = std::move(faces);
        emit layoutChanged();
        return;
    }
    beginResetModel();
    m_faces = std::move(faces);
    endResetModel();
}

std::size_t JudgedModel::mostAnswers() const
{
    std::size_t most = 0;
    for (const JudgedFace &face : m_faces)
        most = std::max(most, face.answers.size());
    return most;
}

int JudgedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_faces.size());
}

QVariant JudgedModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const JudgedFace &face = m_faces[static_cast<std::size_t>(index.row())];
    const QString name = tr("Face %1").arg(index.row() + 1);
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case Qt::DecorationRole:
        return face.cut;
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole: {
        QStringList lines{name};
        if (face.waits)
            return tr("%1: is being judged").arg(name);
        for (const JudgedFace::Answer &answer : face.answers)
            lines << tr("%1: %2, %3, yes from %4")
                         .arg(QString::fromStdString(answer.attribute.name), answer.word(),
                              percentText(answer.probability * 100), percentText(answer.threshold * 100));
        return lines.join(QLatin1Char('\n'));
    }
    default:
        return {};
    }
}

} // namespace faces::ui
