// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/data/comparison.h"
#include "core/data/recipe_words.h"

#include <fmt/format.h>

namespace faces {

namespace {

std::string ownOr(double value) { return value < 0 ? "the net's own" : fmt::format("{:g}", value); }

std::string runWidthsText(const std::vector<int> &widths)
{
    return widths.empty() ? "the net's own" : fmt::format("{}", fmt::join(widths, ","));
}

std::string runMattingText(const MattingFile &file)
{
    if (file == MattingFile())
        return "built in";
    return file.sha256.empty() ? file.path : file.sha256.substr(0, 12);
}

/// The preset's own or a chosen one: what counts is what the networks saw.
std::string runSideText(const Run &run) { return fmt::format("{} px", preparationFor(run.options).sidePx); }

std::string runColoursText(const Run &run)
{
    return std::string(toWord(preparationFor(run.options).channels == 1 ? Colours::Grey : Colours::Colour));
}

std::string runBackgroundText(const TrainOptions &options)
{
    if (options.background != Background::Paint)
        return std::string(toWord(options.background));
    return fmt::format("paint, grey {}, masks {}", options.fill, runMattingText(options.matting));
}

std::string runSplitText(const Run &run)
{
    return run.leaky() ? fmt::format("{} (leaky), no {}", toWord(run.splitBy), number(run.split))
                       : fmt::format("{}, no {}", toWord(run.splitBy), number(run.split));
}

std::string runSizesText(const PartSizes &sizes)
{
    return fmt::format("{} / {} / {}", sizes.train, sizes.validation, sizes.test);
}

/// Of faces and labels only where all that goes into the fingerprint beside them is the same.
std::string runDataText(const Run &run) { return run.dataFingerprint.substr(0, 12); }

bool sameFrame(const Run &a, const Run &b)
{
    return a.split == b.split && a.recipe == b.recipe && a.options.attributes == b.options.attributes;
}

} // namespace

std::vector<OptionDifference> optionDifferences(const Run &a, const Run &b)
{
    std::vector<OptionDifference> found;
    const auto compare = [&](const char *option, const auto &text) {
        if (std::string ofA = text(a), ofB = text(b); ofA != ofB)
            found.push_back({option, std::move(ofA), std::move(ofB)});
    };
    compare("net", [](const Run &run) { return std::string(toWord(run.options.net)); });
    compare("attributes", [](const Run &run) { return fmt::format("{}", fmt::join(run.options.attributes, ",")); });
    compare("epochs", [](const Run &run) { return std::to_string(run.options.epochs); });
    compare("batch", [](const Run &run) { return std::to_string(run.options.batch); });
    compare("rate", [](const Run &run) { return fmt::format("{:g}", run.options.rate); });
    compare("widths", [](const Run &run) { return runWidthsText(run.options.widths); });
    compare("smoothing", [](const Run &run) { return ownOr(run.options.smoothing); });
    compare("alteration", [](const Run &run) { return fmt::format("{:g}", run.options.alteration); });
    compare("side", runSideText);
    compare("colours", runColoursText);
    compare("balance", [](const Run &run) { return std::string(toWord(run.options.balance)); });
    compare("out-of-fold", [](const Run &run) { return std::string(run.options.outOfFold ? "yes" : "no"); });
    compare("background", [](const Run &run) { return runBackgroundText(run.options); });
    compare("seed", [](const Run &run) { return std::to_string(run.options.seed); });
    compare("threads", [](const Run &run) {
        return run.options.threads == 0 ? std::string("one per core") : std::to_string(run.options.threads);
    });
    compare("device",
            [](const Run &run) { return run.device.empty() ? std::string(toWord(run.options.device)) : run.device; });
    compare("recipe", [](const Run &run) { return inWords(run.recipe); });
    compare("split", runSplitText);
    compare("train / validation / test", [](const Run &run) { return runSizesText(run.sizes); });
    if (sameFrame(a, b))
        compare("faces and labels", runDataText);
    return found;
}

} // namespace faces
