// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/vision/demo_photos.h"

#include "core/base/error.h"
#include "core/vision/drawn_face.h"

#include <algorithm>

namespace faces::vision {
namespace {

using namespace drawn;

struct Layout {
    int columns, rows;
};

constexpr std::uint64_t kGolden = 0x9E3779B97F4A7C15u;
constexpr int kNumbersAPhoto = 1000; ///< people first seen on photo i have the numbers i * 1000 + 1, ...

Layout layoutOf(int index, std::uint64_t seed)
{
    std::vector<Layout> layouts{{8, 6}, {10, 7}, {7, 7}, {9, 5}, {12, 5}, {9, 7}, {8, 8}, {11, 6}};
    Random random(seed, 11);
    random.shuffle(layouts);
    return layouts[static_cast<std::size_t>(index) % layouts.size()];
}

/// The people of photo `index`, by number; about one in eight was on an earlier photo, nobody is twice on one.
std::vector<int> peopleOf(int index, std::uint64_t seed)
{
    std::vector<std::vector<int>> photos;
    for (int photo = 0; photo <= index; ++photo) {
        Random random(seed + static_cast<std::uint64_t>(photo) * kGolden, 12);
        const Layout layout = layoutOf(photo, seed);
        std::vector<int> people;
        for (int cell = 0; cell < layout.columns * layout.rows; ++cell) {
            int person = photo * kNumbersAPhoto + cell + 1;
            if (photo > 0 && random.chance(0.125)) {
                const auto &earlier = photos[random.below(photos.size())];
                const int known = earlier[random.below(earlier.size())];
                if (std::ranges::find(people, known) == people.end())
                    person = known;
            }
            people.push_back(person);
        }
        photos.push_back(people);
    }
    return photos.back();
}

/// Cells with white, grey or coloured gaps, or side by side; with a margin or without.
Grid gridOf(int index, const Layout &layout, Random &random)
{
    Grid grid;
    grid.columns = layout.columns;
    grid.rows = layout.rows;
    grid.cellWidth = grid.cellHeight = static_cast<double>(88 + random.below(25));
    const bool gaps = index % 2 == 0 ? random.chance(0.8) : random.chance(0.2);
    grid.gapX = grid.gapY = gaps ? static_cast<double>(2 + random.below(13)) : 0;
    grid.left = grid.top = random.chance(0.5) ? static_cast<double>(4 + random.below(28)) : 0;
    return grid;
}

Tone paperTone(Random &random)
{
    const double pick = random.real();
    if (pick < 0.5)
        return rgb(255, 255, 255);
    if (pick < 0.7)
        return shaded(rgb(255, 255, 255), random.real(0.05, 0.9));
    return anyTone(random);
}

LabelValue label(bool yes) { return yes ? LabelValue::Yes : LabelValue::No; }

std::vector<LabelValue> labelsOf(const Traits &traits, const Look &look)
{
    return {label(traits.female), label(traits.longHair), label(look.glasses != GlassesStyle::None),
            label(look.hat != HatStyle::None), label(traits.beard != BeardStyle::None)};
}

void paintPerson(Canvas &canvas, const Traits &traits, const Look &look, std::uint64_t person)
{
    // The same curls and freckles on every picture, whatever else is drawn on it.
    Random texture(person, 3), skin(person, 5), beard(person, 6);
    const Hair hair = look.hat == HatStyle::None ? traits.hair : underHat(traits.hair);
    canvas.frame = look.head;
    canvas.beginPerson();
    paintHairBehind(canvas, traits, hair, texture);
    paintBody(canvas, traits, look);
    paintHead(canvas, traits, look, skin);
    paintFeatures(canvas, traits, look);
    paintBeard(canvas, traits, look, beard);
    paintMouth(canvas, traits, look);
    paintMoustache(canvas, traits, look, beard);
    paintHairInFront(canvas, traits, hair, texture);
    paintGlasses(canvas, traits, look);
    paintHat(canvas, traits, look);
}

} // namespace

DrawnFace drawn::paintedFace(const Traits &traits, const Look &look, std::uint64_t person, std::uint64_t seed,
                             int sidePx)
{
    Canvas canvas(sidePx);
    Random random(seed ^ (person * kGolden), 4);
    paintBackdrop(canvas, look, random);
    paintPerson(canvas, traits, look, person);
    DrawnFace face{canvas.reducedPixels(), canvas.reducedMask(), labelsOf(traits, look),
                   static_cast<int>(person & 0x7FFFFFFF)};
    finish(face.pixels, face.mask, look, random);
    return face;
}

DrawnFace drawFace(std::uint64_t person, std::uint64_t seed, int sidePx)
{
    if (sidePx < 16 || sidePx > 1024)
        throw Error(ErrorKind::Usage, "A drawn face has a side between 16 and 1024 pixels.");
    const Traits traits = traitsOf(person);
    return drawn::paintedFace(traits, lookOf(traits, person, seed, Canvas::widePx(sidePx)), person, seed, sidePx);
}

DemoPhoto drawPhoto(int index, std::uint64_t seed)
{
    if (index < 0 || index > 10000)
        throw Error(ErrorKind::Usage, "A demo has photos from 0 to 10000.");
    Random random(seed + static_cast<std::uint64_t>(index) * kGolden, 13);
    DemoPhoto photo;
    photo.grid = gridOf(index, layoutOf(index, seed), random);
    const Grid &g = photo.grid;
    const int side = static_cast<int>(g.cellWidth);
    const int width = static_cast<int>(2 * g.left + g.columns * g.cellWidth + (g.columns - 1) * g.gapX);
    const int height = static_cast<int>(2 * g.top + g.rows * g.cellHeight + (g.rows - 1) * g.gapY);
    photo.pixels = cv::Mat(height, width, CV_8UC3, paperTone(random));
    const std::vector<int> people = peopleOf(index, seed);
    std::vector<std::uint64_t> seeds(people.size());
    std::ranges::generate(seeds, [&random] { return random.next(); });
    photo.faces.resize(people.size());
    cv::parallel_for_({0, g.cells()}, [&](const cv::Range &cells) {
        for (int cell = cells.start; cell < cells.end; ++cell) {
            const auto i = static_cast<std::size_t>(cell);
            const Box box = g.cell(cell / g.columns, cell % g.columns);
            DrawnFace &face = photo.faces[i];
            face = drawFace((seed + 1) * kGolden + static_cast<std::uint64_t>(people[i]), seeds[i], side);
            face.person = people[i];
            face.pixels.copyTo(photo.pixels(cv::Rect(static_cast<int>(box.x), static_cast<int>(box.y), side, side)));
        }
    });
    return photo;
}

} // namespace faces::vision
