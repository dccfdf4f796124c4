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
        why << tr("%1 was trained on %2").arg(because, locale.toString(out.trained));
    if (out.otherPart > 0)
        why << (part == ComparedOn::Test ? tr("%1 was chosen by %2") : tr("%1 was tested on %2"))
                   .arg(because, locale.toString(out.otherPart));
    if (out.unknown > 0)
        why << tr("%1 does not know %2").arg(because, locale.toString(out.unknown));
    return tr("%1 of %2’s %3 left out: %4.")
        .arg(locale.toString(out.count()), whose, facesWord(part), why.join(QStringLiteral(", ")));
}

} // namespace

QString comparedName(const Run &run) { return tr("Run %1").arg(number(run.id)); }

QString chanceText(double p) { return p < 0.001 ? QStringLiteral("<.001") : pointed(p, 3); }

QString shortFigure(std::optional<double> value) { return value ? pointed(*value, 3) : figure(value); }

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
        if (content.drawn && micro.difference && micro.differenceInterval)
            said += QLatin1Char(' ') + (micro.clear() ? tr("Micro F1 changes by %1: more than chance.")
                                                      : tr("Micro F1 changes by %1: this may be chance."))
                                           .arg(changeText(micro.difference));
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

QStringList leftOutSentences(const tasks::ComparedFaces &compared, ComparedOn part)
{
    QStringList sentences;
    const QString a = comparedName(compared.a), b = comparedName(compared.b);
    for (const Run *run : {&compared.a, &compared.b})
        if (run->leaky())
            sentences << tr("%1 is leaky: a variant of each of its faces was trained on, so none is compared.")
                             .arg(comparedName(*run));
    const tasks::ComparedFacesPart &shown = part == ComparedOn::Test         ? compared.test
                                            : part == ComparedOn::Validation ? compared.validation
                                                                             : compared.outOfFold;
    if (!sentences.isEmpty())
        return sentences;
    if (shown.facesA > 0 && shown.facesB > 0) {
        if (shown.leftOutA.count() > 0)
            sentences << leftOutOf(a, b, shown.leftOutA, part);
        if (shown.leftOutB.count() > 0)
            sentences << leftOutOf(b, a, shown.leftOutB, part);
    }
    if (!shown.pair.attributesOfA.empty())
        sentences << tr("Only %1 knows %2.").arg(a, joinedNames(shown.pair.attributesOfA, compared.attributes));
    if (!shown.pair.attributesOfB.empty())
        sentences << tr("Only %1 knows %2.").arg(b, joinedNames(shown.pair.attributesOfB, compared.attributes));
    return sentences;
}

} // namespace faces::ui
