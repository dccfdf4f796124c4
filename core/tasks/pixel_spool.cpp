// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/tasks/pixel_spool.h"

#include "core/base/error.h"

#include <fcntl.h>
#include <unistd.h>

namespace faces::tasks {

namespace {

[[noreturn]] void noRoom()
{
    throw Error(ErrorKind::Disk,
                "The pictures could not be put down before they are written to the project: the disk is "
                "full or not writable. Make room and import again.");
}

} // namespace

PixelSpool::PixelSpool(std::filesystem::path folder, std::size_t inMemory)
    : m_folder(std::move(folder)), m_inMemory(inMemory)
{
}

void PixelSpool::openFile()
{
    const int file = ::open(m_folder.c_str(), O_TMPFILE | O_RDWR | O_CLOEXEC, 0600);
    m_file.reset(file < 0 ? nullptr : ::fdopen(file, "w+b"));
    if (!m_file) // not every file system knows files without a name
        m_file.reset(std::tmpfile());
    if (!m_file)
        noRoom();
}

void PixelSpool::add(store::FacePixels pixels)
{
    const std::size_t bytes = pixels.picture.size() + pixels.mask.size();
    if (!m_file && m_held + bytes <= m_inMemory) {
        m_held += bytes;
        m_first.push_back(std::move(pixels));
        return;
    }
    if (!m_file)
        openFile();
    m_places.push_back({m_end, pixels.picture.size(), pixels.mask.size()});
    if (std::fseek(m_file.get(), m_end, SEEK_SET) != 0)
        noRoom();
    put(pixels.picture);
    put(pixels.mask);
}

void PixelSpool::put(const Bytes &bytes)
{
    if (!bytes.empty() && std::fwrite(bytes.data(), 1, bytes.size(), m_file.get()) != bytes.size())
        noRoom();
    m_end += static_cast<long>(bytes.size());
}

store::FacePixels PixelSpool::read(std::size_t face) const
{
    if (face < m_first.size())
        return m_first[face];
    const Place &place = m_places.at(face - m_first.size());
    if (std::fflush(m_file.get()) != 0 || std::fseek(m_file.get(), place.from, SEEK_SET) != 0)
        noRoom();
    store::FacePixels pixels;
    pixels.picture = take(place.picture);
    pixels.mask = take(place.mask);
    return pixels;
}

Bytes PixelSpool::take(std::size_t bytes) const
{
    Bytes taken(bytes);
    if (std::fread(taken.data(), 1, bytes, m_file.get()) != bytes)
        noRoom();
    return taken;
}

} // namespace faces::tasks
