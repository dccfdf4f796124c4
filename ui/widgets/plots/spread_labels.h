// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <vector>

namespace faces::ui {

/// Places as near as they can be to the wanted ones (least squares), in the same order, at least `apart` from each
/// other, all within low..high. wanted: ascending; all in one unit. Where so many do not fit they lie evenly over the
/// whole room, nearer than `apart`. Isotonic regression by pooling adjacent violators (Barlow, Bartholomew, Bremner and
/// Brunk, "Statistical Inference under Order Restrictions", 1972), linear in the number of places. Any thread.
std::vector<double> spreadApart(const std::vector<double> &wanted, double apart, double low, double high);

} // namespace faces::ui
