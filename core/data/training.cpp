// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/data/training.h"

#include "core/base/error.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

namespace faces {

namespace {
constexpr std::array<std::string_view, 3> kNets{"compact", "classic-multi", "classic-single"};
constexpr std::array<std::string_view, 3> kDevices{"auto", "cpu", "cuda"};
constexpr std::array<std::string_view, 3> kBackgrounds{"auto", "keep", "paint"};
constexpr std::array<std::string_view, 3> kColourWords{"auto", "grey", "colour"};
constexpr std::array<std::string_view, 2> kBalances{"even", "rare"};

void require(bool holds, std::string_view option, std::string_view range)
{
    if (!holds)
        throw Error(ErrorKind::Usage, fmt::format("{} must be {}.", option, range));
}

void requireWidths(const TrainOptions &options)
{
    const bool compact = options.net == Net::Compact;
    const std::size_t count = options.widths.size();
    require(count == 0 || (compact ? count >= 2 && count <= 5 : count == 4), "The number of widths",
            compact ? "2 to 5, one for each stage" : "4: three convolutions and the dense layer");
    require(std::ranges::all_of(options.widths, [](int width) { return width >= 1 && width <= 4096; }), "A width",
            "between 1 and 4096");
}

/// The classic networks leave some cells of every side. Each stage of the compact one halves the maps, the first one
/// twice.
void requireSide(const TrainOptions &options)
{
    require(options.side == 0 || (options.side >= 32 && options.side <= 128), "The side that faces are scaled to",
            "between 32 and 128 pixels");
    const std::size_t stages = options.widths.size();
    const int least = options.net == Net::Compact && stages > 0 ? 1 << (stages + 1) : 0;
    if (preparationFor(options).sidePx < least)
        throw Error(ErrorKind::Usage,
                    fmt::format("A compact network of {} stages leaves nothing of faces scaled to {} pixels. Choose a "
                                "side of {} or more, or fewer widths.",
                                stages, options.side, least));
}

template <typename Enum> std::optional<Enum> fromWord(std::span<const std::string_view> words, std::string_view word)
{
    const auto found = std::ranges::find(words, word);
    if (found == words.end())
        return std::nullopt;
    return static_cast<Enum>(found - words.begin());
}
} // namespace

std::string_view toWord(Net net) { return kNets.at(static_cast<std::size_t>(net)); }

std::optional<Net> netFromWord(std::string_view word) { return fromWord<Net>(kNets, word); }

std::string_view toWord(Device device) { return kDevices.at(static_cast<std::size_t>(device)); }

std::optional<Device> deviceFromWord(std::string_view word) { return fromWord<Device>(kDevices, word); }

std::string_view toWord(Background background) { return kBackgrounds.at(static_cast<std::size_t>(background)); }

std::optional<Background> backgroundFromWord(std::string_view word) { return fromWord<Background>(kBackgrounds, word); }

std::string_view toWord(Colours colours) { return kColourWords.at(static_cast<std::size_t>(colours)); }

std::optional<Colours> coloursFromWord(std::string_view word) { return fromWord<Colours>(kColourWords, word); }

std::string_view toWord(Balance balance) { return kBalances.at(static_cast<std::size_t>(balance)); }

std::optional<Balance> balanceFromWord(std::string_view word) { return fromWord<Balance>(kBalances, word); }

void TrainOptions::check() const
{
    require(epochs >= 0 && epochs <= 1000, "The number of epochs", "between 1 and 1000");
    require(batch >= 0 && batch <= 1024, "The batch", "between 1 and 1024 faces");
    require(std::isfinite(rate) && rate >= 0 && rate <= 1, "The learning rate", "above 0 and at most 1");
    require(threads >= 0 && threads <= 256, "The number of threads", "between 1 and 256");
    require(fill >= 0 && fill <= 255, "The fill", "between 0 (black) and 255 (white)");
    require(!std::isnan(smoothing) && smoothing <= 0.5, "The smoothing of labels", "between 0 and 0.5");
    require(std::isfinite(alteration) && alteration >= 0 && alteration <= 3, "The strength of alterations",
            "between 0 and 3");
    requireWidths(*this);
    requireSide(*this);
    for (auto one = attributes.begin(); one != attributes.end(); ++one)
        if (std::find(attributes.begin(), one, *one) != one)
            throw Error(ErrorKind::Usage, "This attribute is named twice. Name each once.", *one);
}

void Preparation::check() const
{
    require(sidePx >= 8 && sidePx <= 256, "The input's side", "between 8 and 256 pixels");
    require(channels == 1 || channels == 3, "The number of channels", "1 (grey) or 3 (colour)");
    require(fill >= 0 && fill <= 255, "The fill", "between 0 and 255");
}

TrainOptions withPreset(TrainOptions options)
{
    const bool compact = options.net == Net::Compact;
    if (options.epochs == 0)
        options.epochs = compact ? 48 : 20;
    if (options.batch == 0)
        options.batch = compact ? 32 : 64;
    if (options.rate == 0)
        options.rate = compact ? 4e-3 : 1e-3;
    return options;
}

std::optional<double> trainMacroF1(const EpochRecord &epoch)
{
    Scores scores;
    for (const LabelRecord &label : epoch.labels)
        scores.labels.push_back({{}, 0.5, label.train, {}});
    return scores.macroF1();
}

Preparation preparationFor(const TrainOptions &options)
{
    Preparation preparation;
    if (options.net == Net::Compact) { // glasses are thin, and lips and hair have colours
        preparation.sidePx = 128;
        preparation.channels = 3;
    }
    if (options.side > 0)
        preparation.sidePx = options.side;
    if (options.colours != Colours::Auto)
        preparation.channels = options.colours == Colours::Grey ? 1 : 3;
    preparation.removeBackground = options.background == Background::Paint;
    preparation.fill = preparation.removeBackground ? options.fill : 0;
    if (preparation.removeBackground)
        preparation.matting = options.matting;
    return preparation;
}

} // namespace faces
