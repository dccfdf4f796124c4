// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/tasks/cut_tools.h"
#include "core/tasks/data_sets.h"
#include "core/tasks/overhangs.h"
#include "core/vision/likeness.h"
#include "core/vision/quality.h"
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
    vision::Quality quality;
};

std::vector<Looks> looksOf(const store::Project &project, const std::vector<Face> &faces, const std::stop_token &stop,
                           ProgressSink &progress)
{
    const std::vector<double> overhangs = overhangsOf(project, faces);
    std::vector<Looks> looks(faces.size());
    for (std::size_t first = 0; first < faces.size(); first += kChunk) {
        progress.progress({"Looking at faces", static_cast<std::int64_t>(first), static_cast<std::int64_t>(faces.size())});
        std::vector<store::FacePixels> stored; // read here: one connection, one thread
        for (std::size_t i = first; i < std::min(faces.size(), first + kChunk); ++i)
            stored.push_back(project.pixels(faces[i].id));
        forEachOnAllCores(stored.size(), stop, [&](std::size_t i) {
            Looks &one = looks[first + i];
            try {
                const cv::Mat pixels = vision::decodeStoredFace(stored[i].picture).pixels;
                const cv::Mat mask = stored[i].mask.empty() ? cv::Mat() : vision::decodeMask(stored[i].mask);
                one.likeness = vision::likenessOf(pixels);
                one.quality = vision::qualityOf(pixels, mask, overhangs[first + i]);
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
    const std::vector<FaceId> good = project.foundGood();
    LookAgain result;
    std::vector<vision::Likeness> likenesses;
    std::vector<const Face *> who;
    for (std::size_t i = 0; i < faces.size(); ++i) {
        if (!looks[i].opened)
            continue;
        likenesses.push_back(looks[i].likeness);
        who.push_back(&faces[i]);
        const vision::Quality &quality = looks[i].quality;
        if (!quality.reason.empty() && !std::ranges::binary_search(good, faces[i].id))
            result.poor.push_back({faces[i].id, quality.reason, quality.badness});
    }
    std::ranges::stable_sort(result.poor, std::greater(), &LookAgain::Poor::badness);
    const auto told = project.toldApart();
    const std::set<std::pair<FaceId, FaceId>> apart(told.begin(), told.end());
    for (const vision::AlikePair &pair : vision::alikePairs(likenesses)) {
        const Face &a = *who[static_cast<std::size_t>(pair.first)], &b = *who[static_cast<std::size_t>(pair.second)];
        const bool joined = a.duplicates != GroupId{} && a.duplicates == b.duplicates;
        if (!joined && !apart.contains({std::min(a.id, b.id), std::max(a.id, b.id)}))
            result.pairs.push_back({a.id, b.id, pair.similarity, pair.mirrored});
    }
    return result;
}

} // namespace faces::tasks
