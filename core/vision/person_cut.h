// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/vision/person_prior.h"

namespace faces::vision {

/// GrabCut (Rother, Kolmogorov, Blake, SIGGRAPH 2004) with a soft prior in place of hard marks: each pixel is told how
/// likely a person stands there, the colours of person and background are learnt from that, and a minimal cut decides;
/// twice. The plainer the background, the more its colours count and the more room there is for hair and hats; before a
/// busy one the place counts more. face: CV_8UC3; prior: of the same size. Returns CV_8UC1, 255 where the person is.
/// Deterministic.
cv::Mat cutPerson(const cv::Mat &face, const PersonPrior &prior);

} // namespace faces::vision
