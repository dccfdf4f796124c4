// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// What is said of two runs beside each other.
#include "ui/pages/results/compared_words.h"

#include "core/tasks/compared_faces.h"
#include "ui/pages/results/compared_chips.h"
#include "ui/pages/results/compared_summary.h"
#include "ui/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace faces::ui {

namespace {

/// Without the 0 before the point: columns are narrow, and it says nothing. Before a comma it is usual.
QString withoutZero(QString digits)
{
    const auto zero = digits.indexOf(QLatin1String("0."));
    return zero == 0 || (zero == 1 && !digits[0].isDigit()) ? digits.remove(zero, 1) : digits;
}

QString pointed(double value, int decimals) { return withoutZero(figure(value, decimals)); }

QString signedPointed(double value, int decimals) { return withoutZero(signedText(value, decimals)); }

struct ComparedSays {
    Q_DECLARE_TR_FUNCTIONS(faces::ui::ComparedSummary)
};

QString joinedNames(const std::vector<AttributeId> &ids, const std::vector<Attribute> &all)
{
    QStringList names;
    for (const AttributeId &id : ids) {
        const auto known = std::ranges::find(all, id, &Attribute::id);
        names << QString::fromStdString(known == all.end() ? id : known->yesWord).toLower();
    }
    return names.join(QStringLiteral(", "));
}

/// Of the faces that one run judged, because of the other.
QString leftOutOf(const QString &whose, const QString &because, const tasks::LeftOut &out, ComparedOn part)
{
    QStringList why;
    const QLocale locale;
    if (out.trained > 0)
        why << ComparedSays::tr("was trained on %1").arg(locale.toString(out.trained));
    if (out.otherPart > 0)
        why << (part == ComparedOn::Test ? ComparedSays::tr("was chosen by %1") : ComparedSays::tr("was tested on %1"))
                   .arg(locale.toString(out.otherPart));
    if (out.unknown > 0)
        why << ComparedSays::tr("does not know %1").arg(locale.toString(out.unknown));
    return ComparedSays::tr("%Ln of %1’s %2 are left out: %3 %4.", nullptr, out.count())
        .arg(whose, facesWord(part), because, why.join(QStringLiteral(", ")));
}

} // namespace

QString comparedName(const Run &run) { return ComparedSays::tr("Run %1").arg(number(run.id)); }

QString chanceText(double p) { return p < 0.001 ? QLatin1Char('<') + pointed(0.001, 3) : pointed(p, 3); }

QString shortFigure(std::optional<double> value) { return value ? pointed(*value, 3) : figure(value); }

bool changes(std::optional<double> difference) { return difference && std::abs(*difference) >= 0.0005; }

QString changeText(std::optional<double> difference)
{
    return difference ? signedPointed(*difference, 3) : QStringLiteral("–");
}

QString rangeText(const std::optional<Interval> &interval)
{
    return interval
               ? ComparedSays::tr("%1 to %2").arg(signedPointed(interval->low, 2), signedPointed(interval->high, 2))
               : QStringLiteral("–");
}

QString facesWord(ComparedOn part)
{
    switch (part) {
    case ComparedOn::Validation:
        return ComparedSays::tr("validation faces");
    case ComparedOn::Test:
        return ComparedSays::tr("test faces");
    case ComparedOn::OutOfFold:
        break;
    }
    return ComparedSays::tr("faces out of fold");
}

QString countedFaces(ComparedOn part, int count)
{
    switch (part) {
    case ComparedOn::Validation:
        return ComparedSays::tr("%Ln validation faces", nullptr, count);
    case ComparedOn::Test:
        return ComparedSays::tr("%Ln test faces", nullptr, count);
    case ComparedOn::OutOfFold:
        break;
    }
    return ComparedSays::tr("%Ln faces out of fold", nullptr, count);
}

QString comparedSentence(const ComparedSummary::Content &content)
{
    const QLocale locale;
    const QString &faces = content.part;
    if (!content.chosen) {
        const ComparedScore &micro = content.scores.micro;
        QString said =
            ComparedSays::tr("%1 mends an answer on %2 and breaks one on %3 of %4.")
                .arg(content.nameB, locale.toString(content.fixedFaces), locale.toString(content.brokenFaces), faces);
        if (!micro.difference)
            return said;
        if (!changes(micro.difference))
            return said + QLatin1Char(' ') + ComparedSays::tr("Micro F1 is the same.");
        const QString changed = !content.drawn || !micro.differenceInterval
                                    ? ComparedSays::tr("Micro F1 changes by %1.")
                                : micro.clear() ? ComparedSays::tr("Micro F1 changes by %1: more than chance.")
                                                : ComparedSays::tr("Micro F1 changes by %1: this may be chance.");
        return said + QLatin1Char(' ') + changed.arg(changeText(micro.difference));
    }
    const PairedAnswers answers = content.scores.labels[*content.chosen].answers.value_or(PairedAnswers{});
    const QString name = content.attributes[*content.chosen].toLower();
    if (answers.fixed + answers.broken == 0)
        return ComparedSays::tr("%1 and %2 are right and wrong on the same of %3 for %4.")
            .arg(content.nameA, content.nameB, faces, name);
    const double p = answers.mcNemar();
    return ComparedSays::tr("%1 mends %2 and breaks %3 of %4 for %5: p %6, %7.")
        .arg(content.nameB, locale.toString(answers.fixed), locale.toString(answers.broken), faces, name,
             p < 0.001 ? QStringLiteral("< ") + figure(0.001) : QStringLiteral("= ") + figure(p),
             p < kSurelyBelow ? ComparedSays::tr("more than chance") : ComparedSays::tr("this may be chance"));
}

QStringList leftOutSentences(const Run &a, const Run &b, const tasks::ComparedFacesPart &part, ComparedOn which,
                             const std::vector<Attribute> &all)
{
    QStringList sentences;
    for (const Run *run : {&a, &b})
        if (run->leaky())
            sentences << ComparedSays::tr(
                             "%1 is leaky: a variant of each of its faces was trained on, so none is compared.")
                             .arg(comparedName(*run));
    if (!sentences.isEmpty())
        return sentences;
    const QString nameA = comparedName(a), nameB = comparedName(b);
    if (part.facesA > 0 && part.facesB > 0) {
        if (part.leftOutA.count() > 0)
            sentences << leftOutOf(nameA, nameB, part.leftOutA, which);
        if (part.leftOutB.count() > 0)
            sentences << leftOutOf(nameB, nameA, part.leftOutB, which);
    }
    if (!part.pair.attributesOfA.empty())
        sentences << ComparedSays::tr("Only %1 knows %2.").arg(nameA, joinedNames(part.pair.attributesOfA, all));
    if (!part.pair.attributesOfB.empty())
        sentences << ComparedSays::tr("Only %1 knows %2.").arg(nameB, joinedNames(part.pair.attributesOfB, all));
    return sentences;
}

} // namespace faces::ui
