// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "app/cli/commands.h"

#include "core/tasks/doctor.h"

#include <fmt/format.h>

#include <memory>

namespace faces::cli {

void addDoctorCommand(CLI::App &app, Action &action)
{
    auto *command = app.add_subcommand("doctor", "Says what this machine has for training, and what is amiss");
    auto json = std::make_shared<bool>(false);
    command->add_flag("--json", *json, "One JSON document on stdout");
    command->callback([&action, json] {
        action = [json](Console &console) {
            const tasks::Examination found = tasks::examine();
            const LearnerFacts &facts = found.learner;
            if (*json) {
                console.print({{"version", FACES_VERSION},
                               {"torch", facts.torchVersion},
                               {"opencv", found.openCv},
                               {"sqlite", found.sqlite},
                               {"blas", facts.blas},
                               {"threads", facts.threads},
                               {"cores", found.cores},
                               {"cuda", facts.cuda},
                               {"product_gflops", facts.productGflops},
                               {"convolution_gflops", facts.convolutionGflops},
                               {"reduced_convolution_gflops", facts.reducedConvolutionGflops},
                               {"warnings", found.warnings}});
            } else {
                console.say(fmt::format("Faces Studio {}, LibTorch {}, OpenCV {}, SQLite {}", FACES_VERSION,
                                        facts.torchVersion, found.openCv, found.sqlite));
                console.say(fmt::format("BLAS: {}; {} threads of {} cores; {:.0f} GFLOP/s in a 2048 x 2048 product",
                                        facts.blas, facts.threads, found.cores, facts.productGflops));
                console.say(fmt::format("Convolutions: {:.0f} GFLOP/s{}", facts.convolutionGflops,
                                        facts.reducedConvolutionGflops > 0
                                            ? fmt::format(", {:.0f} in bfloat16", facts.reducedConvolutionGflops)
                                            : std::string()));
                console.say(facts.cuda ? "GPU: CUDA" : "GPU: none that LibTorch can use");
                for (const std::string &warning : found.warnings)
                    console.say("Warning: " + warning);
            }
            return kDone;
        };
    });
}

} // namespace faces::cli
