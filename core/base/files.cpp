// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/base/files.h"

#include "core/base/error.h"
#include "core/base/writing_reason.h"

#include <fmt/format.h>
#include <openssl/evp.h>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <cerrno>
#include <cstring>
#include <streambuf>
#include <string_view>
#include <system_error>
#include <utility>

namespace faces {
namespace fs = std::filesystem;

namespace {

constexpr std::string_view kPartPrefix = ".faces-", kPartSuffix = ".part"; ///< of files not written to their end

/// Owns a file descriptor; every failure becomes a sentence.
class Descriptor {
public:
    Descriptor(const fs::path &file, int flags) : Descriptor(file, ::open(file.c_str(), flags | O_CLOEXEC, 0644), true)
    {
    }
    /// A new file beside `target` that nobody else has. Its name is short, so that a target of the longest name still
    /// works, and counted, so that two threads never share one; one that a killed process of the same number left
    /// behind is passed over.
    static Descriptor temporaryBeside(const fs::path &target)
    {
        for (;;) {
            const fs::path file = temporaryName(target);
            const int fd = ::open(file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0644);
            if (fd >= 0 || errno != EEXIST)
                return {file, fd, true};
        }
    }
    ~Descriptor()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;

    const fs::path &file() const { return m_file; }
    void write(const char *data, std::size_t size)
    {
        while (size > 0) {
            const ssize_t written = ::write(m_fd, data, size);
            if (written < 0 && errno == EINTR)
                continue;
            if (written <= 0)
                fail();
            data += written;
            size -= static_cast<std::size_t>(written);
        }
    }
    void flushAndClose()
    {
        if (::fsync(m_fd) != 0)
            fail();
        close();
    }
    void flushWholeDisk()
    {
        if (::syncfs(m_fd) != 0)
            fail();
    }
    void close()
    {
        const int fd = std::exchange(m_fd, -1);
        if (::close(fd) != 0)
            fail();
    }

private:
    Descriptor(const fs::path &file, int fd, bool) : m_file(file), m_fd(fd)
    {
        if (m_fd < 0)
            fail();
    }
    [[noreturn]] void fail() const
    {
        throw Error(ErrorKind::Disk, fmt::format("The file could not be written: {}.", writingReason(errno)),
                    toText(m_file));
    }
    fs::path m_file;
    int m_fd = -1;
};

/// A stream buffer over a Descriptor with a 1 MiB buffer.
class DescriptorBuffer final : public std::streambuf {
public:
    explicit DescriptorBuffer(Descriptor &out) : m_out(out), m_buffer(1 << 20)
    {
        setp(m_buffer.data(), m_buffer.data() + m_buffer.size());
    }
    void flushAll()
    {
        m_out.write(pbase(), static_cast<std::size_t>(pptr() - pbase()));
        setp(m_buffer.data(), m_buffer.data() + m_buffer.size());
    }

protected:
    int_type overflow(int_type c) override
    {
        flushAll();
        if (!traits_type::eq_int_type(c, traits_type::eof())) {
            *pptr() = traits_type::to_char_type(c);
            pbump(1);
        }
        return traits_type::not_eof(c);
    }
    int sync() override
    {
        flushAll();
        return 0;
    }

private:
    Descriptor &m_out;
    std::vector<char> m_buffer;
};

[[noreturn]] void throwUnreadable(const fs::path &file, int trouble)
{
    throw Error(ErrorKind::Disk,
                fmt::format("The file could not be read: {}.", std::generic_category().message(trouble)), toText(file));
}

/// Without this a crash may lose the rename of a file in it. Some file systems refuse to sync a folder: not an error.
void flushFolder(const fs::path &file)
{
    const fs::path folder = file.parent_path();
    const int fd = ::open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0)
        return;
    const int trouble = ::fsync(fd) == 0 ? 0 : errno;
    ::close(fd);
    if (trouble == EIO || trouble == ENOSPC || trouble == EDQUOT)
        throw Error(ErrorKind::Disk,
                    fmt::format("The file is written, but a power failure may lose it: {}.", writingReason(trouble)),
                    toText(file));
}

} // namespace

OpenedFile::OpenedFile(const fs::path &file) : m_file(file)
{
    std::error_code code;
    const auto status = fs::status(file, code);
    if (!fs::exists(status))
        throw Error(ErrorKind::NotFound, "There is no such file. Check the name and the folder.", toText(file));
    if (fs::is_directory(status))
        throw Error(ErrorKind::BadInput, "This is a folder, not a file.", toText(file));
    if (!fs::is_regular_file(status))
        throw Error(ErrorKind::BadInput, "This is not a plain file.", toText(file));
    m_fd = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
    struct stat facts {};
    if (m_fd < 0 || ::fstat(m_fd, &facts) != 0) {
        const int trouble = errno;
        if (m_fd >= 0)
            ::close(m_fd);
        throwUnreadable(file, trouble);
    }
    m_size = static_cast<std::uint64_t>(facts.st_size);
}

OpenedFile::~OpenedFile() { ::close(m_fd); }

std::size_t OpenedFile::readUpTo(std::uint64_t offset, std::span<std::uint8_t> into) const
{
    std::size_t got = 0;
    while (got < into.size()) {
        const ssize_t n = ::pread(m_fd, into.data() + got, into.size() - got, static_cast<off_t>(offset + got));
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            throwUnreadable(m_file, errno);
        if (n == 0)
            break;
        got += static_cast<std::size_t>(n);
    }
    return got;
}

void OpenedFile::read(std::uint64_t offset, std::span<std::uint8_t> into) const
{
    if (readUpTo(offset, into) < into.size())
        throw Error(ErrorKind::Disk, "The file became shorter while it was read. Try again when nothing writes it.",
                    toText(m_file));
}

Bytes readFile(const fs::path &file, std::uintmax_t maxBytes)
{
    const OpenedFile opened(file);
    if (opened.size() > maxBytes)
        throw Error(ErrorKind::BadInput,
                    fmt::format("The file is too large: {} bytes, the limit is {}.", opened.size(), maxBytes),
                    toText(file));
    Bytes bytes(static_cast<std::size_t>(opened.size()));
    bytes.resize(opened.readUpTo(0, bytes));
    return bytes;
}

void writeFileSafely(const fs::path &file, const std::function<void(std::ostream &)> &write)
{
    fs::path temporary;
    try {
        Descriptor out = Descriptor::temporaryBeside(file);
        temporary = out.file();
        DescriptorBuffer buffer(out);
        std::ostream stream(&buffer);
        stream.exceptions(std::ios::badbit); // an Error thrown in the buffer comes through as itself
        write(stream);
        buffer.flushAll();
        out.flushAndClose();
        if (::rename(temporary.c_str(), file.c_str()) != 0)
            throw Error(ErrorKind::Disk, fmt::format("The file could not be written: {}.", writingReason(errno)),
                        toText(file));
    } catch (const Error &error) {
        ::unlink(temporary.c_str()); // an empty name, where there is none yet, removes nothing
        throw Error(error.kind(), error.what(), toText(file)); // names the file that was asked for
    } catch (...) {
        ::unlink(temporary.c_str());
        throw;
    }
    flushFolder(file);
}

fs::path temporaryName(const fs::path &target)
{
    static std::atomic<int> counter{0};
    return target.parent_path() / fmt::format("{}{}-{}{}", kPartPrefix, ::getpid(), ++counter, kPartSuffix);
}

void putInPlace(const fs::path &written, const fs::path &target)
{
    try {
        Descriptor(written, O_RDONLY).flushAndClose();
        if (::rename(written.c_str(), target.c_str()) != 0)
            throw Error(ErrorKind::Disk, fmt::format("The file could not be written: {}.", writingReason(errno)));
    } catch (const Error &error) {
        ::unlink(written.c_str());
        throw Error(error.kind(), error.what(), toText(target));
    }
    flushFolder(target);
}

void writeFileSafely(const fs::path &file, std::span<const std::uint8_t> bytes)
{
    writeFileSafely(file, [&](std::ostream &out) {
        out.write(reinterpret_cast<const char *>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
    });
}

void writeFileSafely(const fs::path &file, const std::string &text)
{
    writeFileSafely(file,
                    [&](std::ostream &out) { out.write(text.data(), static_cast<std::streamsize>(text.size())); });
}

void writeNewFile(const fs::path &file, std::span<const std::uint8_t> bytes)
{
    Descriptor out(file, O_WRONLY | O_CREAT | O_EXCL);
    try {
        out.write(reinterpret_cast<const char *>(bytes.data()), bytes.size());
        out.close();
    } catch (...) {
        ::unlink(file.c_str());
        throw;
    }
}

int removeLeftovers(const fs::path &folder)
{
    int removed = 0;
    std::error_code code;
    for (auto it = fs::directory_iterator(folder, code); !code && it != fs::directory_iterator(); it.increment(code)) {
        const std::string name = toText(it->path().filename());
        // Behind the ending stands what SQLite keeps beside a database that it writes.
        if (name.starts_with(kPartPrefix) && name.find(kPartSuffix) != std::string::npos &&
            ::unlink(it->path().c_str()) == 0)
            ++removed;
    }
    return removed;
}

void flushDisk(const fs::path &folder) { Descriptor(folder, O_RDONLY | O_DIRECTORY).flushWholeDisk(); }

std::string sha256(std::span<const std::uint8_t> bytes)
{
    std::array<unsigned char, 32> digest{};
    unsigned int length = 0;
    if (EVP_Digest(bytes.data(), bytes.size(), digest.data(), &length, EVP_sha256(), nullptr) != 1)
        throw Error(ErrorKind::Internal, "The fingerprint of a file could not be computed.");
    return fmt::format("{:02x}", fmt::join(digest, ""));
}

void makeFolder(const fs::path &folder)
{
    std::error_code code;
    fs::create_directories(folder, code);
    if (code)
        throw Error(ErrorKind::Disk, fmt::format("The folder could not be made: {}.", writingReason(code.value())),
                    toText(folder));
}

Error diskError(const fs::filesystem_error &error)
{
    return {ErrorKind::Disk,
            fmt::format("The disk did not do what was asked of it: {}.", writingReason(error.code().value())),
            toText(error.path2().empty() ? error.path1() : error.path2())};
}

std::string toText(const fs::path &path)
{
    const auto text = path.u8string();
    return {text.begin(), text.end()};
}

std::string writingReason(int code)
{
    if (code == ENOSPC || code == EDQUOT)
        return "the disk is full. Free some space and try again";
    if (code == EROFS)
        return "the folder is on a read-only disk. Choose another place";
    if (code == EACCES || code == EPERM)
        return "you have no right to write there. Choose another place or change its permissions";
    if (code == EIO)
        return "the disk failed. Check the disk and try again";
    if (code == ENOENT || code == ENOTDIR || code == ESTALE || code == ENODEV)
        return "the folder is not there any more. Check that its disk is connected and try again";
    return fmt::format("{}. Check the folder and its disk and try again", std::generic_category().message(code));
}

} // namespace faces
