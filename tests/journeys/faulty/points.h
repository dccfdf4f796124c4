// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "tests/journeys/faulty/raw_call.h"

namespace faulty {

/// What a trapped system call is answered with: what the kernel says, or -errno where it is this call's turn to fail.
/// Runs within a signal handler: no memory, no locks, no C library that writes.
long answer(long number, const Arguments &arguments);

} // namespace faulty
