// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/exchange/sets.h"

#include <filesystem>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace faces::exchange {

/// The file itself, absolute, or the one that `in` finds in the folder. Throws Error{NotFound} with the sentence if it
/// finds none.
std::filesystem::path fileOf(const std::filesystem::path &folderOrFile,
                             std::optional<std::filesystem::path> (*in)(const std::filesystem::path &),
                             const std::string &sentence);

/// A path that stays below the folder it is put after: relative, forward slashes, no "..", no drive, not empty.
bool staysBelow(std::string_view name);

/// The file `name` below `folder`, by exactly this path. Throws RowTrouble if the path leads elsewhere or there is no
/// such file.
std::filesystem::path pictureBelow(const std::string &name, const std::filesystem::path &folder);

/// Finds pictures that a file from outside names by a path which was right on another machine: below each of the likely
/// places, then the same without its first folders, then the only file of that name below the whole folder (another
/// picture format of the same name included).
class PictureFinder {
public:
    PictureFinder(std::filesystem::path folder, std::vector<std::filesystem::path> likelyPlaces);
    /// Throws RowTrouble with what can be done.
    std::filesystem::path find(const std::string &name);

private:
    std::optional<std::filesystem::path> near(const std::filesystem::path &name);
    std::optional<std::filesystem::path> anywhere(const std::filesystem::path &name);
    void readIndex();

    std::filesystem::path m_folder;
    std::vector<std::filesystem::path> m_places;                       ///< the one that was right last comes first
    std::map<std::string, std::vector<std::filesystem::path>> m_index; ///< by name without its ending
    bool m_indexed = false;
};

/// Faces as they are taken over: a picture once, and face<N>.png brings its number once.
class TakenPictures {
public:
    /// Throws RowTrouble if the picture was taken before; `name` is what the file calls it.
    ImportedFace take(const std::filesystem::path &picture, std::string_view name);

private:
    std::set<std::filesystem::path> m_pictures;
    std::set<int> m_numbers;
};

/// Is that the ending of a picture (".jpg", ".PNG", ...)?
bool pictureEnding(const std::filesystem::path &file);

} // namespace faces::exchange
