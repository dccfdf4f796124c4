// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/scheme_actions.h"

#include "ui/settings.h"
#include "ui/theme.h"

#include <QAction>
#include <QApplication>
#include <QWidget>

namespace faces::ui {

void connectSchemes(QWidget *window)
{
    for (const Scheme scheme : {Scheme::System, Scheme::Light, Scheme::Dark}) {
        const QString id = QStringLiteral("scheme.") + toWord(scheme);
        auto *action = window->findChild<QAction *>(id, Qt::FindDirectChildrenOnly);
        Q_ASSERT_X(action, "connectSchemes", qPrintable(id));
        QObject::connect(action, &QAction::triggered, window, [scheme] {
            Settings().setScheme(scheme);
            applyTheme(*qApp, scheme);
        });
    }
}

} // namespace faces::ui
