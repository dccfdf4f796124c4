// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/pages.h"

#include "ui/pages/label/label_page.h"

#include <QCoreApplication>

namespace faces::ui
{

namespace
{

template <typename SomePage> PageEntry entry(const char *id, const char *title)
{
    const QString name = QString::fromLatin1(id);
    return {name, QCoreApplication::translate("Pages", title), name,
            [](Workspace &workspace, QWidget *parent) -> Page * { return new SomePage(workspace, parent); }};
}

} // namespace

std::vector<PageEntry> pageEntries()
{
    return {
        entry<LabelPage>("label", QT_TRANSLATE_NOOP("Pages", "Label")),
    };
}

} // namespace faces::ui
