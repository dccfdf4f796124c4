// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/learn/script_file.h"

#include "core/learn/held_output.h"
#include "core/learn/network_torch.h"
#include "core/learn/outside_facts.h"
#include "core/learn/script_text.h"

#include <torch/csrc/jit/api/module.h>
#include <torch/csrc/jit/serialization/export.h>

namespace faces::learn {

namespace {

namespace jit = torch::jit;

void addTensors(jit::Module &module, const Network &network)
{
    for (std::size_t i = 0; i < network.layout().size(); ++i) {
        const TensorSpec &spec = network.layout()[i];
        module.register_parameter(scriptName(spec.name), network.tensors()[i].contiguous(), !spec.trained());
    }
}

void addWords(jit::Module &module, const std::string &name, const Model &model, std::string Attribute::*word)
{
    c10::List<std::string> words;
    for (const Attribute &attribute : model.attributes)
        words.push_back(attribute.*word);
    module.register_attribute(name, c10::ListType::ofStrings(), words);
}

jit::Module moduleOf(const Model &model)
{
    const Network network(model.net, idsOf(model), model.preparation, model.tensors);
    jit::Module module("Faces");
    addTensors(module, network);
    addWords(module, "attribute_names", model, &Attribute::id);
    addWords(module, "yes_words", model, &Attribute::yesWord);
    addWords(module, "no_words", model, &Attribute::noWord);
    module.register_attribute("thresholds", c10::ListType::ofFloats(), c10::List<double>(model.thresholds));
    module.define(scriptText(model));
    module.eval();
    return module;
}

} // namespace

void writeScript(const Model &model, std::ostream &out)
{
    HeldOutput held(out);
    const auto write = [&held](const void *bytes, std::size_t count) {
        held.write(bytes, count);
        return count;
    };
    jit::ExportModule(moduleOf(model), write, {{"faces.json", outsideFacts(model)}});
    held.finish();
}

} // namespace faces::learn
