// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/models/filter_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace faces::ui {

namespace {

constexpr const char *kStateWords[] = {"unlabelled", "suggested", "doubtful", "suspicious", "conflicting", "rejected"};
constexpr const char *kValueWords[] = {"unknown", "no", "yes"}; // by placeOf()
constexpr const char *kNoPart = "none";

template <typename Values, typename Word> QJsonArray listOf(const Values &values, Word word)
{
    QJsonArray list;
    for (const auto &value : values)
        list.append(word(value));
    return list;
}

/// first: what the first of the words means.
template <typename Value, std::size_t N>
std::set<Value> fromWords(const QJsonValue &list, const char *const (&words)[N], int first = 0)
{
    std::set<Value> values;
    for (const auto &word : list.toArray())
        for (std::size_t i = 0; i < N; ++i)
            if (word.toString() == QLatin1String(words[i]))
                values.insert(static_cast<Value>(static_cast<int>(i) + first));
    return values;
}

template <typename Id> std::set<Id> idsFrom(const QJsonValue &list)
{
    std::set<Id> ids;
    for (const auto &id : list.toArray())
        ids.insert(Id(id.toInteger()));
    return ids;
}

} // namespace

QString toText(const FaceFilter &filter)
{
    if (filter.all())
        return {};
    const auto id = [](auto each) { return QJsonValue(static_cast<qint64>(number(each))); };
    QJsonObject values;
    for (const auto &[attribute, wanted] : filter.values)
        values.insert(QString::fromStdString(attribute),
                      listOf(wanted, [](LabelValue value) { return QLatin1String(kValueWords[placeOf(value)]); }));
    QJsonObject all{
        {QStringLiteral("states"),
         listOf(filter.states, [](FaceState s) { return QLatin1String(kStateWords[static_cast<std::size_t>(s)]); })},
        {QStringLiteral("values"), values},
        {QStringLiteral("photos"), listOf(filter.photos, id)},
        {QStringLiteral("persons"), listOf(filter.persons, id)},
        {QStringLiteral("several"), filter.several},
        {QStringLiteral("alike"), filter.alike},
        {QStringLiteral("parts"), listOf(filter.parts,
                                         [](const std::optional<Part> &part) {
                                             const auto word = part ? toWord(*part) : std::string_view(kNoPart);
                                             return QString::fromUtf8(word.data(), static_cast<int>(word.size()));
                                         })},
        {QStringLiteral("search"), filter.search}};
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

FaceFilter filterFromText(const QString &text)
{
    const QJsonObject all = QJsonDocument::fromJson(text.toUtf8()).object();
    FaceFilter filter;
    filter.states = fromWords<FaceState>(all.value(QLatin1String("states")), kStateWords);
    const QJsonObject values = all.value(QLatin1String("values")).toObject();
    for (auto each = values.begin(); each != values.end(); ++each)
        if (auto wanted = fromWords<LabelValue>(each.value(), kValueWords, static_cast<int>(LabelValue::Unknown));
            !wanted.empty())
            filter.values.emplace(each.key().toStdString(), std::move(wanted));
    filter.photos = idsFrom<PhotoId>(all.value(QLatin1String("photos")));
    filter.persons = idsFrom<GroupId>(all.value(QLatin1String("persons")));
    filter.several = all.value(QLatin1String("several")).toBool();
    filter.alike = all.value(QLatin1String("alike")).toBool();
    for (const auto &word : all.value(QLatin1String("parts")).toArray()) {
        const auto part = partFromWord(word.toString().toStdString());
        if (part || word.toString() == QLatin1String(kNoPart))
            filter.parts.insert(part);
    }
    filter.search = all.value(QLatin1String("search")).toString();
    return filter;
}

FaceFilter inProject(FaceFilter filter, const ProjectView &view, const std::vector<Workspace::Shown> &attributes)
{
    std::erase_if(filter.values, [&](const auto &each) {
        return std::ranges::none_of(attributes, [&](const auto &s) { return s.attribute.id == each.first; });
    });
    std::erase_if(filter.photos,
                  [&](PhotoId id) { return std::ranges::find(view.photos, id, &Photo::id) == view.photos.end(); });
    std::erase_if(filter.persons,
                  [&](GroupId id) { return std::ranges::find(view.faces, id, &Face::person) == view.faces.end(); });
    return filter;
}

} // namespace faces::ui
