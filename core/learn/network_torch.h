// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/base/random.h"
#include "core/data/model.h"
#include "core/learn/layout.h"

#include <ATen/core/Tensor.h>

#include <map>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace faces::learn {

class Team;

/// Which rows of a team's batch go through a network here; without a team the batch is whole.
struct TeamPart {
    Team *team = nullptr;
    std::size_t firstRow = 0;
};

/// What lies between a network's layers for some faces: what an explanation looks at.
struct Trace {
    /// A convolution's maps behind its ReLU, before they are halved: float32 [N, channels, height, width]. Cell i of a
    /// row or column looks at the input around pixel `first` + i * `step`.
    struct Layer {
        at::Tensor maps;
        double first = 0, step = 1;
    };
    bool wantsLayers = true;   ///< and gradients that flow through; features alone come quicker
    std::vector<Layer> layers; ///< from the input on; with one network per attribute: of one after the other
    /// What the last layer makes its logits of, [N, width]: one, or one per attribute.
    std::vector<at::Tensor> features;
};

/// A network's tensors, in the order of its layout. Kernels of convolutions lie channels-last.
class Network {
public:
    /// A network of these widths at its start, by firstValues() of the seed, in parallel over the tensors' order.
    Network(const TrainOptions &options, const Preparation &preparation);
    /// From values of a model, which are not copied: the largest network has 521 MB of them. Tensors are taken by name.
    /// Throws Error{BadModel} naming the tensor that is missing, of the wrong shape or one too many.
    Network(Net net, const std::vector<AttributeId> &attributes, const Preparation &preparation,
            std::vector<Tensor> tensors);

    const std::vector<TensorSpec> &layout() const { return m_layout; }
    std::vector<at::Tensor> &tensors() { return m_tensors; }
    const std::vector<at::Tensor> &tensors() const { return m_tensors; }
    const Preparation &preparation() const { return m_preparation; }
    Net net() const { return m_net; }
    std::size_t attributes() const { return m_attributes.size(); }

    void moveTo(at::Device device);
    /// Remembers what a training step changes, so that backward() finds its way.
    void wantGradients();

    /// faces: float32 [N, channels, side, side], as inputsOf() gives. Returns logits, float32 [N, attributes].
    at::Tensor logits(const at::Tensor &faces) const;
    /// The same values within rounding, and what lies on the way.
    at::Tensor logits(const at::Tensor &faces, Trace &trace) const;
    /// The same while training: normalised by the batch, which moves the running means, and with `dropout` of the last
    /// layer's inputs set to zero, drawn from `random`. With a team: its rows of what the joined batch would give.
    at::Tensor trainingLogits(const at::Tensor &faces, double dropout, Random &random, const TeamPart &part = {});

private:
    struct Pass;
    at::Tensor compactLogits(at::Tensor faces, const Pass &pass) const;
    at::Tensor classicLogits(at::Tensor faces, const std::string &prefix, const Pass &pass) const;
    at::Tensor forward(const at::Tensor &faces, const Pass &pass) const;
    std::size_t stages() const;
    /// Of the compact network: convolution, normalisation, maximum, ReLU.
    at::Tensor stage(const at::Tensor &input, const std::string &name, std::int64_t stride, const Pass &pass) const;
    const at::Tensor &tensor(const std::string &name) const { return m_tensors[m_places.at(name)]; }
    void nameTensors();

    Net m_net;
    std::vector<AttributeId> m_attributes;
    Preparation m_preparation;
    std::vector<TensorSpec> m_layout;
    std::vector<at::Tensor> m_tensors;
    std::map<std::string, std::size_t> m_places;
};

/// Plain copies of the tensors, row-major, for a model.
std::vector<Tensor> plainTensors(const std::vector<TensorSpec> &layout, const std::vector<at::Tensor> &tensors);
/// The same into what there is: a large network's copy in new memory would take that of the next step's gradients,
/// whose half a gigabyte of fresh pages costs more than the copy.
void copyPlain(const std::vector<TensorSpec> &layout, const std::vector<at::Tensor> &tensors,
               std::vector<Tensor> &plain);

} // namespace faces::learn
