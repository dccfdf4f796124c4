// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// What the project keeps of its searches, as far as TuneDesk shows it.
#include "core/tasks/tune_state.h"
#include "ui/convert.h"
#include "ui/pages/train/tune_desk.h"
#include "ui/pages/train/tune_words.h"
#include "ui/words.h"

#include <QComboBox>

#include <algorithm>
#include <ranges>

namespace faces::ui {

namespace {
Net netOf(SearchSpace space) { return space == SearchSpace::Classic ? Net::ClassicMulti : Net::Compact; }

/// Of the latest search in this space that trained anything, or else of the latest run of its network.
std::optional<double> secondsPerEpoch(SearchSpace space, const std::vector<Tuning> &tunings,
                                      const std::vector<Run> &runs)
{
    for (const Tuning &tuning : tunings | std::views::reverse) {
        const TuneStanding standing = tuning.options.space == space ? tuneStandingOf(tuning) : TuneStanding{};
        double seconds = 0, epochs = 0;
        for (const TrialStanding &trial : standing.trials) {
            const TrialRecord &record = tuning.trials[trial.record];
            seconds += record.seconds;
            epochs += record.seconds > 0 ? record.epochs : 0;
        }
        if (epochs > 0)
            return seconds / epochs;
    }
    for (const Run &run : runs | std::views::reverse)
        if (run.options.net == netOf(space) && run.imagesPerSecond > 0 && run.sizes.train > 0)
            return run.sizes.train / run.imagesPerSecond;
    return std::nullopt;
}
} // namespace

TuneDesk::Reading TuneDesk::readFrom(const store::Project &project, std::optional<TuningId> wanted)
{
    const std::vector<Tuning> tunings = project.tunings();
    Reading reading;
    for (const Tuning &tuning : tunings | std::views::reverse)
        reading.headers.push_back(
            {tuning.id, tr("%1 · %2").arg(nameOf(tuning.id, tuning.options.space), trialsWords(tuneStandingOf(tuning))),
             dayText(tuning.startedAt)});
    const std::vector<Run> runs = project.runs();
    for (const SearchSpace space : {SearchSpace::Compact, SearchSpace::Classic})
        reading.seconds[static_cast<std::size_t>(space)] = secondsPerEpoch(space, tunings, runs);
    auto shown = wanted ? std::ranges::find(tunings, *wanted, &Tuning::id) : tunings.end();
    if (shown == tunings.end() && !tunings.empty())
        shown = tunings.end() - 1;
    if (shown == tunings.end())
        return reading;
    reading.tuning = *shown;
    reading.standing = tuneStandingOf(*shown);
    reading.diskBytes = tasks::keptWeightBytes(project, shown->id);
    if (!reading.standing.finished())
        reading.whyNot = translated(tasks::whyNotGoneOn(project, *shown));
    return reading;
}

void TuneDesk::read()
{
    if (!m_looked || !m_workspace.isOpen()) {
        m_stale = true;
        return;
    }
    m_stale = false;
    m_reading->read(
        m_workspace.folder(),
        [wanted = m_selected](const store::Project &project, std::stop_token) { return readFrom(project, wanted); },
        [this](Reading reading) { take(std::move(reading)); });
}

void TuneDesk::take(Reading reading)
{
    m_form->setSpeed(reading.seconds);
    showList(reading);
    if (showsLive())
        return; // what is on the disk is older than what is heard
    m_tuning = std::move(reading.tuning);
    m_standing = std::move(reading.standing);
    m_diskBytes = reading.diskBytes;
    m_whyNot = reading.whyNot;
    show();
    emit searchShown();
}

void TuneDesk::showList(const Reading &reading)
{
    if (!m_list)
        return;
    m_list->clear();
    m_list->setPlaceholderText(tr("No search yet"));
    const std::optional<Tuning> &heard = m_live->progress().tuning();
    for (const Header &header : reading.headers) {
        // How far the one that goes on is stands in its head; the list is not read anew with each trial.
        const bool goesOn = m_live->running() && heard && heard->id == header.id;
        m_list->addItem(goesOn ? tr("%1 · goes on").arg(nameOf(header.id, heard->options.space)) : header.words,
                        QVariant(static_cast<qlonglong>(number(header.id))));
        m_list->setItemData(m_list->count() - 1, tr("Begun on %1").arg(header.day), Qt::ToolTipRole);
    }
    m_list->setEnabled(!reading.headers.empty());
    if (reading.tuning)
        m_list->setCurrentIndex(m_list->findData(QVariant(static_cast<qlonglong>(number(reading.tuning->id)))));
}

} // namespace faces::ui
