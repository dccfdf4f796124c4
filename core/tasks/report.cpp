// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/tasks/report.h"

#include "core/base/left_behind.h"
#include "core/exchange/html_page.h"
#include "core/exchange/pdf_pages.h"
#include "core/exchange/report_document.h"

#include <fmt/format.h>

#include <string_view>
#include <system_error>

namespace faces::tasks {
namespace fs = std::filesystem;

namespace {

bool isOurReport(const fs::path &file)
{
    constexpr std::uintmax_t kLargest = 256u << 20; // what is larger was written by somebody else
    std::error_code unread;
    if (!fs::is_regular_file(file, unread) || fs::file_size(file, unread) > kLargest || unread)
        return false;
    const Bytes bytes = readFile(file);
    const std::string_view text(reinterpret_cast<const char *>(bytes.data()), bytes.size());
    if (text.starts_with("%PDF")) // its properties stand near the end
        return text.find(exchange::kReportMark) != std::string_view::npos;
    return text.substr(0, 200).find(exchange::kReportMark) != std::string_view::npos;
}

/// There is no such file yet, or one that we wrote: somebody's own stays.
void checkOwn(const fs::path &file, std::vector<fs::path> &replaced)
{
    std::error_code unread; // a folder that may not be looked into refuses the writing later, in words
    if (!fs::exists(fs::symlink_status(file, unread)))
        return;
    if (!isOurReport(file))
        throw Error(ErrorKind::Usage,
                    "The report would be written here, but this is no report of Faces Studio. Choose another folder, "
                    "or move this file away.",
                    toText(file));
    replaced.push_back(file);
}

/// Both files, or neither where there was none. A folder that was made for them goes with them.
class ReportFiles {
public:
    explicit ReportFiles(const fs::path &folder) : m_folder(folder)
    {
        std::error_code unread;
        m_made = !fs::exists(folder, unread) && !unread;
        makeFolder(folder);
    }
    ~ReportFiles()
    {
        std::error_code ignored;
        if (m_done)
            return;
        for (const fs::path &file : m_new)
            fs::remove(file, ignored);
        if (m_made)
            fs::remove(m_folder, ignored); // only if it is empty
    }
    ReportFiles(const ReportFiles &) = delete;
    ReportFiles &operator=(const ReportFiles &) = delete;

    void write(const fs::path &file, const std::string &text)
    {
        std::error_code unread;
        if (!fs::exists(file, unread))
            m_new.push_back(file);
        writeFileSafely(file, text);
    }
    void done() { m_done = true; }

private:
    fs::path m_folder;
    bool m_made = false, m_done = false;
    std::vector<fs::path> m_new;
};

} // namespace

WrittenReport writeReport(const store::Project &project, const Run &run, const ReportOptions &options,
                          const std::stop_token &stop, ProgressSink &progress)
{
    if (options.folder.empty())
        throw Error(ErrorKind::Usage, "A report needs a folder to be written to.");
    const std::string name = fmt::format("report-run-{}", number(run.id));
    WrittenReport written{options.folder / (name + ".html"), {}, {}};
    checkOwn(written.html, written.replaced);
    if (options.pdf) {
        written.pdf = options.folder / (name + ".pdf");
        checkOwn(*written.pdf, written.replaced);
    }
    // All of it in memory first: a stop or a fault until then leaves nothing.
    const exchange::Document document = exchange::reportDocument(reportOf(project, run, options.seed, stop, progress));
    progress.progress({"Drawing the report", 0, 0});
    const std::string html = exchange::htmlPage(document);
    throwIfStopped(stop);
    const std::string pdf = options.pdf ? exchange::pdfPages(document) : std::string();
    throwIfStopped(stop);
    ReportFiles files(options.folder);
    removeOldLeftovers(options.folder); // half a report of somebody who was killed
    files.write(written.html, html);
    if (written.pdf)
        files.write(*written.pdf, pdf);
    files.done();
    return written;
}

} // namespace faces::tasks
