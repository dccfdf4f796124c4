// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "tests/ui/every_place.h"
#include "tests/ui/every_widget.h"

#include <QStringList>

namespace faces::test {

/// A sentence for each text of a window of 1280 x 800 that can't be read whole, wherever it is. `look` sees each place,
/// too. Pictures of all places go to the folder FACES_PICTURES, where there is one.
inline QStringList unreadableEverywhere(const QString &language, const EveryPlace::Look &look = {})
{
    EveryPlace everywhere;
    QStringList cut;
    const bool walked = everywhere.walk([&](const QString &place, QWidget &root) {
        if (qEnvironmentVariableIsSet("FACES_PICTURES"))
            root.grab().save(QStringLiteral("%1/%2 %3.png")
                                 .arg(qEnvironmentVariable("FACES_PICTURES"), language,
                                      QString(place).replace(QLatin1Char('/'), QLatin1Char('-'))));
        for (const QString &sentence : clippedTexts(root))
            cut.append(place + QStringLiteral(": ") + sentence);
        if (look)
            look(place, root);
    });
    return walked ? cut : QStringList{QStringLiteral("The window did not open.")};
}

} // namespace faces::test
