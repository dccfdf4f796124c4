// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// Facts that stand as JSON in a project's database. What is read is written and read as the same.
#include "core/store/json.h"
#include "tests/fuzz/fuzz_target.h"

using namespace faces;
using namespace faces::store;

namespace {

template <typename Value> void comesBack(const std::string &text, Value (*read)(const std::string &))
{
    fuzz::orRefused([&] {
        const std::string once = toJson(read(text));
        fuzz::must(toJson(read(once)) == once, "a record that was read is written as the same");
    });
}

} // namespace

FACES_FUZZ(records)
{
    const std::string text(fuzz::textOf(input));
    comesBack(text, gridFrom);
    comesBack(text, placesFrom);
    comesBack(text, optionsFrom);
    comesBack(text, recipeFrom);
    comesBack(text, sizesFrom);
    comesBack(text, epochFrom);
    comesBack(text, scoresFrom);
    comesBack(text, numbersFrom);
    comesBack(text, thresholdSourcesFrom);
    comesBack(text, tuneOptionsFrom);
    comesBack(text, trialFrom);
    comesBack(text, suggestionsFrom);
    fuzz::orRefused([&] { recipeFrom(text).check(); });
    fuzz::orRefused([&] { optionsFrom(text).check(); });
}
