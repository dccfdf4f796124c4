// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace faces::ui {

namespace {
struct WordsSay {
    Q_DECLARE_TR_FUNCTIONS(faces::ui::Words)
};
} // namespace

QString words(int count, const char *one, const char *many)
{
    return QStringLiteral("%1 %2").arg(QLocale().toString(count), QString::fromUtf8(count == 1 ? one : many));
}

QString figure(std::optional<double> value, int decimals)
{
    return value ? QString::number(*value, 'f', decimals) : WordsSay::tr("n/a");
}

QString wordFor(SplitBy by)
{
    switch (by) {
    case SplitBy::Person:
        return WordsSay::tr("by person");
    case SplitBy::Photo:
        return WordsSay::tr("by photo");
    case SplitBy::NearDuplicate:
        return WordsSay::tr("by near-duplicate");
    case SplitBy::Face:
        return WordsSay::tr("by face");
    case SplitBy::Given:
        return WordsSay::tr("from a file");
    case SplitBy::Classic:
        return WordsSay::tr("as the notebooks did");
    }
    return {};
}

QString nameOf(const Run &run)
{
    const std::string_view net = toWord(run.options.net);
    return WordsSay::tr("Run %1 · %2")
        .arg(number(run.id))
        .arg(QString::fromUtf8(net.data(), static_cast<qsizetype>(net.size())));
}

QString looksOf(const Run &run)
{
    return run.testLooks == 1 ? WordsSay::tr("looked at once") : WordsSay::tr("looked at %1 times").arg(run.testLooks);
}

} // namespace faces::ui
