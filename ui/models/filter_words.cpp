// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/models/filter_words.h"

#include "ui/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace faces::ui {

namespace {

struct FilterSays {
    Q_DECLARE_TR_FUNCTIONS(FilterWords)
};

QString anyOf(const QStringList &words) { return words.join(FilterSays::tr(" or ")); }

/// A filter that differs from `filter` by `change`.
template <typename Change> FaceFilter with(FaceFilter filter, Change change)
{
    change(filter);
    return filter;
}

void addValues(std::vector<Condition> &all, const FaceFilter &filter, const std::vector<Workspace::Shown> &attributes)
{
    for (const Workspace::Shown &shown : attributes) {
        const Attribute &attribute = shown.attribute;
        const auto wanted = filter.values.find(attribute.id);
        if (wanted == filter.values.end())
            continue;
        QStringList words;
        for (const LabelValue value : {LabelValue::Yes, LabelValue::No, LabelValue::Unknown})
            if (wanted->second.contains(value))
                words.append(wordsOf(attribute, value));
        all.push_back({QStringLiteral("%1: %2").arg(QString::fromStdString(attribute.name), anyOf(words)),
                       with(filter, [&](FaceFilter &f) { f.values.erase(attribute.id); })});
    }
}

void addPlaces(std::vector<Condition> &all, const FaceFilter &filter, const ProjectView &view)
{
    if (!filter.photos.empty()) {
        const auto photo = std::ranges::find(view.photos, *filter.photos.begin(), &Photo::id);
        const bool one = filter.photos.size() == 1 && photo != view.photos.end();
        all.push_back({one ? FilterSays::tr("Photo %1").arg(fileNameOf(*photo))
                           : photoCount(static_cast<int>(filter.photos.size())),
                       with(filter, [](FaceFilter &f) { f.photos.clear(); })});
    }
    if (!filter.persons.empty() || filter.several) {
        QStringList words;
        if (filter.several)
            words.append(FilterSays::tr("Persons with several faces"));
        for (const GroupId person : filter.persons)
            words.append(FilterSays::tr("Person %1").arg(number(person)));
        all.push_back({anyOf(words), with(filter, [](FaceFilter &f) {
                           f.persons.clear();
                           f.several = false;
                       })});
    }
    if (filter.alike)
        all.push_back({FilterSays::tr("Near-duplicates"), with(filter, [](FaceFilter &f) { f.alike = false; })});
}

} // namespace

QString wordsOf(FaceState state)
{
    switch (state) {
    case FaceState::Unlabelled:
        return FilterSays::tr("Unlabelled");
    case FaceState::Suggested:
        return FilterSays::tr("Suggested");
    case FaceState::Doubtful:
        return FilterSays::tr("To check");
    case FaceState::Suspicious:
        return FilterSays::tr("Suspicious");
    case FaceState::Conflicting:
        return FilterSays::tr("Conflicting");
    case FaceState::Rejected:
        return FilterSays::tr("Rejected");
    }
    return {};
}

QString explained(FaceState state)
{
    switch (state) {
    case FaceState::Unlabelled:
        return FilterSays::tr("Kept faces with a label that is still unknown");
    case FaceState::Suggested:
        return FilterSays::tr("Faces with a suggestion for a label that is unknown");
    case FaceState::Doubtful:
        return FilterSays::tr(
            "Faces with a suggestion to look at, marked “?”: however certain the model is, suggestions like it "
            "are not yet proven right often enough on labelled faces that it did not learn from");
    case FaceState::Suspicious:
        return FilterSays::tr("Faces with a label that a model disagrees with");
    case FaceState::Conflicting:
        return FilterSays::tr("Faces with a label that another annotator disagrees with");
    case FaceState::Rejected:
        return FilterSays::tr("Faces that were rejected");
    }
    return {};
}

QString wordsOf(std::optional<Part> part)
{
    if (!part)
        return FilterSays::tr("In no part");
    return *part == Part::Train        ? FilterSays::tr("Training")
           : *part == Part::Validation ? FilterSays::tr("Validation")
                                       : FilterSays::tr("Test");
}

QString wordsOf(const Attribute &attribute, LabelValue value)
{
    if (value == LabelValue::Unknown)
        return FilterSays::tr("unknown");
    const bool yes = value == LabelValue::Yes;
    if (attribute.yesWord == attribute.name) // the name stands beside it
        return yes ? FilterSays::tr("yes") : FilterSays::tr("no");
    return QString::fromStdString(yes ? attribute.yesWord : attribute.noWord);
}

QString fileNameOf(const Photo &photo)
{
    const QString path = QString::fromStdString(photo.path);
    return path.mid(path.lastIndexOf(QLatin1Char('/')) + 1);
}

std::vector<Condition> conditionsOf(const FaceFilter &filter, const ProjectView &view,
                                    const std::vector<Workspace::Shown> &attributes)
{
    std::vector<Condition> all;
    addValues(all, filter, attributes);
    addPlaces(all, filter, view);
    if (!filter.parts.empty()) {
        QStringList words;
        for (const auto &part : filter.parts)
            words.append(wordsOf(part));
        all.push_back({anyOf(words), with(filter, [](FaceFilter &f) { f.parts.clear(); })});
    }
    if (const FaceSearch search = understand(filter.search, view); !search.everything)
        all.push_back({search.understood, with(filter, [](FaceFilter &f) { f.search.clear(); }), search.nothing()});
    return all;
}

} // namespace faces::ui
