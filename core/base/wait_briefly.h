// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

namespace faces {

/// Lets libgomp's threads wait busily for some microseconds only, where GOMP_SPINCOUNT or OMP_WAIT_POLICY do not say
/// otherwise. By itself it does so for milliseconds: beside other programs that want the processors, too, a training
/// then took 28 times as long, and with this 4 times; alone it takes as long as before (core/learn/FINDINGS.md).
///
/// libgomp asks the environment once, when it is loaded, and that is before main(). So the program is started anew in
/// its place, with that said, which takes less than a tenth of a second. To be called in main() before anything is
/// opened or begun; arguments as there. Where it fails the program goes on as it is.
void waitBriefly(char **arguments);

} // namespace faces
