// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

/// Before a function whose loop is worth it: one build for every x86 processor, the function in three widths; the
/// loader takes the widest that the machine has. Results differ in rounding where a width has fused products. The
/// sanitizers cannot follow the loader's choice.
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__) && !defined(__SANITIZE_THREAD__) &&                \
    !defined(__SANITIZE_ADDRESS__)
#define FACES_WIDE __attribute__((target_clones("arch=x86-64-v4", "avx2", "default")))
#else
#define FACES_WIDE
#endif
