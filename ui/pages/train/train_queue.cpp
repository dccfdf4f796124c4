// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// Trainings that wait for their turn on the Train page, and pairs of them that are compared in the end.
#include "ui/pages/train/kept_focus.h"
#include "ui/pages/train/queue_list.h"
#include "ui/pages/train/run_head.h"
#include "ui/pages/train/run_queue.h"
#include "ui/pages/train/train_form.h"
#include "ui/pages/train/train_page.h"
#include "ui/pages/train/tune_desk.h"
#include "ui/widgets/notice_line.h"
#include "ui/widgets/page_frame.h"
#include "ui/words.h"
#include "ui/workspace.h"

#include <QLocale>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace faces::ui {

QWidget *TrainPage::buildPairButton()
{
    m_pair = new QPushButton(tr("Compare one for all with one each"));
    m_pair->setObjectName(QStringLiteral("train.pair"));
    m_pair->setProperty("look", "quiet");
    const QString what = tr(
        "Trains the notebooks' network twice with the other options above: as one for all attributes, and as one for "
        "each. Epochs, batch and rate that were not changed are that network's own. When both have finished while the "
        "project is open, they are compared. Takes many times as long as the compact network.");
    m_pair->setToolTip(QStringLiteral("<qt>%1</qt>").arg(what)); // which breaks it in lines
    m_pair->setAccessibleDescription(what);
    connect(m_pair, &QPushButton::clicked, this, &TrainPage::queuePair);
    return m_pair;
}

void TrainPage::connectQueue()
{
    connect(m_form, &TrainForm::optionsChanged, this, &TrainPage::showPairButton);
    connect(m_queue, &RunQueue::changed, this, &TrainPage::queueChanged);
    // In the next turn: it changes also when the next one is taken out.
    connect(m_queue, &RunQueue::changed, this, &TrainPage::advance, Qt::QueuedConnection);
    connect(&workspace(), &Workspace::labelsChanged, this, &TrainPage::advance);
    connect(&workspace(), &Workspace::stopping, m_queue, &RunQueue::pause);
}

QString TrainPage::waitingText() const
{
    const int count = m_queue->count();
    if (count == 0)
        return {};
    return tr("%Ln more trainings wait in the queue; they will wait there, paused, when the project is opened again.",
              nullptr, count);
}

/// A person starts something and wants to see it.
void TrainPage::lookAtLive()
{
    m_selected.reset();
    m_compared.reset();
    m_frame->notice().hide();
    m_offered.reset();
}

/// What is ordered while something goes on waits for it.
void TrainPage::startOrQueue(const TrainOptions &options)
{
    if (m_live->running() || m_tune->live().running() || m_queue->goesOn())
        return m_queue->add(withAttributes(options));
    const bool held = holdsFocus(*m_form); // whose button would order one more now
    lookAtLive();
    start(options);
    if (held && showsLive())
        if (QPushButton *stop = lastButton(*m_head))
            stop->setFocus();
}

void TrainPage::queuePair()
{
    TrainOptions one = withAttributes(m_form->options());
    if (one.net == Net::Compact) { // what belongs to its own layers and alterations
        const TrainOptions none;
        one.widths = none.widths;
        one.smoothing = none.smoothing;
        one.alteration = none.alteration;
    }
    one.net = Net::ClassicMulti;
    TrainOptions each = one;
    each.net = Net::ClassicSingle;
    if (!m_live->running())
        lookAtLive();
    m_queue->addPair(one, each);
    if (!m_live->running()) // an order to train: what was left in a paused queue goes on with it
        m_queue->goOn();
}

void TrainPage::showPairButton()
{
    m_pair->setEnabled(m_trainable && m_form->complete());
    showActions();
}

void TrainPage::queueChanged()
{
    showFormState();
    emit footChanged();
}

QString TrainPage::hindrance() const
{
    if (m_tune->live().running())
        return tr("Waits until the search has ended.");
    return m_trainable ? QString() : tr("Waits until there are labelled faces.");
}

void TrainPage::advance()
{
    const bool busy = m_live->running() || m_tune->live().running();
    if (busy || !m_trainable || !m_queue->goesOn())
        return;
    const bool held = holdsFocus(*m_queueList); // which hides when the last one is taken out
    const RunQueue::Waiting next = m_queue->begin();
    m_livePair = next.pair;
    // A title of its own: trouble that it tells of is not taken back when another training ends well.
    start(next.options, tr("Training %1: %2").arg(QString::number(next.id), queueWords(next.options)));
    if (held && !holdsFocusWithin(*m_queueList) && showsLive())
        if (QPushButton *stop = lastButton(*m_head))
            stop->setFocus();
}

void TrainPage::settleQueue()
{
    const int pair = std::exchange(m_livePair, 0);
    const std::optional<Run> &run = m_live->result();
    if (run)
        if (const auto both = m_pairs.ended(pair, *run))
            m_ready = both;
    const bool stopped = m_live->end() == LiveTraining::End::Stopped;
    // Cut off, as when the window is closed, before it learnt anything that could go on: it is not lost.
    if (stopped && !m_live->stopping() && !(run && run->hasModel()))
        m_queue->takeBack();
    else
        m_queue->settle();
    if (stopped)
        m_queue->pause();
}

void TrainPage::forgetEnds()
{
    m_endUnread = false;
    m_livePair = 0;
    m_pairs.clear();
    m_ready.reset();
    m_offered.reset();
    m_frame->notice().hide(); // it may offer to show runs that are not there any more
}

void TrainPage::showPair()
{
    const std::vector<Run> &runs = workspace().view().runs;
    const auto known = [&](RunId id) { return std::ranges::find(runs, id, &Run::id) != runs.end(); };
    if (!m_ready || !known(m_ready->first) || !known(m_ready->second))
        return;
    const std::pair<RunId, RunId> both = *std::exchange(m_ready, std::nullopt);
    const auto show = [this, both] {
        m_offered.reset();
        setMode(Train);
        m_compared = both;
        showSelected();
    };
    if (isVisible() && mode() == Train && !m_selected && !m_compared)
        return show();
    m_offered = both;
    m_frame->notice().showNotice(NoticeLine::Kind::Info,
                                 tr("One network for all attributes and one for each have both been trained."),
                                 tr("Compare them"), show);
}

/// An offer stays until it is taken or something else is started.
void TrainPage::hideNotice()
{
    m_frame->notice().hide();
    if (!m_offered)
        return;
    m_ready = m_offered;
    showPair();
}

} // namespace faces::ui
