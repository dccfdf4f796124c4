// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "app/cli/console.h"

#include "core/base/terminal_text.h"
#include "core/store/disk_kind.h"
#include "core/tasks/look_after.h"

#include <fmt/format.h>

#include <csignal>
#include <cstdio>
#include <set>
#include <thread>

#include <pthread.h>
#include <unistd.h>

namespace faces::cli {

namespace {
std::stop_source &stopSource()
{
    static std::stop_source source;
    return source;
}

/// Whether the end of the terminal, or of the session, is ours to hear of: nohup sees to it that it is not.
bool hearsHangUp()
{
    struct sigaction now = {};
    return ::sigaction(SIGHUP, nullptr, &now) == 0 && now.sa_handler != SIG_IGN;
}

/// Waits for Ctrl+C, SIGTERM and SIGHUP in a thread of its own: a stop source may not be touched in a signal handler.
void watchSignals()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    if (hearsHangUp())
        sigaddset(&signals, SIGHUP);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    std::thread([signals] {
        int which = 0;
        sigwait(&signals, &which);
        stopSource().request_stop();
        sigwait(&signals, &which); // asked twice: at once. What was acknowledged is on the disk.
        std::_Exit(130);
    }).detach();
}

/// JSON escapes most control characters; the others (U+007F to U+009F), which a terminal obeys, too, are escaped here:
/// they stand in texts only.
std::string plainJson(const std::string &json)
{
    std::string plain;
    plain.reserve(json.size());
    for (std::size_t i = 0; i < json.size(); ++i) {
        const auto byte = static_cast<unsigned char>(json[i]);
        const auto next = static_cast<unsigned char>(i + 1 < json.size() ? json[i + 1] : 0);
        if (byte == 0x7F)
            plain += "\\u007f";
        else if (byte == 0xC2 && next >= 0x80 && next < 0xA0)
            plain += fmt::format("\\u{:04x}", next), ++i;
        else
            plain += json[i];
    }
    return plain;
}
} // namespace

Console::Console() : m_terminal(::isatty(STDERR_FILENO) == 1) { watchSignals(); }

Console::~Console() { clearBar(); }

std::stop_token Console::stop() const { return stopSource().get_token(); }

void Console::clearBar()
{
    if (m_barShown)
        std::fputs("\r\x1b[K", stderr);
    m_barShown = false;
}

void Console::bar(const std::string &text)
{
    fmt::print(stderr, "\r\x1b[K{}", forTerminal(text));
    std::fflush(stderr);
    m_barShown = true;
}

void Console::line(const std::string &text)
{
    clearBar();
    fmt::print(stderr, "{}\n", forTerminal(text));
}

void Console::progress(const Progress &p)
{
    using namespace std::chrono;
    const auto now = steady_clock::now();
    const bool newStage = p.stage != m_stage;
    const bool finished = p.total > 0 && p.done >= p.total;
    if (!newStage && !finished && now - m_said < (m_terminal ? 100ms : 2000ms))
        return;
    m_stage = p.stage;
    m_said = now;
    if (!m_terminal) {
        line(p.total > 0 ? fmt::format("{}: {} of {}", p.stage, p.done, p.total) : p.stage);
        return;
    }
    constexpr int kWidth = 30;
    const int filled = p.total > 0 ? static_cast<int>(kWidth * p.done / p.total) : 0;
    bar(p.total > 0
            ? fmt::format("{} [{:#<{}}{:.<{}}] {}/{}", p.stage, "", filled, "", kWidth - filled, p.done, p.total)
            : p.stage + " ...");
}

void Console::batchDone(const BatchRecord &b)
{
    if (m_terminal)
        bar(fmt::format("Epoch {} of {}, batch {} of {}, loss {:.4f}, {:.0f} images/s", b.epoch, b.epochs, b.batch,
                        b.batches, b.loss, b.imagesPerSecond));
}

void Console::epochDone(const EpochRecord &e)
{
    const auto shown = [](const std::optional<double> &x) {
        return x ? fmt::format("{:.4f}", *x) : std::string("n/a");
    };
    line(fmt::format("epoch {:3}  {:6.2f} s  loss {:.4f}  validation loss {}  micro F1 {}  macro F1 {}{}", e.epoch,
                     e.seconds, e.trainLoss, shown(e.validationLoss), shown(e.validationMicroF1),
                     shown(e.validationMacroF1), e.best ? "  best" : ""));
}

void Console::say(const std::string &text)
{
    clearBar();
    std::fputs((forTerminal(text) + '\n').c_str(), stdout); // main asks in the end whether all of it arrived
}

void Console::remark(const std::string &text) { line(text); }

void Console::print(const Json &document)
{
    clearBar();
    // Names of files may hold bytes that are no UTF-8: they are shown with a replacement, never refused.
    std::fputs((plainJson(document.dump(1, ' ', false, Json::error_handler_t::replace)) + '\n').c_str(), stdout);
}

void Console::skipped(const std::vector<Skipped> &skipped)
{
    for (const Skipped &one : skipped)
        line(fmt::format("skipped {}: {}", one.file, one.reason));
}

namespace {

struct Written {
    std::set<std::filesystem::path> projects;
    std::set<std::string> troubles; ///< sentences about snapshots and labels.csv, each told once
};

Written &written()
{
    static Written all;
    return all;
}

} // namespace

void noteWritten(const std::filesystem::path &project) { written().projects.insert(project); }

void lookAfterWritten(Console &console, bool tell)
{
    for (const std::filesystem::path &folder : written().projects)
        try {
            const auto project = store::Project::open(folder);
            written().troubles.insert(tasks::lookAfter(project, tasks::Occasion::Command, console.stop()).trouble);
        } catch (const std::exception &) {
            // It is gone, damaged or open elsewhere: what the command had to say about that it has said.
        }
    for (const std::string &trouble : written().troubles)
        if (tell && !trouble.empty())
            console.remark(trouble);
}

store::Project openForWriting(const std::string &folder)
{
    store::Project project = store::Project::open(pathOf(folder));
    if (project.readOnly())
        throw Error(ErrorKind::ReadOnly, project.readOnlyReason(), folder);
    if (const std::string warning = store::warningAbout(project.folder()); !warning.empty())
        fmt::print(stderr, "{}\n", warning);
    noteWritten(project.folder());
    written().troubles.insert(tasks::snapshotIfDue(project, tasks::Occasion::Command, {}).trouble);
    return project;
}

store::Project openOrMake(const std::string &folder, Console &console)
{
    const std::filesystem::path path = pathOf(folder);
    if (path.extension() == ".faces" && !std::filesystem::exists(std::filesystem::symlink_status(path))) {
        store::Project project = store::Project::create(path);
        noteWritten(project.folder());
        console.remark(fmt::format("Made the new project {}", folder));
        return project;
    }
    return openForWriting(folder);
}

store::Project openForReading(const std::string &folder)
{
    return store::Project::open(pathOf(folder), store::OpenMode::ReadOnly);
}

std::filesystem::path pathOf(const std::string &text)
{
    std::string plain = text;
    while (plain.size() > 1 && plain.back() == '/')
        plain.pop_back(); // "my.faces/" is the same project as "my.faces"
    return std::filesystem::path(plain);
}

std::vector<std::filesystem::path> pathsOf(const std::vector<std::string> &texts)
{
    std::vector<std::filesystem::path> paths;
    for (const std::string &text : texts)
        paths.push_back(pathOf(text));
    return paths;
}

} // namespace faces::cli
