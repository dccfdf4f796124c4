// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/base/error.h"
#include "core/base/text.h"
#include "core/base/writing_reason.h"
#include "core/exchange/archive.h"

#include <fmt/format.h>
#include <zip.h>

namespace faces::exchange {
namespace fs = std::filesystem;

namespace {

struct Hearing {
    const std::stop_token &stop;
    ProgressSink &sink;
    std::int64_t files;
};

void heard(zip_t *, double share, void *hearing)
{
    const auto &to = *static_cast<Hearing *>(hearing);
    to.sink.progress({"Packing", static_cast<std::int64_t>(share * static_cast<double>(to.files)), to.files});
}

int stopAsked(zip_t *, void *hearing) { return static_cast<Hearing *>(hearing)->stop.stop_requested() ? 1 : 0; }

[[noreturn]] void failed(const fs::path &file, const std::string &why)
{
    throw Error(ErrorKind::Disk, fmt::format("The archive could not be written: {}.", why), toText(file));
}

/// What the disk said, where it was the disk.
std::string reasonOf(zip_t *archive)
{
    zip_error_t *error = zip_get_error(archive);
    const bool ofSystem = zip_error_system_type(error) == ZIP_ET_SYS && zip_error_code_system(error) != 0;
    return ofSystem ? writingReason(zip_error_code_system(error))
                    : fmt::format("{}. Check the folder and its disk and try again", zip_strerror(archive));
}

/// Pictures are packed already: they are stored as they are.
void add(zip_t *archive, const fs::path &to, const std::string &name, zip_source_t *source, zip_int32_t packing)
{
    const zip_int64_t index = source == nullptr ? -1 : zip_file_add(archive, name.c_str(), source, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(source);
        failed(to, reasonOf(archive));
    }
    zip_set_file_compression(archive, static_cast<zip_uint64_t>(index), packing, 0);
    // Of the moment when it was packed: the same faces shall give the same archive. 1980-01-01, where zip's clock
    // begins.
    zip_file_set_dostime(archive, static_cast<zip_uint64_t>(index), 0, (1U << 5) | 1U, 0);
}

} // namespace

void writeArchive(const fs::path &file, const std::vector<std::pair<std::string, fs::path>> &files,
                  const std::pair<std::string, std::string> &text, const std::stop_token &stop, ProgressSink &sink)
{
    int error = 0;
    std::unique_ptr<zip_t, void (*)(zip_t *)> archive(zip_open(file.c_str(), ZIP_CREATE | ZIP_EXCL, &error),
                                                      &zip_discard);
    if (!archive)
        failed(file, "it cannot be made there. Choose another folder");
    for (const auto &[name, from] : files)
        add(archive.get(), file, name, zip_source_file(archive.get(), from.c_str(), 0, -1), ZIP_CM_STORE);
    add(archive.get(), file, text.first, zip_source_buffer(archive.get(), text.second.data(), text.second.size(), 0),
        ZIP_CM_DEFLATE);
    Hearing hearing{stop, sink, static_cast<std::int64_t>(files.size())};
    zip_register_progress_callback_with_state(archive.get(), 0.01, &heard, nullptr, &hearing);
    zip_register_cancel_callback_with_state(archive.get(), &stopAsked, nullptr, &hearing);
    if (zip_close(archive.get()) != 0) { // writes beside it, then renames
        throwIfStopped(stop);
        failed(file, reasonOf(archive.get()));
    }
    static_cast<void>(archive.release());
    flushDisk(file.parent_path());
}

} // namespace faces::exchange
