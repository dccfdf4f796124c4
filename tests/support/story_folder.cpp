// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "tests/support/story_folder.h"

#include "core/base/error.h"

#include <cstdlib>
#include <string>

#include <stdlib.h>

namespace faces::test {
namespace fs = std::filesystem;

StoryFolder::StoryFolder()
{
    std::string name = (fs::temp_directory_path() / "faces story é XXXXXX").string();
    if (::mkdtemp(name.data()) == nullptr)
        throw Error(ErrorKind::Disk, "The test could not make its folder.", name);
    m_path = name;
}

StoryFolder::~StoryFolder()
{
    std::error_code ignored;
    fs::remove_all(m_path, ignored);
}

std::optional<fs::path> realData()
{
    const char *place = std::getenv("FACES_DATA");
    if (place == nullptr || !fs::is_directory(fs::path(place) / "faces"))
        return std::nullopt;
    return fs::path(place);
}

} // namespace faces::test
