// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/vision/recipe_picture.h"

#include "core/base/random.h"
#include "core/vision/alter.h"
#include "core/vision/prepare_face.h"

#include <algorithm>
#include <cmath>

namespace faces::vision {
namespace {

constexpr int kMiddleGrey = 128;
constexpr double kFullScale = 255;

/// Every step has numbers of its own: those of one place do not depend on what other steps take.
Random numbersFor(const Recipe &recipe, int faceNumber, int row, std::size_t step)
{
    const auto stream = (static_cast<std::uint64_t>(faceNumber) << 24) | (static_cast<std::uint64_t>(row) << 12) | step;
    return Random(recipe.seed, stream);
}

/// Per cent of `side` in whole pixels; halves away from zero.
int lengthOf(double percent, int side) { return static_cast<int>(std::lround(percent * side / 100)); }

/// 21.875 % less of 64 are 50: halves up, as the notebooks' lengths scale.
int scaledBy(double percent, int side) { return static_cast<int>(std::floor((100 + percent) * side / 100 + 0.5)); }

std::uint8_t byteOf(double value) { return static_cast<std::uint8_t>(std::clamp(std::lround(value), 0L, 255L)); }

template <typename Change> cv::Mat eachByte(const cv::Mat &face, Change change)
{
    cv::Mat out(face.size(), face.type());
    for (int y = 0; y < face.rows; ++y)
        for (int x = 0; x < face.cols * face.channels(); ++x)
            out.ptr(y)[x] = byteOf(change(static_cast<double>(face.ptr(y)[x])));
    return out;
}

cv::Mat mirrored(const cv::Mat &face)
{
    cv::Mat out;
    cv::flip(face, out, 1);
    return out;
}

cv::Mat cutOut(const cv::Mat &face, double percent, Random &random)
{
    const int side = std::min(lengthOf(percent, face.cols), face.cols);
    cv::Mat out = face.clone();
    if (side > 0) {
        const auto room = static_cast<std::size_t>(face.cols - side + 1);
        const auto left = static_cast<int>(random.below(room)), top = static_cast<int>(random.below(room));
        out(cv::Rect(left, top, side, side)).setTo(cv::Scalar::all(kMiddleGrey));
    }
    return out;
}

/// A step whose amount is drawn already. random: for what every face draws, noise and the place of a cut-out.
cv::Mat stepped(const cv::Mat &face, const RecipeStep &step, Random &random)
{
    switch (step.kind) {
    case StepKind::Mirror:
        return mirrored(face);
    case StepKind::Rotate:
        return rotated(face, -step.amount);
    case StepKind::Narrow:
        return stretchedTo(face, scaledBy(-step.amount, face.cols));
    case StepKind::Widen:
        return stretchedTo(face, scaledBy(step.amount, face.cols));
    case StepKind::Zoom:
        return zoomedTo(face, scaledBy(step.amount, face.cols));
    case StepKind::Blur:
        return boxBlurred(face, step.amount);
    case StepKind::Shift:
        return shifted(face, lengthOf(step.amount, face.cols), lengthOf(step.down, face.rows));
    case StepKind::Light:
        return eachByte(face, [add = step.amount / 100 * kFullScale](double value) { return value + add; });
    case StepKind::Contrast:
        return eachByte(
            face, [by = 1 + step.amount / 100](double value) { return (value - kMiddleGrey) * by + kMiddleGrey; });
    case StepKind::Noise:
        return eachByte(face, [&random, deviation = step.amount / 100 * kFullScale](double value) {
            return value + deviation * random.normal();
        });
    case StepKind::CutOut:
        return cutOut(face, step.amount, random);
    }
    return face;
}

double drawn(StepKind kind, double amount, Random &random)
{
    const StepLimits &limits = limitsOf(kind);
    const double far = std::abs(amount);
    return random.real(std::max(limits.least < 0 ? -far : 0.0, limits.least), std::min(far, limits.most));
}

/// False for a mirror that this face does not get.
bool draw(RecipeStep &step, Random &random)
{
    if (!step.upTo)
        return true;
    step.upTo = false;
    if (step.kind == StepKind::Mirror)
        return random.chance(0.5);
    step.amount = drawn(step.kind, step.amount, random);
    if (step.kind == StepKind::Shift)
        step.down = drawn(step.kind, step.down, random);
    return true;
}

cv::Mat rowPicture(cv::Mat face, const Recipe &recipe, int faceNumber, int row)
{
    const std::vector<RecipeStep> &steps = recipe.rows.at(static_cast<std::size_t>(row)).steps;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        Random random = numbersFor(recipe, faceNumber, row, i);
        RecipeStep step = steps[i];
        if (draw(step, random))
            face = stepped(face, step, random);
    }
    return face;
}

} // namespace

cv::Mat recipePicture(const cv::Mat &prepared, const Recipe &recipe, int faceNumber, int picture)
{
    if (picture < 0)
        return prepared;
    const cv::Mat face = altered(prepared, recipe.alterationOf(faceNumber));
    return recipe.rows.empty() ? variant(face, static_cast<Variant>(picture))
                               : rowPicture(face, recipe, faceNumber, picture);
}

std::vector<RecipeStep> drawnSteps(const Recipe &recipe, int faceNumber, int row)
{
    std::vector<RecipeStep> drawnOnes;
    const std::vector<RecipeStep> &steps = recipe.rows.at(static_cast<std::size_t>(row)).steps;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        Random random = numbersFor(recipe, faceNumber, row, i);
        RecipeStep step = steps[i];
        if (draw(step, random))
            drawnOnes.push_back(step);
    }
    return drawnOnes;
}

} // namespace faces::vision
