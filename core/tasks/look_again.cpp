// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/tasks/cut_tools.h"
#include "core/tasks/data_sets.h"
#include "core/vision/likeness.h"
#include "core/vision/read_photo.h"

#include <algorithm>
#include <set>

namespace faces::tasks {

namespace {

constexpr std::size_t kChunk = 256;

/// One face's looks; nothing where its pixels don't open (`check` names those).
struct Looks {
    bool opened = false;
    vision::Likeness likeness;
    std::string poor;
};

std::vector<Looks> looksOf(const store::Project &project, const std::vector<Face> &faces, const std::stop_token &stop,
                           ProgressSink &progress)
{
    std::vector<Looks> looks(faces.size());
    for (std::size_t first = 0; first < faces.size(); first += kChunk) {
        progress.progress({"Looking at faces", static_cast<std::int64_t>(first), static_cast<std::int64_t>(faces.size())});
        std::vector<store::FacePixels> stored; // read here: one connection, one thread
        for (std::size_t i = first; i < std::min(faces.size(), first + kChunk); ++i)
            stored.push_back(project.pixels(faces[i].id));
        forEachOnAllCores(stored.size(), stop, [&](std::size_t i) {
            Looks &one = looks[first + i];
            try {
                const cv::Mat pixels = vision::decodeFace(stored[i].picture).pixels;
                const cv::Mat mask = stored[i].mask.empty() ? cv::Mat() : vision::decodeMask(stored[i].mask);
                one.likeness = vision::likenessOf(pixels);
                one.poor = vision::poorReason(pixels, mask);
                one.opened = true;
            } catch (const Error &) {
            }
        });
    }
    return looks;
}

} // namespace

LookAgain lookAgain(const store::Project &project, const std::stop_token &stop, ProgressSink &progress)
{
    const std::vector<Face> faces = project.faces();
    const std::vector<Looks> looks = looksOf(project, faces, stop, progress);
    LookAgain result;
    const std::vector<FaceId> good = project.foundGood();
    std::vector<vision::Likeness> likenesses;
    std::vector<const Face *> who;
    for (std::size_t i = 0; i < faces.size(); ++i) {
        if (!looks[i].opened)
            continue;
        likenesses.push_back(looks[i].likeness);
        who.push_back(&faces[i]);
        if (!looks[i].poor.empty() && !std::ranges::binary_search(good, faces[i].id))
            result.poor.push_back({faces[i].id, looks[i].poor, 1});
    }
    const auto told = project.toldApart();
    const std::set<std::pair<FaceId, FaceId>> apart(told.begin(), told.end());
    for (const std::vector<int> &alike : vision::groupAlike(likenesses))
        for (std::size_t i = 1; i < alike.size(); ++i) {
            const auto a = static_cast<std::size_t>(alike[0]), b = static_cast<std::size_t>(alike[i]);
            const bool joined = who[a]->duplicates != GroupId{} && who[a]->duplicates == who[b]->duplicates;
            if (!joined && !apart.contains(std::minmax(who[a]->id, who[b]->id)))
                result.pairs.push_back(
                    {who[a]->id, who[b]->id, vision::similarity(likenesses[a], likenesses[b]), false});
        }
    std::ranges::sort(result.pairs, std::greater(), &LookAgain::Pair::similarity);
    return result;
}

} // namespace faces::tasks
