// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/photos/look_finder.h"

#include "ui/workspace.h"

#include <QTimer>

#include <array>

namespace faces::ui {

namespace {

constexpr int kRestMs = 400;

void write(store::Project &project, const LookCase &one, LookFinder::Decision decision)
{
    const std::array first{one.first}, second{one.second};
    const std::array both{one.first, one.second};
    switch (decision) {
    case LookFinder::Decision::Join:
        project.joinDuplicates(both);
        break;
    case LookFinder::Decision::RejectSecond:
        project.rejectFaces(second, "duplicate");
        break;
    case LookFinder::Decision::Different:
        project.tellApart(one.first, one.second);
        break;
    case LookFinder::Decision::RejectPoor:
        project.rejectFaces(first, one.reason);
        break;
    case LookFinder::Decision::Keep:
        project.findGood(first);
        break;
    }
}

} // namespace

LookFinder::LookFinder(Workspace &workspace, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_rest(new QTimer(this)), m_state(tr("Reading what was decided"), this),
      m_question(tr("Looking at faces again"), this)
{
    m_rest->setSingleShot(true);
    connect(m_rest, &QTimer::timeout, this, &LookFinder::look);
    connect(&workspace, &Workspace::viewChanged, this, &LookFinder::follow);
    connect(&workspace, &Workspace::labelsChanged, this, [this] { // rejected, or kept again
        m_behind = m_behind || !m_active;
        renew();
    });
    connect(&workspace, &Workspace::closed, this, &LookFinder::forget);
    connect(&workspace, &Workspace::opened, this, &LookFinder::forget);
    connect(&workspace, &Workspace::undone, this, [this](const store::Step &step, bool redo) {
        if (!redo && !m_made.empty() && *m_made.back().step == step.id)
            m_made.pop_back();
    });
    connect(&m_question, &Latest::busyChanged, this, &LookFinder::casesChanged);
    for (Latest *question : {&m_state, &m_question})
        connect(question, &Latest::failed, this, [this](const QString &sentence) {
            m_trouble = sentence;
            emit casesChanged();
        });
}

void LookFinder::setActive(bool active)
{
    m_active = active;
    if (active && m_behind)
        follow();
    if (active)
        return;
    if (m_question.busy() || m_rest->isActive())
        m_behind = true;
    m_rest->stop();
    m_question.forget();
}

void LookFinder::forget()
{
    m_rest->stop();
    m_state.forget();
    m_question.forget();
    m_look.reset();
    m_upToDate = false;
    m_decided = {};
    m_pending.clear();
    m_made.clear();
    m_trouble.clear();
    ++m_changes;
    follow();
    renew();
}

void LookFinder::follow()
{
    m_behind = !m_active || !m_workspace.isOpen();
    if (m_behind)
        return;
    // At once: until the new look is done nobody shall take the old one for all there is.
    const bool before = m_upToDate;
    compare();
    if (m_upToDate != before)
        emit casesChanged();
    readState();
}

void LookFinder::compare() { m_upToDate = m_look && !outdated(*m_look, m_decided, m_workspace); }

void LookFinder::readState()
{
    m_state.read(
        m_workspace.folder(), [](const store::Project &project, const std::stop_token &) { return decidedIn(project); },
        [this, changes = m_changes](const Decided &decided) {
            if (changes != m_changes || !m_workspace.isOpen())
                return; // the view is about to change once more
            m_decided = decided;
            m_pending.clear();
            m_trouble.clear();
            compare();
            if (!m_upToDate)
                m_rest->start(m_look ? kRestMs : 0);
            renew();
        });
}

void LookFinder::renew()
{
    m_cases = m_look ? openCases(*m_look, m_decided, m_workspace) : std::vector<LookCase>();
    std::erase_if(m_cases, [this](const LookCase &one) { return m_pending.contains(one.key()); });
    emit casesChanged();
}

void LookFinder::look()
{
    if (!m_active || !m_workspace.isOpen())
        return;
    m_trouble.clear();
    m_question.ask(
        [folder = m_workspace.folder()](std::stop_token stop, ProgressSink &progress) {
            return lookAt(store::Project::open(folder, store::OpenMode::ReadOnly), stop, progress);
        },
        [this](Look look) {
            m_look = std::move(look);
            follow(); // something may have changed while it was being looked at
            renew();
        });
}

void LookFinder::decide(const LookCase &one, Decision decision)
{
    if (!m_workspace.isOpen() || m_workspace.view().readOnly)
        return;
    auto step = std::make_shared<std::atomic<std::int64_t>>(0);
    ++m_changes;
    m_pending.insert(one.key());
    m_made.push_back({one.key(), step});
    m_workspace.change([one, decision, step](store::Project &project) {
        write(project, one, decision);
        if (const auto made = project.nextUndo())
            *step = made->id;
    });
    renew();
}

bool LookFinder::takeBack()
{
    if (m_made.empty())
        return false;
    const std::optional<store::Step> next = m_workspace.nextUndo();
    const std::int64_t step = *m_made.back().step; // 0 while it is being written
    if (next && step != 0 && next->id > step)
        return false; // a later step is known already, even if the view does not show ours yet
    const bool read = m_workspace.allKept() && m_pending.empty(); // else the view does not show our step yet
    if (read && (!next || next->id != step))
        return false;
    ++m_changes;
    m_pending.erase(m_made.back().key);
    m_made.pop_back();
    m_workspace.undo();
    renew();
    return true;
}

} // namespace faces::ui
