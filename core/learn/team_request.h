// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/training.h"

namespace faces::learn {

class Team;

/// What the other members of a team need to train along: options and training faces. They get all of these, as the
/// order is drawn anew in every epoch; validation faces and checkpoints are rank 0's own. So nobody else opens the
/// project: SQLite's write-ahead log, which it keeps, must not be used over a network. Throws Error{Usage}, as all
/// members do, if a batch has fewer faces than the team members.
void sendRequest(Team &team, const TrainRequest &request);
/// What rank 0 sends; waits as long as it works at it (TeamPatience::work). Throws Error{Usage} as above, and if rank 0
/// is another version of the program.
TrainRequest receiveRequest(Team &team);

} // namespace faces::learn
