// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <string>

namespace faces {

/// A matting network that a person pointed to, known by its content. No SHA-256: what is built in finds masks.
struct MattingFile {
    std::string path = {};   ///< last known place, UTF-8; the name alone in a model file that travelled
    std::string sha256 = {}; ///< 64 hex digits, of the file's bytes; empty with a path: not looked at yet
    bool operator==(const MattingFile &) const = default;
};

/// How a face's pixels become the network's input. One function, vision::prepareFace, follows it for training,
/// evaluation and prediction alike, and it travels inside the model file.
struct Preparation {
    int sidePx = 64;  ///< 8..256, the input is square
    int channels = 1; ///< 1: grey (ITU-R 601 luma, as Pillow's "L"); 3: blue, green, red
    bool removeBackground =
        false;    ///< paint what the mask calls background in `fill`; no effect on a face without a mask
    int fill = 0; ///< 0..255, the classic black by default
    /// What finds the mask of a face that brings none, in training and in use alike.
    MattingFile matting = {};

    /// Throws Error{Usage} naming the field that is out of range.
    void check() const;
    bool operator==(const Preparation &) const = default;
    int bytes() const { return sidePx * sidePx * channels; }
};

} // namespace faces
