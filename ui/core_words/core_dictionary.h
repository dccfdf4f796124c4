// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "ui/core_words/text_pattern.h"

#include <map>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace faces::ui {

/// All that core says to people, to be looked up. Made once; may be read on any thread.
class CoreDictionary {
public:
    static const CoreDictionary &instance();

    const CoreText *exact(std::string_view english) const; ///< one without places; null: there is none
    const CoreText *noun(const CountedNoun &counted) const;    ///< of the number with this noun; null: there is none
    /// Those with places, the one that says most first.
    const std::vector<TextPattern> &patterns() const { return m_patterns; }
    const std::vector<const CoreText *> &all() const { return m_all; }

private:
    CoreDictionary();
    std::vector<const CoreText *> m_all;
    std::unordered_map<std::string_view, const CoreText *> m_exact;
    std::map<std::string_view, const CoreText *> m_one, m_many;
    std::vector<TextPattern> m_patterns;
};

} // namespace faces::ui
