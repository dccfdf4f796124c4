// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/train/tune_desk.h"

#include "core/tasks/tune.h"
#include "ui/convert.h"
#include "ui/pages/train/kept_focus.h"
#include "ui/pages/train/tune_head.h"
#include "ui/pages/train/tune_view.h"
#include "ui/pages/train/tune_words.h"
#include "ui/vision_models.h"
#include "ui/words.h"

#include <QComboBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace faces::ui {

TuneDesk::TuneDesk(Workspace &workspace, QWidget *page)
    : QObject(page), m_workspace(workspace), m_live(new LiveTuning(workspace, this)), m_reading(new Latest({}, this)),
      m_main(new QWidget), m_side(new QWidget)
{
    for (QWidget *place : {m_main, m_side}) {
        auto *column = new QVBoxLayout(place);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(12);
    }
    connectProject();
    connectLive();
}

void TuneDesk::make()
{
    m_view = new TuneView(m_main);
    m_form = new TuneForm(m_side);
    m_form->setAttributes(m_attributes);
    auto *searches = new Panel(tr("Searches"), m_side);
    m_list = new QComboBox;
    m_list->setObjectName(QStringLiteral("tune.searches"));
    m_list->setAccessibleName(tr("Searches"));
    m_list->setMinimumContentsLength(8);
    m_list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    searches->body()->addWidget(m_list);
    searches->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum); // in a tall window, too
    m_main->layout()->addWidget(m_view);
    auto *column = static_cast<QVBoxLayout *>(m_side->layout());
    column->addWidget(m_form);
    column->addWidget(searches);
    column->addStretch();
    m_view->show(); // at once, where their places are seen already
    m_form->show();
    searches->show();
    connectParts();
    showStart();
    show();
}

void TuneDesk::connectProject()
{
    connect(&m_workspace, &Workspace::viewChanged, this, &TuneDesk::read);
    connect(&m_workspace, &Workspace::labelsChanged, this, [this] { m_stale = true; }); // read when one comes back
    connect(&m_workspace, &Workspace::closed, this, &TuneDesk::forget);
    connect(m_reading, &Latest::failed, this, &TuneDesk::failed);
}

// A search is begun from the form, so the view is there.
void TuneDesk::connectLive()
{
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
}

void TuneDesk::connectParts()
{
    connect(m_form, &TuneForm::startWanted, this, &TuneDesk::start);
    connect(m_form, &TuneForm::startableChanged, this, &TuneDesk::possibleChanged);
    connect(m_view, &TuneView::goOnWanted, this, &TuneDesk::goOn);
    connect(m_view, &TuneView::trainWanted, this, &TuneDesk::trainWanted);
    connect(m_view, &TuneView::stopWanted, this, &TuneDesk::stop);
    connect(m_list, &QComboBox::activated, this, [this](int row) {
        m_selected = TuningId(m_list->itemData(row).toLongLong());
        if (showsLive())
            show();
        else
            read();
    });
}

void TuneDesk::setAttributes(const std::vector<Attribute> &attributes)
{
    m_attributes = attributes;
    if (m_form)
        m_form->setAttributes(attributes);
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

void TuneDesk::showStart()
{
    if (m_form)
        m_form->setStartable(m_any && m_why.isEmpty() && !m_live->running(), m_why);
    emit possibleChanged();
}

bool TuneDesk::canStart() const
{
    return m_any && m_why.isEmpty() && !m_live->running() && (!m_form || m_form->startable());
}

bool TuneDesk::canStop() const { return m_live->running() && !m_live->stopping(); }

bool TuneDesk::canGoOn() const
{
    return m_view && !showsLive() && m_tuning && !m_standing.finished() && whyNotGoOn().isEmpty();
}

void TuneDesk::startChosen()
{
    if (!m_view)
        make();
    m_form->start();
}

void TuneDesk::setShown(bool shown)
{
    m_looked = shown;
    if (shown && !m_view)
        make();
    if (shown && m_stale)
        read();
}

void TuneDesk::start(const TuneOptions &wanted)
{
    const bool held = holdsFocus(*m_form); // its button is about to be disabled
    TuneOptions options = wanted;
    options.common.matting.path = toText(visionModels().matting).toStdString();
    m_live->start([options](store::Project &project, tasks::TuningSink &sink, std::stop_token stop,
                            ProgressSink &progress) { return tasks::tune(project, options, sink, stop, progress); });
    begin();
    if (held && m_live->running())
        if (QPushButton *stop = lastButton(m_view->head()))
            stop->setFocus();
}

void TuneDesk::stop()
{
    if (!canStop())
        return;
    const bool held = holdsFocus(m_view->head());
    m_live->stop();
    m_view->showMoved(*m_live);
    if (held)
        m_view->head().setFocus(); // it waits there for what comes after "Stop"
    emit possibleChanged();
}

void TuneDesk::goOn()
{
    if (!canGoOn())
        return;
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

bool TuneDesk::showsLive() const
{
    if (!m_live->running())
        return false;
    const auto &live = m_live->progress().tuning();
    return !m_selected || (live && live->id == *m_selected);
}

QString TuneDesk::whyNotGoOn() const
{
    // Another search may go on meanwhile: this one's "Go on" says so.
    if (m_whyNot.isEmpty())
        return m_live->running() ? tr("Another search goes on.") : m_why;
    return m_whyNot;
}

void TuneDesk::show()
{
    if (!m_view)
        return;
    const bool held = holdsFocus(m_view->head());
    showShown();
    if (held)
        keepFocus();
    emit possibleChanged();
}

/// Buttons of the head came and went under the keyboard.
void TuneDesk::keepFocus() const
{
    TuneHead &head = m_view->head();
    if (holdsFocusWithin(head))
        return;
    QPushButton *next = canStop() || canGoOn() ? lastButton(head) : nullptr;
    if (next)
        next->setFocus();
    else if (m_form->startable())
        m_form->focusStart();
    else
        head.setFocus(); // being stopped
}

void TuneDesk::showShown()
{
    if (showsLive())
        return m_view->showLive(*m_live);
    if (!m_tuning)
        return m_view->showNothing(tr("A search tries many options shortly and the best of them longer. Choose at the "
                                      "right and start."));
    m_view->showSearch(*m_tuning, m_standing, true, whyNotGoOn(), m_diskBytes);
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
