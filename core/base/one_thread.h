// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

namespace faces {

/// While it lives, what this thread asks of OpenMP runs in this thread alone: the matrix products of OpenBLAS above
/// all, whose helpers would have the usual priority and spin beside a window. Other threads keep their number.
class OneThread {
public:
    explicit OneThread(bool on);
    ~OneThread();
    OneThread(const OneThread &) = delete;
    OneThread &operator=(const OneThread &) = delete;

private:
    int m_before = 0; ///< 0: left as it was
};

} // namespace faces
