// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/models/face_order.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <map>
#include <unordered_map>

namespace faces::ui {

namespace {

constexpr float kLast = 1e9F;

struct Named {
    FaceOrder order;
    const char *word;
    const char *words;
};
constexpr Named kNamed[] = {
    {FaceOrder::Number, "number", QT_TRANSLATE_NOOP("FaceOrder", "By number")},
    {FaceOrder::UncertainFirst, "uncertain", QT_TRANSLATE_NOOP("FaceOrder", "Most uncertain first")},
    {FaceOrder::SurestFirst, "surest", QT_TRANSLATE_NOOP("FaceOrder", "Surest first")},
    {FaceOrder::SuspiciousFirst, "suspicious", QT_TRANSLATE_NOOP("FaceOrder", "Most suspicious first")},
    {FaceOrder::Photo, "photo", QT_TRANSLATE_NOOP("FaceOrder", "By photo")},
    {FaceOrder::Reason, "reason", QT_TRANSLATE_NOOP("FaceOrder", "By reason for rejecting")},
};

const Named &named(FaceOrder order) { return *std::ranges::find(kNamed, order, &Named::order); }

std::unordered_map<std::int64_t, float> photoPlaces(const ProjectView &view)
{
    std::unordered_map<std::int64_t, float> places;
    for (const Photo &photo : view.photos)
        places.emplace(number(photo.id), static_cast<float>(places.size()));
    return places;
}

std::map<std::string, float> reasonPlaces(const ProjectView &view)
{
    std::map<std::string, float> places;
    for (const Face &face : view.faces)
        if (face.rejected)
            places.emplace(face.rejectReason, 0.0F);
    for (float place = 0; auto &[reason, at] : places)
        at = place++;
    return places;
}

} // namespace

const std::vector<FaceOrder> &faceOrders()
{
    static const std::vector<FaceOrder> kOrders = [] {
        std::vector<FaceOrder> orders;
        for (const Named &each : kNamed)
            orders.push_back(each.order);
        return orders;
    }();
    return kOrders;
}

QString wordsOf(FaceOrder order) { return QCoreApplication::translate("FaceOrder", named(order).words); }

QString toWord(FaceOrder order) { return QLatin1String(named(order).word); }

FaceOrder orderFromWord(const QString &word)
{
    const auto at = std::ranges::find_if(kNamed, [&](const Named &each) { return word == QLatin1String(each.word); });
    return at == std::end(kNamed) ? FaceOrder::Number : at->order;
}

void sortRows(std::vector<int> &rows, FaceOrder order, const ProjectView &view, const FaceSigns &signs)
{
    if (order == FaceOrder::Number)
        return;
    const auto photos = order == FaceOrder::Photo ? photoPlaces(view) : std::unordered_map<std::int64_t, float>{};
    const auto reasons = order == FaceOrder::Reason ? reasonPlaces(view) : std::map<std::string, float>{};
    const auto keyOf = [&](const Face &face, std::size_t row) {
        if (order == FaceOrder::Photo) {
            const auto at = photos.find(number(face.photo));
            return at == photos.end() ? kLast : at->second;
        }
        if (order == FaceOrder::Reason)
            return face.rejected ? reasons.at(face.rejectReason) : kLast;
        const Signs of = signs.of(row);
        if (order == FaceOrder::SuspiciousFirst)
            return -of.suspicion;
        return !of.suggested ? kLast : order == FaceOrder::UncertainFirst ? -of.uncertainty : of.uncertainty;
    };
    // Keys are worked out once; sorting such pairs is sorting by key, then by number.
    std::vector<std::pair<float, int>> keyed;
    keyed.reserve(rows.size());
    for (const int row : rows)
        keyed.emplace_back(keyOf(view.faces[static_cast<std::size_t>(row)], static_cast<std::size_t>(row)), row);
    std::ranges::sort(keyed);
    std::ranges::transform(keyed, rows.begin(), [](const auto &each) { return each.second; });
}

} // namespace faces::ui
