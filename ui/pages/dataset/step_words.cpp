// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/dataset/step_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <cmath>

namespace faces::ui {

namespace {
struct StepSays {
    Q_DECLARE_TR_FUNCTIONS(faces::ui::Recipe)
};

QString amountWords(const RecipeStep &step, double amount)
{
    const QString number = QLocale().toString(std::round(amount * 100) / 100, 'g', 5);
    const QString unit = QString::fromUtf8(limitsOf(step.kind).unit);
    const QString sign = !step.upTo                      ? QString()
                         : limitsOf(step.kind).least < 0 ? QStringLiteral("±")
                                                         : QStringLiteral("0–");
    return sign + number + (step.kind == StepKind::Rotate ? QString() : QStringLiteral(" ")) + unit;
}

QString wordFor(Variant variant)
{
    switch (variant) {
    case Variant::Zoomed:
        return StepSays::tr("zoomed");
    case Variant::Blurred:
        return StepSays::tr("blurred");
    case Variant::ZoomedBlurred:
        return StepSays::tr("both");
    case Variant::Itself:
        break;
    }
    return StepSays::tr("itself");
}
} // namespace

QString nameFor(StepKind kind)
{
    static constexpr std::array<const char *, kStepKinds.size()> kNames{
        QT_TRANSLATE_NOOP("faces::ui::Recipe", "Mirror"),   QT_TRANSLATE_NOOP("faces::ui::Recipe", "Rotate"),
        QT_TRANSLATE_NOOP("faces::ui::Recipe", "Narrow"),   QT_TRANSLATE_NOOP("faces::ui::Recipe", "Widen"),
        QT_TRANSLATE_NOOP("faces::ui::Recipe", "Zoom"),     QT_TRANSLATE_NOOP("faces::ui::Recipe", "Blur"),
        QT_TRANSLATE_NOOP("faces::ui::Recipe", "Shift"),    QT_TRANSLATE_NOOP("faces::ui::Recipe", "Light"),
        QT_TRANSLATE_NOOP("faces::ui::Recipe", "Contrast"), QT_TRANSLATE_NOOP("faces::ui::Recipe", "Noise"),
        QT_TRANSLATE_NOOP("faces::ui::Recipe", "Cut-out")};
    return StepSays::tr(kNames.at(static_cast<std::size_t>(kind)));
}

static QString shiftWords(const QString &name, const RecipeStep &step)
{
    const bool left = !step.upTo && step.amount < 0, up = !step.upTo && step.down < 0;
    const QString aside = amountWords(step, left ? -step.amount : step.amount);
    const QString along = amountWords(step, up ? -step.down : step.down);
    return QStringLiteral("%1 %2, %3")
        .arg(name, (left ? StepSays::tr("%1 left") : StepSays::tr("%1 right")).arg(aside),
             (up ? StepSays::tr("%1 up") : StepSays::tr("%1 down")).arg(along));
}

QString wordsFor(const RecipeStep &step)
{
    const QString name = nameFor(step.kind).toLower();
    if (step.kind == StepKind::Mirror)
        return step.upTo ? StepSays::tr("mirror every other") : name;
    if (step.kind == StepKind::Shift && step.upTo && step.amount == step.down)
        return QStringLiteral("%1 %2").arg(name, amountWords(step, step.amount));
    if (step.kind == StepKind::Shift)
        return shiftWords(name, step);
    return QStringLiteral("%1 %2").arg(name, amountWords(step, step.amount));
}

QString wordsFor(const RecipeRow &row)
{
    QStringList words;
    for (const RecipeStep &step : row.steps)
        words << wordsFor(step);
    return words.isEmpty() ? StepSays::tr("itself") : words.join(QStringLiteral(", "));
}

QString wordFor(Alteration alteration)
{
    switch (alteration) {
    case Alteration::None:
        return StepSays::tr("as it is");
    case Alteration::Mirror:
        return StepSays::tr("mirrored");
    case Alteration::RotateRight:
        return StepSays::tr("turned right");
    case Alteration::RotateLeft:
        return StepSays::tr("turned left");
    case Alteration::Narrow:
        return StepSays::tr("narrowed");
    case Alteration::Widen:
        return StepSays::tr("widened");
    }
    return {};
}

QString captionFor(const Recipe &recipe, int picture)
{
    if (picture < 0)
        return StepSays::tr("itself");
    if (recipe.rows.empty())
        return wordFor(static_cast<Variant>(picture));
    const auto row = static_cast<std::size_t>(picture);
    return QStringLiteral("%1 %2").arg(picture + 1).arg(wordsFor(recipe.rows.at(row)));
}

} // namespace faces::ui
