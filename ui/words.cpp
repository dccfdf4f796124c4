// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/words.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

#include <cmath>

namespace faces::ui {

namespace {
struct WordsSay {
    Q_DECLARE_TR_FUNCTIONS(faces::ui::Words)
};
} // namespace

QString faceCount(int count) { return WordsSay::tr("%Ln faces", nullptr, count); }
QString photoCount(int count) { return WordsSay::tr("%Ln photos", nullptr, count); }
QString labelCount(int count) { return WordsSay::tr("%Ln labels", nullptr, count); }
QString pictureCount(int count) { return WordsSay::tr("%Ln pictures", nullptr, count); }
QString attributeCount(int count) { return WordsSay::tr("%Ln attributes", nullptr, count); }
QString epochCount(int count) { return WordsSay::tr("%Ln epochs", nullptr, count); }
QString trialCount(int count) { return WordsSay::tr("%Ln trials", nullptr, count); }
QString suggestionCount(int count) { return WordsSay::tr("%Ln suggestions", nullptr, count); }

QString percentText(double percent, int decimals)
{
    const double shown = decimals == 0 ? std::round(percent) : percent; // a half upwards, as one learns it
    return WordsSay::tr("%1 %", "a share").arg(QLocale().toString(shown, 'f', decimals));
}

QString signedText(double value, int decimals)
{
    const double scale = std::pow(10, decimals), shown = std::round(std::abs(value) * scale) / scale;
    const QString sign = shown == 0 ? QString() : value < 0 ? QStringLiteral("−") : QStringLiteral("+");
    return sign + QLocale().toString(std::abs(value), 'f', decimals);
}

QString dayText(const std::string &moment)
{
    const QString day = QString::fromStdString(moment.substr(0, 10));
    const QDate date = QDate::fromString(day, Qt::ISODate);
    return date.isValid() ? QLocale().toString(date, QLocale::ShortFormat) : day;
}

QString figure(std::optional<double> value, int decimals)
{
    return value ? QLocale().toString(*value, 'f', decimals) : WordsSay::tr("n/a");
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

QString looksOf(const Run &run) { return WordsSay::tr("looked at %Ln times", nullptr, run.testLooks); }

} // namespace faces::ui
