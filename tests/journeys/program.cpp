// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "tests/journeys/program.h"

#include "core/base/files.h"

#include <QProcess>

namespace faces::test {

Called callFaces(const QStringList &arguments)
{
    return callFaces(arguments, QProcessEnvironment::systemEnvironment());
}

Called callFaces(const QStringList &arguments, const QProcessEnvironment &surroundings)
{
    QProcess process;
    process.setProcessEnvironment(surroundings);
    process.start(QStringLiteral(FACES_PROGRAM), arguments);
    Called called;
    if (!process.waitForFinished(120'000)) {
        process.kill();
        process.waitForFinished();
        called.err = "did not end within two minutes";
        return called;
    }
    called.code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : 128;
    called.out = process.readAllStandardOutput().toStdString();
    called.err = process.readAllStandardError().toStdString();
    return called;
}

QString text(const std::filesystem::path &path) { return QString::fromStdString(toText(path)); }

} // namespace faces::test
