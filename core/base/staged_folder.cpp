// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/base/staged_folder.h"

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/writing_reason.h"

#include <fmt/format.h>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

namespace faces {
namespace fs = std::filesystem;

namespace {

constexpr std::string_view kStagePrefix = ".faces-", kStageSuffix = ".new";

/// The right to fill a folder, which ends with the process; -1 if another one has it, or the disk knows no locks.
int lockedFolder(const fs::path &folder)
{
    const int fd = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd >= 0 && ::flock(fd, LOCK_EX | LOCK_NB) == 0)
        return fd;
    if (fd >= 0)
        ::close(fd);
    return -1;
}

[[noreturn]] void notWritten(int code, const fs::path &file)
{
    throw Error(ErrorKind::Disk, fmt::format("The file could not be written: {}.", writingReason(code)), toText(file));
}

/// ".faces-PROCESS-NUMBER.new", and nothing that somebody else may have called so.
bool isStage(std::string_view name)
{
    if (!name.starts_with(kStagePrefix) || !name.ends_with(kStageSuffix) ||
        name.size() <= kStagePrefix.size() + kStageSuffix.size())
        return false;
    name.remove_prefix(kStagePrefix.size());
    name.remove_suffix(kStageSuffix.size());
    return name.find_first_not_of("0123456789-") == std::string_view::npos;
}

/// Who clears up may have taken a folder away in the moment before it was locked.
bool isThere(int lock, const fs::path &folder)
{
    struct stat held {};
    struct stat named {};
    return ::fstat(lock, &held) == 0 && ::lstat(folder.c_str(), &named) == 0 && held.st_ino == named.st_ino &&
           held.st_dev == named.st_dev;
}

void clearLeftBehind(const fs::path &parent)
{
    std::error_code code;
    std::vector<fs::path> found;
    for (auto it = fs::directory_iterator(parent, code); !code && it != fs::directory_iterator(); it.increment(code)) {
        if (isStage(toText(it->path().filename())))
            found.push_back(it->path());
    }
    for (const fs::path &folder : found)
        if (const int lock = lockedFolder(folder); lock >= 0) {
            fs::remove_all(folder, code); // what cannot be removed does no harm
            ::close(lock);
        }
}

} // namespace

void flushNames(const fs::path &folder)
{
    const int fd = ::open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0)
        return;
    ::fsync(fd);
    ::close(fd);
}

StagedFolder::StagedFolder(fs::path target) : m_target(std::move(target))
{
    if (!m_target.has_filename()) // "name/"
        m_target = m_target.parent_path();
    std::error_code unread;
    m_isNew = !fs::exists(fs::symlink_status(m_target, unread));
    if (m_isNew && m_target.has_parent_path())
        makeFolder(m_target.parent_path());
    if (!m_isNew)
        makeFolder(m_target); // refuses what is no folder, in words
    makeIn(!m_isNew ? m_target : m_target.has_parent_path() ? m_target.parent_path() : fs::path("."));
}

void StagedFolder::makeIn(const fs::path &parent)
{
    static std::atomic<int> counter{0};
    clearLeftBehind(parent);
    constexpr int kAttempts = 10;
    for (int attempt = 0; attempt < kAttempts; ++attempt) {
        do
            m_path = parent / fmt::format("{}{}-{}{}", kStagePrefix, ::getpid(), ++counter, kStageSuffix);
        while (::mkdir(m_path.c_str(), 0777) != 0 && errno == EEXIST);
        m_lock = lockedFolder(m_path);
        if (m_lock >= 0 && isThere(m_lock, m_path))
            return;
        if (m_lock >= 0)
            ::close(std::exchange(m_lock, -1));
        ::rmdir(m_path.c_str());
    }
    makeFolder(m_path); // says why not; a disk without locks goes without
}

StagedFolder::~StagedFolder()
{
    std::error_code ignored;
    fs::remove_all(m_path, ignored);
    if (m_lock >= 0)
        ::close(m_lock);
}

void StagedFolder::putInPlace(const fs::path &last)
{
    flushNames(m_path);
    if (m_isNew)
        return moveFolder(m_path);
    moveFiles(last);
    flushNames(m_target);
}

void StagedFolder::putFolderInPlace(const fs::path &name)
{
    flushNames(m_path / name);
    moveFolder(m_path / name);
}

void StagedFolder::moveFolder(const fs::path &folder)
{
    if (::rename(folder.c_str(), m_target.c_str()) != 0) {
        if (errno == EEXIST || errno == ENOTEMPTY || errno == ENOTDIR)
            throw Error(ErrorKind::Usage, "There is something of this name already. Choose another name.",
                        toText(m_target));
        notWritten(errno, m_target);
    }
    flushNames(m_path.parent_path());
}

void StagedFolder::moveFiles(const fs::path &last)
{
    std::vector<fs::path> names;
    for (const auto &entry : fs::recursive_directory_iterator(m_path))
        if (!entry.is_directory())
            if (const fs::path name = fs::relative(entry.path(), m_path); name != last)
                names.push_back(name);
    if (!last.empty())
        names.push_back(last);
    std::vector<fs::path> moved;
    try {
        for (const fs::path &name : names) {
            moveFile(name);
            moved.push_back(name);
        }
    } catch (...) {
        std::error_code ignored;
        for (const fs::path &name : moved)
            fs::remove(m_target / name, ignored);
        throw;
    }
}

void StagedFolder::moveFile(const fs::path &name)
{
    const fs::path file = m_target / name;
    std::error_code unread;
    if (fs::exists(fs::symlink_status(file, unread)))
        throw Error(ErrorKind::Usage, "This file is there already and is not written over. Choose an empty folder.",
                    toText(file));
    makeFolder(file.parent_path());
    if (::rename((m_path / name).c_str(), file.c_str()) != 0)
        notWritten(errno, file);
}

} // namespace faces
