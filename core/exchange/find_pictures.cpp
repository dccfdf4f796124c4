// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/exchange/find_pictures.h"

#include "core/base/text.h"
#include "core/exchange/columns.h"
#include "core/exchange/rows.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace faces::exchange {
namespace fs = std::filesystem;

namespace {

void refuseLongName(const std::string &name)
{
    constexpr std::size_t kLongest = 4096; // of a path on this system
    if (name.size() >= kLongest)
        throw RowTrouble{fmt::format("“{}...” is too long for a picture's name.", name.substr(0, 40))};
}

} // namespace

fs::path fileOf(const fs::path &folderOrFile, std::optional<fs::path> (*in)(const fs::path &),
                const std::string &sentence)
{
    std::error_code ignored;
    if (!fs::is_directory(folderOrFile, ignored))
        return fs::absolute(folderOrFile);
    if (const auto found = in(folderOrFile))
        return fs::absolute(*found);
    throw Error(ErrorKind::NotFound, sentence, toText(folderOrFile));
}

bool staysBelow(std::string_view name)
{
    const fs::path path(name);
    const bool drive = name.size() > 1 && name[1] == ':';
    return !name.empty() && !path.is_absolute() && !drive && name.find('\\') == std::string_view::npos &&
           name.find('\0') == std::string_view::npos && std::ranges::find(path, fs::path("..")) == path.end();
}

fs::path pictureBelow(const std::string &name, const fs::path &folder)
{
    if (name.empty())
        throw RowTrouble{"The line has no file name. Write the picture's path below the table's folder."};
    refuseLongName(name);
    if (!staysBelow(name))
        throw RowTrouble{
            fmt::format("The path “{}” is not below the table's folder. Write a relative path with forward "
                        "slashes and without “..”.",
                        name)};
    std::error_code ignored;
    if (!fs::is_regular_file(folder / name, ignored))
        throw RowTrouble{fmt::format("There is no picture “{}” below the table's folder.", name)};
    return (folder / name).lexically_normal();
}

bool pictureEnding(const fs::path &file)
{
    constexpr std::array<std::string_view, 9> kEndings{".jpg", ".jpeg", ".png", ".webp", ".bmp",
                                                       ".tif", ".tiff", ".gif", ".ppm"};
    return std::ranges::find(kEndings, lowerCase(toText(file.extension()))) != kEndings.end();
}

PictureFinder::PictureFinder(fs::path folder, std::vector<fs::path> likelyPlaces)
    : m_folder(std::move(folder)), m_places(std::move(likelyPlaces))
{
}

fs::path PictureFinder::find(const std::string &name)
{
    if (name.empty())
        throw RowTrouble{"It names no picture."};
    refuseLongName(name);
    if (!staysBelow(name))
        throw RowTrouble{fmt::format("The path “{}” is not below the folder; nothing outside of it is read.", name)};
    if (const auto found = near(name))
        return *found;
    if (const auto found = anywhere(name))
        return *found;
    throw RowTrouble{fmt::format("There is no picture “{}” below the folder. Put it there, then import again.", name)};
}

std::optional<fs::path> PictureFinder::near(const fs::path &name)
{
    constexpr std::ptrdiff_t kMostFolders =
        16; // a path from elsewhere is cut folder by folder: this many times at most
    const std::ptrdiff_t parts = std::distance(name.begin(), name.end());
    std::error_code ignored;
    for (fs::path tail = name; !tail.empty();) {
        for (std::size_t i = 0; i < m_places.size(); ++i) {
            if (!fs::is_regular_file(m_folder / m_places[i] / tail, ignored))
                continue;
            std::rotate(m_places.begin(), m_places.begin() + static_cast<std::ptrdiff_t>(i),
                        m_places.begin() + static_cast<std::ptrdiff_t>(i) + 1);
            return (m_folder / m_places.front() / tail).lexically_normal();
        }
        fs::path shorter;
        for (auto part = std::next(tail.begin(), tail == name ? std::max<std::ptrdiff_t>(parts - kMostFolders, 1) : 1);
             part != tail.end(); ++part)
            shorter /= *part;
        tail = shorter;
    }
    return std::nullopt;
}

std::optional<fs::path> PictureFinder::anywhere(const fs::path &name)
{
    readIndex();
    const auto all = m_index.find(toText(name.stem()));
    if (all == m_index.end())
        return std::nullopt;
    std::vector<fs::path> same;
    std::ranges::copy_if(all->second, std::back_inserter(same),
                         [&](const fs::path &file) { return file.filename() == name.filename(); });
    const std::vector<fs::path> &candidates = same.empty() ? all->second : same;
    if (candidates.size() == 1)
        return candidates.front();
    throw RowTrouble{fmt::format("There are several pictures “{}” below the folder, and it is not said which is meant.",
                                 toText(name.filename()))};
}

void PictureFinder::readIndex()
{
    if (m_indexed)
        return;
    m_indexed = true;
    std::error_code error;
    const auto options = fs::directory_options::skip_permission_denied;
    for (auto entry = fs::recursive_directory_iterator(m_folder, options, error);
         !error && entry != fs::recursive_directory_iterator(); entry.increment(error)) {
        std::error_code ignored;
        if (pictureEnding(entry->path()) && entry->is_regular_file(ignored))
            m_index[toText(entry->path().stem())].push_back(entry->path());
    }
}

ImportedFace TakenPictures::take(const fs::path &picture, std::string_view name)
{
    if (!m_pictures.insert(picture).second)
        throw RowTrouble{fmt::format("The picture “{}” stands in an earlier line already; that one counts.", name)};
    ImportedFace face;
    face.picture = picture;
    if (const auto number = numberInName(toText(picture.filename())); number && m_numbers.insert(*number).second)
        face.number = *number;
    return face;
}

} // namespace faces::exchange
