// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/store/writer_lock.h"

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/text.h"
#include "core/base/writing_reason.h"
#include "core/store/disk_kind.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <errno.h>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <chrono>
#include <map>
#include <mutex>
#include <thread>

namespace faces::store {
namespace fs = std::filesystem;

/// Counted by hand under one mutex: with a weak pointer there would be a moment in which nobody holds the lock and its
/// file is not yet closed.
struct WriterLock::Registry {
    struct Holder {
        int fd = -1;
        int users = 0;
    };
    std::mutex mutex;
    std::map<FolderKey, Holder> holders;
    static Registry &instance()
    {
        static Registry registry;
        return registry;
    }
};

namespace {

std::string hostName()
{
    std::array<char, 256> name{};
    ::gethostname(name.data(), name.size() - 1);
    return name.data();
}

void writeHolder(int fd)
{
    const nlohmann::json holder{
        {"pid", ::getpid()}, {"host", hostName()}, {"program", program_invocation_short_name}, {"since", nowUtc()}};
    const std::string text = holder.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
    // Only for the sentence that another process shows; the lock itself does not need it, so a full disk is no failure.
    if (::ftruncate(fd, 0) == 0) [[maybe_unused]]
        const auto written = ::pwrite(fd, text.data(), text.size(), 0);
}

nlohmann::json holderIn(int fd)
{
    std::array<char, 1024> text{};
    const ssize_t size = ::pread(fd, text.data(), text.size(), 0);
    return nlohmann::json::parse(text.data(), text.data() + (size > 0 ? size : 0), nullptr, false);
}

/// What somebody wrote there may be anything.
std::string wordIn(const nlohmann::json &holder, const char *name, const std::string &otherwise)
{
    const auto found = holder.find(name);
    return found != holder.end() && found->is_string() ? found->get<std::string>() : otherwise;
}

std::int64_t processIn(const nlohmann::json &holder)
{
    const auto found = holder.find("pid");
    return found != holder.end() && found->is_number_integer() ? found->get<std::int64_t>() : 0;
}

std::string heldBy(const nlohmann::json &holder)
{
    std::string who = "another program";
    if (holder.is_object())
        who = fmt::format("{} (process {} on {}, since {})", wordIn(holder, "program", "another program"),
                          processIn(holder), wordIn(holder, "host", "this machine"),
                          onTheClock(wordIn(holder, "since", "?")));
    return fmt::format(
        "This project is open in {}, so it can be looked at here but not changed. Close it there and open it "
        "here again.",
        who);
}

/// The locks of a disk that several machines share may hold on one of them only. Who has the project elsewhere is known
/// by what it wrote into the lock, and did not take away again: it is there still, or it was killed.
std::string heldElsewhere(int fd, const fs::path &folder)
{
    const nlohmann::json holder = holderIn(fd);
    if (!holder.is_object() || wordIn(holder, "host", hostName()) == hostName() || networkNameOf(folder).empty())
        return {};
    return fmt::format("{} If {} has crashed, remove the file project.lock from its folder.", heldBy(holder),
                       wordIn(holder, "program", "the program"));
}

std::string noLocks()
{
    return "The disk on which this project lies cannot lock files, as some network folders cannot, so the project can "
           "be "
           "looked at but not changed safely. Copy it to a disk of this machine.";
}

/// Why this file cannot be locked; empty: it is locked now.
std::string refusalToLock(int fd, const fs::path &folder)
{
    // One who only asks (WriterLock::held) has the lock for a moment: that is no refusal.
    for (int attempt = 0; ::flock(fd, LOCK_EX | LOCK_NB) != 0; ++attempt) {
        if (errno != EWOULDBLOCK && errno != EINTR)
            return noLocks();
        if (attempt == 4)
            return heldBy(holderIn(fd));
        std::this_thread::sleep_for(std::chrono::milliseconds(2));
    }
    return locksWork(fd) ? heldElsewhere(fd, folder) : noLocks();
}

std::string cannotWrite()
{
    return "The project's folder cannot be written, so the project can be looked at but not changed. Copy it to a "
           "place "
           "where you may write.";
}

std::string notOurs()
{
    return "The file project.lock in the project's folder is a link or no plain file, so the project can be looked at "
           "but "
           "not changed. Remove project.lock and open the project again.";
}

/// The lock's file, or -1. It is written to, so it must be the folder's own: a project from a stranger could hold a
/// link that leads to a file of the user's. ELOOP where it is one, or no file (a pipe would also keep us waiting).
int openedLock(const fs::path &folder, int flags)
{
    const int fd = ::open((folder / "project.lock").c_str(), flags | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, 0666);
    struct stat facts {};
    if (fd < 0 || (::fstat(fd, &facts) == 0 && S_ISREG(facts.st_mode)))
        return fd;
    ::close(fd);
    errno = ELOOP;
    return -1;
}

} // namespace

WriterLock::Attempt WriterLock::take(const fs::path &folder)
{
    struct stat facts {};
    if (::stat(folder.c_str(), &facts) != 0)
        throw Error(ErrorKind::NotFound, "There is no such folder.", toText(folder));
    const FolderKey key{facts.st_dev, facts.st_ino};
    Registry &registry = Registry::instance();
    const std::lock_guard guard(registry.mutex);
    Registry::Holder &holder = registry.holders[key];
    if (holder.users == 0) {
        const int fd = openedLock(folder, O_RDWR | O_CREAT);
        if (fd < 0 && errno == ELOOP)
            return {nullptr, notOurs()};
        if (fd < 0 && (errno == EROFS || errno == EACCES || errno == EPERM))
            return {nullptr, cannotWrite()};
        if (fd < 0)
            throw Error(ErrorKind::Disk,
                        fmt::format("The project could not be locked for writing: {}.", writingReason(errno)),
                        toText(folder));
        if (std::string refusal = refusalToLock(fd, folder); !refusal.empty()) {
            ::close(fd);
            return {nullptr, std::move(refusal)};
        }
        writeHolder(fd);
        holder.fd = fd;
    }
    ++holder.users;
    return {std::unique_ptr<WriterLock>(new WriterLock(key)), {}, holder.users == 1};
}

bool WriterLock::held(const fs::path &folder)
{
    const int fd = openedLock(folder, O_RDONLY);
    if (fd < 0)
        return false;                                                               // whoever writes makes it first
    const bool taken = ::flock(fd, LOCK_SH | LOCK_NB) != 0 && errno == EWOULDBLOCK; // not a disk without locks
    ::close(fd);
    return taken;
}

WriterLock::~WriterLock()
{
    Registry &registry = Registry::instance();
    const std::lock_guard guard(registry.mutex);
    const auto found = registry.holders.find(m_key);
    if (--found->second.users > 0)
        return;
    // The file stays: removing it could take it from under a process that is just opening it.
    [[maybe_unused]] const int emptied = ::ftruncate(found->second.fd, 0);
    ::close(found->second.fd);
    registry.holders.erase(found);
}

} // namespace faces::store
