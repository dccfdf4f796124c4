// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/data/attribute.h"

#include "core/base/error.h"
#include "core/base/text.h"

#include <algorithm>
#include <cctype>

namespace faces {

const std::vector<Attribute> &standardAttributes()
{
    static const std::vector<Attribute> kStandard{
        {"sex", "Sex", "Female", "Male", "F", "M", "S"},
        {"hair", "Long hair", "Long hair", "Short hair", "L", "S", "H"},
        {"glasses", "Glasses", "Glasses", "No glasses", "Y", "N", "G"},
        {"hat", "Hat", "Hat", "No hat", "Y", "N", "T"},
        {"beard", "Beard", "Beard", "No beard", "Y", "N", "B"},
    };
    return kStandard;
}

namespace {

std::string idFor(std::string_view name)
{
    std::string id;
    for (const char c : lowerCase(name)) {
        if (std::isalnum(static_cast<unsigned char>(c)) != 0 && static_cast<unsigned char>(c) < 128)
            id += c;
        else if (!id.empty() && id.back() != '_')
            id += '_';
    }
    while (!id.empty() && id.back() == '_')
        id.pop_back();
    return id.empty() ? "attribute" : id;
}

std::string noWordFor(std::string_view name) { return "No " + lowerCase(name); }

/// Letters with a meaning of their own on the Label page (unknown, reject, next unlabelled, the other view) stay free.
std::string freeKey(std::string_view name, const std::vector<Attribute> &existing)
{
    std::string candidates(name);
    candidates += "abcdefghijklmopqrstwyz";
    for (const char c : candidates) {
        const char letter = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
        const bool usable =
            letter >= 'A' && letter <= 'Z' && std::string_view("NUVX").find(letter) == std::string_view::npos;
        if (usable &&
            std::ranges::none_of(existing, [&](const Attribute &a) { return a.key == std::string(1, letter); }))
            return {letter};
    }
    return {};
}

} // namespace

Attribute attributeNamed(std::string_view name, const std::vector<Attribute> &existing)
{
    name = trimmed(name);
    if (name.empty())
        throw Error(ErrorKind::Usage, "An attribute needs a name, for example “Smile”.");
    const auto sameName = [&](const Attribute &a) { return lowerCase(a.name) == lowerCase(name); };
    if (std::ranges::any_of(existing, sameName))
        throw Error(ErrorKind::Usage, "There is already an attribute of this name. Choose another.", std::string(name));
    const std::string stem = idFor(name);
    std::string id = stem;
    const auto taken = [&] { return std::ranges::any_of(existing, [&](const Attribute &a) { return a.id == id; }); };
    for (int n = 2; taken(); ++n)
        id = stem + "_" + std::to_string(n);
    return {id, std::string(name), std::string(name), noWordFor(name), "Y", "N", freeKey(name, existing)};
}

Attribute renamed(Attribute attribute, std::string_view name)
{
    name = trimmed(name);
    if (name.empty())
        throw Error(ErrorKind::Usage, "An attribute needs a name, for example “Smile”.");
    if (attribute.yesWord == attribute.name)
        attribute.yesWord = name;
    if (attribute.noWord == noWordFor(attribute.name))
        attribute.noWord = noWordFor(name);
    attribute.name = name;
    return attribute;
}

} // namespace faces
