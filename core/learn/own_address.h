// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <string>

namespace faces::learn {

/// The numeric address under which this machine speaks to `host`: the one the system's routes choose, so that a host
/// name that stands for the loopback in /etc/hosts leads nobody astray. Sends nothing. Throws Error{Usage} if the host
/// is not known or no route leads there.
std::string ownAddressTowards(const std::string &host, int port);

/// Whether a numeric address leads to nobody but this machine.
bool isLoopback(const std::string &address);

} // namespace faces::learn
