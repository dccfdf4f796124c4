// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// What the window's own actions do: the list of them, the palette, the keys, and saying what was undone.
#include "ui/main_window.h"

#include "core/tasks/training.h"
#include "ui/about.h"
#include "ui/action_palette.h"
#include "ui/actions.h"
#include "ui/attributes_dialog.h"
#include "ui/convert.h"
#include "ui/exchange.h"
#include "ui/idle_keys.h"
#include "ui/jobs/job.h"
#include "ui/key_overlay.h"
#include "ui/page.h"
#include "ui/scheme_actions.h"
#include "ui/settings_dialog.h"
#include "ui/widgets/notice_line.h"
#include "ui/widgets/status_foot.h"
#include "ui/workspace.h"

#include <QAction>

#include <algorithm>
#include <utility>

namespace faces::ui {

QAction *MainWindow::named(const char *id) const
{
    auto *action = findChild<QAction *>(QString::fromLatin1(id), Qt::FindDirectChildrenOnly);
    Q_ASSERT_X(action, "MainWindow", id);
    return action;
}

void MainWindow::makeActions()
{
    for (const ActionRow &row : actionTable())
        if (row.scope == QLatin1String("window"))
            makeAction(row, this);
    connectSchemes(this);
    const auto on = [this](const char *id, auto order) { connect(named(id), &QAction::triggered, this, order); };
    on("project.new", &MainWindow::newProject);
    on("project.open", &MainWindow::chooseProject);
    on("project.demo", &MainWindow::demoWanted);
    on("project.close", [this] {
        if (mayClose())
            stopThen([this] { m_workspace->close(); });
    });
    on("project.import", [this] { m_exchange->chooseImport(); });
    on("project.export", [this] { m_exchange->chooseExport(); });
    on("window.undo", [this] { m_workspace->undo(); });
    on("window.redo", [this] { m_workspace->redo(); });
    on("window.find", [this] {
        if (!m_palette) {
            m_palette = new ActionPalette(this);
            connect(m_palette, &ActionPalette::chosen, this, &MainWindow::doListed);
        }
        m_palette->openWith(listedActions());
    });
    on("window.keys", [this] {
        if (!m_keys)
            m_keys = new KeyOverlay(this);
        if (m_keys->isVisible())
            m_keys->close();
        else
            m_keys->openWith(listedActions());
    });
    on("window.attributes", [this] { AttributesDialog(*m_workspace, this).exec(); });
    on("window.settings", [this] {
        SettingsDialog(listedActions(), this).exec();
        for (Page *page : m_pages)
            page->settingsChanged();
    });
    on("window.about", [this] { showAbout(this); });
    on("window.quit", &QWidget::close);
    on("window.fullScreen", [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    const auto step = [this](int by) {
        const auto count = static_cast<int>(m_entries.size());
        if (m_current >= 0)
            showPage((m_current + by + count) % count);
    };
    on("page.next", [step] { step(+1); });
    on("page.previous", [step] { step(-1); });
    for (const PageEntry &entry : m_entries)
        on(qPrintable(QStringLiteral("page.") + entry.id), [this, id = entry.id] { goTo(id); });
}

QList<ListedAction> MainWindow::listedActions() const
{
    QList<ListedAction> listed;
    for (int place = 0; Page * page : m_pages) {
        if (m_workspace->isOpen())
            for (QAction *action : actionsOf(page))
                listed.append({action, page->title(), place});
        ++place;
    }
    for (QAction *action : actions())
        listed.append({action, {}, -1});
    // What can be done where one stands comes first.
    std::ranges::stable_sort(listed, {}, [this](const ListedAction &a) {
        return a.page == m_current && a.page >= 0 ? 0 : a.page < 0 ? 1 : 2;
    });
    return listed;
}

void MainWindow::doListed(const ListedAction &listed)
{
    if (listed.page >= 0 && listed.page != m_current)
        showPage(listed.page);
    if (listed.action)
        listed.action->trigger();
}

void MainWindow::warmLearner()
{
    if (std::exchange(m_learnerAsked, true))
        return;
    // Half a second of loading, off the window's thread, while one looks at what to train. Who only labels never needs
    // it, nor its 200 MB.
    auto *job = new Job(tr("Making the learner ready"), this);
    // Trouble is told when a page really needs the learner.
    connect(job, &Job::ended, job, &QObject::deleteLater);
    job->start([](std::stop_token, ProgressSink &) { tasks::learner(); }, [] {});
}

void MainWindow::stepTaken(const store::Step &step, bool redo)
{
    if (!step.onlyLabels) // these are taken back often, and no notice tells of them
        for (NoticeLine *line : findChildren<NoticeLine *>())
            line->stepTaken();
    if (step.onlyLabels && currentPage() == QLatin1String("label"))
        return; // it says so itself
    const QString key = keyWords(named(redo ? "window.undo" : "window.redo")->shortcut());
    QString sentence = (redo ? tr("Done again: %1.") : tr("Undone: %1.")).arg(translated(step.what));
    if (!key.isEmpty())
        sentence += QLatin1Char(' ') + (redo ? tr("%1 takes it back.") : tr("%1 does it again.")).arg(key);
    m_foot->say(sentence);
    m_saidStep = step.id;
    m_saidRedo = redo;
}

void MainWindow::sayForAMoment(const QString &sentence)
{
    m_saidStep.reset();
    if (sentence.isEmpty())
        m_foot->sayNoMore();
    else
        m_foot->say(sentence);
}

void MainWindow::stepsChanged()
{
    const ProjectView &view = m_workspace->view();
    const bool open = m_workspace->isOpen();
    const auto show = [this](QAction *action, const QString &word, const std::optional<store::Step> &step) {
        setEnabledOrWhy(action, step.has_value(), m_workspace->whyNoStep(action == named("window.redo")));
        const QString what = step ? QStringLiteral("%1: %2").arg(word, translated(step->what)) : word;
        action->setToolTip(QStringLiteral("%1 (%2)").arg(what, keyWords(action->shortcut())));
    };
    show(named("window.undo"), tr("Undo"), open && !view.readOnly ? m_workspace->nextUndo() : std::nullopt);
    show(named("window.redo"), tr("Redo"), open && !view.readOnly ? m_workspace->nextRedo() : std::nullopt);
    // What the foot says of the last step is true until another one comes.
    const std::optional<store::Step> said = m_saidRedo ? m_workspace->nextUndo() : m_workspace->nextRedo();
    if (m_saidStep && (!said || said->id != *m_saidStep)) {
        m_saidStep.reset();
        m_foot->sayNoMore();
    }
    named("project.close")->setEnabled(open);
    named("window.attributes")->setEnabled(open);
    named("project.import")->setEnabled(open && !view.readOnly);
    named("project.export")->setEnabled(open && view.counts.faces > view.counts.rejected);
    for (const PageEntry &entry : m_entries)
        named(qPrintable(QStringLiteral("page.") + entry.id))->setEnabled(open);
    for (const char *id : {"page.next", "page.previous"})
        named(id)->setEnabled(open);
    if (m_current >= 0)
        m_foot->setFigure(m_pages[static_cast<std::size_t>(m_current)]->footText());
}

void MainWindow::closeOverlays()
{
    if (m_palette)
        m_palette->close();
    if (m_keys)
        m_keys->close();
}

} // namespace faces::ui
