// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/base/progress.h"
#include "core/exchange/sets.h"

#include <cstddef>
#include <filesystem>
#include <map>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace faces::exchange {

/// Files of an export that is under way: taken away again unless writeLast() is reached. Never writes over a file.
class NewFiles {
public:
    explicit NewFiles(std::filesystem::path folder);
    ~NewFiles();
    NewFiles(const NewFiles &) = delete;
    NewFiles &operator=(const NewFiles &) = delete;
    /// `name` may hold a folder. Throws Error{Usage} if there is such a file already, Error{Disk}.
    void write(const std::filesystem::path &name, std::span<const std::uint8_t> bytes);
    /// Once all is on the disk, writes the file that says so; from then on everything stays.
    void writeLast(const std::filesystem::path &name, const std::string &text);
    void write(const std::filesystem::path &name, const std::string &text);

private:
    std::filesystem::path claimed(const std::filesystem::path &name);
    void makeFolders(const std::filesystem::path &folder);
    std::filesystem::path m_folder;
    std::vector<std::filesystem::path> m_written, m_folders; ///< what was not there before; the outer folder first
};

/// The attributes that are not retired, as indices into ExportSet::attributes.
std::vector<std::size_t> shownAttributes(const ExportSet &set);

/// Writes face<N>.png of every kept face into `subfolder` of the export; returns the faces whose picture could be had,
/// by number. Throws Error{Usage} if there is no kept face.
std::vector<Face> writePictures(const ExportSet &set, const std::filesystem::path &subfolder, NewFiles &files,
                                Exported &exported, const std::stop_token &stop, ProgressSink &sink);

/// Where the picture of a face goes, below the export's folder: one file, several, or none (the face is left out).
using Places = std::function<std::vector<std::filesystem::path>(const Face &)>;
/// The same, each picture at its places.
std::vector<Face> writePictures(const ExportSet &set, const Places &places, NewFiles &files, Exported &exported,
                                const std::stop_token &stop, ProgressSink &sink);
/// "face12.png"
std::string pictureName(const Face &face);
/// Throws Error{Usage} if one of these files is in the folder already.
void refuseIfThere(const std::filesystem::path &folder, const std::vector<std::string> &names);
/// The face's label; unknown where it has none.
LabelValue labelOf(const Face &face, std::size_t attribute);

/// A name for each group of two and more faces and for each known person: "p0001". Near-duplicates count as one person,
/// which a remark says. Faces on their own are not in the map.
std::map<FaceId, std::string> groupNames(const std::vector<Face> &faces, std::vector<std::string> &remarks);

} // namespace faces::exchange
