// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/attribute.h"
#include "core/data/ids.h"

#include <string>
#include <vector>

namespace faces {

/// How a suggester's probabilities of one attribute are to be read. Both ends are chosen on faces that it had not
/// learned from: of those beyond an end, the share that is right was at least the stated rate.
struct SuggestionRule {
    AttributeId attribute;
    double threshold = 0.5; ///< suggested is yes when p >= threshold
    double noUpTo = 0;      ///< p <= noUpTo: surely no. Below 0: never
    double yesFrom = 1;     ///< p >= yesFrom: surely yes. Above 1: never
    int checkedOn = 0;      ///< faces with a known label that the ends were measured on; 0: not measured
    bool operator==(const SuggestionRule &) const = default;
};

/// What a suggester says about one face.
struct FaceSuggestion {
    FaceId face{};
    std::vector<float> probabilities; ///< of yes, 0..1, one per rule; NaN where it says nothing
};

/// What a model, or a file from outside, thinks of faces before a person has said. Never a label: unknown stays unknown
/// until a person accepts it.
struct Suggestions {
    std::string source;               ///< "model", or the format that it was read from: "lfw"
    std::string madeAt;               ///< UTC
    double statedRate = 0;            ///< 0..1, of sure ones that are right; 0: nobody says
    std::vector<SuggestionRule> rules;
    std::vector<FaceSuggestion> faces;
};

/// Surely: may be accepted unseen at the stated rate. Doubtful: to be looked at.
enum class Sureness : std::uint8_t { Nothing, Doubtful, Sure };
struct Suggested {
    LabelValue value = LabelValue::Unknown;
    Sureness sureness = Sureness::Nothing;
};
/// probability: NaN where nothing is suggested.
Suggested suggestedBy(const SuggestionRule &rule, double probability);

/// A label that a model which had not learned from the face disagrees with, or that a person sent to the suspicious ones.
struct Suspicion {
    FaceId face{};
    AttributeId attribute;
    float probability = 0; ///< of yes, out of fold; a person's doubt is 0 of a yes and 1 of a no
    bool sent = false;     ///< by a person
    bool operator==(const Suspicion &) const = default;
};

/// What another annotator said, without seeing the label.
struct Opinion {
    FaceId face{};
    AttributeId attribute;
    std::string annotator;
    LabelValue value = LabelValue::Unknown;
    bool late = false; ///< given after a conflict about the label had been settled: that decision does not cover it
    bool operator==(const Opinion &) const = default;
};

/// What a person settled. A model's doubt is not a conflict of people: who decides in spite of the one need not know of
/// the other. Numbers as the store keeps them.
enum class Settles : std::uint8_t {
    Doubt = 0,   ///< the model's, about the label or its own suggestion
    Conflict = 1 ///< people's; and any doubt of the model
};

/// A person looked at a label that a model or another annotator doubts, and decided: it stands as long as the label has
/// this value.
struct SettledLabel {
    FaceId face{};
    AttributeId attribute;
    LabelValue value = LabelValue::Unknown;
    bool changed = false; ///< it had the other value before it was settled
    Settles settles = Settles::Conflict;
    bool operator==(const SettledLabel &) const = default;
};

} // namespace faces
