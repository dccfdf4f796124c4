// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/learn/team_norm_torch.h"

#include <ATen/ATen.h>
#include <c10/core/impl/LocalDispatchKeySet.h>
#include <torch/csrc/autograd/custom_function.h>

#include <algorithm>
#include <array>

namespace faces::learn {

namespace {

using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

constexpr std::array<std::int64_t, 3> kAllButChannels{0, 2, 3};

/// Of the whole batch.
struct JointStatistics {
    at::Tensor mean, variance; ///< [channels], float32; of the batch itself, not of what it is drawn from
    double count = 0;          ///< values a channel
};

/// What the way back needs beside tensors.
struct WayBack final : torch::CustomClassHolder {
    WayBack(Team &ofTeam, double values, double norm) : team(ofTeam), count(values), epsilon(norm) {}
    Team &team;
    double count, epsilon;
};

/// [channels], to be set beside maps.
at::Tensor aMap(const at::Tensor &channels) { return channels.view({1, -1, 1, 1}); }

at::Tensor sumOf(const at::Tensor &maps) { return maps.sum(at::IntArrayRef(kAllButChannels)); }

/// From every member's own mean and variance. Sums of squares are carried in double precision, where taking the mean's
/// square from them again loses nothing that float32 holds.
JointStatistics jointStatistics(Team &team, const at::Tensor &maps)
{
    const at::NoGradGuard noGradients;
    const c10::impl::ExcludeDispatchKeyGuard fullPrecision(c10::DispatchKey::AutocastCPU);
    const std::int64_t channels = maps.size(1);
    const auto own = static_cast<double>(maps.numel() / channels);
    const auto [ownMean, ownVariance] = at::batch_norm_update_stats(maps.to(at::kFloat), {}, {}, 0);
    const at::Tensor mean = ownMean.to(at::kDouble);
    const at::Tensor squares = ownVariance.to(at::kDouble) + mean * mean;
    const at::Tensor sums = at::cat({mean * own, squares * own, at::full({1}, own, mean.options())});
    team.sum(sums);
    const auto count = sums[2 * channels].item<double>();
    const at::Tensor jointMean = sums.narrow(0, 0, channels) / count;
    const at::Tensor jointSquares = sums.narrow(0, channels, channels) / count;
    return {jointMean.to(at::kFloat), (jointSquares - jointMean * jointMean).clamp_min(0).to(at::kFloat), count};
}

void moveRunning(const NormTensors &norm, const JointStatistics &joint, double momentum)
{
    const at::NoGradGuard noGradients;
    norm.mean.lerp_(joint.mean, momentum);
    norm.variance.lerp_(joint.variance * (joint.count / std::max(joint.count - 1, 1.0)), momentum);
}

class JointNormalisation : public torch::autograd::Function<JointNormalisation> {
public:
    static at::Tensor forward(AutogradContext *context, const at::Tensor &maps, const at::Tensor &gain,
                              const at::Tensor &shift, const at::Tensor &mean, const at::Tensor &variance,
                              const c10::intrusive_ptr<WayBack> &wayBack)
    {
        context->save_for_backward({maps, gain, mean, variance});
        context->saved_data["wayBack"] = c10::IValue::make_capsule(wayBack);
        // As in use, with statistics that are given: the result has the type that at::batch_norm gives elsewhere.
        return at::batch_norm(maps, gain, shift, mean, variance, false, 0, wayBack->epsilon, false);
    }

    static variable_list backward(AutogradContext *context, const variable_list &slopesOfResult)
    {
        const c10::impl::ExcludeDispatchKeyGuard fullPrecision(c10::DispatchKey::AutocastCPU);
        const variable_list saved = context->get_saved_variables();
        const auto wayBack = c10::static_intrusive_pointer_cast<WayBack>(context->saved_data["wayBack"].toCapsule());
        const at::Tensor slopes = slopesOfResult[0].to(at::kFloat);
        const at::Tensor centred = saved[0].to(at::kFloat) - aMap(saved[2]);
        const at::Tensor inverse = (saved[3] + wayBack->epsilon).rsqrt(); // one over the standard deviation
        const at::Tensor own = at::stack({sumOf(slopes), sumOf(slopes * centred)});
        const at::Tensor joint = own.to(at::kDouble);
        wayBack->team.sum(joint);
        const at::Tensor means = (joint / wayBack->count).to(at::kFloat);
        const at::Tensor along = centred * aMap(inverse * inverse * means[1]);
        const at::Tensor gradient = (slopes - aMap(means[0]) - along) * aMap(saved[1] * inverse);
        return {gradient.to(saved[0].scalar_type()), own[1] * inverse, own[0], at::Tensor(), at::Tensor(),
                at::Tensor()};
    }
};

} // namespace

at::Tensor teamBatchNorm(Team &team, const at::Tensor &maps, const NormTensors &norm, double momentum, double epsilon)
{
    const JointStatistics joint = jointStatistics(team, maps);
    moveRunning(norm, joint, momentum);
    return JointNormalisation::apply(maps, norm.gain, norm.shift, joint.mean, joint.variance,
                                     c10::make_intrusive<WayBack>(team, joint.count, epsilon));
}

} // namespace faces::learn
