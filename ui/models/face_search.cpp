// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/models/face_search.h"

#include "ui/convert.h"
#include "ui/models/filter_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <span>

namespace faces::ui {

namespace {

struct FaceSearchWords {
    Q_DECLARE_TR_FUNCTIONS(FaceSearch)
};

/// Empty if the text is no list of numbers.
std::vector<std::pair<int, int>> numbersIn(const QString &text)
{
    static const QRegularExpression kRange(QStringLiteral(R"(^(\d{1,9})(?:\s*[-–]\s*(\d{0,9}))?$)"));
    static const QRegularExpression kBetween(QStringLiteral(R"(\s*[,;]\s*|(?<=\d)\s+(?=\d))"));
    std::vector<std::pair<int, int>> numbers;
    for (const QString &part : text.split(kBetween, Qt::SkipEmptyParts)) {
        const QRegularExpressionMatch match = kRange.match(part.trimmed());
        if (!match.hasMatch())
            return {};
        const int first = match.captured(1).toInt();
        const int last = match.captured(2).isEmpty() ? first : match.captured(2).toInt(); // "100-" is being typed
        numbers.emplace_back(std::minmax(first, last));
    }
    return numbers;
}

bool anyHas(const std::vector<std::pair<int, int>> &numbers, const ProjectView &view)
{
    return std::ranges::any_of(numbers, [&](const auto &range) {
        const auto at = std::ranges::lower_bound(view.faces, range.first, {}, &Face::number);
        return at != view.faces.end() && at->number <= range.second;
    });
}

QString sayNumbers(const std::vector<std::pair<int, int>> &numbers)
{
    QStringList parts;
    constexpr std::size_t kSaid = 8; // nobody reads hundreds of them
    for (const auto &[first, last] : std::span(numbers).first(std::min(numbers.size(), kSaid)))
        parts.append(first == last ? QString::number(first) : QStringLiteral("%1–%2").arg(first).arg(last));
    if (numbers.size() > kSaid)
        parts.append(FaceSearchWords::tr("… and %Ln more", nullptr, static_cast<int>(numbers.size() - kSaid)));
    const bool one = numbers.size() == 1 && numbers.front().first == numbers.front().second;
    const QString all = parts.join(QStringLiteral(", "));
    return one ? FaceSearchWords::tr("Face %1").arg(all) : FaceSearchWords::tr("Faces %1").arg(all);
}

void findNames(FaceSearch &search, const QString &text, const ProjectView &view)
{
    QString name;
    for (const Photo &photo : view.photos)
        if (const QString file = fileNameOf(photo); file.contains(text, Qt::CaseInsensitive)) {
            search.photos.insert(photo.id);
            name = file;
        }
    std::set<std::string> looked;
    for (const Face &face : view.faces)
        if (face.rejected && looked.insert(face.rejectReason).second &&
            (translated(face.rejectReason).contains(text, Qt::CaseInsensitive) ||
             QString::fromStdString(face.rejectReason).contains(text, Qt::CaseInsensitive)))
            search.reasons.insert(face.rejectReason);
    QStringList parts;
    if (search.photos.size() == 1)
        parts.append(FaceSearchWords::tr("Photo %1").arg(name));
    else if (!search.photos.empty())
        parts.append(
            FaceSearchWords::tr("%Ln photos named “%1”", nullptr, static_cast<int>(search.photos.size())).arg(text));
    QStringList reasons;
    for (const std::string &reason : search.reasons)
        reasons.append(translated(reason).toLower());
    if (!reasons.isEmpty())
        parts.append(FaceSearchWords::tr("Rejected: %1").arg(reasons.join(QStringLiteral(", "))));
    search.understood = parts.join(FaceSearchWords::tr(" or "));
}

/// "photo 3", "person 2", "group 2"; in the person's language or in English. False if the text says nothing of that
/// kind.
bool findCounted(FaceSearch &search, const QString &text, const ProjectView &view)
{
    static const QRegularExpression kCounted(QStringLiteral(R"(^(\p{L}+)\s+(\d{1,9})$)"));
    const QRegularExpressionMatch match = kCounted.match(text);
    const QString word = match.captured(1).toLower();
    const int count = match.captured(2).toInt();
    const auto means = [&](const char *english, const QString &translated) {
        return word == QLatin1String(english) || word == translated.toLower();
    };
    const bool photo = means("photo", FaceSearchWords::tr("photo", "typed with a number: photo 3"));
    const bool person = means("person", FaceSearchWords::tr("person", "typed with a number: person 2"));
    const bool group = means("group", FaceSearchWords::tr("group", "typed with a number: group 2"));
    if (photo && count >= 1 && static_cast<std::size_t>(count) <= view.photos.size()) {
        const Photo &found = view.photos[static_cast<std::size_t>(count - 1)];
        search.photos.insert(found.id);
        search.understood = FaceSearchWords::tr("Photo %1: %2").arg(QString::number(count), fileNameOf(found));
        return true;
    }
    const auto has = [&](const Face &face) {
        return number(face.person) == count || (number(face.duplicates) == count && group);
    };
    if (count >= 1 && (person || group) && std::ranges::any_of(view.faces, has)) {
        search.groups.insert(GroupId(count));
        search.understood = (person ? FaceSearchWords::tr("Person %1") : FaceSearchWords::tr("Group %1")).arg(count);
        return true;
    }
    return false;
}

} // namespace

bool FaceSearch::fits(const Face &face) const
{
    if (everything)
        return true;
    const auto holds = [&](const auto &range) { return range.first <= face.number && face.number <= range.second; };
    return std::ranges::any_of(numbers, holds) || photos.contains(face.photo) ||
           (number(face.person) != 0 && groups.contains(face.person)) ||
           (number(face.duplicates) != 0 && groups.contains(face.duplicates)) ||
           (face.rejected && reasons.contains(face.rejectReason));
}

FaceSearch understand(const QString &typed, const ProjectView &view)
{
    FaceSearch search;
    const QString text = typed.simplified();
    search.everything = text.isEmpty();
    if (search.everything)
        return search;
    if (auto numbers = numbersIn(text); !numbers.empty() && anyHas(numbers, view)) {
        search.understood = sayNumbers(numbers);
        search.numbers = std::move(numbers);
        return search;
    }
    if (!findCounted(search, text, view))
        findNames(search, text, view);
    if (search.nothing())
        search.understood = FaceSearchWords::tr("Nothing is called “%1”").arg(text);
    return search;
}

} // namespace faces::ui
