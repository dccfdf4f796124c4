// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/core_words/core_dictionary.h"

#include <algorithm>
#include <functional>

namespace faces::ui {

namespace {
constexpr std::string_view kNumber = "%Ln ";

const CoreText *foundIn(const std::map<std::string_view, const CoreText *> &nouns, std::string_view noun)
{
    const auto at = nouns.find(noun);
    return at == nouns.end() ? nullptr : at->second;
}
} // namespace

const CoreDictionary &CoreDictionary::instance()
{
    static const CoreDictionary kOnly;
    return kOnly;
}

CoreDictionary::CoreDictionary()
{
    for (const auto &texts : {textsOfData(), textsOfExchange(), textsOfLearn(), textsOfStore(), textsOfTasks(),
                              textsOfVision(), textsOfSeveral()})
        for (const CoreText &text : texts) {
            m_all.push_back(&text);
            const std::string_view words = text.source.text;
            if (words.starts_with(kNumber)) {
                m_one.emplace(text.one, &text);
                m_many.emplace(words.substr(kNumber.size()), &text);
            } else if (TextPattern pattern(text); pattern.hasPlaces()) {
                m_patterns.push_back(std::move(pattern));
            } else {
                m_exact.emplace(words, &text);
            }
        }
    std::ranges::stable_sort(m_patterns, std::ranges::greater{}, &TextPattern::literalLength);
}

const CoreText *CoreDictionary::exact(std::string_view english) const
{
    const auto at = m_exact.find(english);
    return at == m_exact.end() ? nullptr : at->second;
}

const CoreText *CoreDictionary::noun(const CountedNoun &counted) const
{
    return foundIn(counted.number == 1 ? m_one : m_many, counted.noun);
}

} // namespace faces::ui
