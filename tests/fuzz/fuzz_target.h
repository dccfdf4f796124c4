// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/base/error.h"

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <span>
#include <string>
#include <string_view>

// A target is one function that is given bytes from outside and must come through: whatever they are, it may end with
// faces::Error and nothing else. Under clang's fuzzer it is called with ever new bytes; as a test with those of its
// corpus.
namespace faces::fuzz {

using Input = std::span<const std::uint8_t>;

inline std::string_view textOf(Input input) { return {reinterpret_cast<const char *>(input.data()), input.size()}; }

/// A claim that holds for every input. The fuzzer takes the end of the process for a finding.
inline void must(bool holds, const char *claim)
{
    if (holds)
        return;
    std::fprintf(stderr, "Broken claim: %s\n", claim);
    std::abort();
}

/// Runs `work`; an error for a person is a fine end.
template <typename Work> void orRefused(Work work)
{
    try {
        work();
    } catch (const Error &error) {
        must(*error.what() != '\0', "an error is a sentence");
    }
}

/// Targets by name, for the program that replays the corpus.
using Target = void (*)(Input);
int addTarget(const char *name, Target target);

} // namespace faces::fuzz

// FACES_FUZZ(name) { ... uses `input` ... }
#ifdef FACES_REPLAY
#define FACES_FUZZ(name)                                                                                               \
    static void name(faces::fuzz::Input input);                                                                        \
    [[maybe_unused]] static const int name##Added = faces::fuzz::addTarget(#name, name);                               \
    static void name(faces::fuzz::Input input)
#else
#define FACES_FUZZ(name)                                                                                               \
    static void name(faces::fuzz::Input input);                                                                        \
    extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)                                  \
    {                                                                                                                  \
        name({data, size});                                                                                            \
        return 0;                                                                                                      \
    }                                                                                                                  \
    static void name(faces::fuzz::Input input)
#endif
