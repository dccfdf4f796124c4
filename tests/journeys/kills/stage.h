// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "tests/support/story_folder.h"

#include <QByteArray>
#include <QStringList>

#include <filesystem>
#include <optional>

namespace faces::test {

/// Where programs are killed: a project, what they write beside it, and a copy of all that as it was before.
class Stage {
public:
    std::filesystem::path project() const { return work() / "people.faces"; }
    std::filesystem::path out() const { return work() / "out"; }
    std::filesystem::path work() const { return m_folder / "work"; }
    std::filesystem::path material() const; ///< what is only read; survives restore()
    void keep() const;                      ///< as it is now it will be after restore()
    void restore() const;

private:
    StoryFolder m_folder;
};

/// When a program is to die; never, if nothing is set.
struct Death {
    std::optional<int> afterMs; ///< of the clock
    std::optional<int> atWrite; ///< as it is about to make this change of a file, from 1
    bool torn = false;          ///< half of that write is done
};

/// How a call ended.
struct Call {
    bool ended = false; ///< by itself: it was not killed
    int code = -1;
    int ms = 0;
    int writes = 0; ///< changes of files that it made; only if it ended by itself
    QByteArray out, err;

    /// It said that it did what it was asked to.
    bool acknowledged() const { return ended ? code == 0 : !out.isEmpty(); }
};

/// As a call's first word: the real window, in which kills/trainer.cpp trains; else the program is `faces`.
inline constexpr const char *kWindow = "faces-studio";

bool hasWindow(); ///< it was built

/// Calls the real program.
Call call(const Stage &stage, QStringList arguments, const Death &death = {});

/// All files below a folder, a line each: name and digest. Without hidden ones that were not finished.
std::string filesIn(const std::filesystem::path &folder);

/// Of these: how many there are.
int leftBehindIn(const std::filesystem::path &folder);

} // namespace faces::test
