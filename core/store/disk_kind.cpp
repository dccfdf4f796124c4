// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/store/disk_kind.h"

#include <fmt/format.h>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <sys/vfs.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <fstream>
#include <sstream>
#include <string_view>

namespace faces::store {
namespace fs = std::filesystem;

namespace {

struct NetworkKind {
    unsigned long magic; ///< statfs(2)
    const char *name;
};
constexpr std::array kNetworkKinds{
    NetworkKind{0x6969, "NFS"},      NetworkKind{0x517B, "SMB"},      NetworkKind{0xFF534D42, "SMB"},
    NetworkKind{0xFE534D42, "SMB"},  NetworkKind{0x01021997, "9p"},   NetworkKind{0x5346414F, "AFS"},
    NetworkKind{0x00C36400, "Ceph"}, NetworkKind{0x73757245, "Coda"}, NetworkKind{0x0BD00BD0, "Lustre"},
};
constexpr unsigned long kFuse = 0x65735546;

/// Of a file system in user space, which may be a stick as well as a server: "fuse.sshfs".
std::string fuseKindOf(const fs::path &folder)
{
    struct stat facts {};
    if (::stat(folder.c_str(), &facts) != 0)
        return {};
    const std::string device = fmt::format("{}:{}", major(facts.st_dev), minor(facts.st_dev));
    std::ifstream mounts("/proc/self/mountinfo");
    for (std::string line; std::getline(mounts, line);) {
        std::istringstream words(line);
        std::string id, parent, where, word;
        words >> id >> parent >> where;
        while (words >> word && word != "-") {
        }
        if (where == device && words >> word)
            return word;
    }
    return {};
}

bool isRefusal(int code)
{
    return code == ENOLCK || code == EOPNOTSUPP || code == ENOTSUP || code == ENOSYS || code == EINVAL;
}

} // namespace

std::string networkNameOf(const fs::path &folder)
{
    struct statfs facts {};
    if (::statfs(folder.c_str(), &facts) != 0)
        return {};
    const auto magic = static_cast<unsigned long>(facts.f_type) & 0xFFFFFFFFUL;
    for (const NetworkKind &kind : kNetworkKinds)
        if (magic == kind.magic)
            return kind.name;
    if (magic != kFuse)
        return {};
    const std::string kind = fuseKindOf(folder);
    for (const std::string_view remote : {"sshfs", "rclone", "davfs", "gvfsd", "s3fs", "gluster", "curlftp", "smbnet"})
        if (kind.find(remote) != std::string::npos)
            return std::string(remote);
    return {};
}

bool locksWork(int fd)
{
    struct flock asked {};
    asked.l_type = F_RDLCK;
    asked.l_whence = SEEK_SET;
    asked.l_len = 1;
    return ::fcntl(fd, F_GETLK, &asked) == 0 || !isRefusal(errno);
}

bool locksWork(const fs::path &projectFolder)
{
    const int fd = ::open((projectFolder / "project.lock").c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    if (fd < 0)
        return true;
    const bool whole = ::flock(fd, LOCK_SH | LOCK_NB) == 0 || !isRefusal(errno);
    const bool parts = locksWork(fd);
    ::close(fd);
    return whole && parts;
}

std::string warningAbout(const fs::path &projectFolder)
{
    const std::string name = networkNameOf(projectFolder);
    if (name.empty())
        return {};
    return fmt::format(
        "This project lies on a network disk ({}). Open it on one machine at a time, or it may be damaged; "
        "a copy on a disk of this machine is safer and quicker.",
        name);
}

} // namespace faces::store
