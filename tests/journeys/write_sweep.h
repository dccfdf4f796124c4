// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "tests/journeys/faulty_call.h"
#include "tests/journeys/project_facts.h"
#include "tests/journeys/write_scenarios.h"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace faces::test {

/// A way in which the N-th write fails.
struct WayToFail {
    const char *name;
    int with;
    const char *how;
};
/// ENOSPC and EIO once; a disk that stays full; half a write.
const std::vector<WayToFail> &waysToFail();

/// What came of one try; each text is empty where all is well.
struct TriedWrite {
    std::string crashed, lost, sentence, again; ///< again: of the same order without a fault, and of what lies about
    bool went = false;                          ///< the order was done in spite of it
    bool missed = false;                        ///< it came to its end before that write: nothing was tried
    bool good() const { return crashed.empty() && lost.empty() && sentence.empty() && again.empty(); }
};

/// One scenario: how it goes without a fault, then as often as asked with one.
class WriteSweep {
public:
    /// Counts the points; throws std::runtime_error where the order fails by itself.
    WriteSweep(WriteScenario scenario, std::filesystem::path prepared, std::filesystem::path work);
    const WriteScenario &scenario() const { return m_scenario; }
    const std::vector<std::string> &points() const { return m_points; } ///< "N KIND PATH"
    /// Any thread. point: from 1.
    TriedWrite tryOnce(std::size_t point, const WayToFail &way) const;

private:
    struct State {
        std::optional<ProjectFacts> facts; ///< none: there is no such project
        std::vector<std::string> files;    ///< in out/
        std::vector<std::string> names;    ///< of all files
    };
    std::filesystem::path fresh(const std::string &name) const;
    State stateOf(const std::filesystem::path &tryFolder) const;
    std::string lostIn(const State &now, bool done) const;
    std::string differenceAgain(const State &now) const;
    std::string triedAgain(const QStringList &order, const std::filesystem::path &tryFolder) const;

    WriteScenario m_scenario;
    std::filesystem::path m_prepared, m_work;
    State m_before, m_after;
    std::vector<std::string> m_points;
};

} // namespace faces::test
