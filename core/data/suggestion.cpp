// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/data/suggestion.h"

#include <cmath>

namespace faces {

Suggested suggestedBy(const SuggestionRule &rule, double probability)
{
    if (std::isnan(probability))
        return {};
    // An end that lies on the wrong side of the threshold must not make a suggestion sure that says the opposite.
    const bool yes = probability >= rule.threshold;
    const bool sure = yes ? probability >= rule.yesFrom : probability <= rule.noUpTo;
    return {yes ? LabelValue::Yes : LabelValue::No, sure ? Sureness::Sure : Sureness::Doubtful};
}

} // namespace faces
