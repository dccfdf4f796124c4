// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/tasks/model_card.h"

#include "core/base/files.h"

#include <fmt/format.h>

namespace faces::tasks {

namespace {

constexpr const char *kScriptUse = R"(### `{0}.pt`, TorchScript

Bytes or floats of any height and width; scaling is inside. Words, thresholds and the rest are in `model.yes_words`,
`model.thresholds` and the extra file `faces.json`.

```python
import numpy, torch, PIL.Image
model = torch.jit.load("{0}.pt")
face = numpy.array(PIL.Image.open("face.png").convert("RGB")).transpose(2, 0, 1)
for name, p, t in zip(model.attribute_names, model(torch.from_numpy(face)[None])[0].tolist(), model.thresholds):
    print(name, round(p, 3), "yes" if p >= t else "no")
```

)";

constexpr const char *kOnnxUse = R"(### `{0}.onnx`, ONNX

Floats of exactly {1} x {1} pixels. Words, thresholds and the rest are in the metadata `faces.json`.

```python
import cv2, numpy, PIL.Image
face = PIL.Image.open("face.png").convert("RGB"){2}.resize(({1}, {1}), PIL.Image.BICUBIC)
model = cv2.dnn.readNetFromONNX("{0}.onnx")
model.setInput(numpy.float32(face).transpose(2, 0, 1)[None])
print(model.forward()[0])
```

)";

constexpr const char *kOwnUse = R"(### `{0}.faces-model`, Faces Studio

Plain tensors with a check-sum. `faces predict {0}.faces-model photo.jpg` finds the faces, cuts, prepares and judges them.

)";

} // namespace

std::string cardInput(const Model &model)
{
    const Preparation &seen = model.preparation;
    std::string text = fmt::format(
        "## Input\n\nOne upright face fills the picture, with hair and hat, cut as a square. [N, 3, height, width], "
        "red, "
        "green, blue, 0 to 255. The network sees {0} x {0} pixels{1}, scaled with Pillow's bicubic; what comes "
        "after that (0 to 255 brought to the network's range{2}) is inside the file.\n",
        seen.sidePx, seen.channels == 1 ? " in grey (made before scaling)" : " in colour",
        model.net == Net::Compact ? ", judging the mirror image as well and averaging" : "");
    if (seen.removeBackground) {
        text +=
            fmt::format("\n**Backgrounds were painted in the grey {} before training; do so first, no published file "
                        "but `.faces-model` does it.**",
                        seen.fill);
        if (!seen.matting.sha256.empty())
            text += fmt::format(" The network that found them has the SHA-256 `{}`.", seen.matting.sha256);
        text += "\n";
    }
    return text + "\n";
}

std::string cardUse(const Model &model, const std::filesystem::path &file)
{
    const std::string name = toText(file.stem());
    const char *grey = model.preparation.channels == 1 ? ".convert(\"L\")" : "";
    const char *back = model.preparation.channels == 1 ? ".convert(\"RGB\")" : "";
    std::string onnx = fmt::format(fmt::runtime(kOnnxUse), name, model.preparation.sidePx, grey);
    if (const auto at = onnx.find("PIL.Image.BICUBIC)"); at != std::string::npos)
        onnx.insert(at + std::string_view("PIL.Image.BICUBIC)").size(), back); // three equal channels again
    return "## Use\n\nThe run may be published in three forms; these lines are for each of them.\n\n" +
           fmt::format(fmt::runtime(kScriptUse), name, model.preparation.sidePx) + onnx +
           fmt::format(fmt::runtime(kOwnUse), name);
}

} // namespace faces::tasks
