// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <array>

// System calls without the C library, whose own ones are trapped: see trap.cpp. Each carries the mark by which the
// kernel lets it through, in the sixth argument, which none of those that are trapped has (but mmap, which is told by a
// flag that the kernel ignores).
namespace faulty {

constexpr unsigned kMark = 0x5A17F00Du;
using Arguments = std::array<long, 6>;

#if defined(__x86_64__)
/// The kernel's own answer: -errno where it failed.
inline long rawCall(long number, const Arguments &a)
{
    long result = number;
    register long r10 asm("r10") = a[3];
    register long r8 asm("r8") = a[4];
    register long r9 asm("r9") = a[5];
    asm volatile("syscall"
                 : "+a"(result)
                 : "D"(a[0]), "S"(a[1]), "d"(a[2]), "r"(r10), "r"(r8), "r"(r9)
                 : "rcx", "r11", "memory");
    return result;
}
#elif defined(__aarch64__)
inline long rawCall(long number, const Arguments &a)
{
    register long x8 asm("x8") = number;
    register long x0 asm("x0") = a[0];
    register long x1 asm("x1") = a[1];
    register long x2 asm("x2") = a[2];
    register long x3 asm("x3") = a[3];
    register long x4 asm("x4") = a[4];
    register long x5 asm("x5") = a[5];
    asm volatile("svc 0" : "+r"(x0) : "r"(x8), "r"(x1), "r"(x2), "r"(x3), "r"(x4), "r"(x5) : "memory");
    return x0;
}
#endif

template <typename... Values> long marked(long number, Values... values)
{
    static_assert(sizeof...(values) <= 5);
    Arguments arguments{(long)values...};
    arguments[5] = static_cast<long>(kMark);
    return rawCall(number, arguments);
}

} // namespace faulty
