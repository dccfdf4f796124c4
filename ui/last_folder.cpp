// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/last_folder.h"

#include "ui/settings.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

namespace faces::ui {

namespace {
QString keyOf(const QString &kind) { return QStringLiteral("folders/") + kind; }
} // namespace

QString folderFor(const QString &kind, QStandardPaths::StandardLocation usual)
{
    const QString last = Settings().values().value(keyOf(kind)).toString();
    for (const QString &folder : {last, QStandardPaths::writableLocation(usual)})
        if (!folder.isEmpty() && QFileInfo(folder).isDir())
            return folder;
    return QDir::homePath();
}

void beginWhereLastEnded(QFileDialog *dialog, const QString &kind, QStandardPaths::StandardLocation usual)
{
    dialog->setDirectory(folderFor(kind, usual));
    QObject::connect(dialog, &QFileDialog::filesSelected, dialog, [kind](const QStringList &files) {
        if (!files.isEmpty())
            Settings().values().setValue(keyOf(kind), QFileInfo(files.first()).absolutePath());
    });
}

} // namespace faces::ui
