// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "tests/serve/asking.h"

#include <QProcess>

#include <filesystem>

namespace faces::test {

/// A small project with one run, and its model as a file.
struct ServedModel {
    std::filesystem::path project, file;
};
ServedModel trainServedModel(const std::filesystem::path &folder);

/// A drawn picture's file.
QByteArray pictureFile(const char *ending, int person = 4, int sidePx = 128);

/// The real program. Ends with its object.
class ServeProgram {
public:
    /// Waits until it says where it is. Then port() is 0 if it did not come up.
    explicit ServeProgram(const QStringList &arguments, const QString &program = QStringLiteral(FACES_SERVE_PROGRAM));
    ~ServeProgram();
    int port() const { return m_port; }
    qint64 pid() const { return m_process.processId(); }
    /// The most memory that it ever held, in megabytes.
    int peakMegabytes() const;
    QString said() { return QString::fromUtf8(m_process.readAllStandardError()); }
    /// Asks it to end and gives its exit code, or -1.
    int end(int signal);
    /// Waits for a program that ends by itself.
    int exitCode();

private:
    QProcess m_process;
    int m_port = 0;
};

} // namespace faces::test
