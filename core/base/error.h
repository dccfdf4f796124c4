// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <stdexcept>
#include <string>

namespace faces {

/// What kind of trouble it is, so that a caller can decide what to do without reading the sentence.
enum class ErrorKind {
    Usage,      ///< the request makes no sense (wrong option, unknown attribute): the asker must change it
    NotFound,   ///< the named thing is not there
    BadInput,   ///< a file from outside is not what it should be
    BadProject, ///< the project's own files are damaged
    BadModel,   ///< a model file is damaged or not ours
    NewerFile,  ///< written by a newer Faces Studio
    ReadOnly,   ///< the project was opened read-only (other writer, newer version, no right to write)
    Disk,       ///< reading or writing failed: full disk, vanished folder, I/O error
    Training,   ///< a loss that is not finite, no faces to learn from, ...
    Cancelled,  ///< the stop token was honoured
    Internal    ///< a fault of the program itself
};

/// The one exception type of core. `what()` is a full sentence for a person: what is wrong and what can be done;
/// `where()` names the file, face or option it is about (may be empty) and is not repeated in the sentence.
class Error : public std::runtime_error {
public:
    Error(ErrorKind kind, const std::string &what, std::string where = {})
        : std::runtime_error(what), m_kind(kind), m_where(std::move(where))
    {
    }
    ErrorKind kind() const { return m_kind; }
    const std::string &where() const { return m_where; }
    /// "where: what", or only the sentence where there is no place to name.
    std::string message() const { return m_where.empty() ? what() : m_where + ": " + what(); }

private:
    ErrorKind m_kind;
    std::string m_where;
};

/// One item of a batch that could not be used; the rest of the batch went on.
struct Skipped {
    std::string file;   ///< or another name of the item
    std::string reason; ///< a sentence
};

} // namespace faces
