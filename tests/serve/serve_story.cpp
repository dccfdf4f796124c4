// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "tests/serve/serve_story.h"

#include "core/base/files.h"
#include "tests/core/tasks/run_story.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <csignal>

namespace faces::test {

ServedModel trainServedModel(const std::filesystem::path &folder)
{
    ServedModel served{folder / "served é.faces", folder / "served.faces-model"};
    store::Project project = store::Project::create(served.project);
    addPeople(project, 1, 30);
    trainShortly(project, shortTraining(1));
    tasks::publish(project, tasks::findRun(project, "last"), served.file);
    return served;
}

QByteArray pictureFile(const char *ending, int person, int sidePx)
{
    cv::Mat drawn = vision::drawFace(static_cast<std::uint64_t>(person), 2, std::min(sidePx, 1000)).pixels;
    if (drawn.cols < sidePx)
        cv::resize(drawn, drawn, {sidePx, sidePx});
    Bytes bytes;
    cv::imencode(ending, drawn, bytes);
    return {reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size())};
}

ServeProgram::ServeProgram(const QStringList &arguments, const QString &program)
{
    m_process.start(program, arguments + QStringList{QStringLiteral("--json")});
    while (!m_process.canReadLine() && m_process.waitForReadyRead(60'000)) {
    }
    const auto said = QJsonDocument::fromJson(m_process.readLine()).object();
    m_port = said.value(QStringLiteral("port")).toInt();
}

ServeProgram::~ServeProgram()
{
    m_process.kill();
    m_process.waitForFinished();
}

int ServeProgram::peakMegabytes() const
{
    QFile status(QStringLiteral("/proc/%1/status").arg(pid()));
    if (status.open(QIODevice::ReadOnly))
        for (const QByteArray &line : status.readAll().split('\n'))
            if (line.startsWith("VmHWM:"))
                return line.mid(6).trimmed().split(' ').first().toInt() / 1024;
    return -1;
}

int ServeProgram::end(int signal)
{
    ::kill(static_cast<pid_t>(pid()), signal);
    return exitCode();
}

int ServeProgram::exitCode()
{
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(30'000))
        return -1;
    return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

} // namespace faces::test
