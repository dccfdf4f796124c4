// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/photos/look_cases.h"

#include "ui/convert.h"
#include "ui/pages/photos/photo_list_model.h"
#include "ui/workspace.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <string_view>

namespace faces::ui {

namespace {

constexpr std::string_view kMaskReason = "mask nearly empty"; // all others are about the pixels

struct LookWords {
    Q_DECLARE_TR_FUNCTIONS(faces::ui::LookCases)
};

Look::Seen seenOf(const Face &face) { return {face.id, face.picture, face.mask}; }

/// Kept, and its pixels as the look saw them; the mask too, where that is what the case is about.
const Face *unchanged(FaceId id, const Look &look, const Workspace &workspace, bool maskToo = false)
{
    const Face *face = workspace.face(id);
    if (!face || face->rejected)
        return nullptr;
    const auto seen = std::ranges::lower_bound(look.seen, Look::Seen(id, face->picture, PictureId{}));
    const bool same = seen != look.seen.end() && std::get<0>(*seen) == id && std::get<1>(*seen) == face->picture;
    return same && (!maskToo || std::get<2>(*seen) == face->mask) ? face : nullptr;
}

} // namespace

Decided decidedIn(const store::Project &project) { return {project.toldApart(), project.foundGood()}; }

Look lookAt(const store::Project &project, const std::stop_token &stop, ProgressSink &progress)
{
    Look look;
    for (const Face &face : project.faces())
        look.seen.push_back(seenOf(face));
    std::ranges::sort(look.seen);
    look.found = tasks::lookAgain(project, stop, progress);
    // Read afterwards: what was decided meanwhile may be missing among what was found.
    look.decided = decidedIn(project);
    for (const Face &face : project.faces())
        if (face.duplicates != GroupId{})
            look.joined.push_back(face.id);
    return look;
}

std::vector<LookCase> openCases(const Look &look, const Decided &decided, const Workspace &workspace)
{
    std::vector<LookCase> open;
    for (const auto &pair : look.found.pairs) {
        const Face *first = unchanged(pair.first, look, workspace), *second = unchanged(pair.second, look, workspace);
        if (!first || !second || (first->duplicates != GroupId{} && first->duplicates == second->duplicates))
            continue;
        if (!std::ranges::binary_search(decided.apart, LookKey(std::minmax(pair.first, pair.second))))
            open.push_back({pair.first, pair.second, pair.similarity, pair.mirrored});
    }
    for (const auto &poor : look.found.poor)
        if (unchanged(poor.face, look, workspace, poor.reason == kMaskReason) &&
            !std::ranges::binary_search(decided.good, poor.face))
            open.push_back({.first = poor.face, .reason = poor.reason});
    return open;
}

bool outdated(const Look &look, const Decided &decided, const Workspace &workspace)
{
    const auto unseen = [&](const Face &face) {
        return !face.rejected && !std::ranges::binary_search(look.seen, seenOf(face));
    };
    const auto parted = [&](FaceId id) {
        const Face *face = workspace.face(id);
        return face && face->duplicates == GroupId{};
    };
    return std::ranges::any_of(workspace.view().faces, unseen) || std::ranges::any_of(look.joined, parted) ||
           !std::ranges::includes(decided.apart, look.decided.apart) ||
           !std::ranges::includes(decided.good, look.decided.good);
}

QString wordsFor(const std::string &reason)
{
    if (reason == kMaskReason)
        return LookWords::tr("almost empty");
    if (reason == "dark")
        return LookWords::tr("too dark");
    return translated(reason);
}

QString countsOf(const std::vector<LookCase> &cases)
{
    std::vector<std::pair<QString, int>> counts; // in the order of the cases
    for (const LookCase &one : cases) {
        const QString what = one.isPair() ? LookWords::tr("nearly alike") : wordsFor(one.reason);
        const auto known = std::ranges::find(counts, what, &std::pair<QString, int>::first);
        if (known == counts.end())
            counts.emplace_back(what, 1);
        else
            ++known->second;
    }
    QStringList parts;
    for (const auto &[what, count] : counts)
        parts.append(LookWords::tr("%1 %2", "2 nearly alike").arg(QLocale().toString(count), what));
    return parts.join(QStringLiteral(" · "));
}

QString likenessWords(const LookCase &pair)
{
    return pair.similarity >= 0.999  ? LookWords::tr("The same picture twice?")
           : pair.similarity >= 0.98 ? LookWords::tr("Almost the same picture?")
                                     : LookWords::tr("Very much alike?");
}

QString placeOf(FaceId id, const Workspace &workspace)
{
    const Face *face = workspace.face(id);
    if (!face)
        return {};
    QStringList parts;
    const auto &photos = workspace.view().photos;
    const auto photo = std::ranges::find(photos, face->photo, &Photo::id);
    parts.append(photo != photos.end() ? nameOf(*photo) : LookWords::tr("Came without a photo"));
    if (face->row >= 0)
        parts.append(LookWords::tr("row %1, column %2").arg(face->row + 1).arg(face->column + 1));
    return parts.join(QStringLiteral(" · "));
}

} // namespace faces::ui
