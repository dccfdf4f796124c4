// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/learn/learner.h"

#include "core/base/error.h"
#include "core/learn/machine_torch.h"
#include "core/learn/predictor.h"
#include "core/learn/trainer.h"

#include <c10/util/Exception.h>

#include <new>
#include <utility>

namespace faces {

namespace {

/// Throws what is being handled again: LibTorch's own errors become ours here, where its calls end.
[[noreturn]] void throwAsOurs()
{
    try {
        throw;
    } catch (const std::bad_alloc &) {
        throw Error(ErrorKind::Training, "There is not enough memory for this network. Choose a smaller batch or the "
                                         "compact network.");
    } catch (const c10::Error &error) {
        throw Error(ErrorKind::Training, std::string("LibTorch cannot go on: ") + error.what_without_backtrace());
    }
}

class TorchLearner final : public Learner {
public:
    TorchLearner() { learn::keepFreedMemory(); }
    TrainOutcome train(const TrainRequest &request, TrainingSink &sink, std::stop_token stop) override
    {
        try {
            return learn::trained(request, sink, std::move(stop));
        } catch (...) {
            throwAsOurs();
        }
    }
    std::unique_ptr<Predictor> predictor(const Model &model, int threads) override
    {
        try {
            return learn::makePredictor(model, threads);
        } catch (...) {
            throwAsOurs();
        }
    }
    LearnerFacts facts() override
    {
        try {
            return learn::measuredFacts();
        } catch (...) {
            throwAsOurs();
        }
    }
};

} // namespace

} // namespace faces

faces::Learner *faces_learner()
{
    // Never destroyed: torch's threads may outlive main.
    static auto *const kLearner = new faces::TorchLearner;
    return kLearner;
}
