// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/data/recipe.h"

namespace faces {

Alteration Recipe::alterationOf(int faceNumber) const
{
    for (const AlterationRange &range : ranges)
        if (faceNumber >= range.first && faceNumber <= range.last)
            return range.alteration;
    return Alteration::None;
}

const Recipe &classicRecipe()
{
    static const Recipe kClassic{"classic",
                                 {{628, 746, Alteration::Mirror},
                                  {747, 867, Alteration::RotateRight},
                                  {868, 1023, Alteration::RotateLeft},
                                  {1024, 1205, Alteration::Narrow},
                                  {1206, 1349, Alteration::Widen}},
                                 {Variant::Itself, Variant::Zoomed, Variant::Blurred, Variant::ZoomedBlurred}};
    return kClassic;
}

const Recipe &plainRecipe()
{
    static const Recipe kPlain{"none", {}, {Variant::Itself}};
    return kPlain;
}

} // namespace faces
