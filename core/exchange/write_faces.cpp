// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/exchange/write_faces.h"

#include "core/exchange/find_pictures.h"

#include <fmt/format.h>

#include <algorithm>
#include <functional>

namespace faces::exchange {
namespace fs = std::filesystem;

namespace {

/// Trouble with a file that is not in its place yet is told of its place: nobody knows the other.
void writtenAs(const fs::path &file, const std::function<void()> &write)
{
    try {
        write();
    } catch (const Error &error) {
        throw Error(error.kind(), error.what(), toText(file));
    }
}

} // namespace

fs::path NewFiles::claimed(const fs::path &name)
{
    // Some names come from the project, which may be a stranger's.
    if (!staysBelow(toText(name)))
        throw Error(ErrorKind::BadProject,
                    fmt::format("A file would be written to “{}”, which leads out of the folder. The project has an "
                                "attribute with an id that is none; nothing was exported.",
                                toText(name)),
                    toText(m_staged.target()));
    const fs::path file = m_staged.target() / name;
    std::error_code ignored;
    if (fs::exists(fs::symlink_status(file, ignored)))
        throw Error(ErrorKind::Usage, "This file is there already and is not written over. Choose an empty folder.",
                    toText(file));
    const fs::path staged = m_staged.path() / name;
    if (name.has_parent_path())
        writtenAs(file, [&] { makeFolder(staged.parent_path()); });
    return staged;
}

void NewFiles::write(const fs::path &name, std::span<const std::uint8_t> bytes)
{
    const fs::path staged = claimed(name);
    writtenAs(m_staged.target() / name, [&] { writeNewFile(staged, bytes); });
}

void NewFiles::write(const fs::path &name, const std::string &text)
{
    write(name, std::span(reinterpret_cast<const std::uint8_t *>(text.data()), text.size()));
}

void NewFiles::writeLast(const fs::path &name, const std::string &text)
{
    const fs::path staged = claimed(name);
    writtenAs(m_staged.target() / name, [&] {
        flushDisk(m_staged.path());
        writeFileSafely(staged, text);
    });
    m_staged.putInPlace(name);
}

std::vector<std::size_t> shownAttributes(const ExportSet &set)
{
    std::vector<std::size_t> shown;
    for (std::size_t a = 0; a < set.attributes.size(); ++a)
        if (!set.attributes[a].retired)
            shown.push_back(a);
    return shown;
}

std::string pictureName(const Face &face) { return fmt::format("face{}.png", face.number); }

void refuseIfThere(const fs::path &folder, const std::vector<std::string> &names)
{
    std::error_code ignored;
    for (const std::string &name : names)
        if (fs::exists(folder / name, ignored))
            throw Error(ErrorKind::Usage, fmt::format("The folder holds a {} already. Choose an empty folder.", name),
                        toText(folder));
}

LabelValue labelOf(const Face &face, std::size_t attribute)
{
    return attribute < face.labels.size() ? face.labels[attribute] : LabelValue::Unknown;
}

std::vector<Face> writePictures(const ExportSet &set, const fs::path &subfolder, NewFiles &files, Exported &exported,
                                const std::stop_token &stop, ProgressSink &sink)
{
    const Places below = [&](const Face &face) { return std::vector{subfolder / pictureName(face)}; };
    return writePictures(set, below, files, exported, stop, sink);
}

std::vector<Face> writePictures(const ExportSet &set, const Places &places, NewFiles &files, Exported &exported,
                                const std::stop_token &stop, ProgressSink &sink)
{
    std::vector<Face> kept = set.faces;
    std::erase_if(kept, [](const Face &face) { return face.rejected; });
    if (kept.empty())
        throw Error(ErrorKind::Usage, "There is no kept face to export. Import or cut faces first.");
    std::ranges::sort(kept, {}, &Face::number);
    std::vector<Face> written;
    for (std::size_t i = 0; i < kept.size(); ++i) {
        throwIfStopped(stop);
        const std::vector<fs::path> names = places(kept[i]);
        if (names.empty())
            continue;
        Bytes png;
        try {
            png = set.picture(kept[i]);
        } catch (const Error &error) {
            if (error.kind() == ErrorKind::Cancelled || error.kind() == ErrorKind::Disk)
                throw;
            exported.skipped.push_back({pictureName(kept[i]), error.what()});
            continue;
        }
        for (const fs::path &name : names)
            files.write(name, png);
        written.push_back(kept[i]);
        sink.progress({"Writing faces", static_cast<std::int64_t>(i + 1), static_cast<std::int64_t>(kept.size())});
    }
    if (written.empty() && !exported.skipped.empty())
        throw Error(
            ErrorKind::BadProject,
            fmt::format("No face has a picture that can be read. The first: {}", exported.skipped.front().reason),
            exported.skipped.front().file);
    exported.faces = static_cast<int>(written.size());
    return written;
}

std::map<FaceId, std::string> groupNames(const std::vector<Face> &faces, std::vector<std::string> &remarks)
{
    const std::vector<int> groups = groupsOf(faces, SplitBy::Person);
    std::vector<int> sizes(faces.size());
    for (const int group : groups)
        ++sizes[static_cast<std::size_t>(group)];
    std::map<FaceId, std::string> names;
    bool duplicates = false;
    for (std::size_t i = 0; i < faces.size(); ++i) {
        duplicates = duplicates || faces[i].duplicates != GroupId{};
        if (faces[i].person != GroupId{} || sizes[static_cast<std::size_t>(groups[i])] > 1)
            names[faces[i].id] = fmt::format("p{:04}", groups[i] + 1);
    }
    if (duplicates)
        remarks.emplace_back("Confirmed near-duplicates are written as one person: the format knows no other groups.");
    return names;
}

} // namespace faces::exchange
