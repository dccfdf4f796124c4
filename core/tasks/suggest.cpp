// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/tasks/suggest.h"

#include "core/base/one_thread.h"
#include "core/base/random.h"
#include "core/base/text.h"
#include "core/data/split.h"
#include "core/data/sure_ends.h"
#include "core/tasks/region_model.h"
#include "core/vision/face_descriptor.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <limits>
#include <set>
#include <tuple>

namespace faces::tasks {

namespace {

constexpr std::size_t kChunk = 256;

/// An attribute's place in Face::labels, and what was learned of it.
struct Learned {
    std::size_t column = 0, result = 0; ///< result: index in SuggestResult::attributes
    RegionModel model;
    Calibration calibration;
    std::map<FaceId, float> outOfFold;
};

class Round {
public:
    Round(store::Project &project, const SuggestOptions &options, const std::stop_token &stop, ProgressSink &progress,
          FaceDescriptors &known)
        : m_project(project), m_options(options), m_stop(stop), m_progress(progress), m_known(known)
    {
        const std::vector<Face> all = project.faces({.rejected = true, .photo = {}}); // a rejected one may link two
        const std::vector<int> groups = groupsOf(all, SplitBy::Person);
        for (std::size_t i = 0; i < all.size(); ++i)
            if (!all[i].rejected) {
                m_faces.push_back(all[i]);
                m_groups.push_back(groups[i]);
            }
        const auto unseen = project.acceptedUnseen();
        m_unseen = {unseen.begin(), unseen.end()};
        for (const SettledLabel &one : project.settledLabels())
            m_settled.insert({one.face, one.attribute});
    }

    SuggestResult run()
    {
        countLabels();
        for (std::size_t a = 0; a < m_result.attributes.size(); ++a)
            if (m_result.attributes[a].lacking == 0)
                learn(a);
        Suggestions &suggestions = m_result.suggestions;
        suggestions = {"model", nowUtc(), m_options.rate, {}, {}};
        for (const Learned &one : m_learned)
            suggestions.rules.push_back(m_result.attributes[one.result].rule);
        judge(suggestions);
        countTestFaces(suggestions);
        throwIfStopped(m_stop);
        if (m_learned.empty())
            m_project.forgetSuggestions("model");
        else
            m_project.setSuggestions(suggestions);
        std::vector<Suspicion> &suspicions = m_result.suspicions;
        std::ranges::sort(suspicions, {}, [](const Suspicion &one) { return std::tie(one.face, one.attribute); });
        m_project.setSuspicions(suspicions);
        suspicions = m_project.suspicions(); // and what people sent there
        return std::move(m_result);
    }

private:
    void countLabels();
    std::vector<const Face *> sample(std::size_t column) const;
    void learn(std::size_t result);
    void doubt(std::size_t result, const std::vector<const Face *> &faces, const std::vector<Checked> &checked);
    void judge(Suggestions &suggestions);
    std::vector<const Face *> facesToJudge() const;
    FaceSuggestion judged(const Face &face, const std::vector<std::uint8_t> &descriptor);
    void countTestFaces(const Suggestions &suggestions);

    store::Project &m_project;
    const SuggestOptions &m_options;
    const std::stop_token &m_stop;
    ProgressSink &m_progress;
    FaceDescriptors &m_known;
    std::vector<Face> m_faces; ///< kept ones
    std::vector<int> m_groups; ///< of each
    std::set<std::pair<FaceId, AttributeId>> m_unseen, m_settled;
    std::vector<std::size_t> m_columns; ///< of each attribute of the result
    std::vector<Learned> m_learned;
    SuggestResult m_result;
};

void Round::countLabels()
{
    const std::vector<Attribute> all = m_project.attributes(true);
    for (std::size_t column = 0; column < all.size(); ++column) {
        if (all[column].retired)
            continue;
        SuggestResult::PerAttribute one;
        one.attribute = all[column];
        for (const Face &face : m_faces) {
            one.yes += face.labels[column] == LabelValue::Yes ? 1 : 0;
            one.no += face.labels[column] == LabelValue::No ? 1 : 0;
        }
        const Lack lack = lackOf(one.yes, one.no, m_options);
        one.lacking = lack.labels;
        one.lacks = lack.of;
        m_result.attributes.push_back(std::move(one));
        m_columns.push_back(column);
    }
}

/// Labelled faces to learn from; a random sample of many, the same each time.
std::vector<const Face *> Round::sample(std::size_t column) const
{
    std::vector<const Face *> faces;
    for (const Face &face : m_faces)
        if (face.labels[column] != LabelValue::Unknown)
            faces.push_back(&face);
    const auto most = static_cast<std::size_t>(m_options.learnFrom);
    if (faces.size() > most) {
        Random(1).shuffle(faces);
        faces.resize(most);
        std::ranges::sort(faces, std::less(), &Face::number);
    }
    return faces;
}

void Round::learn(std::size_t result)
{
    SuggestResult::PerAttribute &one = m_result.attributes[result];
    m_progress.progress({fmt::format("Learning {}", lowerCase(one.attribute.name)), static_cast<std::int64_t>(result),
                         static_cast<std::int64_t>(m_result.attributes.size())});
    Learned learned{m_columns[result], result, {}, {}, {}};
    std::vector<const Face *> faces = sample(learned.column);
    const auto descriptors = m_known.of(m_project, faces, m_options.allCores, m_result.skipped, m_stop);
    std::vector<const Face *> opened;
    std::vector<std::uint8_t> yes;
    std::vector<int> groups;
    cv::Mat table(static_cast<int>(faces.size()), vision::descriptorLayout().size, CV_32F);
    for (std::size_t i = 0; i < faces.size(); ++i) {
        if (!descriptors[i])
            continue;
        std::ranges::copy(*descriptors[i], table.ptr<float>(static_cast<int>(opened.size())));
        opened.push_back(faces[i]);
        yes.push_back(faces[i]->labels[learned.column] == LabelValue::Yes ? 1 : 0);
        groups.push_back(m_groups[static_cast<std::size_t>(faces[i] - m_faces.data())]);
    }
    table.resize(opened.size());
    const FoldedModel folded = learnInFolds(table, yes, groups, m_options.folds, m_stop);
    learned.model = folded.mean;
    learned.calibration = calibrated(folded.outOfFold, yes);
    std::vector<Checked> all, seen;
    int right = 0;
    for (std::size_t i = 0; i < opened.size(); ++i) {
        all.push_back({learned.calibration.probability(folded.outOfFold[i]), yes[i] == 1});
        learned.outOfFold[opened[i]->id] = static_cast<float>(all.back().probability);
        right += (all.back().probability >= 0.5) == all.back().yes ? 1 : 0;
        if (!m_unseen.contains({opened[i]->id, one.attribute.id}))
            seen.push_back(all.back());
    }
    one.right = all.empty() ? 0 : static_cast<double>(right) / static_cast<double>(all.size());
    one.rule = ruleFrom(one.attribute.id, seen, m_options.rate);
    doubt(result, opened, all);
    m_learned.push_back(std::move(learned));
}

void Round::doubt(std::size_t result, const std::vector<const Face *> &faces, const std::vector<Checked> &checked)
{
    SuggestResult::PerAttribute &one = m_result.attributes[result];
    for (const std::size_t i : suspiciousLabels(checked)) {
        if (m_settled.contains({faces[i]->id, one.attribute.id}))
            continue;
        m_result.suspicions.push_back({faces[i]->id, one.attribute.id, static_cast<float>(checked[i].probability)});
        ++one.suspicious;
    }
}

/// Those with an unknown label first, by number.
std::vector<const Face *> Round::facesToJudge() const
{
    const auto open = [this](const Face *face) {
        return std::ranges::any_of(m_learned,
                                   [&](const Learned &l) { return face->labels[l.column] == LabelValue::Unknown; });
    };
    std::vector<const Face *> faces;
    for (const Face &face : m_faces)
        faces.push_back(&face);
    std::ranges::stable_partition(faces, open);
    faces.resize(std::min(faces.size(), static_cast<std::size_t>(m_options.judge)));
    return faces;
}

void Round::judge(Suggestions &suggestions)
{
    if (m_learned.empty())
        return;
    const std::vector<const Face *> faces = facesToJudge();
    for (std::size_t first = 0; first < faces.size(); first += kChunk) {
        throwIfStopped(m_stop);
        m_progress.progress(
            {"Judging faces", static_cast<std::int64_t>(first), static_cast<std::int64_t>(faces.size())});
        const std::span<const Face *const> chunk(faces.data() + first, std::min(kChunk, faces.size() - first));
        const auto descriptors = m_known.of(m_project, chunk, m_options.allCores, m_result.skipped, m_stop);
        for (std::size_t i = 0; i < chunk.size(); ++i)
            if (descriptors[i])
                suggestions.faces.push_back(judged(*chunk[i], *descriptors[i]));
    }
    std::ranges::sort(suggestions.faces, std::less(), &FaceSuggestion::face);
}

FaceSuggestion Round::judged(const Face &face, const std::vector<std::uint8_t> &descriptor)
{
    const std::vector<float> numbers(descriptor.begin(), descriptor.end());
    FaceSuggestion suggestion{face.id, {}};
    bool any = false;
    for (const Learned &one : m_learned) {
        const auto own = one.outOfFold.find(face.id);
        const double p =
            own != one.outOfFold.end() ? own->second : one.calibration.probability(one.model.score(numbers.data()));
        suggestion.probabilities.push_back(static_cast<float>(p));
        if (face.labels[one.column] != LabelValue::Unknown)
            continue;
        any = true;
        SuggestResult::PerAttribute &counts = m_result.attributes[one.result];
        ++(suggestedBy(counts.rule, static_cast<float>(p)).sureness == Sureness::Sure ? counts.sure : counts.doubtful);
    }
    m_result.faces += any ? 1 : 0;
    return suggestion;
}

void Round::countTestFaces(const Suggestions &suggestions)
{
    const auto split = m_project.split();
    if (!split || split->leaky())
        return;
    std::set<FaceId> open; // among those that got suggestions
    for (const FaceSuggestion &one : suggestions.faces)
        open.insert(one.face);
    const auto parts = partsOf(*split, m_faces);
    for (const Face &face : m_faces) {
        const auto part = parts.find(face.id);
        const bool test = part != parts.end() && part->second == Part::Test && open.contains(face.id);
        m_result.testFaces += test && std::ranges::any_of(m_learned, [&](const Learned &one) {
                                  return face.labels[one.column] == LabelValue::Unknown;
                              });
    }
}

} // namespace

void SuggestOptions::check() const
{
    const auto require = [](bool fine, const char *what) {
        if (!fine)
            throw Error(ErrorKind::Usage, what);
    };
    require(rate >= 0.5 && rate <= 0.999, "The rate of right suggestions lies between 0.5 and 0.999.");
    require(leastLabels >= 10, "An attribute is learned from 10 labels or more.");
    require(leastOfEach >= 4, "An attribute is learned from 4 labels of each value or more.");
    require(folds >= 2 && folds <= 20, "Suggestions are checked in 2 to 20 folds.");
    require(learnFrom >= 100, "Suggestions are learned from up to 100 faces or more.");
    require(judge >= 100, "Suggestions are made for up to 100 faces or more.");
}

Lack lackOf(int yes, int no, const SuggestOptions &options)
{
    const int rarer = std::min(yes, no);
    if (rarer < options.leastOfEach)
        return {options.leastOfEach - rarer, yes <= no ? LabelValue::Yes : LabelValue::No};
    return {std::max(0, options.leastLabels - yes - no), LabelValue::Unknown};
}

SuggestResult suggest(store::Project &project, const SuggestOptions &options, const std::stop_token &stop,
                      ProgressSink &progress, FaceDescriptors *known)
{
    options.check();
    const auto start = std::chrono::steady_clock::now();
    const OneThread alone(!options.allCores);
    FaceDescriptors own;
    SuggestResult result = Round(project, options, stop, progress, known ? *known : own).run();
    result.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    return result;
}

} // namespace faces::tasks
