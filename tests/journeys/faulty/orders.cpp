// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "tests/journeys/faulty/orders.h"

#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace faulty {

namespace {

long numberOf(const char *name)
{
    const char *text = std::getenv(name);
    return text == nullptr ? 0 : std::strtol(text, nullptr, 0);
}

void copy(const char *name, char (&target)[4096])
{
    if (const char *text = std::getenv(name))
        std::snprintf(target, sizeof target, "%s", text);
}

Orders read()
{
    Orders all;
    copy("FAULTY_UNDER", all.under);
    copy("FAULTY_LOG", all.log);
    copy("FAULTY_WHEN", all.when);
    all.at = numberOf("FAULTY_AT");
    all.with = numberOf("FAULTY_WITH");
    all.locks = numberOf("FAULTY_LOCKS");
    all.shared = numberOf("FAULTY_SHARED");
    all.disk = numberOf("FAULTY_DISK");
    if (const char *how = std::getenv("FAULTY_HOW"))
        all.how = howFrom(how);
    return all;
}

} // namespace

How howFrom(const char *word)
{
    return std::strncmp(word, "on", 2) == 0 && word[2] != 'c' ? How::On
           : std::strncmp(word, "half", 4) == 0               ? How::Half
                                                              : How::Once;
}

Orders &orders()
{
    static Orders all = read();
    return all;
}

} // namespace faulty
