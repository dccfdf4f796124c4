// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "app/shared/judged_json.h"

namespace faces {

nlohmann::ordered_json judgedJson(const tasks::Judged &judged)
{
    using Json = nlohmann::ordered_json;
    Json attributes = Json::object();
    for (const auto &answer : judged.answers)
        attributes[answer.attribute.id] = {
            {"probability", answer.probability}, {"decision", answer.yes ? "yes" : "no"}, {"word", answer.word()}};
    const Box &b = judged.box;
    return {{"box", Json::array({b.x, b.y, b.width, b.height})}, {"attributes", attributes}};
}

} // namespace faces
