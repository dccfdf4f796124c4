// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/dataset/groups_model.h"

#include "ui/models/filter_words.h"

#include <QLocale>

#include <algorithm>
#include <unordered_map>

namespace faces::ui {

namespace {
constexpr qsizetype kNamedFaces = 6;

QString numbersIn(const std::vector<int> &numbers)
{
    QStringList words;
    for (const int number : numbers)
        if (words.size() < kNamedFaces)
            words << QString::number(number);
    if (std::ssize(numbers) > kNamedFaces)
        words << QStringLiteral("…");
    const QString all = words.join(QStringLiteral(", "));
    return numbers.size() == 1 ? GroupsModel::tr("Face %1").arg(all) : GroupsModel::tr("Faces %1").arg(all);
}

QString nameOf(const SplitGroup &group, const std::vector<Face> &faces, const std::vector<int> &numbers,
               const std::unordered_map<std::int64_t, const Photo *> &photos)
{
    const Face &first = faces[group.faces.front()];
    const auto all = [&](auto member) {
        return number(first.*member) != 0 &&
               std::ranges::all_of(group.faces, [&](std::size_t face) { return faces[face].*member == first.*member; });
    };
    if (group.faces.size() == 1)
        return numbersIn(numbers);
    if (all(&Face::person))
        return GroupsModel::tr("Person %1").arg(number(first.person));
    const auto photo = photos.find(number(first.photo));
    if (group.byPhoto && all(&Face::photo) && photo != photos.end())
        return GroupsModel::tr("Photo %1").arg(fileNameOf(*photo->second));
    return numbersIn(numbers);
}
} // namespace

std::vector<GroupRow> groupRows(const std::vector<Face> &faces, const std::vector<Photo> &photos,
                                const std::optional<Split> &split)
{
    std::unordered_map<std::int64_t, const Photo *> byId;
    for (const Photo &photo : photos)
        byId[number(photo.id)] = &photo;
    std::vector<GroupRow> rows;
    for (SplitGroup &group : splitGroups(faces, split)) {
        std::vector<int> numbers;
        for (const std::size_t face : group.faces)
            numbers.push_back(faces[face].number);
        QString name = nameOf(group, faces, numbers, byId);
        rows.push_back({std::move(group), std::move(numbers), std::move(name)});
    }
    return rows;
}

void GroupsModel::setGroups(std::vector<GroupRow> groups, bool isSplit, bool leaky)
{
    beginResetModel();
    m_groups = std::move(groups);
    m_isSplit = isSplit;
    m_leaky = leaky;
    m_leaks = static_cast<int>(std::ranges::count_if(m_groups, [](const GroupRow &row) { return row.group.leaks(); }));
    endResetModel();
}

int GroupsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_groups.size());
}

QString GroupsModel::text(const GroupRow &row, int column) const
{
    const SplitGroup &group = row.group;
    QStringList words;
    switch (column) {
    case Who:
        return row.name;
    case Faces:
        return QLocale().toString(static_cast<int>(group.faces.size()));
    case JoinedBy:
        if (group.byPerson)
            words << tr("person");
        if (group.byDuplicates)
            words << tr("near-duplicate");
        if (group.byPhoto)
            words << tr("photo");
        return words.isEmpty() ? QStringLiteral("–") : words.join(QStringLiteral(", "));
    case Where:
        if (!m_isSplit)
            return tr("not split yet");
        for (const Part part : {Part::Train, Part::Validation, Part::Test})
            if (const int count = group.pictures.at(static_cast<std::size_t>(part)); count > 0)
                words << (group.leaks() ? QStringLiteral("%1 %2").arg(wordsOf(part)).arg(count) : wordsOf(part));
        return (group.leaks() ? QStringLiteral("⚠ ") : QString()) + words.join(QStringLiteral(" · "));
    default:
        return {};
    }
}

QVariant GroupsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const GroupRow &row = group(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return row.group.leaks() ? tr("%1: stands on more than one side").arg(row.name) : text(row, index.column());
    case Qt::TextAlignmentRole:
        return static_cast<int>((index.column() == Faces ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case LeakRole:
        return row.group.leaks();
    default:
        return {};
    }
}

QVariant GroupsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((section == Faces ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Who:
        return tr("Group");
    case Faces:
        return tr("Faces");
    case JoinedBy:
        return tr("Joined by");
    case Where:
        return m_leaky ? tr("Pictures in") : tr("Stands in");
    default:
        return {};
    }
}

} // namespace faces::ui
