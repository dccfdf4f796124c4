// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/models/second_opinions.h"

#include <algorithm>

namespace faces::ui {

std::vector<Conflict> conflictsOf(const ProjectView &view)
{
    std::vector<Conflict> found;
    if (view.sheets.empty())
        return found;
    const std::size_t attributes = view.allAttributes.size();
    std::vector<const LabelValue *> rows;
    for (const Face &face : view.faces) {
        rows.clear();
        for (const OpinionSheet &sheet : view.sheets)
            if (const auto row = face.rejected ? -1 : sheet.row(face.id); row >= 0)
                rows.push_back(sheet.values.data() + static_cast<std::size_t>(row) * sheet.attributes);
        for (std::size_t a = 0; !rows.empty() && a < attributes && a < face.labels.size(); ++a) {
            if (view.allAttributes[a].retired)
                continue;
            LabelValue first = face.labels[a];
            const bool differs = std::ranges::any_of(rows, [&](const LabelValue *row) {
                if (first == LabelValue::Unknown)
                    first = row[a];
                return row[a] != LabelValue::Unknown && row[a] != first;
            });
            if (differs && conflicts(face, a, view.sheets, view.marks)) // not settled
                found.push_back({face.id, static_cast<int>(a)});
        }
    }
    return found;
}

bool conflicting(const ProjectView &view, const Face &face, int attribute)
{
    return conflicts(face, static_cast<std::size_t>(attribute), view.sheets, view.marks);
}

Sides sidesOf(const ProjectView &view, const Conflict &conflict)
{
    Sides sides;
    const auto face = std::ranges::find(view.faces, conflict.face, &Face::id);
    if (face == view.faces.end())
        return sides;
    sides.label = face->labels[static_cast<std::size_t>(conflict.attribute)];
    const LabelValue mine = sides.label == LabelValue::Unknown ? LabelValue::Yes : sides.label;
    for (const OpinionSheet &sheet : view.sheets) {
        const LabelValue says = sheet.of(conflict.face, static_cast<std::size_t>(conflict.attribute));
        if (says != LabelValue::Unknown)
            (says == mine ? sides.same : sides.opposite).append(QString::fromStdString(sheet.annotator));
    }
    return sides;
}

PassProgress progressOf(const ProjectView &view, const OpinionPass &pass)
{
    PassProgress progress;
    std::vector<FaceId> asked = pass.faces;
    std::ranges::sort(asked);
    const auto sheet = std::ranges::find(view.sheets, pass.annotator, &OpinionSheet::annotator);
    for (const Face &face : view.faces) {
        if (face.rejected || (!pass.all && !std::ranges::binary_search(asked, face.id)))
            continue;
        ++progress.asked;
        const auto row = sheet == view.sheets.end() ? -1 : sheet->row(face.id);
        bool all = row >= 0;
        for (std::size_t a = 0; all && a < view.allAttributes.size(); ++a)
            all = view.allAttributes[a].retired ||
                  sheet->values[static_cast<std::size_t>(row) * sheet->attributes + a] != LabelValue::Unknown;
        progress.done += all ? 1 : 0;
    }
    return progress;
}

} // namespace faces::ui
