// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/core_words/core_text.h"

#include <QtGlobal>

namespace faces::ui {

/// Said in core/vision.
std::span<const CoreText> textsOfVision()
{
    static constexpr CoreText kTexts[]{
        {{QT_TRANSLATE_NOOP("core", "Only a square picture of bytes can be altered.")}},
        {{QT_TRANSLATE_NOOP("core", "The background can only be removed from a colour face.")}},
        {{QT_TRANSLATE_NOOP("core", "What reads cameras could not be opened ({}). Install the program again.")}},
        {{QT_TRANSLATE_NOOP("core", "The camera is not there (any more). Plug it in again.")}},
        {{QT_TRANSLATE_NOOP("core",
                            "The camera gives no pictures. Close the program that uses it, or plug it in again.")}},
        {{QT_TRANSLATE_NOOP("core", "The camera gives no more pictures. Plug it in again.")}},
        {{QT_TRANSLATE_NOOP("core", "A face can only be cut from a colour photo.")}},
        {{QT_TRANSLATE_NOOP("core", "The box of a face must be between 1 and 30000 pixels wide.")}},
        {{QT_TRANSLATE_NOOP("core",
                            "The GIF picture is cut short or damaged. Copy the file again from where it came from.")}},
        {{QT_TRANSLATE_NOOP("core",
                            "The JPEG picture is cut short or damaged. Copy the file again from where it came from.")}},
        {{QT_TRANSLATE_NOOP("core", "A face's mask is damaged. “faces check --repair” removes it.")}},
        {{QT_TRANSLATE_NOOP("core", "A drawn face has a side between 16 and 1024 pixels.")}},
        {{QT_TRANSLATE_NOOP("core", "A demo has photos from 0 to 10000.")}},
        {{QT_TRANSLATE_NOOP("core", "The face detector's data are not installed. Install the package opencv-data, or "
                                    "set OPENCV_HAARCASCADES to the folder that holds them.")}},
        {{QT_TRANSLATE_NOOP("core", "The face detector's data can't be read. Install the package opencv-data again.")}},
        {{QT_TRANSLATE_NOOP("core", "Faces can only be looked for on a colour photo.")}},
        {{QT_TRANSLATE_NOOP(
             "core",
             "Faces could not be looked for on this photo (OpenCV: {}). Scale it down, or set the boxes by hand.")},
         "="},
        {{QT_TRANSLATE_NOOP("core", "A grid can only be looked for on a colour photo.")}},
        {{QT_TRANSLATE_NOOP("core", "Give both the rows and the columns of the grid, or neither.")}},
        {{QT_TRANSLATE_NOOP("core", "A grid needs at least one row and one column.")}},
        {{QT_TRANSLATE_NOOP("core", "Margin and gap of a grid can't be negative.")}},
        {{QT_TRANSLATE_NOOP(
            "core",
            "The photo is too small for this grid: choose fewer rows and columns or a smaller margin and gap.")}},
        {{QT_TRANSLATE_NOOP("core", "Only a mask can be brushed.")}},
        {{QT_TRANSLATE_NOOP("core", "The brush needs a radius above 0 and a place.")}},
        {{QT_TRANSLATE_NOOP("core", "This can't be used as a matting model: {}. Choose an ONNX file of a U2-Net that "
                                    "takes one colour picture and gives one mask.")}},
        {{QT_TRANSLATE_NOOP("core", "the file is damaged, or no ONNX file")}},
        {{QT_TRANSLATE_NOOP("core", "the file {}")}},
        {{QT_TRANSLATE_NOOP("core", "its input is no single picture in colour")}},
        {{QT_TRANSLATE_NOOP("core", "its input has a side outside of 16 to 2048 pixels")}},
        {{QT_TRANSLATE_NOOP("core", "OpenCV can't run the network")}},
        {{QT_TRANSLATE_NOOP("core", "its first output is no single mask")}},
        {{QT_TRANSLATE_NOOP("core", "it gives values that are no numbers")}},
        {{QT_TRANSLATE_NOOP("core", "the file is damaged, or OpenCV does not know a layer of it")}},
        {{QT_TRANSLATE_NOOP("core", "the file holds no network")}},
        {{QT_TRANSLATE_NOOP("core", "keeps its weights in a second file: save the model as one file")}},
        {{QT_TRANSLATE_NOOP("core", "is damaged: a weight is shorter or longer than it says")}},
        {{QT_TRANSLATE_NOOP("core", "There is not enough memory for this picture. Scale it down first.")}},
        {{QT_TRANSLATE_NOOP(
             "core", "The picture has a size or shape that can't be worked on. Crop or scale it first. (OpenCV: {})")},
         "="},
        {{QT_TRANSLATE_NOOP("core", "The box of the face in the picture must not be empty.")}},
        {{QT_TRANSLATE_NOOP("core", "Only a picture in colour can be prepared for the network.")}},
        {{QT_TRANSLATE_NOOP("core", "empty")}},
        {{QT_TRANSLATE_NOOP("core", "mask nearly empty")}},
        {{QT_TRANSLATE_NOOP("core", "dark")}},
        {{QT_TRANSLATE_NOOP("core", "washed out")}},
        {{QT_TRANSLATE_NOOP("core", "blurred")}},
        {{QT_TRANSLATE_NOOP("core", "cut off")}},
        {{QT_TRANSLATE_NOOP("core", "The file is empty. Copy it again from where it came from.")}},
        {{QT_TRANSLATE_NOOP("core", "The file has {:.0f} MB; {:.0f} MB is the most for a picture. Save it as JPEG, or "
                                    "scale the picture down first.")}},
        {{QT_TRANSLATE_NOOP("core", "This is no picture that can be read. Use JPEG, PNG, WebP, TIFF, BMP or GIF.")}},
        {{QT_TRANSLATE_NOOP("core", "The {} picture is cut short or damaged: it doesn't say how large it is. Copy the "
                                    "file again from where it came from.")}},
        {{QT_TRANSLATE_NOOP("core", "The picture says that it has {} x {} pixels; {} megapixels is the most that can "
                                    "be read. Scale it down first.")}},
        {{QT_TRANSLATE_NOOP("core", "The {} picture is cut short: the file ends before its last pixel. Copy the file "
                                    "again from where it came from.")}},
        {{QT_TRANSLATE_NOOP(
            "core", "The picture's pixels are of a kind that can't be read. Save it with 8 or 16 bits a channel.")}},
        {{QT_TRANSLATE_NOOP("core", "The {} picture is damaged, or of a kind that can't be read. Open it in another "
                                    "program and save it as PNG.")}},
        {{QT_TRANSLATE_NOOP("core", "The picture has an odd number of colour channels. Save it as an RGB picture.")}},
        {{QT_TRANSLATE_NOOP("core", "A picture could not be turned into PNG.")}},
        {{QT_TRANSLATE_NOOP("core",
                            "Only a picture of bytes can be scaled, and only to a size of at least one pixel.")}},
        {{QT_TRANSLATE_NOOP("core", "A picture could not be written as JPEG.")}},
        {{QT_TRANSLATE_NOOP("core", "This is no YuNet face detector, or the file is damaged. Download "
                                    "face_detection_yunet_2023mar.onnx again, or use the built-in detector.")}},
        {{QT_TRANSLATE_NOOP("core", "The picture of {} x {} pixels would take {:.0f} MB of memory in the form in which "
                                    "it is stored; {:.0f} MB is the most. Save it as an ordinary JPEG (not "
                                    "progressive), or scale it down first.")}},
        {{QT_TRANSLATE_NOOP("core", "The picture of {} x {} pixels has an alpha channel and would take {:.0f} MB of "
                                    "memory; {:.0f} MB is the most. Save it without transparency, or scale it down "
                                    "first.")}},
        {{QT_TRANSLATE_NOOP("core", "A face's picture is damaged. “faces check” names the faces that are.")}},
    };
    return kTexts;
}

} // namespace faces::ui
