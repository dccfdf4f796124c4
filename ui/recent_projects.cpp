// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/recent_projects.h"

#include "ui/settings.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace faces::ui {

QStringList allRecentProjects() { return Settings().values().value(QStringLiteral("projects/recent")).toStringList(); }

bool isThere(const QString &folder) { return QFileInfo(folder).isDir(); }

QString projectName(const QString &folder)
{
    const QString name = QFileInfo(folder).fileName();
    return name.endsWith(QLatin1String(".faces")) ? name.chopped(6) : name;
}

QString shortPath(const QString &folder)
{
    const QString home = QDir::homePath();
    return folder.startsWith(home + QLatin1Char('/')) ? QLatin1Char('~') + folder.mid(home.size()) : folder;
}

QString menuWords(const QString &folder)
{
    const QString place = shortPath(folder);
    const QString words =
        isThere(folder)
            ? QStringLiteral("%1 – %2").arg(projectName(folder), place)
            : QCoreApplication::translate("RecentProjects", "%1 – %2, not there now").arg(projectName(folder), place);
    return QString(words).replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace faces::ui
