// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/learn/outside_facts.h"

#include "core/learn/method.h"

#include <nlohmann/json.hpp>

namespace faces::learn {

std::vector<AttributeId> idsOf(const Model &model)
{
    std::vector<AttributeId> ids;
    for (const Attribute &attribute : model.attributes)
        ids.push_back(attribute.id);
    return ids;
}

std::string outsideFacts(const Model &model)
{
    using Json = nlohmann::ordered_json;
    Json attributes = Json::array();
    for (std::size_t i = 0; i < model.attributes.size(); ++i) {
        const Attribute &attribute = model.attributes[i];
        attributes.push_back({{"id", attribute.id},
                              {"name", attribute.name},
                              {"yes", attribute.yesWord},
                              {"no", attribute.noWord},
                              {"threshold", model.thresholds.at(i)}});
    }
    const Preparation &seen = model.preparation;
    const Json input{{"channels", "red, green, blue"},
                     {"values", "0..255"},
                     {"sidePx", seen.sidePx},
                     {"grey", seen.channels == 1},
                     {"backgroundPainted", seen.removeBackground},
                     {"backgroundGrey", seen.fill}};
    const Json facts{{"program", "Faces Studio " FACES_VERSION},
                     {"network", toWord(model.net)},
                     {"attributes", attributes},
                     {"temperature", model.temperature},
                     {"mirrored", methodFor(model.net).mirrored},
                     {"input", input},
                     {"output", "probabilities [N, attributes]; yes where a probability is at least the threshold"},
                     {"notes", model.notes}};
    return facts.dump(2);
}

} // namespace faces::learn
