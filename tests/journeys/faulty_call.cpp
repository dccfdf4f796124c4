// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "tests/journeys/faulty_call.h"

#include "core/base/files.h"

#include <QProcess>
#include <QRegularExpression>

#include <fstream>

namespace faces::test {
namespace fs = std::filesystem;

bool faultsWork()
{
    static const bool work = callFaces({"--version"}, faultySurroundings({.under = "/nowhere"}, {})).code == 0;
    return work;
}

QProcessEnvironment faultySurroundings(const Fault &fault, const fs::path &log)
{
    auto surroundings = QProcessEnvironment::systemEnvironment();
    const auto set = [&](const char *name, const QString &value) { surroundings.insert(QLatin1String(name), value); };
    set("LD_PRELOAD", QStringLiteral(FACES_FAULTY));
    set("FAULTY_UNDER", text(fault.under));
    set("FAULTY_AT", QString::number(fault.at));
    set("FAULTY_WITH", QString::number(fault.with));
    set("FAULTY_HOW", QLatin1String(fault.how));
    set("FAULTY_LOG", text(log));
    set("OMP_WAIT_POLICY", QStringLiteral("passive")); // else a program starts itself anew to say so
    return surroundings;
}

Called callFaultyFaces(const QStringList &arguments, const Fault &fault, const fs::path &log)
{
    auto surroundings = faultySurroundings(fault, log);
    fs::create_directories(fault.under / "tmp");
    surroundings.insert(QStringLiteral("TMPDIR"), text(fault.under / "tmp"));
    return callFaces(arguments, surroundings);
}

std::vector<std::string> pointsIn(const fs::path &log)
{
    std::vector<std::string> points;
    std::ifstream in(log);
    for (std::string line; std::getline(in, line);)
        points.push_back(line);
    return points;
}

std::string troubleWithSentence(const std::string &stderrText)
{
    QStringList said;
    for (const QString &line : QString::fromStdString(stderrText).split(QLatin1Char('\n')))
        if (line.startsWith(QLatin1String("faces: ")))
            said.append(line.mid(7));
    if (said.size() != 1)
        return std::to_string(said.size()) + " sentences";
    static const QRegularExpression jargon(
        QStringLiteral("disk I/O error|database or disk is full|SQLite|SQL "
                       "|terminate|what\\(\\)|std::|basic_|errno|iostream|inside the "
                       "program|report it|\\bclosed\\b.*:|Internal|Input/output|No space left"));
    static const QRegularExpression wayOn(
        QStringLiteral("try again|Try again|Check |Choose |Free |Make room|Copy |Put "));
    const QString &sentence = said.front();
    if (jargon.match(sentence).hasMatch())
        return "words of a library";
    if (!wayOn.match(sentence).hasMatch())
        return "no word of what can be done";
    static const QRegularExpression whole(QStringLiteral("(^|: )[A-Z“].*[.]$"));
    return whole.match(sentence).hasMatch() ? "" : "no whole sentence";
}

} // namespace faces::test
