// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/base/error.h"

#include <new>
#include <string>
#include <vector>

namespace faces {

/// Does `work` for one item of a batch. Whatever is wrong with that item goes on the list, and the rest of the batch
/// goes on; a stop and a fault of the program itself stay exceptions. Keep what concerns all items alike (the project)
/// out of `work`. False if the item was skipped.
template <typename Work> bool triedOne(const std::string &item, std::vector<Skipped> &skipped, Work work)
{
    try {
        work();
        return true;
    } catch (const Error &error) {
        if (error.kind() == ErrorKind::Cancelled || error.kind() == ErrorKind::Internal)
            throw;
        skipped.push_back({item, error.what()});
    } catch (const std::bad_alloc &) {
        skipped.push_back({item, "There is not enough memory for it. Close other programs, or make it smaller."});
    }
    return false;
}

} // namespace faces
