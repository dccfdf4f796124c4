// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include <QStandardPaths>
#include <QString>

class QFileDialog;

namespace faces::ui {

/// Where a dialog for this kind of files begins ("photos", "models"): where the last one ended, else the desktop's own
/// place for them, else the home folder.
QString folderFor(const QString &kind, QStandardPaths::StandardLocation usual);
/// The dialog begins there, and where it ends is remembered. Before it is shown.
void beginWhereLastEnded(QFileDialog *dialog, const QString &kind, QStandardPaths::StandardLocation usual);

} // namespace faces::ui
