// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "tests/core/store/random_person.h"

#include "tests/core/store/store_story.h"

#include <array>
#include <string>

namespace faces::test {

void RandomPerson::act(store::Project &project)
{
    const auto faces = project.faces({.rejected = true, .photo = {}});
    if (faces.empty()) {
        addDrawnFaces(project, 3);
        return;
    }
    const FaceId face = faces[m_random.below(faces.size())].id;
    const FaceId other = faces[m_random.below(faces.size())].id;
    switch (m_random.below(10)) {
    case 0:
        addDrawnFaces(project, 1 + static_cast<int>(m_random.below(3)));
        break;
    case 1:
    case 2:
        label(project, face, other);
        break;
    case 3:
    case 4:
        arrange(project, face, other);
        break;
    case 5:
        project.recutFace(face, faces.front(), {drawnPng(static_cast<int>(m_random.below(50))), {}});
        break;
    case 6:
        attributes(project);
        break;
    case 7:
        photos(project);
        break;
    case 8:
        doubts(project, face, other);
        break;
    default:
        project.asOneStep("Did several things", [&] {
            act(project);
            act(project);
        });
    }
}

void RandomPerson::arrange(store::Project &project, FaceId face, FaceId other)
{
    Split split;
    split.entries = {{face, -1, Part::Test}};
    switch (m_random.below(6)) {
    case 0:
        project.rejectFaces(std::array{face, other}, "dark");
        break;
    case 1:
        project.keepFaces(std::array{face});
        break;
    case 2:
        project.joinPerson(std::array{face, other});
        break;
    case 3:
        project.joinDuplicates(std::array{face, other});
        break;
    case 4:
        project.setMask(face, m_random.chance(0.5) ? Bytes{} : drawnPng(static_cast<int>(m_random.below(50))));
        break;
    default:
        project.setSplit(split);
    }
}

void RandomPerson::label(store::Project &project, FaceId face, FaceId other)
{
    const auto all = project.attributes();
    const auto value = [&] { return static_cast<LabelValue>(static_cast<int>(m_random.below(3)) - 1); };
    project.setLabels(std::array{store::Project::LabelOrder{face, all[m_random.below(all.size())].id, value()},
                                 store::Project::LabelOrder{other, all[m_random.below(all.size())].id, value()}});
}

void RandomPerson::doubts(store::Project &project, FaceId face, FaceId other)
{
    const auto all = project.attributes();
    const auto value = [&] { return m_random.chance(0.5) ? LabelValue::Yes : LabelValue::No; };
    const std::array orders{store::Project::LabelOrder{face, all[m_random.below(all.size())].id, value()},
                            store::Project::LabelOrder{other, all[m_random.below(all.size())].id, value()}};
    project.setAnnotator(m_random.chance(0.5) ? "Ada" : "");
    if (m_random.chance(0.5))
        project.setOpinions("Bo", orders);
    else
        project.settleLabels(orders, m_random.chance(0.5) ? Settles::Conflict : Settles::Doubt);
}

void RandomPerson::attributes(store::Project &project)
{
    auto all = project.attributes();
    if (m_random.chance(0.3)) {
        project.addAttribute(attributeNamed("New " + std::to_string(m_random.next()), project.attributes(true)));
        return;
    }
    m_random.shuffle(all);
    std::vector<AttributeId> order;
    for (const Attribute &attribute : all)
        order.push_back(attribute.id);
    project.orderAttributes(order);
}

/// Removes a photo and adds the same content again in one step now and then: a unique value moves to another row.
void RandomPerson::photos(store::Project &project)
{
    Photo photo;
    photo.sha256 = std::to_string(m_random.below(4));
    photo.path = "/p" + std::to_string(m_random.below(3));
    project.asOneStep("Put a photo in another's place", [&] {
        const auto known = project.photoBySha256(photo.sha256);
        if (known && known->faces == 0)
            project.removePhoto(known->id);
        project.addPhoto(photo);
    });
}

} // namespace faces::test
