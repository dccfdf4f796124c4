// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <cstddef>
#include <exception>
#include <ostream>

namespace faces::learn {

/// Writes for a library whose destructors write, too, and so must not meet an exception: the first one is kept, what
/// comes after it is dropped, and finish() throws it.
class HeldOutput {
public:
    explicit HeldOutput(std::ostream &out) : m_out(out) {}
    void write(const void *bytes, std::size_t count) noexcept
    {
        if (m_trouble)
            return;
        try {
            m_out.write(static_cast<const char *>(bytes), static_cast<std::streamsize>(count));
        } catch (...) {
            m_trouble = std::current_exception();
        }
    }
    void finish() const
    {
        if (m_trouble)
            std::rethrow_exception(m_trouble);
    }

private:
    std::ostream &m_out;
    std::exception_ptr m_trouble;
};

} // namespace faces::learn
