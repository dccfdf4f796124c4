// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// What is said of two runs beside each other.
#include "ui/pages/results/compared_words.h"

#include "core/tasks/compared_faces.h"
#include "ui/pages/results/compared_chips.h"
#include "ui/pages/results/compared_summary.h"
#include "ui/words.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace faces::ui {

namespace {

/// Without the 0 before the point: columns are narrow, and it says nothing.
QString pointed(double value, int decimals)
{
    const QString digits = QString::number(value, 'f', decimals);
    return digits.startsWith(QLatin1Char('0')) ? digits.mid(1) : digits;
}

QString signedPointed(double value, int decimals)
{
    const QString digits = pointed(std::abs(value), decimals);
    if (digits.toDouble() == 0)
        return digits;
    return (value < 0 ? QStringLiteral("−") : QStringLiteral("+")) + digits;
}

QString tr(const char *text) { return ComparedSummary::tr(text); }

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
        why << tr("was trained on %1").arg(locale.toString(out.trained));
    if (out.otherPart > 0)
        why << (part == ComparedOn::Test ? tr("was chosen by %1") : tr("was tested on %1"))
                   .arg(locale.toString(out.otherPart));
    if (out.unknown > 0)
        why << tr("does not know %1").arg(locale.toString(out.unknown));
    return tr("%1 of %2’s %3 are left out: %4 %5.")
        .arg(locale.toString(out.count()), whose, facesWord(part), because, why.join(QStringLiteral(", ")));
}

} // namespace

QString comparedName(const Run &run) { return tr("Run %1").arg(number(run.id)); }

QString chanceText(double p) { return p < 0.001 ? QStringLiteral("<.001") : pointed(p, 3); }

QString shortFigure(std::optional<double> value) { return value ? pointed(*value, 3) : figure(value); }

bool changes(std::optional<double> difference) { return difference && std::abs(*difference) >= 0.0005; }

QString changeText(std::optional<double> difference)
{
    return difference ? signedPointed(*difference, 3) : QStringLiteral("–");
}

QString rangeText(const std::optional<Interval> &interval)
{
    return interval ? tr("%1 to %2").arg(signedPointed(interval->low, 2), signedPointed(interval->high, 2))
                    : QStringLiteral("–");
}

QString facesWord(ComparedOn part)
{
    switch (part) {
    case ComparedOn::Validation:
        return tr("validation faces");
    case ComparedOn::Test:
        return tr("test faces");
    case ComparedOn::OutOfFold:
        break;
    }
    return tr("faces out of fold");
}

QString comparedSentence(const ComparedSummary::Content &content)
{
    const QLocale locale;
    const QString faces = QStringLiteral("%1 %2").arg(locale.toString(content.scores.faces), content.part);
    if (!content.chosen) {
        const ComparedScore &micro = content.scores.micro;
        QString said =
            tr("%1 mends an answer on %2 and breaks one on %3 of %4.")
                .arg(content.nameB, locale.toString(content.fixedFaces), locale.toString(content.brokenFaces), faces);
        if (!micro.difference)
            return said;
        if (!changes(micro.difference))
            return said + QLatin1Char(' ') + tr("Micro F1 is the same.");
        said += QLatin1Char(' ') + tr("Micro F1 changes by %1").arg(changeText(micro.difference));
        if (content.drawn && micro.differenceInterval)
            said += micro.clear() ? tr(": more than chance") : tr(": this may be chance");
        said += QLatin1Char('.');
        return said;
    }
    const PairedAnswers answers = content.scores.labels[*content.chosen].answers.value_or(PairedAnswers{});
    const QString name = content.attributes[*content.chosen].toLower();
    if (answers.fixed + answers.broken == 0)
        return tr("%1 and %2 are right and wrong on the same of %3 for %4.")
            .arg(content.nameA, content.nameB, faces, name);
    const double p = answers.mcNemar();
    return tr("%1 mends %2 and breaks %3 of %4 for %5: p %6, %7.")
        .arg(content.nameB, locale.toString(answers.fixed), locale.toString(answers.broken), faces, name,
             p < 0.001 ? QStringLiteral("< 0.001") : QStringLiteral("= ") + QString::number(p, 'f', 3),
             p < kSurelyBelow ? tr("more than chance") : tr("this may be chance"));
}

QStringList leftOutSentences(const Run &a, const Run &b, const tasks::ComparedFacesPart &part, ComparedOn which,
                             const std::vector<Attribute> &all)
{
    QStringList sentences;
    for (const Run *run : {&a, &b})
        if (run->leaky())
            sentences << tr("%1 is leaky: a variant of each of its faces was trained on, so none is compared.")
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
        sentences << tr("Only %1 knows %2.").arg(nameA, joinedNames(part.pair.attributesOfA, all));
    if (!part.pair.attributesOfB.empty())
        sentences << tr("Only %1 knows %2.").arg(nameB, joinedNames(part.pair.attributesOfB, all));
    return sentences;
}

} // namespace faces::ui
