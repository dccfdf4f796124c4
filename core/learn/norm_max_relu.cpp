// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/learn/norm_max_torch.h"

#include "core/learn/norm_max.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>
#include <torch/csrc/autograd/custom_function.h>

#include <algorithm>
#include <cmath>
#include <vector>

namespace faces::learn {

namespace {

constexpr auto kLast = at::MemoryFormat::ChannelsLast;

norm_max::Shape shapeOf(const at::Tensor &maps)
{
    return {.height = static_cast<std::size_t>(maps.size(2)),
            .width = static_cast<std::size_t>(maps.size(3)),
            .channels = static_cast<std::size_t>(maps.size(1))};
}

at::Tensor windowsOf(const at::Tensor &maps)
{
    return at::empty({maps.size(0), maps.size(1), maps.size(2) / 2, maps.size(3) / 2}, maps.options(), kLast);
}

/// One row of a tensor, as norm_max takes its numbers.
template <typename T> T *rowOf(const at::Tensor &tensor, std::int64_t row)
{
    const std::int64_t numbers = tensor.numel() / tensor.size(0);
    return static_cast<T *>(tensor.data_ptr()) + row * numbers;
}

/// Calls work(row, example) for each, in parallel; `example` has the type of a number, float or the bits of a bfloat16.
template <typename Work> void eachRow(const at::Tensor &maps, Work work)
{
    at::parallel_for(0, maps.size(0), 1, [&](std::int64_t begin, std::int64_t end) {
        for (std::int64_t row = begin; row < end; ++row)
            if (maps.scalar_type() == at::kBFloat16)
                work(row, std::uint16_t{});
            else
                work(row, float{});
    });
}

/// Two sums for each channel, [2][channels]. Every row has its own until they are added up in order.
class TwoSums {
public:
    TwoSums(std::int64_t rows, std::size_t channels)
        : m_channels(channels), m_numbers(2 * channels * static_cast<std::size_t>(rows), 0)
    {
    }
    std::span<double> first(std::int64_t row) { return of(2 * static_cast<std::size_t>(row)); }
    std::span<double> second(std::int64_t row) { return of(2 * static_cast<std::size_t>(row) + 1); }
    /// Afterwards the first row's are those of all.
    void addUp()
    {
        for (std::size_t i = 2 * m_channels; i < m_numbers.size(); ++i)
            m_numbers[i % (2 * m_channels)] += m_numbers[i];
    }

private:
    std::span<double> of(std::size_t part) { return {m_numbers.data() + part * m_channels, m_channels}; }

    std::size_t m_channels;
    std::vector<double> m_numbers;
};

at::Tensor channelsOf(std::int64_t count) { return at::empty({count}, at::kFloat); }

/// What the way back needs of the way there, [channels]: the batch's mean and one over its standard deviation.
struct Statistics {
    at::Tensor mean, inverse;
};

/// Of the batch; moves the running ones.
Statistics statisticsOf(const at::Tensor &maps, const NormTensors &norm, double momentum, double epsilon)
{
    const norm_max::Shape shape = shapeOf(maps);
    TwoSums sums(maps.size(0), shape.channels);
    eachRow(maps, [&](std::int64_t row, auto number) {
        norm_max::addSums(rowOf<decltype(number)>(maps, row), shape, sums.first(row), sums.second(row));
    });
    sums.addUp();
    const auto count = static_cast<double>(maps.numel()) / static_cast<double>(maps.size(1));
    Statistics statistics{channelsOf(maps.size(1)), channelsOf(maps.size(1))};
    for (std::size_t c = 0; c < shape.channels; ++c) {
        const double mean = sums.first(0)[c] / count;
        const double square = sums.second(0)[c] / count - mean * mean;
        const double variance = square < 0 ? 0 : square; // what is no number stays none
        statistics.mean.data_ptr<float>()[c] = static_cast<float>(mean);
        statistics.inverse.data_ptr<float>()[c] = static_cast<float>(1 / std::sqrt(variance + epsilon));
        const auto move = [&](const at::Tensor &running, double value) {
            float &place = running.data_ptr<float>()[c];
            place = static_cast<float>((1 - momentum) * static_cast<double>(place) + momentum * value);
        };
        move(norm.mean, mean);
        move(norm.variance, variance * count / std::max(count - 1, 1.0));
    }
    return statistics;
}

/// relu(max(maps * scale + summand)); [channels]. peaks: see norm_max::forward().
void maximaOf(const at::Tensor &maps, const at::Tensor &scale, const at::Tensor &summand, const at::Tensor &result,
              const at::Tensor &peaks)
{
    eachRow(maps, [&](std::int64_t row, auto number) {
        using T = decltype(number);
        norm_max::forward(rowOf<T>(maps, row), shapeOf(maps), scale.data_ptr<float>(), summand.data_ptr<float>(),
                          rowOf<T>(result, row), rowOf<T>(peaks, row));
    });
}

class NormMaxRelu : public torch::autograd::Function<NormMaxRelu> {
public:
    static at::Tensor forward(torch::autograd::AutogradContext *context, const at::Tensor &given,
                              const at::Tensor &gain, const at::Tensor &shift, const at::Tensor &runningMean,
                              const at::Tensor &runningVariance, double momentum, double epsilon)
    {
        const at::Tensor maps = given.contiguous(kLast);
        const Statistics statistics =
            statisticsOf(maps, {gain, shift, runningMean, runningVariance}, momentum, epsilon);
        const at::Tensor scale = gain * statistics.inverse;
        const at::Tensor summand = shift - statistics.mean * scale;
        const at::Tensor result = windowsOf(maps), peaks = windowsOf(maps);
        maximaOf(maps, scale, summand, result, peaks);
        context->save_for_backward({maps, gain, statistics.mean, statistics.inverse, peaks, result});
        return result;
    }

    static torch::autograd::variable_list backward(torch::autograd::AutogradContext *context,
                                                   const torch::autograd::variable_list &slopesOfResult)
    {
        const auto saved = context->get_saved_variables();
        const at::Tensor &maps = saved[0], &gain = saved[1], &mean = saved[2], &inverse = saved[3], &peaks = saved[4],
                         &result = saved[5];
        const at::Tensor slopes = slopesOfResult[0].to(maps.scalar_type()).contiguous(kLast);
        const norm_max::Shape shape = shapeOf(maps);
        TwoSums sums(maps.size(0), shape.channels);
        eachRow(maps, [&](std::int64_t row, auto number) {
            using T = decltype(number);
            norm_max::addSlopes(rowOf<T>(slopes, row), rowOf<T>(result, row), rowOf<T>(peaks, row), shape,
                                mean.data_ptr<float>(), sums.first(row), sums.second(row));
        });
        sums.addUp();
        // Ioffe, Szegedy's gradient, by what it multiplies: share * slope - constant - along * value.
        const at::Tensor share = gain * inverse;
        const at::Tensor constant = channelsOf(maps.size(1)), along = channelsOf(maps.size(1)),
                         ofGain = channelsOf(maps.size(1)), ofShift = channelsOf(maps.size(1));
        const auto count = static_cast<double>(maps.numel()) / static_cast<double>(maps.size(1));
        for (std::size_t c = 0; c < shape.channels; ++c) {
            const auto at = [c](const at::Tensor &numbers) {
                return static_cast<double>(numbers.data_ptr<float>()[c]);
            };
            const double straight = sums.first(0)[c], product = sums.second(0)[c];
            const double slope = at(share) * at(inverse) * at(inverse) * product / count;
            along.data_ptr<float>()[c] = static_cast<float>(slope);
            constant.data_ptr<float>()[c] = static_cast<float>(at(share) * straight / count - slope * at(mean));
            ofGain.data_ptr<float>()[c] = static_cast<float>(product * at(inverse));
            ofShift.data_ptr<float>()[c] = static_cast<float>(straight);
        }
        const at::Tensor gradient = at::empty_like(maps);
        const norm_max::WayBack back{share.data_ptr<float>(), constant.data_ptr<float>(), along.data_ptr<float>()};
        eachRow(maps, [&](std::int64_t row, auto number) {
            using T = decltype(number);
            norm_max::backward(rowOf<T>(maps, row), rowOf<T>(slopes, row), rowOf<T>(result, row), rowOf<T>(peaks, row),
                               shape, back, rowOf<T>(gradient, row));
        });
        return {gradient, ofGain, ofShift, at::Tensor(), at::Tensor(), at::Tensor(), at::Tensor()};
    }
};

} // namespace

at::Tensor normMaxReluInUse(const at::Tensor &given, const NormTensors &norm, double epsilon)
{
    const at::Tensor maps = given.contiguous(kLast);
    const at::Tensor scale = norm.gain * (norm.variance + epsilon).rsqrt();
    const at::Tensor result = windowsOf(maps);
    maximaOf(maps, scale, norm.shift - norm.mean * scale, result, windowsOf(maps));
    return result;
}

at::Tensor normMaxRelu(const at::Tensor &maps, const NormTensors &norm, double momentum, double epsilon)
{
    return NormMaxRelu::apply(maps, norm.gain, norm.shift, norm.mean, norm.variance, momentum, epsilon);
}

} // namespace faces::learn
