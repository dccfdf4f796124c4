// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// Lines that were moved and not kept: they stay where they are, run by run, also over a restart.
#include "ui/pages/results/results_page.h"
#include "ui/settings.h"

#include <QVariantMap>

namespace faces::ui {

namespace {
const QString kLines = QStringLiteral("results/lines");
constexpr int kFields = 4;

QString textOf(const AttributeId &attribute, const MovedThreshold &line)
{
    return QStringList{QString::fromStdString(attribute), QString::number(line.threshold, 'g', 17),
                       QString::number(static_cast<int>(line.choice.kind)), QString::number(line.choice.value, 'g', 17)}
        .join(QLatin1Char(' '));
}

std::optional<std::pair<AttributeId, MovedThreshold>> lineFrom(const QString &text)
{
    const QStringList fields = text.split(QLatin1Char(' '));
    if (fields.size() != kFields)
        return std::nullopt;
    const double threshold = fields[1].toDouble(), value = fields[3].toDouble();
    const int kind = fields[2].toInt();
    if (!(threshold >= 0 && threshold <= 1) || kind < 0 ||
        kind > static_cast<int>(tasks::ThresholdChoice::Kind::Recall))
        return std::nullopt;
    return std::pair{fields[0].toStdString(),
                     MovedThreshold{threshold, {static_cast<tasks::ThresholdChoice::Kind>(kind), value}}};
}
} // namespace

/// Those of the run that was shown go, those of the one that comes are here.
void ResultsPage::bringLines(RunId run)
{
    if (m_run && m_run->id != run)
        m_movedOfRuns[m_run->id] = std::move(m_moved);
    m_moved = std::move(m_movedOfRuns[run]);
    m_movedOfRuns.erase(run);
}

PlaceKeeper::Place ResultsPage::placeNow() const
{
    if (!workspace().isOpen() || workspace().view().readOnly)
        return {}; // another window may be at work, whose place it is
    QVariantMap runs;
    const auto add = [&](RunId run, const Moved &moved) {
        QStringList lines;
        for (const auto &[attribute, line] : moved)
            lines << textOf(attribute, line);
        if (!lines.empty())
            runs[QString::number(number(run))] = lines;
    };
    for (const auto &[run, moved] : m_movedOfRuns)
        add(run, moved);
    if (m_run)
        add(m_run->id, m_moved);
    return {workspace().folder(), {{kLines, runs}}};
}

void ResultsPage::readLines()
{
    const QVariantMap runs = Settings().ofProject(workspace().folder(), kLines).toMap();
    for (auto run = runs.begin(); run != runs.end(); ++run)
        for (const QString &text : run.value().toStringList())
            if (const auto line = lineFrom(text))
                m_movedOfRuns[RunId(run.key().toLongLong())].insert(*line);
}

} // namespace faces::ui
