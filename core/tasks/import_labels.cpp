// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/tasks/import_labels.h"

#include "core/base/text.h"
#include "core/exchange/label_table.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <unordered_map>

namespace faces::tasks {

namespace {

using exchange::LabelLine;

/// Finds the face that a line means.
class FacesOfTable {
public:
    explicit FacesOfTable(const store::Project &project)
        : m_faces(project.faces({.rejected = true, .photo = std::nullopt}))
    {
        std::unordered_map<std::int64_t, std::string> sha256;
        for (const Photo &photo : project.photos())
            sha256[number(photo.id)] = photo.sha256;
        for (const Face &face : m_faces) {
            m_byNumber[face.number] = &face;
            if (const auto photo = sha256.find(number(face.photo)); photo != sha256.end())
                m_ofPhoto.emplace(photo->second, &face);
        }
    }
    /// Null: there is none.
    const Face *of(const LabelLine &line) const
    {
        const auto [first, last] = m_ofPhoto.equal_range(line.sha256);
        for (auto it = first; !line.sha256.empty() && it != last; ++it)
            if (samePlace(*it->second, line))
                return it->second;
        const auto numbered = m_byNumber.find(line.number);
        const bool without = numbered != m_byNumber.end() && numbered->second->photo == PhotoId{};
        return without && line.sha256.empty() ? numbered->second : nullptr;
    }

private:
    /// The same cell cut with other margins is the same face still: their centres lie closer than a quarter of a side.
    static bool samePlace(const Face &face, const LabelLine &line)
    {
        const auto middle = [](double at, double size) { return at + size / 2; };
        const double dx = middle(face.box.x, face.box.width) - middle(line.box.x, line.box.width);
        const double dy = middle(face.box.y, face.box.height) - middle(line.box.y, line.box.height);
        return std::hypot(dx, dy) < std::max(face.box.width, line.box.width) / 4;
    }
    std::vector<Face> m_faces;
    std::unordered_map<int, const Face *> m_byNumber;
    std::unordered_multimap<std::string, const Face *> m_ofPhoto;
};

struct Said {
    std::vector<store::Project::LabelOrder> orders;
    std::map<std::string, std::vector<FaceId>> persons, duplicates, rejected;
    int faces = 0;
};

Said saidOf(const exchange::ReadLabelTable &table, const FacesOfTable &faces, std::vector<Skipped> &skipped,
            const std::stop_token &stop, ProgressSink &progress)
{
    constexpr std::size_t kTold = 1000; // lines between two words of how far it is
    Said said;
    for (std::size_t i = 0; i < table.lines.size(); ++i) {
        const LabelLine &line = table.lines[i];
        throwIfStopped(stop); // each line may be looked for among all faces of its photo
        if (i % kTold == 0)
            progress.progress(
                {"Reading labels", static_cast<std::int64_t>(i), static_cast<std::int64_t>(table.lines.size())});
        const Face *face = faces.of(line);
        if (face == nullptr) {
            skipped.push_back({fmt::format("face {}", line.number),
                               line.photo.empty() ? "The project has no such face."
                                                  : fmt::format("The project has no face at this place of the photo "
                                                                "{}. Cut the photo first.",
                                                                line.photo)});
            continue;
        }
        ++said.faces;
        for (std::size_t a = 0; a < table.attributes.size(); ++a)
            if (line.labels[a] != LabelValue::Unknown)
                said.orders.push_back({face->id, table.attributes[a].id, line.labels[a]});
        if (!line.person.empty())
            said.persons[line.person].push_back(face->id);
        if (!line.duplicates.empty())
            said.duplicates[line.duplicates].push_back(face->id);
        if (line.rejected)
            said.rejected[line.rejectReason].push_back(face->id);
    }
    return said;
}

/// Labels of a retired attribute are labels all the same: it is retired again afterwards.
void keep(store::Project &project, const exchange::ReadLabelTable &table, const Said &said, ImportResult &result)
{
    const std::vector<Attribute> before = project.attributes(true);
    std::vector<Attribute> retired;
    for (const Attribute &attribute : table.attributes) {
        const auto known = std::ranges::find(before, attribute.id, &Attribute::id);
        if (known == before.end())
            project.addAttribute(attribute);
        else if (known->retired)
            retired.push_back(*known);
    }
    for (Attribute attribute : retired) {
        attribute.retired = false;
        project.changeAttribute(attribute);
    }
    project.setLabels(said.orders, LabelOrigin::Import);
    for (const Attribute &attribute : retired)
        project.changeAttribute(attribute);
    for (const auto &[reason, faces] : said.rejected) {
        project.rejectFaces(faces, reason);
        result.rejected += static_cast<int>(faces.size());
    }
    for (const auto &[person, faces] : said.persons) {
        if (faces.size() < 2)
            continue;
        project.joinPerson(faces);
        ++result.groups;
    }
    for (const auto &[group, faces] : said.duplicates)
        if (faces.size() > 1)
            project.joinDuplicates(faces);
}

} // namespace

ImportResult importLabels(store::Project &project, const std::filesystem::path &file, const std::stop_token &stop,
                          ProgressSink &progress)
{
    progress.progress({"Reading labels", 0, 0});
    const exchange::ReadLabelTable table = exchange::readLabelTable(file, project.attributes(true));
    ImportResult result;
    result.format = "csv";
    result.skipped = table.skipped;
    const Said said = saidOf(table, FacesOfTable(project), result.skipped, stop, progress);
    result.known = said.faces;
    result.labels = static_cast<int>(said.orders.size());
    if (said.faces == 0)
        return result;
    progress.progress({"Writing labels", 0, 0});
    project.asOneStep(fmt::format("Imported the labels of {}", counted(said.faces, "face", "faces")),
                      [&] { keep(project, table, said, result); });
    return result;
}

} // namespace faces::tasks
