// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "tests/fuzz/memory_folder.h"

#include <unistd.h>

#include <algorithm>
#include <array>
#include <fstream>

namespace faces::fuzz {
namespace fs = std::filesystem;

MemoryFolder::MemoryFolder(std::string_view name)
{
    std::error_code ignored;
    const fs::path memory = "/dev/shm";
    const fs::path place = fs::is_directory(memory, ignored) ? memory : fs::temp_directory_path();
    m_path = place / ("faces fuzz é " + std::string(name) + " " + std::to_string(::getpid()));
    fs::remove_all(m_path, ignored);
    fs::create_directories(m_path);
}

MemoryFolder::~MemoryFolder()
{
    std::error_code ignored;
    fs::remove_all(m_path, ignored);
}

void MemoryFolder::put(const fs::path &name, std::string_view bytes) const
{
    const fs::path file = m_path / name;
    std::error_code ignored;
    fs::create_directories(file.parent_path(), ignored);
    std::ofstream(file, std::ios::binary).write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

std::map<std::string, std::string_view> filesIn(Input input, const std::string &first)
{
    constexpr std::string_view kMark = "=== ";
    const auto plain = [](std::string_view name) {
        return !name.empty() && name.size() <= 40 && name.find("..") == std::string_view::npos && name.front() != '/' &&
               std::ranges::all_of(name, [](char c) {
                   return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' ||
                          c == '_' || c == '/';
               });
    };
    std::map<std::string, std::string_view> files;
    std::string_view rest = textOf(input);
    std::string name = first;
    while (files.size() < 8) {
        std::size_t at = rest.starts_with(kMark) ? 0 : rest.find("\n=== ");
        at += at != 0 && at != std::string_view::npos ? 1 : 0;
        if (at != 0 || files.empty())
            files[name] = rest.substr(0, at);
        if (at == std::string_view::npos)
            break;
        rest.remove_prefix(at + kMark.size());
        const std::size_t end = std::min(rest.find('\n'), rest.size());
        if (!plain(rest.substr(0, end)))
            break;
        name = rest.substr(0, end);
        rest.remove_prefix(std::min(end + 1, rest.size()));
        files[name] = rest;
    }
    return files;
}

namespace {
constexpr std::array kPictures{"face1.png",        "face2.png",        "face3.png",          "a.png",      "b.png",
                               "images/a.png",     "images/b.png",     "images/train/a.png", "000001.jpg", "000002.jpg",
                               "Ann/Ann_0001.jpg", "Ann/Ann_0002.jpg", "train/a.png"};
}

void putPictures(const MemoryFolder &folder)
{
    for (const char *name : kPictures)
        folder.put(name, "");
}

bool isPicture(const std::string &name) { return std::ranges::find(kPictures, name) != kPictures.end(); }

} // namespace faces::fuzz
