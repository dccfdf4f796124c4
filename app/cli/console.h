// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/base/progress.h"
#include "core/data/training.h"
#include "core/store/project.h"

#include <nlohmann/json.hpp>

#include <chrono>
#include <functional>
#include <stop_token>
#include <string>
#include <vector>

namespace faces::cli {

using Json = nlohmann::ordered_json;

/// Something is wrong with the command line itself: exit 2.
class WrongUsage : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// Runs a check of options alone; what it complains of is wrong usage.
template <typename Check> auto asUsage(Check check)
{
    try {
        return check();
    } catch (const Error &error) {
        throw WrongUsage(error.message());
    }
}

/// Progress on stderr: a bar on a terminal, plain lines otherwise. Says where a training stands, too.
class Console final : public ProgressSink, public TrainingSink {
public:
    Console();
    ~Console() override;
    Console(const Console &) = delete;
    Console &operator=(const Console &) = delete;

    void progress(const Progress &progress) override;
    void batchDone(const BatchRecord &batch) override;
    void epochDone(const EpochRecord &epoch) override;

    /// Asked to stop by Ctrl+C or SIGTERM.
    std::stop_token stop() const;
    /// A sentence on stdout, for people.
    void say(const std::string &line);
    /// A remark on stderr.
    void remark(const std::string &line);
    /// The one JSON document on stdout.
    void print(const Json &document);
    void skipped(const std::vector<Skipped> &skipped);

private:
    void line(const std::string &text);
    void bar(const std::string &text);
    void clearBar();

    bool m_terminal = false;
    bool m_barShown = false;
    std::string m_stage;
    std::chrono::steady_clock::time_point m_said{};
};

/// Opens the project for a command that writes, after a snapshot if one is due; says why where that is impossible.
store::Project openForWriting(const std::string &folder);
/// The same for a command that brings something in: a NAME.faces that is not there yet is made, and that is said.
store::Project openOrMake(const std::string &folder, Console &console);
store::Project openForReading(const std::string &folder);
/// The command writes to this project, which it does not open through the functions above.
void noteWritten(const std::filesystem::path &project);
/// After the command: snapshots that are due, and labels.csv, of the projects that it opened for writing. tell: says
/// what of it could not be done.
void lookAfterWritten(Console &console, bool tell);

/// UTF-8 from the command line as a path.
std::filesystem::path pathOf(const std::string &text);
std::vector<std::filesystem::path> pathsOf(const std::vector<std::string> &texts);

} // namespace faces::cli
