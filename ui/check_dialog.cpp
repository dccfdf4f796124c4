// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/check_dialog.h"

#include "ui/convert.h"
#include "ui/jobs/job.h"
#include "ui/theme.h"
#include "ui/widgets/panel.h"
#include "ui/workspace.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <span>

namespace faces::ui {

namespace {

constexpr int kMostLines = 20; ///< of one kind: more is a task for the page that mends it

QString numbersOf(const std::vector<int> &numbers)
{
    constexpr std::size_t kMostNumbers = 40;
    QStringList words;
    for (const int number : std::span(numbers).first(std::min(numbers.size(), kMostNumbers)))
        words << QLocale().toString(number);
    if (numbers.size() > kMostNumbers)
        words << CheckDialog::tr("… and %Ln more", nullptr, static_cast<int>(numbers.size() - kMostNumbers));
    return words.join(QLatin1String(", "));
}

/// Words for as many as are shown: there may be a hundred thousand.
template <typename Found, typename Words> QStringList linesOf(const std::vector<Found> &found, Words words)
{
    QStringList lines;
    for (const Found &one : std::span(found).first(std::min(found.size(), std::size_t(kMostLines))))
        lines << words(one);
    return lines;
}

} // namespace

CheckDialog::CheckDialog(Workspace &workspace, QWidget *parent) : QDialog(parent), m_workspace(workspace)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Check the project"));
    setObjectName(QStringLiteral("check"));
    resize(680, 560);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kApart, kApart, kApart, kApart);
    column->setSpacing(kApart);
    m_summary = lookLabel({}, "strong", this);
    m_summary->setObjectName(QStringLiteral("check.summary"));
    m_summary->setWordWrap(true);
    column->addWidget(m_summary);
    column->addWidget(progressPart());
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("check.found"));
    scroll->setAccessibleName(tr("What the check found"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_found = new QWidget(scroll);
    m_parts = new QVBoxLayout(m_found);
    m_parts->setContentsMargins(0, 0, kNear, 0);
    m_parts->setSpacing(kApart);
    scroll->setWidget(m_found);
    m_found->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    column->addWidget(scroll, 1);
    column->addWidget(buttonRow());
    connect(&workspace, &Workspace::closed, this, &QDialog::reject);
    check();
}

CheckDialog::~CheckDialog()
{
    if (m_job && !m_repaired)
        m_job->cancel();
}

QWidget *CheckDialog::progressPart()
{
    m_progress = new QWidget(this);
    auto *row = new QHBoxLayout(m_progress);
    row->setContentsMargins(0, 0, 0, 0);
    m_stage = lookLabel({}, "soft", m_progress);
    m_stage->setMinimumWidth(200);
    m_bar = new QProgressBar(m_progress);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("How far the check is"));
    m_cancel = new QPushButton(tr("Cancel"), m_progress);
    m_cancel->setObjectName(QStringLiteral("check.cancel"));
    m_cancel->setAutoDefault(false);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_job)
            m_job->cancel();
    });
    row->addWidget(m_stage);
    row->addWidget(m_bar, 1);
    row->addWidget(m_cancel);
    return m_progress;
}

QWidget *CheckDialog::buttonRow()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_again = buttons->addButton(tr("Check again"), QDialogButtonBox::ActionRole);
    m_again->setObjectName(QStringLiteral("check.again"));
    m_repair = buttons->addButton(tr("Repair"), QDialogButtonBox::ActionRole);
    m_repair->setObjectName(QStringLiteral("check.repair"));
    setLook(m_repair, "primary");
    for (QPushButton *button : {m_again, m_repair})
        button->setAutoDefault(false);
    connect(m_again, &QPushButton::clicked, this, &CheckDialog::check);
    connect(m_repair, &QPushButton::clicked, this, &CheckDialog::mend);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

void CheckDialog::check()
{
    clear();
    m_repaired = false;
    m_summary->setText(tr("Checking the project …"));
    follow(m_workspace.runShown(
        tr("Checking the project"),
        [](store::Project &project, std::stop_token stop, ProgressSink &progress) {
            return tasks::checkProject(project, false, stop, progress);
        },
        [alive = QPointer(this)](const tasks::CheckResult &result) {
            if (alive)
                alive->showResult(result);
        }));
}

void CheckDialog::mend()
{
    if (m_beyond) {
        emit recoverWanted();
        accept();
        return;
    }
    clear();
    m_repaired = true;
    m_summary->setText(tr("Repairing the project …"));
    follow(m_workspace.run(
        tr("Repairing the project"),
        [](store::Project &project, std::stop_token stop, ProgressSink &progress) {
            return tasks::checkProject(project, true, stop, progress);
        },
        [alive = QPointer(this)](const tasks::CheckResult &result) {
            if (alive)
                alive->showResult(result);
        }));
}

void CheckDialog::follow(Job *job)
{
    m_job = job;
    m_since.start();
    m_progress->show();
    m_repair->setEnabled(false);
    m_again->setEnabled(false);
    m_bar->setRange(0, 0);
    connect(job, &Job::progressed, this, [this](const QString &stage, qint64 done, qint64 total) {
        m_stage->setText(stage);
        m_bar->setRange(0, static_cast<int>(total));
        m_bar->setValue(static_cast<int>(done));
    });
    connect(job, &Job::failed, this, [this](const QString &sentence) { m_summary->setText(sentence); });
    connect(job, &Job::cancelled, this, [this] { m_summary->setText(tr("The check was cancelled.")); });
    connect(job, &Job::ended, this, [this] {
        m_progress->hide();
        m_again->setEnabled(true);
    });
}

void CheckDialog::clear()
{
    while (QLayoutItem *item = m_parts->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
}

QString CheckDialog::summaryOf(const tasks::CheckResult &result) const
{
    const bool healthy = result.healthy();
    const bool mendable = std::ranges::any_of(result.integrity, &store::Finding::repairable);
    const QLocale locale;
    if (!result.beyondRepair.empty())
        return tr("The project's database is too damaged to be mended in its place. Recovering makes a new one from "
                  "what can still be read, the newest snapshot and labels.csv; the damaged one is kept beside it.");
    if (m_repaired)
        return healthy ? tr("Repaired.") : tr("Repaired what could be.");
    if (healthy)
        return (result.duplicates.empty() && result.poor.empty() && result.leaks.empty()
                    ? tr("Nothing wrong was found (%1 faces, %2 labels checked in %3 s).")
                    : tr("The project's files are sound (%1 faces, %2 labels checked in %3 s). Its faces may deserve "
                         "a look."))
            .arg(locale.toString(result.facesChecked), locale.toString(result.labelsChecked),
                 locale.toString(static_cast<double>(m_since.elapsed()) / 1000, 'f', 1));
    return mendable ? tr("Something is wrong with the project's files. Repairing backs them up first.")
                    : tr("Something is wrong with the project's files.");
}

void CheckDialog::showResult(const tasks::CheckResult &result)
{
    clear();
    m_beyond = !result.beyondRepair.empty();
    const bool mendable = m_beyond || std::ranges::any_of(result.integrity, [](const store::Finding &finding) {
                              return finding.repairable && !finding.repaired;
                          });
    m_summary->setText(summaryOf(result));
    addFiles(result);
    addData(result);
    m_parts->addStretch(1);
    m_repair->setText(m_beyond ? tr("Recover") : tr("Repair"));
    m_repair->setEnabled(mendable && !m_workspace.view().readOnly);
    m_repair->setToolTip(m_workspace.view().readOnlyReason);
    (m_repair->isEnabled() ? m_repair : m_again)->setFocus();
}

void CheckDialog::addFiles(const tasks::CheckResult &result)
{
    QStringList lines = linesOf(result.integrity, [](const store::Finding &finding) {
        return finding.repaired     ? tr("%1 Repaired.").arg(translated(finding.what))
               : finding.repairable ? translated(finding.what)
                                    : tr("%1 This cannot be repaired here.").arg(translated(finding.what));
    });
    lines << linesOf(result.told, [](const std::string &sentence) { return translated(sentence); });
    if (!lines.isEmpty())
        addPart(tr("The project's files"), lines, result.integrity.size() + result.told.size(), {}, {}, {});
}

void CheckDialog::addData(const tasks::CheckResult &result)
{
    const QStringList alike = linesOf(result.duplicates, [](const std::vector<int> &group) {
        return tr("Faces %1 are nearly the same.").arg(numbersOf(group));
    });
    const QStringList poor = linesOf(result.poor, [](const auto &face) {
        return tr("Face %1: %2").arg(QLocale().toString(face.number), translated(face.reason));
    });
    const QStringList leaks = linesOf(result.leaks, [](const std::string &leak) { return translated(leak); });
    const QString look = QStringLiteral("photos"), again = QStringLiteral("photos.lookAgain");
    if (!alike.isEmpty())
        addPart(tr("Faces that look alike (%1)").arg(QLocale().toString(qulonglong(result.duplicates.size()))), alike,
                result.duplicates.size(), tr("Look at them"), look, again);
    if (!poor.isEmpty())
        addPart(tr("Poor faces (%1)").arg(QLocale().toString(qulonglong(result.poor.size()))), poor, result.poor.size(),
                tr("Look at them"), look, again);
    if (!leaks.isEmpty())
        addPart(tr("Leaks between training and test (%1)").arg(QLocale().toString(qulonglong(result.leaks.size()))),
                leaks, result.leaks.size(), tr("See the split"), QStringLiteral("dataset"),
                QStringLiteral("dataset.split"));
    QStringList balance;
    for (std::size_t a = 0; a < result.counts.attributes.size(); ++a) {
        const tasks::Balance &all = result.counts.allBalance[a];
        const int known = all.yes + all.no, fewer = std::min(all.yes, all.no);
        if (known > 0 && fewer * 20 < known)
            balance << tr("%1: only %2 of %3 known labels are %4.")
                           .arg(text(result.counts.attributes[a].name), QLocale().toString(fewer),
                                QLocale().toString(known),
                                text(all.yes < all.no ? result.counts.attributes[a].yesWord
                                                      : result.counts.attributes[a].noWord));
    }
    if (!balance.isEmpty())
        addPart(tr("Few of one kind"), balance, static_cast<std::size_t>(balance.size()), tr("See the balance"),
                QStringLiteral("dataset"), QStringLiteral("dataset.balance"));
}

void CheckDialog::addPart(const QString &title, const QStringList &lines, std::size_t found, const QString &button,
                          const QString &page, const QString &action)
{
    auto *panel = new Panel(title, m_found);
    if (!button.isEmpty()) {
        auto *go = new QPushButton(button, panel);
        go->setAutoDefault(false);
        go->setAccessibleName(tr("%1: %2").arg(title, button));
        go->setObjectName(QStringLiteral("check.go.") + (action.isEmpty() ? page : action));
        connect(go, &QPushButton::clicked, this, [this, page, action] {
            emit placeWanted(page, action);
            accept();
        });
        panel->addToTitle(go);
    }
    for (const QString &line : lines.mid(0, kMostLines)) {
        auto *label = new QLabel(line, panel);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        panel->body()->addWidget(label);
    }
    if (const int more = static_cast<int>(found) - std::min(static_cast<int>(lines.size()), kMostLines); more > 0)
        panel->body()->addWidget(lookLabel(tr("… and %Ln more", nullptr, more), "soft", panel));
    m_parts->addWidget(panel);
}

} // namespace faces::ui
