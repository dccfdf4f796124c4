// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

// What the environment asks of this library, which is loaded into a program before all others (LD_PRELOAD):
//   FAULTY_UNDER=FOLDER   only what is written below it counts
//   FAULTY_AT=N           the N-th point fails, counted from 1; 0: none, they are only counted
//   FAULTY_WITH=ERRNO     how
//   FAULTY_HOW=once|on|half   that one; or all from it on, as a disk that stays full; or of a write one half arrives
//   and
//                         the rest fails
//   FAULTY_LOG=FILE       a line per point, "N KIND PATH"; of a run in which one fails, only that one. Lies elsewhere
//   FAULTY_WHEN=FILE      points count as long as this file is there, and it says N, ERRNO and how itself: "N ERRNO HOW"
//   FAULTY_LOCKS=ERRNO    all locks of files fail, as on a network file system that has none
//   FAULTY_SHARED=ERRNO   memory of files cannot be shared
//   FAULTY_DISK=MAGIC     statfs says that it is a file system of this kind
//   FAULTY_CLOCK=N SECONDS   from the N-th time on that it is asked, the wall clock says so many seconds more
namespace faulty {

enum class How { Once, On, Half };

struct Orders {
    char under[4096] = {}, log[4096] = {}, when[4096] = {};
    long at = 0, with = 0, locks = 0, shared = 0, disk = 0;
    How how = How::Once;
};

/// As they were when the program began.
Orders &orders();
How howFrom(const char *word);

} // namespace faulty
