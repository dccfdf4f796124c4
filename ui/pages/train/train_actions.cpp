// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// What can be done on the Train page by name, and where the keyboard goes when its buttons come and go.
#include "ui/actions.h"
#include "ui/pages/train/kept_focus.h"
#include "ui/pages/train/run_head.h"
#include "ui/pages/train/run_queue.h"
#include "ui/pages/train/train_form.h"
#include "ui/pages/train/train_page.h"
#include "ui/pages/train/tune_desk.h"
#include "ui/workspace.h"

#include <QAction>
#include <QPushButton>

#include <algorithm>

namespace faces::ui {

void TrainPage::makeActions()
{
    const auto on = [this](const char *id, auto order) {
        connect(makeAction(id, this), &QAction::triggered, this, order);
    };
    on("train.start", [this] {
        setMode(Train);
        startOrQueue(m_form->options());
    });
    on("train.stop", [this] { m_live->running() ? stop() : m_tune->stop(); });
    on("train.goOn", [this] {
        setMode(Train);
        goOn();
    });
    on("train.queueGoesOn", [this] { m_queue->goOn(); });
    on("train.one", [this] { setMode(Train); });
    on("train.search", [this] { setMode(Search); });
    on("train.startSearch", [this] {
        setMode(Search); // makes its form
        m_tune->startChosen();
    });
    on("train.searchGoesOn", [this] { m_tune->goOn(); });
    on("train.compare", &TrainPage::compareWithBefore);
    on("train.both", [this] {
        setMode(Train);
        queuePair();
    });
    on("train.faces", [this] {
        if (m_compared)
            seeComparedFaces();
        else
            emit runWanted(m_run->id);
    });
    on("train.remove", &TrainPage::removeShown);
}

void TrainPage::showActions()
{
    const auto show = [this](const char *id, bool possible) {
        findChild<QAction *>(QLatin1String(id), Qt::FindDirectChildrenOnly)->setEnabled(possible);
    };
    const bool one = mode() == Train && m_run.has_value() && !m_compared;
    show("train.start", m_trainable && m_form->complete());
    show("train.stop", (m_live->running() && !m_live->stopping()) || m_tune->canStop());
    show("train.goOn", !m_compared && canGoOn());
    show("train.queueGoesOn", m_queue->paused());
    show("train.one", mode() == Search);
    show("train.search", mode() == Train);
    show("train.startSearch", m_tune->canStart());
    show("train.searchGoesOn", mode() == Search && m_tune->canGoOn());
    show("train.compare", one && runBefore().has_value());
    show("train.both", m_trainable && m_form->complete());
    show("train.faces", m_compared ? comparedHaveModels() : one && m_run->hasModel());
    show("train.remove", one && !m_live->running() && !workspace().view().readOnly);
}

std::optional<RunId> TrainPage::runBefore() const
{
    const std::vector<Run> &runs = workspace().view().runs; // the newest last
    const auto shown = m_run ? std::ranges::find(runs, m_run->id, &Run::id) : runs.begin();
    if (shown == runs.end() || shown == runs.begin())
        return std::nullopt;
    return std::prev(shown)->id;
}

void TrainPage::compareWithBefore()
{
    const std::optional<RunId> before = runBefore();
    if (!before)
        return;
    m_compared = {*before, m_run->id};
    showCompared();
    showActions();
}

bool TrainPage::canGoOn() const
{
    const bool busy = m_live->running() || m_tune->live().running();
    // Of a run that ended before its first epoch did nothing is there to go on from.
    return m_run && !busy && !workspace().view().readOnly && m_run->epochsDone() > 0 &&
           (m_run->state == RunState::Stopped || m_run->state == RunState::Training);
}

void TrainPage::stop()
{
    const bool held = holdsFocus(*m_head);
    m_live->stop();
    m_head->showStopping();
    if (held)
        m_head->setFocus(); // it waits there for what comes after "Stop"
    showActions();
}

void TrainPage::keepFocus()
{
    if (holdsFocusWithin(*m_head))
        return;
    const bool stoppable = showsLive() && !m_live->stopping();
    QPushButton *next = stoppable || canGoOn() ? lastButton(*m_head) : nullptr;
    if (next)
        next->setFocus();
    else if (m_trainable && m_form->complete() && !showsLive())
        m_form->focusStart();
    else
        m_head->setFocus(); // being stopped
}

} // namespace faces::ui
