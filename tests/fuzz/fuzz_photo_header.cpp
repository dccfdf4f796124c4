// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// What is asked of a picture's bytes before anything is decoded.
#include "core/store/check.h"
#include "core/vision/picture_file.h"
#include "core/vision/tiff_tags.h"
#include "tests/fuzz/fuzz_target.h"

using namespace faces;

FACES_FUZZ(photo_header)
{
    store::isWholePng(input);
    vision::gifCutShort(input);
    if (const auto tags = vision::TiffTags::read(input))
        for (const std::uint16_t tag : {256, 257, 258, 273, 274, 277, 279, 324}) {
            const auto values = tags->values(tag);
            std::uint64_t sum = 0;
            for (std::uint64_t i = 0; i < values.size(); ++i)
                sum += values[i];
            fuzz::must(tags->value(tag).has_value() == (values.size() > 0), "a tag with values has a first one");
            fuzz::must(values.size() == 0 || *tags->value(tag) <= sum || sum < values[0], "and it is one of them");
        }
    const auto header = vision::sniffPicture(input);
    if (!header)
        return;
    fuzz::must(header->widthPx >= 0 && header->heightPx >= 0, "a size is not negative");
    if (header->widthPx > 0 && header->heightPx > 0)
        vision::isCutShort(input, *header);
    const int orientation = vision::exifOrientation(input, *header);
    fuzz::must(orientation >= 1 && orientation <= 8, "EXIF knows eight orientations");
    if (header->format == "TIFF")
        fuzz::must(vision::exifOrientation(vision::plainTiff(input), *header) == 1 ||
                       !vision::TiffTags::read(input)->value(vision::TiffTags::kOrientation),
                   "what is made upright says so");
}
