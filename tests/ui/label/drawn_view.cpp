// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "tests/ui/label/drawn_view.h"

#include <algorithm>
#include <cmath>
#include <random>

namespace faces::test {

namespace {

using Chance = std::mt19937_64;

int below(Chance &chance, int limit) { return std::uniform_int_distribution<int>(0, limit - 1)(chance); }

float share(Chance &chance) { return static_cast<float>(below(chance, 1001)) / 1000.0F; }

Face drawnFace(int number, Chance &chance)
{
    Face face;
    face.id = FaceId(number * 2);
    face.number = number + number / 10; // some numbers are missing
    face.photo = PhotoId(below(chance, 4));
    face.person = GroupId(below(chance, 3) == 0 ? 1 + below(chance, 9) : 0);
    face.duplicates = GroupId(below(chance, 6) == 0 ? 20 + below(chance, 5) : 0);
    face.rejected = below(chance, 6) == 0;
    if (face.rejected)
        face.rejectReason = below(chance, 2) == 0 ? "Blurred" : "Cut off";
    for (int a = 0; a < 3; ++a)
        face.labels.push_back(static_cast<LabelValue>(below(chance, 3) - 1));
    return face;
}

Suggestions drawnSuggestions(const std::string &source, const ui::ProjectView &view, Chance &chance)
{
    Suggestions drawn;
    drawn.source = source;
    drawn.rules = {{"hat", 0.4, 0.1, 0.9, 50}, {"glasses", 0.6, 0.2, 0.8, 50}};
    for (const Face &face : view.faces)
        if (below(chance, 2) == 0)
            drawn.faces.push_back({face.id, {below(chance, 4) == 0 ? NAN : share(chance), share(chance)}});
    return drawn;
}

void addDoubts(DrawnView &view, Chance &chance)
{
    for (const char *annotator : {"Ann", "Bo"})
        for (const Face &face : view.faces)
            if (below(chance, 5) == 0)
                view.opinions.push_back(
                    {face.id, "hat", annotator, static_cast<LabelValue>(below(chance, 3) - 1), below(chance, 3) == 0});
    for (const Face &face : view.faces)
        for (const char *attribute : {"glasses", "hat", "old"}) {
            if (below(chance, 4) == 0)
                view.suspicions.push_back({face.id, attribute, share(chance)});
            if (below(chance, 6) == 0)
                view.settled.push_back({face.id, attribute, static_cast<LabelValue>(below(chance, 2)), false,
                                        static_cast<Settles>(below(chance, 2))});
        }
}

} // namespace

void DrawnView::doubtsChanged()
{
    sheets = sheetsOf(opinions, allAttributes);
    marks = marksOf(settled, allAttributes);
}

DrawnView drawnView(int faces, std::uint64_t seed)
{
    Chance chance(seed);
    DrawnView view;
    view.allAttributes = {{"glasses", "Glasses", "Glasses", "No glasses", "Y", "N", "G"},
                          {"old", "Old", "Old", "Not old", "Y", "N", "O", true},
                          {"hat", "Hat", "Hat", "No hat", "Y", "N", "T"}};
    for (int photo = 1; photo <= 3; ++photo) {
        Photo drawn;
        drawn.id = PhotoId(4 - photo); // not in the order of their ids
        drawn.path = "/photos/Été " + std::to_string(photo) + (photo == 3 ? " blur.jpg" : ".jpg");
        view.photos.push_back(drawn);
    }
    for (int number = 1; number <= faces; ++number)
        view.faces.push_back(drawnFace(number, chance));
    if (below(chance, 4) != 0)
        for (int face = 0; face < faces; ++face)
            view.parts.push_back(static_cast<Part>(below(chance, 3)));
    view.suggestions = {drawnSuggestions("model", view, chance), drawnSuggestions("lfw", view, chance)};
    addDoubts(view, chance);
    view.doubtsChanged();
    return view;
}

std::vector<ui::Workspace::Shown> shownIn(const ui::ProjectView &view)
{
    std::vector<ui::Workspace::Shown> shown;
    for (int i = 0; const Attribute &attribute : view.allAttributes) {
        if (!attribute.retired)
            shown.push_back({attribute, i});
        ++i;
    }
    return shown;
}

} // namespace faces::test
