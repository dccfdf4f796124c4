// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace faces::test {

/// A port of 127.0.0.1 that nobody listens at; 0 if there is none.
inline int freePort()
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK); // port 0: the system chooses one
    socklen_t length = sizeof(address);
    auto *plain = reinterpret_cast<sockaddr *>(&address);
    const bool found = socket >= 0 && ::bind(socket, plain, length) == 0 && ::getsockname(socket, plain, &length) == 0;
    if (socket >= 0)
        ::close(socket);
    return found ? ntohs(address.sin_port) : 0;
}

} // namespace faces::test
