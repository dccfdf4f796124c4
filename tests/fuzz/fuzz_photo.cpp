// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// Pictures on their whole way from bytes to a photo, a face and a mask.
#include "core/vision/picture_file.h"
#include "core/vision/read_photo.h"
#include "tests/fuzz/fuzz_target.h"

using namespace faces;

namespace {

/// Large pictures are read as small ones are, only more slowly.
bool small(fuzz::Input input)
{
    const auto header = vision::sniffPicture(input);
    return !header || static_cast<double>(header->widthPx) * header->heightPx < 1e6;
}

void mustBeUpright(const cv::Mat &photo, const vision::PictureHeader &header, int orientation)
{
    const bool turned = orientation >= 5;
    fuzz::must(photo.cols == (turned ? header.heightPx : header.widthPx), "a photo is as wide as its header says");
    fuzz::must(photo.rows == (turned ? header.widthPx : header.heightPx), "a photo is as high as its header says");
}

} // namespace

FACES_FUZZ(photo)
{
    if (!small(input))
        return;
    fuzz::orRefused([&] {
        const cv::Mat photo = vision::decodePhoto(input);
        fuzz::must(photo.type() == CV_8UC3, "a photo has three channels of eight bits");
        const auto header = vision::sniffPicture(input);
        mustBeUpright(photo, *header, vision::exifOrientation(input, *header));
        const vision::FacePicture face = vision::decodeFace(input);
        fuzz::must(face.pixels.rows == face.pixels.cols && face.pixels.rows <= 256, "a face is a small square");
        fuzz::must(face.mask.empty() || face.mask.size() == face.pixels.size(), "a mask fits its face");
    });
    fuzz::orRefused([&] {
        const cv::Mat mask = vision::decodeMask(input);
        fuzz::must(mask.type() == CV_8UC1 && mask.rows == mask.cols, "a mask is a grey square");
    });
}
