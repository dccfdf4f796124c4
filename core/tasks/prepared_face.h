// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/preparation.h"
#include "core/tasks/cut_tools.h"

#include <opencv2/core.hpp>

namespace faces::tasks {

/// vision::prepareFace for training, evaluation and prediction alike: where backgrounds are to be painted and a face
/// brings no mask, its mask is found first, so that every face is seen the same way. What finds it is the
/// preparation's to say, never the machine's: a model that was trained with a matting network is used with that one,
/// one that was trained without is used without.
class FacePreparer {
public:
    /// here: the matting network of this machine; it serves if it is the very file that the preparation names. Else
    /// the preparation's own path does. Throws Error{NotFound} naming the network where neither is that file.
    explicit FacePreparer(const Preparation &preparation, const VisionModels &here = {});

    const Preparation &preparation() const { return m_preparation; }
    /// pixels: CV_8UC3; mask: CV_8UC1 of their size, or empty. Thread-safe.
    cv::Mat prepared(const cv::Mat &pixels, const cv::Mat &mask) const;

private:
    Preparation m_preparation;
    MaskFinder m_masks;
};

/// The file with its whole path and its SHA-256; nothing for nothing. Throws readFile's errors, and Error{BadInput} where
/// it is no matting network.
MattingFile lookedAt(const MattingFile &file);

} // namespace faces::tasks
