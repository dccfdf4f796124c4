// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/learn/own_address.h"

#include "core/base/error.h"

#include <fmt/format.h>

#include <array>
#include <memory>

#include <netdb.h>
#include <sys/socket.h>
#include <unistd.h>

namespace faces::learn {

namespace {

using Addresses = std::unique_ptr<addrinfo, decltype(&::freeaddrinfo)>;

/// Throws Error{Usage}.
Addresses addressesOf(const std::string &host, int port)
{
    addrinfo wanted{};
    wanted.ai_family = AF_UNSPEC;
    wanted.ai_socktype = SOCK_DGRAM;
    addrinfo *found = nullptr;
    const int trouble = ::getaddrinfo(host.c_str(), std::to_string(port).c_str(), &wanted, &found);
    if (trouble != 0)
        throw Error(ErrorKind::Usage,
                    fmt::format("The machine of rank 0 is not known here ({}). Set MASTER_ADDR to its name or number.",
                                ::gai_strerror(trouble)),
                    host);
    return {found, &::freeaddrinfo};
}

/// Closes it.
class DatagramSocket {
public:
    explicit DatagramSocket(int family) : m_socket(::socket(family, SOCK_DGRAM | SOCK_CLOEXEC, 0)) {}
    ~DatagramSocket()
    {
        if (m_socket >= 0)
            ::close(m_socket);
    }
    DatagramSocket(const DatagramSocket &) = delete;
    DatagramSocket &operator=(const DatagramSocket &) = delete;
    int get() const { return m_socket; }

private:
    int m_socket;
};

/// Empty where no route leads there. Connecting a datagram socket only chooses the route.
std::string ownAddressOnTheWayTo(const addrinfo &there)
{
    const DatagramSocket socket(there.ai_family);
    if (socket.get() < 0 || ::connect(socket.get(), there.ai_addr, there.ai_addrlen) != 0)
        return {};
    sockaddr_storage own{};
    socklen_t length = sizeof(own);
    std::array<char, NI_MAXHOST> text{};
    if (::getsockname(socket.get(), reinterpret_cast<sockaddr *>(&own), &length) != 0 ||
        ::getnameinfo(reinterpret_cast<const sockaddr *>(&own), length, text.data(), text.size(), nullptr, 0,
                      NI_NUMERICHOST) != 0)
        return {};
    return text.data();
}

} // namespace

std::string ownAddressTowards(const std::string &host, int port)
{
    const Addresses addresses = addressesOf(host, port);
    for (const addrinfo *there = addresses.get(); there != nullptr; there = there->ai_next)
        if (std::string own = ownAddressOnTheWayTo(*there); !own.empty())
            return own;
    throw Error(ErrorKind::Usage, "No network of this machine leads to rank 0. Check MASTER_ADDR and the network.",
                host);
}

bool isLoopback(const std::string &address) { return address.starts_with("127.") || address == "::1"; }

} // namespace faces::learn
