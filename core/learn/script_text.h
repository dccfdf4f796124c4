// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/model.h"

#include <string>

namespace faces::learn {

/// The methods of a published module, in TorchScript: forward(faces) and what it calls.
std::string scriptText(const Model &model);

/// What a tensor of a network is called in the module: "stage1.weight" is stage1_weight, "sex/conv1.weight" is
/// of_sex_conv1_weight.
std::string scriptName(const std::string &tensor);

} // namespace faces::learn
