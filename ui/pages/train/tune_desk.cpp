// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/train/tune_desk.h"

#include "core/tasks/tune.h"
#include "core/tasks/tune_state.h"
#include "ui/convert.h"
#include "ui/pages/train/tune_view.h"
#include "ui/pages/train/tune_words.h"
#include "ui/vision_models.h"
#include "ui/words.h"

#include <QComboBox>
#include <QVBoxLayout>

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

TuneDesk::TuneDesk(Workspace &workspace, QWidget *page)
    : QObject(page), m_workspace(workspace), m_live(new LiveTuning(workspace, this)), m_reading(new Latest({}, this)),
      m_view(new TuneView), m_side(new QWidget)
{
    build();
    connectParts();
    show();
}

void TuneDesk::build()
{
    auto *column = new QVBoxLayout(m_side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_form = new TuneForm;
    auto *searches = new Panel(tr("Searches"));
    m_list = new QComboBox;
    m_list->setObjectName(QStringLiteral("tune.searches"));
    m_list->setAccessibleName(tr("Searches"));
    m_list->setMinimumContentsLength(8);
    m_list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    searches->body()->addWidget(m_list);
    column->addWidget(m_form);
    column->addWidget(searches);
    column->addStretch();
}

void TuneDesk::connectParts()
{
    connect(&m_workspace, &Workspace::viewChanged, this, &TuneDesk::read);
    connect(&m_workspace, &Workspace::labelsChanged, this, [this] { m_stale = true; }); // read when one comes back
    connect(&m_workspace, &Workspace::closed, this, &TuneDesk::forget);
    connect(m_reading, &Latest::failed, this, &TuneDesk::failed);
    connect(m_live, &LiveTuning::begun, this, &TuneDesk::read); // the list has one more now
    connect(m_live, &LiveTuning::moved, this, [this] {
        if (showsLive())
            m_view->showMoved(*m_live);
    });
    connect(m_live, &LiveTuning::epochEnded, this, [this] {
        if (showsLive())
            m_view->showEpoch(*m_live);
    });
    connect(m_live, &LiveTuning::trialsChanged, this, [this] {
        if (showsLive())
            m_view->showLive(*m_live);
        emit footChanged();
    });
    connect(m_live, &LiveTuning::ended, this, &TuneDesk::ended);
    connect(m_form, &TuneForm::startWanted, this, &TuneDesk::start);
    connect(m_view, &TuneView::goOnWanted, this, &TuneDesk::goOn);
    connect(m_view, &TuneView::trainWanted, this, &TuneDesk::trainWanted);
    connect(m_view, &TuneView::stopWanted, this, [this] {
        m_live->stop();
        m_view->showMoved(*m_live);
    });
    connect(m_list, &QComboBox::activated, this, [this](int row) {
        m_selected = TuningId(m_list->itemData(row).toLongLong());
        if (showsLive())
            show();
        else
            read();
    });
}

QString TuneDesk::footText() const
{
    if (!m_live->running())
        return {};
    const TuningProgress &progress = m_live->progress();
    if (!progress.tuning() || !progress.current())
        return tr("A search begins · keeps running while you label");
    return tr("%1 · trial %2 of %3 · keeps running while you label")
        .arg(nameOf(progress.tuning()->id, progress.tuning()->options.space))
        .arg(progress.current()->next.trial)
        .arg(progress.standing().planned);
}

void TuneDesk::setAllowed(bool any, const QString &why)
{
    const bool otherReason = m_why != why;
    m_any = any;
    m_why = why;
    showStart();
    if (otherReason && !showsLive())
        show(); // "Go on" depends on it, too
}

void TuneDesk::showStart() { m_form->setStartable(m_any && m_why.isEmpty() && !m_live->running(), m_why); }

void TuneDesk::setShown(bool shown)
{
    m_looked = shown;
    if (shown && m_stale)
        read();
}

void TuneDesk::start(const TuneOptions &wanted)
{
    TuneOptions options = wanted;
    options.common.matting.path = toText(visionModels().matting).toStdString();
    m_live->start([options](store::Project &project, tasks::TuningSink &sink, std::stop_token stop,
                            ProgressSink &progress) { return tasks::tune(project, options, sink, stop, progress); });
    begin();
}

void TuneDesk::goOn()
{
    m_live->start([models = visionModels()](store::Project &project, tasks::TuningSink &sink, std::stop_token stop,
                                            ProgressSink &progress) {
        return tasks::resumeTuning(project, sink, stop, progress, models);
    });
    begin();
}

void TuneDesk::begin()
{
    m_selected.reset();
    m_tuning.reset();
    m_reading->forget();
    showStart();
    show();
    emit runningChanged();
    emit footChanged();
}

void TuneDesk::ended()
{
    if (const auto &live = m_live->progress().tuning(); live && m_selected == live->id)
        m_selected.reset(); // the newest: what has just ended
    if (!m_selected)
        m_tuning.reset(); // read anew
    showStart();
    read();
    emit runningChanged();
    emit footChanged();
}

TuneDesk::Reading TuneDesk::readFrom(const store::Project &project, std::optional<TuningId> wanted)
{
    const std::vector<Tuning> tunings = project.tunings();
    Reading reading;
    for (const Tuning &tuning : tunings | std::views::reverse)
        reading.headers.push_back(
            {tuning.id, tr("%1 · %2").arg(nameOf(tuning.id, tuning.options.space),
                                         words(static_cast<int>(tuneStandingOf(tuning).trials.size()), "trial",
                                               "trials")),
             text(tuning.startedAt.substr(0, 10))});
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
        reading.whyNot = text(tasks::whyNotGoneOn(project, *shown));
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
    m_list->clear();
    for (const Header &header : reading.headers) {
        m_list->addItem(header.words, QVariant(static_cast<qlonglong>(number(header.id))));
        m_list->setItemData(m_list->count() - 1, tr("Begun on %1").arg(header.day), Qt::ToolTipRole);
    }
    m_list->setEnabled(!reading.headers.empty());
    if (reading.tuning)
        m_list->setCurrentIndex(m_list->findData(QVariant(static_cast<qlonglong>(number(reading.tuning->id)))));
}

bool TuneDesk::showsLive() const
{
    if (!m_live->running())
        return false;
    const auto &live = m_live->progress().tuning();
    return !m_selected || (live && live->id == *m_selected);
}

void TuneDesk::show()
{
    if (showsLive())
        return m_view->showLive(*m_live);
    if (!m_tuning)
        return m_view->showNothing(tr("A search tries many options shortly and the best of them longer. Choose at the "
                                      "right and start."));
    // Another search may go on meanwhile: this one's "Go on" says so.
    QString whyNot = m_whyNot;
    if (whyNot.isEmpty())
        whyNot = m_live->running() ? tr("Another search goes on.") : m_why;
    m_view->showSearch(*m_tuning, m_standing, true, whyNot, m_diskBytes);
}

void TuneDesk::forget()
{
    m_reading->forget();
    m_selected.reset();
    m_tuning.reset();
    m_standing = {};
    m_whyNot.clear();
    m_stale = true;
    showList({});
    show();
}

} // namespace faces::ui
