// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <stop_token>
#include <thread>

namespace faces::vision {

/// What one picture may take while it is read: its file, its pixels and what the decoder holds beside them. With the
/// rest of the program it stays below a gigabyte.
inline constexpr double kMostReadingBytes = 670e6;
/// Smaller ones are read without asking for room.
inline constexpr double kSmallReadingBytes = 64e6;

/// Room in memory for a large picture. All threads together get what one largest picture takes: who comes later waits
/// until those before are done. Held as long as the pixels are, and given back at its end.
class PhotoRoom {
public:
    PhotoRoom() = default;
    /// Waits until there is room for so many bytes; a thread that holds some never waits. Throws Error{Cancelled}.
    PhotoRoom(double bytes, const std::stop_token &stop);
    ~PhotoRoom() { giveBack(); }
    PhotoRoom(PhotoRoom &&other) noexcept;
    PhotoRoom &operator=(PhotoRoom &&other) noexcept;

    /// What is no longer needed once the picture is read. Never more than there was.
    void shrinkTo(double bytes);
    double bytes() const { return m_bytes; }

private:
    void giveBack() noexcept;
    double m_bytes = 0; ///< 0: holds nothing
    std::thread::id m_holder;
};

} // namespace faces::vision
