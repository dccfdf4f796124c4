// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "ui/widgets/chip.h"

#include <QPushButton>
#include <QTest>

namespace faces::test {

/// Opens "More filters" on a Label page that lies in `root`, does something to one of its chips, and closes it again.
/// Returns what the chip says first: "yes 3".
inline QString withFilter(QWidget *root, const char *name, bool press = true)
{
    auto *more = root->findChild<QPushButton *>(QStringLiteral("label.moreFilters"));
    QTest::mouseClick(more, Qt::LeftButton);
    auto *popup = root->findChild<QWidget *>(QStringLiteral("label.filters"));
    auto *chip = popup ? popup->findChild<ui::Chip *>(QLatin1String(name)) : nullptr;
    const QString text = chip ? chip->text() : QString();
    if (chip && press)
        QTest::mouseClick(chip, Qt::LeftButton);
    delete popup;
    return text;
}

} // namespace faces::test
