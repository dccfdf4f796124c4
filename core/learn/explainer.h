// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/learn/learner.h"

#include <cstdint>
#include <memory>
#include <span>
#include <stop_token>
#include <vector>

namespace faces {

/// A predictor that also tells what its decisions rest on. Calls from one thread at a time.
class Explainer : public Predictor {
public:
    /// Where the network looked when it said yes (or no) to one attribute of one prepared face: float32 [side, side],
    /// 0..1 with the highest at 1, all 0 where nothing speaks for the decision. A pixel is as high as what stands
    /// there, and around it, speaks for the decision that was made: for a no, what speaks against the attribute. What
    /// speaks for the other decision is 0. See evidenceOf() (core/learn/evidence_torch.h) for the method and its
    /// sources. Throws Error{Cancelled}.
    virtual std::vector<float> evidence(std::span<const std::uint8_t> face, std::size_t attribute, bool yes,
                                        const std::stop_token &stop = {}) = 0;
    /// What the network's last layer makes its logits of, [faces, featureWidth()], float32: the activations behind its
    /// last ReLU, the mean of a face's and its mirror image's where both are judged. With one network per attribute
    /// those of all of them, one after the other, each of length 1 so that none drowns the others. A face's do not
    /// depend on which other faces are in the call.
    virtual std::vector<float> features(std::span<const std::uint8_t> pixels, std::size_t faces) = 0;
    virtual std::size_t featureWidth() const = 0;
};

namespace learn {

/// See Learner::explainer().
std::unique_ptr<Explainer> makeExplainer(Model model, int threads);

} // namespace learn

} // namespace faces
