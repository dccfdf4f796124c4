// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/core_words/core_text.h"

#include <QtGlobal>

namespace faces::ui {

/// Said in core/learn.
std::span<const CoreText> textsOfLearn()
{
    static constexpr CoreText kTexts[]{
        {{QT_TRANSLATE_NOOP("core", "The training's checkpoint {}. It cannot be resumed; start a new training.")}},
        {{QT_TRANSLATE_NOOP("core", "cannot be opened")}},
        {{QT_TRANSLATE_NOOP("core", "is not one, or was written by another Faces Studio")}},
        {{QT_TRANSLATE_NOOP("core", "has a damaged header")}},
        {{QT_TRANSLATE_NOOP("core", "is cut short")}},
        {{QT_TRANSLATE_NOOP("core", "is damaged")}},
        {{QT_TRANSLATE_NOOP("core", "The model has no such attribute.")}},
        {{QT_TRANSLATE_NOOP("core", "The faces to explain are not prepared as the model needs them.")}},
        {{QT_TRANSLATE_NOOP("core", "A network needs at least one attribute. Choose what to train.")}},
        {{QT_TRANSLATE_NOOP("core", "The input is too small for a network. Choose a side of 16 pixels or more.")}},
        {{QT_TRANSLATE_NOOP("core",
                            "The input is too small for so many stages. Choose a larger side or fewer widths.")}},
        {{QT_TRANSLATE_NOOP(
            "core", "There is not enough memory for this network. Choose a smaller batch or the compact network.")}},
        {{QT_TRANSLATE_NOOP("core", "LibTorch cannot go on: {}")}, "="},
        {{QT_TRANSLATE_NOOP(
            "core", "This machine has no graphics card that LibTorch can use (CUDA). Choose the device auto or cpu.")}},
        {{QT_TRANSLATE_NOOP("core", "The model has two tensors called \"{}\".")}},
        {{QT_TRANSLATE_NOOP("core", "The model lacks the tensor \"{}\" of a {} network.")}, "=="},
        {{QT_TRANSLATE_NOOP("core", "The model's tensor \"{}\" does not have the shape that a {} network needs.")},
         "=="},
        {{QT_TRANSLATE_NOOP("core", "The model holds tensors that a {} network does not have.")}, "="},
        {{QT_TRANSLATE_NOOP("core",
                            "The model's tensor \"{}\" is missing or has another shape than a {} network needs.")},
         "=="},
        {{QT_TRANSLATE_NOOP("core", "The model's input is too small for a compact network.")}},
        {{QT_TRANSLATE_NOOP("core", "The network is too large for an ONNX file (2 GB). Publish it as “.pt”.")}},
        {{QT_TRANSLATE_NOOP("core",
                            "The machine of rank 0 is not known here ({}). Set MASTER_ADDR to its name or number.")},
         "="},
        {{QT_TRANSLATE_NOOP("core", "No network of this machine leads to rank 0. Check MASTER_ADDR and the network.")}},
        {{QT_TRANSLATE_NOOP("core", "The faces to judge are not prepared as the model needs them.")}},
        {{QT_TRANSLATE_NOOP("core", "The faces to learn from are not prepared as the training needs them.")}},
        {{QT_TRANSLATE_NOOP("core", "A training was started without its preset.")}},
        {{QT_TRANSLATE_NOOP(
            "core",
            "There are no faces to learn from. Add and label faces, or make a split that leaves some for training.")}},
        {{QT_TRANSLATE_NOOP("core", "No face of the training part has a known label. Label some faces first.")}},
        {{QT_TRANSLATE_NOOP(
            "core", "There are {} workers, and the smallest batch has {}. Choose a larger batch or fewer workers.")}},
        {{QT_TRANSLATE_NOOP("core", "The faces to look at are not prepared as the training needs them.")}},
        {{QT_TRANSLATE_NOOP("core", "The checkpoint belongs to a training with other options, faces or labels. Start a "
                                    "new training, or put back what was changed.")}},
        {{QT_TRANSLATE_NOOP("core", "The line between the workers is cut ({}).")}, "="},
        {{QT_TRANSLATE_NOOP("core", "The worker at rank {} was lost: its process ended, it stands still, or the "
                                    "network leads there no more ({}).")},
         "#="},
        {{QT_TRANSLATE_NOOP("core", "The workers at {} were lost: their processes ended, they stand still, or the "
                                    "network leads there no more ({}).")},
         ".="},
        {{QT_TRANSLATE_NOOP("core", "A team was asked to go on without one of its workers.")}},
        {{QT_TRANSLATE_NOOP("core", "The worker at rank 0 ended the training; it says why.")}},
        {{QT_TRANSLATE_NOOP("core", "worker at rank {}")}, "#"},
        {{QT_TRANSLATE_NOOP("core", "The line to another worker is cut ({}). The worker at rank 0 says which one was "
                                    "lost, unless it was that one: then start all of them again with --resume.")},
         "="},
        {{QT_TRANSLATE_NOOP("core", "rank {}")}, "#"},
        {{QT_TRANSLATE_NOOP("core", "ranks {}")}, "&"},
        {{QT_TRANSLATE_NOOP("core",
                            "The workers did not come together: {}. Start all of them again; where a machine has "
                            "several networks, GLOO_SOCKET_IFNAME names the one that leads to the others.")},
         "="},
        {{QT_TRANSLATE_NOOP("core", "Two workers have the rank {}. Give each a RANK of its own.")}},
        {{QT_TRANSLATE_NOOP("core", "Not all {} workers came within {}: {} did not. Start them all, with the same "
                                    "MASTER_ADDR, MASTER_PORT and WORLD_SIZE.")}},
        {{QT_TRANSLATE_NOOP("core", "The other workers did not come within {}. The worker at rank 0 says which.")}},
        {{QT_TRANSLATE_NOOP("core", "What rank 0 sent is no training. Install the same version everywhere, and let "
                                    "nobody else use MASTER_PORT.")}},
        {{QT_TRANSLATE_NOOP("core",
                            "This is Faces Studio {}, but rank 0 runs {}. Install the same version everywhere.")},
         "=="},
        {{QT_TRANSLATE_NOOP("core", "The other workers cannot be waited for here: {}. Set MASTER_ADDR to an address of "
                                    "the machine of rank 0, and MASTER_PORT to a port that is free there.")},
         "="},
        {{QT_TRANSLATE_NOOP("core", "The worker at rank 0 could not be reached within {}: {}. Check MASTER_ADDR and "
                                    "MASTER_PORT, and that it runs.")},
         ".="},
        {{QT_TRANSLATE_NOOP(
            "core",
            "The loss was no longer a finite number in epoch {}, batch {}. Try a lower learning rate than {:g}.")}},
        {{QT_TRANSLATE_NOOP("core", "{}, kernels for {} ({})")}, "==="},
        {{QT_TRANSLATE_NOOP("core", "Reference BLAS ({})")}, "="},
        {{QT_TRANSLATE_NOOP("core", "built into LibTorch")}},
    };
    return kTexts;
}

} // namespace faces::ui
