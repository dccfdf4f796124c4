// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "tests/journeys/write_sweep.h"

#include <fmt/format.h>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <sstream>
#include <stdexcept>

namespace faces::test {
namespace fs = std::filesystem;

namespace {

using Kind = WriteScenario::Kind;

std::string firstDifference(const std::string &a, const std::string &b)
{
    const auto at = static_cast<std::size_t>(std::ranges::mismatch(a, b).in1 - a.begin());
    const auto from = a.rfind('\n', at == 0 ? 0 : at - 1);
    const std::size_t start = from == std::string::npos ? 0 : from + 1;
    return fmt::format("“{}” where “{}” should be", a.substr(start, 90), b.substr(std::min(start, b.size()), 90));
}

/// Facts without what models said.
std::string butSaid(const std::string &facts)
{
    std::istringstream lines(facts);
    std::string text;
    for (std::string line; std::getline(lines, line);)
        if (!line.starts_with("suggestions ") && !line.ends_with(" suspicions"))
            text += line + '\n';
    return text;
}

std::string namesOnly(const std::string &file) { return file.substr(0, file.rfind(' ')); }

/// Files that nobody should find after a success.
bool isLeftover(const std::string &name)
{
    return name.find(".part") != std::string::npos || name.ends_with("-journal") || name.ends_with("-wal") ||
           name.ends_with("-shm") || name.find("cvat.zip.") != std::string::npos;
}

std::string list(const std::vector<std::string> &names)
{
    std::string text;
    for (const std::string &name : names)
        text += name + "; ";
    return text;
}

} // namespace

const std::vector<WayToFail> &waysToFail()
{
    static const std::vector<WayToFail> ways{
        {"ENOSPC", ENOSPC, "once"}, {"EIO", EIO, "once"}, {"full", ENOSPC, "on"}, {"half", ENOSPC, "half"}};
    return ways;
}

WriteSweep::WriteSweep(WriteScenario scenario, fs::path prepared, fs::path work)
    : m_scenario(std::move(scenario)), m_prepared(std::move(prepared)), m_work(std::move(work))
{
    const fs::path folder = fresh("counted"), log = m_work / "counted.log";
    m_before = stateOf(folder);
    fs::remove(log);
    const Called called = callFaultyFaces(m_scenario.filledIn(folder, m_prepared), {.under = folder}, log);
    if (called.code != 0)
        throw std::runtime_error(m_scenario.name.toStdString() + ": " + called.told());
    m_after = stateOf(folder);
    m_points = pointsIn(log);
    if (m_points.empty()) // a faulty library that does nothing would find nothing to complain of
        throw std::runtime_error(m_scenario.name.toStdString() + ": no write was met");
    fs::remove_all(folder);
}

fs::path WriteSweep::fresh(const std::string &name) const
{
    const fs::path folder = m_work / name;
    fs::remove_all(folder);
    fs::create_directories(folder / "tmp");
    if (m_scenario.name.startsWith(QLatin1String("publish")))
        fs::create_directory(folder / "out"); // which it does not make
    if (!m_scenario.project.isEmpty())
        fs::copy(m_prepared / m_scenario.project.toStdString(), folder / "p é.faces", fs::copy_options::recursive);
    return folder;
}

WriteSweep::State WriteSweep::stateOf(const fs::path &folder) const
{
    State state;
    const fs::path project = folder / (m_scenario.kind == Kind::Making ? "new.faces" : "p é.faces");
    for (const std::string &file : filesBelow(folder)) { // before it is opened
        const std::string name = namesOnly(file);
        state.names.push_back(name.substr(0, name.find(".backup-"))); // which has a time in its name
    }
    if (fs::exists(project))
        state.facts = allOf(project);
    state.files = filesBelow(folder / "out");
    if (!m_scenario.sameBytes)
        std::ranges::transform(state.files, state.files.begin(), namesOnly);
    return state;
}

/// What was there before is there still, and nothing is half done.
std::string WriteSweep::lostIn(const State &now, bool done) const
{
    const State &wanted = done ? m_after : m_before;
    if (m_scenario.name == QLatin1String("import anew") && !done && now.facts && now.facts->damage.empty())
        return {}; // an empty project is there, and it was said that it was made
    // It is kept in three steps; what models say is no work of a person.
    if (m_scenario.name == QLatin1String("suggest") && now.facts && now.facts->damage.empty() &&
        (butSaid(now.facts->made) == butSaid(m_before.facts->made) || now.facts->made == m_after.facts->made))
        return {};
    if (now.facts.has_value() != wanted.facts.has_value())
        return now.facts ? "a project is there" : "the project is gone";
    if (now.facts && now.facts->damage != wanted.facts->damage)
        return "damage: " + list(now.facts->damage);
    if (now.facts && now.facts->made != wanted.facts->made)
        return firstDifference(now.facts->made, wanted.facts->made);
    if (now.facts && done && m_scenario.kind == Kind::Search && now.facts->searches != wanted.facts->searches)
        return firstDifference(now.facts->searches, wanted.facts->searches);
    if (now.facts && m_scenario.kind == Kind::Run && done && now.facts->runs != wanted.facts->runs)
        return firstDifference(now.facts->runs.back(), wanted.facts->runs.back());
    const bool resumes = m_scenario.project == QLatin1String("broken");
    if (now.facts && !done && !resumes)
        for (std::size_t run = 0; run < m_before.facts->runs.size(); ++run)
            if (now.facts->runs.at(run) != m_before.facts->runs[run])
                return firstDifference(now.facts->runs[run], m_before.facts->runs[run]);
    if (now.files != wanted.files)
        return "files: " + list(now.files);
    return {};
}

std::string WriteSweep::differenceAgain(const State &now) const
{
    const bool listsMore = m_scenario.kind == Kind::Run || m_scenario.kind == Kind::Search;
    for (const std::string &name : now.names)
        if (!name.starts_with("tmp/") &&                           // which the machine empties
            name.find(".faces/snapshots/") == std::string::npos && // made whenever one is due
            std::ranges::find(m_after.names, name) == m_after.names.end() && (!listsMore || isLeftover(name)))
            return "left over: " + name;
    if (!now.facts != !m_after.facts || (now.facts && now.facts->made != m_after.facts->made))
        return "another project: " + (now.facts ? firstDifference(now.facts->made, m_after.facts->made) : "");
    // Test faces that were judged before the write failed were looked at once more.
    const auto butLooks = [](const std::string &run) { return run.substr(0, run.rfind(" looks ")); };
    if (now.facts && !now.facts->runs.empty() && m_scenario.kind == Kind::Run &&
        butLooks(now.facts->runs.back()) != butLooks(m_after.facts->runs.back()))
        return "another run: " + firstDifference(now.facts->runs.back(), m_after.facts->runs.back());
    if (now.facts && !now.facts->searches.ends_with(m_after.facts->searches))
        return "another search: " + now.facts->searches;
    return now.files == m_after.files ? "" : "other files: " + list(now.files);
}

std::string WriteSweep::triedAgain(const QStringList &order, const fs::path &folder) const
{
    const Called again = callFaces(order);
    return again.code == 0 ? differenceAgain(stateOf(folder)) : "refused: " + again.told();
}

TriedWrite WriteSweep::tryOnce(std::size_t point, const WayToFail &way) const
{
    static std::atomic<int> counter{0};
    const int number = ++counter;
    const std::string name = fmt::format("try{}", number);
    const fs::path folder = fresh(name), log = m_work / (name + ".log");
    const QStringList order = m_scenario.filledIn(folder, m_prepared);
    TriedWrite tried;
    const Called called = callFaultyFaces(
        order, {.under = folder, .at = static_cast<long>(point), .with = way.with, .how = way.how}, log);
    tried.went = called.code == 0;
    tried.missed = pointsIn(log).empty();
    if (called.code != 0 && called.code != 1)
        tried.crashed = fmt::format("code {}: {}", called.code, called.err);
    if (called.code == 1)
        if (const std::string trouble = troubleWithSentence(called.err); !trouble.empty())
            tried.sentence = trouble + ": " + called.err;
    try {
        const State now = stateOf(folder);
        tried.lost = lostIn(now, tried.went);
        // A flush that fails leaves the change in the file, and nobody knows whether on the disk: that is what it says.
        if (!tried.lost.empty() && called.err.find("may be kept or not") != std::string::npos)
            tried.lost = lostIn(now, true);
        if (!tried.lost.empty() && called.err.find("not kept: ") != std::string::npos) // it was looked at only
            tried.lost = lostIn(now, false);
        // Where all is as before the order goes as it did before: that is seen of a few.
        const bool asBefore = tried.lost.empty() && now.names == m_before.names;
        if (tried.went)
            tried.again =
                m_scenario.kind == Kind::Step ? differenceAgain(stateOf(folder)) : ""; // it was opened meanwhile
        else if (!asBefore || number % 8 == 0)
            tried.again = triedAgain(order, folder);
    } catch (const std::exception &error) {
        tried.lost = fmt::format("cannot be opened: {}", error.what());
    }
    if (tried.good())
        fs::remove_all(folder);
    fs::remove(log);
    return tried;
}

} // namespace faces::test
