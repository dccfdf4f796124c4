// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "tests/journeys/typed_window.h"

#include "core/store/project.h"

#include <QElapsedTimer>
#include <QProcessEnvironment>

namespace faces::test {

TypedWindow::TypedWindow(const std::filesystem::path &project, const std::filesystem::path &config,
                         QProcessEnvironment surroundings, int seed)
{
    const auto set = [&](const char *name, const QString &value) { surroundings.insert(QLatin1String(name), value); };
    set("QT_QPA_PLATFORM", QStringLiteral("offscreen"));
    set("QT_PLUGIN_PATH", QStringLiteral(FACES_TYPIST_PLUGINS));
    set("QT_QPA_GENERIC_PLUGINS", QStringLiteral("typist:%1").arg(seed));
    set("XDG_CONFIG_HOME", QString::fromStdString(config.string()));
    set("FACES_NO_SUGGESTIONS", QStringLiteral("1"));
    m_process.setProcessEnvironment(surroundings);
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral(FACES_STUDIO_PROGRAM),
                    {QString::fromStdString(project.string()), QStringLiteral("--page"), QStringLiteral("label")});
}

TypedWindow::~TypedWindow()
{
    if (!alive())
        return;
    m_process.kill();
    m_process.waitForFinished();
}

bool TypedWindow::listenUntil(const std::function<bool()> &so)
{
    QElapsedTimer clock;
    clock.start();
    while (!so()) {
        if (!alive() || clock.elapsed() > 30'000)
            return false;
        m_process.waitForReadyRead(100);
        while (m_process.canReadLine())
            hear(QString::fromUtf8(m_process.readLine()).chopped(1));
    }
    return true;
}

bool TypedWindow::end()
{
    m_process.terminate();
    const bool ended = m_process.waitForFinished();
    while (m_process.canReadLine())
        hear(QString::fromUtf8(m_process.readLine()).chopped(1));
    return ended && m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == 0;
}

void TypedWindow::hear(const QString &line)
{
    const QStringList parts = line.split(QLatin1Char('\t'));
    if (parts[0] == QLatin1String("opened")) {
        told.append(parts.value(2));
    } else if (parts[0] == QLatin1String("shown")) {
        since.append(parts.value(3));
    } else if (parts[0] == QLatin1String("kept")) {
        kept = parts.value(1).toInt();
    } else if (parts[0] == QLatin1String("told")) {
        told.append(parts.value(1));
    } else if (parts[0] == QLatin1String("stands")) {
        stands = parts.value(2);
        since.clear();
    }
}

QString spokenState(const std::filesystem::path &place)
{
    const store::Project project = store::Project::open(place, store::OpenMode::ReadOnly);
    QStringList all;
    const auto attributes = project.attributes(true);
    for (const Face &face : project.faces({.rejected = true, .photo = {}})) {
        QStringList words{QStringLiteral("Face %1").arg(face.number)};
        for (std::size_t a = 0; a < attributes.size(); ++a)
            words.append(QString::fromStdString(face.labels[a] == LabelValue::Unknown ? attributes[a].name + " unknown"
                                                : face.labels[a] == LabelValue::Yes   ? attributes[a].yesWord
                                                                                      : attributes[a].noWord));
        all.append(words.join(QStringLiteral(", ")));
    }
    return all.join(QLatin1Char('|'));
}

} // namespace faces::test
