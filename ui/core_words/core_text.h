// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <span>

namespace faces::ui {

/// A sentence, a step's name, a reason, a word: exactly as core writes it, with fmt's places ("{}", "{0}", "{:g}").
/// A translation may take the places in another order ("{1} ... {0}").
///
/// `many` says that one of the places holds a number with this noun ("3 faces"): the translation then has plural forms,
/// in which "%Ln" is the number alone. A text that begins with "%Ln " is such a number with its noun itself.
struct CoreText {
    struct Source {
        const char *text;
        const char *many = nullptr; ///< also the translation's comment: "Added {}" is said of faces and of photos
    } source;
    /// What stands in the places, a letter each; what has none is '.':
    /// '.' translated where it is known itself, as it is otherwise   '=' a name, kept as it is
    /// '#' a whole number, nothing else                              '&' a list ("a, b and c"; "a, b; c")
    /// 'n' the number with its noun                                  'v' a verb that agrees with it: may be dropped
    /// '+' in front: core puts this together from smaller pieces, and it reads better translated as a whole
    const char *places = "";
    const char *one = nullptr; ///< the noun of 1
};

std::span<const CoreText> textsOfData();
std::span<const CoreText> textsOfExchange();
std::span<const CoreText> textsOfLearn();
std::span<const CoreText> textsOfStore();
std::span<const CoreText> textsOfTasks();
std::span<const CoreText> textsOfVision();
/// Numbers with their nouns, and reasons that the window itself keeps in the project.
std::span<const CoreText> textsOfSeveral();

} // namespace faces::ui
