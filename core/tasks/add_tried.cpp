// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/tasks/add_tried.h"

#include "core/base/files.h"
#include "core/base/text.h"
#include "core/tasks/photo_steps.h"
#include "core/vision/read_photo.h"
#include "core/vision/thumbnail.h"

#include <fmt/format.h>

#include <algorithm>
#include <limits>

namespace faces::tasks {
namespace fs = std::filesystem;

namespace {

constexpr float kSaysNothing = std::numeric_limits<float>::quiet_NaN();

bool sameBytes(const cv::Mat &a, const cv::Mat &b)
{
    if (a.size() != b.size() || a.type() != b.type())
        return false;
    for (int y = 0; y < a.rows; ++y)
        if (!std::equal(a.ptr(y), a.ptr(y) + a.cols * a.elemSize(), b.ptr(y)))
            return false;
    return true;
}

/// A picture of a file, or the PNG that becomes its file.
struct Origin {
    fs::path file;
    Bytes png; ///< empty: the file is there
    std::string sha256;
    cv::Mat pixels; ///< of the file
    vision::PhotoRoom room;
    double enlarged = 1; ///< from what was tried to the file's pixels
};

/// What was found on a reduced copy, as places of the file's own pixels.
TriedPhoto enlarged(TriedPhoto tried, double factor)
{
    for (TriedPhoto::Face &face : tried.faces) {
        Box &box = face.place.box;
        box = {box.x * factor, box.y * factor, box.width * factor, box.height * factor};
    }
    return tried;
}

Origin originOf(const store::Project &project, const TriedPhoto &tried)
{
    Origin origin{tried.file, {}, {}, vision::overBlack(tried.pixels), {}};
    if (tried.file.empty()) {
        origin.png = vision::encodePng(tried.pixels);
        origin.sha256 = sha256(origin.png);
        origin.file = project.folder() / "photos" / ("picture-" + origin.sha256.substr(0, 12) + ".png");
        return origin;
    }
    vision::PhotoFile read = vision::readPhoto(tried.file);
    const cv::Mat seen = vision::atMost(read.pixels, kMostTriedMegapixels);
    const bool reduced = seen.size() != read.pixels.size();
    // Reduced with alpha or without, a seam comes out a little otherwise.
    if (reduced && tried.pixels.channels() == 4 ? seen.size() != tried.pixels.size() : !sameBytes(seen, origin.pixels))
        throw Error(ErrorKind::BadInput, "The file has changed since it was opened here. Open it again.",
                    toText(tried.file));
    origin.sha256 = read.sha256;
    origin.pixels = read.pixels;
    origin.room = std::move(read.room);
    origin.enlarged = static_cast<double>(read.pixels.cols) / seen.cols;
    return origin;
}

/// What the source suggested before, with a rule for each of these attributes as it decides now.
Suggestions earlierOf(const store::Project &project, const TriedPhoto &tried, const std::vector<Attribute> &known)
{
    Suggestions all;
    for (Suggestions &each : project.suggestions())
        if (each.source == tried.source)
            all = std::move(each);
    all.source = tried.source;
    all.madeAt = nowUtc();
    for (std::size_t a = 0; a < tried.attributes.size(); ++a) {
        const AttributeId &id = tried.attributes[a].id;
        if (std::ranges::find(known, id, &Attribute::id) == known.end())
            continue;
        auto rule = std::ranges::find(all.rules, id, &SuggestionRule::attribute);
        if (rule == all.rules.end())
            rule = all.rules.insert(rule, {.attribute = id, .noUpTo = -1, .yesFrom = 2}); // never sure
        rule->threshold = tried.thresholds.at(a);
    }
    for (FaceSuggestion &face : all.faces)
        face.probabilities.resize(all.rules.size(), kSaysNothing);
    return all;
}

FaceSuggestion suggestionFor(FaceId id, const TriedPhoto::Face &face, const TriedPhoto &tried, const Suggestions &all)
{
    FaceSuggestion suggestion{id, std::vector<float>(all.rules.size(), kSaysNothing)};
    for (std::size_t r = 0; r < all.rules.size(); ++r) {
        const auto at = std::ranges::find(tried.attributes, all.rules[r].attribute, &Attribute::id);
        if (const auto a = static_cast<std::size_t>(at - tried.attributes.begin()); a < face.probabilities.size())
            suggestion.probabilities[r] = face.probabilities[a];
    }
    return suggestion;
}

void keepAnswers(store::Project &project, const TriedPhoto &tried, const CutPhoto &cut, AddedTried &added)
{
    const std::vector<Attribute> known = project.attributes();
    Suggestions all = earlierOf(project, tried, known);
    const std::vector<Face> faces = project.faces({.rejected = false, .photo = cut.photo.id});
    for (const CutCell &cell : cut.cells) {
        const auto judged = std::ranges::find(tried.faces, cell.place, &TriedPhoto::Face::place);
        const auto face = std::ranges::find(faces, cell.number, &Face::number);
        if (judged == tried.faces.end() || face == faces.end())
            continue;
        added.faces.push_back(face->id);
        all.faces.push_back(suggestionFor(face->id, *judged, tried, all));
        added.suggested += static_cast<int>(
            std::ranges::count_if(all.faces.back().probabilities, [](float p) { return p == p; })); // not NaN
    }
    for (const Attribute &attribute : tried.attributes)
        if (std::ranges::find(known, attribute.id, &Attribute::id) == known.end())
            added.leftOut.push_back(attribute.name);
    if (added.suggested > 0)
        project.setSuggestions(all);
}

} // namespace

AddedTried addTried(store::Project &project, const TriedPhoto &given, const std::stop_token &stop)
{
    if (given.faces.empty())
        throw Error(ErrorKind::Usage, "There is no face on the photo to add. Draw a box around one first.");
    if (project.readOnly()) // before a file is written
        throw Error(ErrorKind::ReadOnly, project.readOnlyReason(), toText(project.folder()));
    const Origin origin = originOf(project, given);
    const TriedPhoto tried = origin.enlarged == 1 ? given : enlarged(given, origin.enlarged);
    if (const auto known = project.photoBySha256(origin.sha256))
        return {*known, true, {}, 0, {}};
    AddedTried added;
    Photo &photo = added.photo;
    photo.sha256 = origin.sha256;
    photo.path = toText(fs::absolute(origin.file).lexically_normal());
    photo.widthPx = origin.pixels.cols;
    photo.heightPx = origin.pixels.rows;
    photo.boxes.emplace();
    for (const TriedPhoto::Face &face : tried.faces)
        photo.boxes->push_back(face.place);
    std::vector<Piece> pieces = cutPieces(project, photo, origin.pixels, CutTools(false, {}), stop);
    if (!origin.png.empty()) {
        makeFolder(origin.file.parent_path());
        writeFileSafely(origin.file, origin.png);
    }
    project.asOneStep(
        fmt::format("Added a photo with {}", counted(static_cast<long long>(pieces.size()), "face", "faces")), [&] {
            photo.id = project.addPhoto(photo);
            recordBoxes(project, photo);
            keepAnswers(project, tried, recordPieces(project, photo, std::move(pieces)), added);
        });
    return added;
}

} // namespace faces::tasks
