// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/tasks/preview_batch.h"

#include "core/base/random.h"
#include "core/tasks/own_background.h"
#include "core/tasks/prepared_face.h"
#include "core/tasks/run_start.h"
#include "core/tasks/training.h"

#include <algorithm>
#include <set>
#include <span>
#include <utility>

namespace faces::tasks {

namespace {

constexpr std::uint64_t kPreviewStream = std::uint64_t(0x50) << 32; ///< apart from the trainer's own generators

/// So many faces tell whether most of them carry a mask.
constexpr std::size_t kMaskSample = 256;

/// Knows of a face whether it is learned from, and in which pictures, without having read the others.
class LearnedFaces {
public:
    LearnedFaces(const store::Project &project, Net net)
        : m_split(project.split()), m_recipe(recipeFor(project.recipe(), net, m_split.value_or(Split())))
    {
    }
    const Recipe &recipe() const { return m_recipe; }
    bool contains(const Face &face) const { return !variantsOf(face).empty(); }
    /// As RunFaces::Row::variant. Nothing: it is not learned from.
    std::vector<int> variantsOf(const Face &face) const;

private:
    std::vector<int> allVariants() const { return m_recipe.pictures(); }
    bool cameLateAlone(const Face &face) const;

    std::optional<Split> m_split;
    Recipe m_recipe;
};

/// A face that came after the split joins its group's side, which is not known here; without a group it joins training.
bool LearnedFaces::cameLateAlone(const Face &face) const
{
    const bool samePhoto = m_split->by == SplitBy::Photo && face.photo != PhotoId{};
    return m_split->leaky() || (face.person == GroupId{} && face.duplicates == GroupId{} && !samePhoto);
}

std::vector<int> LearnedFaces::variantsOf(const Face &face) const
{
    const bool labelled =
        std::ranges::any_of(face.labels, [](LabelValue value) { return value != LabelValue::Unknown; });
    if (face.rejected || (!m_split && !labelled))
        return {};
    if (!m_split)
        return allVariants();
    const auto entries = std::ranges::equal_range(m_split->entries, face.id, {}, &SplitEntry::face);
    if (entries.empty())
        return cameLateAlone(face) ? allVariants() : std::vector<int>();
    if (!m_split->leaky())
        return entries.front().part == Part::Train ? allVariants() : std::vector<int>();
    std::vector<int> variants;
    for (const SplitEntry &entry : entries)
        if (entry.part == Part::Train)
            variants.push_back(entry.variant);
    return variants;
}

std::vector<Face> allLearned(const store::Project &project, const LearnedFaces &learned)
{
    std::vector<Face> faces = project.faces();
    std::erase_if(faces, [&](const Face &face) { return !learned.contains(face); });
    return faces;
}

/// Numbers are drawn, and their faces looked up: of 100,000 faces a few hundred are read. Where there are few faces, or
/// few of the numbers are training faces, all are read after all.
std::vector<Face> drawnFaces(const store::Project &project, const LearnedFaces &learned, std::size_t count,
                             Random &random, const std::stop_token &stop)
{
    const auto numbers = static_cast<std::size_t>(project.nextNumber() - 1);
    const std::size_t tries = 4 * count + 64;
    std::vector<Face> faces;
    std::set<std::size_t> tried;
    for (std::size_t i = 0; i < tries && numbers > tries && faces.size() < count; ++i) {
        throwIfStopped(stop);
        const std::size_t number = 1 + random.below(numbers);
        if (!tried.insert(number).second)
            continue;
        auto face = project.faceByNumber(static_cast<int>(number));
        if (face && learned.contains(*face))
            faces.push_back(*std::move(face));
    }
    if (faces.size() == count)
        return faces;
    throwIfStopped(stop);
    faces = allLearned(project, learned);
    random.shuffle(faces);
    faces.resize(std::min(count, faces.size()));
    return faces;
}

std::size_t maskedOf(const std::vector<Face> &faces)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(faces, [](const Face &face) { return face.mask != PictureId{}; }));
}

/// As for the training. A sample decides unless between a quarter and three quarters of it carry a mask: else it is
/// wrong less than once in 10^13 times (Hoeffding, 1963). It is the same sample for every draw.
Background backgroundToBe(const store::Project &project, const LearnedFaces &learned, const std::stop_token &stop)
{
    Random random(1, kPreviewStream);
    std::vector<Face> faces = drawnFaces(project, learned, kMaskSample, random, stop);
    const std::size_t masked = maskedOf(faces);
    if (faces.size() == kMaskSample && 4 * masked > kMaskSample && 4 * masked < 3 * kMaskSample)
        faces = allLearned(project, learned);
    return ownBackground(maskedOf(faces), faces.size());
}

RunFaces previewRows(std::vector<Face> faces, const LearnedFaces &learned, Random &random)
{
    RunFaces run;
    run.all = std::move(faces);
    run.groups.assign(run.all.size(), 0); // nothing is scored
    for (const Face &face : run.all) {
        const std::vector<int> variants = learned.variantsOf(face);
        run.rows[static_cast<std::size_t>(Part::Train)].push_back({&face, variants[random.below(variants.size())]});
    }
    return run;
}

/// planes: [channels, side, side]
cv::Mat pictureOfPlanes(std::span<const std::uint8_t> planes, const Preparation &preparation)
{
    const auto channels = static_cast<std::size_t>(preparation.channels);
    const std::size_t plane = planes.size() / channels;
    cv::Mat picture(preparation.sidePx, preparation.sidePx, CV_8UC(preparation.channels));
    for (std::size_t pixel = 0; pixel < plane; ++pixel)
        for (std::size_t channel = 0; channel < channels; ++channel)
            picture.data[pixel * channels + channel] = planes[channel * plane + pixel];
    return picture;
}

} // namespace

std::vector<PreviewFace> previewBatch(const store::Project &project, const TrainOptions &options, std::size_t count,
                                      std::uint64_t draw, std::stop_token stop)
{
    options.check();
    TrainOptions complete = withPreset(options);
    const LearnedFaces learned(project, complete.net);
    Random random(draw, kPreviewStream);
    RunFaces faces = previewRows(drawnFaces(project, learned, count, random, stop), learned, random);
    if (faces.all.empty())
        return {};
    if (complete.background == Background::Auto)
        complete.background = backgroundToBe(project, learned, stop);
    complete.matting = complete.background == Background::Paint ? lookedAt(complete.matting) : MattingFile();
    const FacePreparer preparer(preparationFor(complete));
    NoProgress quiet;
    const PartData data = loadPart(project, faces, Part::Train, learned.recipe(), preparer, stop, quiet);
    const auto seen = learner().seen(complete, preparer.preparation(), data.table.pixels, draw);
    throwIfStopped(stop);
    const auto length = static_cast<std::size_t>(preparer.preparation().bytes());
    std::vector<PreviewFace> preview;
    for (std::size_t i = 0; i < faces.all.size(); ++i)
        preview.push_back(
            {faces.all[i].id, pictureOfPlanes(std::span(seen).subspan(i * length, length), preparer.preparation())});
    return preview;
}

} // namespace faces::tasks
