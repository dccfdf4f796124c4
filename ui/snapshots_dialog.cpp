// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/snapshots_dialog.h"

#include "core/tasks/look_after.h"
#include "ui/blind_workspace.h"
#include "ui/convert.h"
#include "ui/jobs/latest.h"
#include "ui/models/snapshots_model.h"
#include "ui/theme.h"
#include "ui/widgets/empty_note.h"
#include "ui/widgets/panel.h"
#include "ui/workspace.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace faces::ui {

namespace {
QString whyBlind()
{
    return SnapshotsDialog::tr(
        "A second opinion is being given: until you leave it, what others said stays hidden here, "
        "and nothing is put back.");
}
} // namespace

SnapshotsDialog::SnapshotsDialog(Workspace &workspace, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_model(new SnapshotsModel(this)),
      m_reading(new Latest(tr("Reading the snapshots"), this)),
      m_comparing(new Latest(tr("Comparing with the snapshot"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Snapshots"));
    setObjectName(QStringLiteral("snapshots"));
    resize(760, 600);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kApart, kApart, kApart, kApart);
    column->setSpacing(kApart);
    auto *about = lookLabel(tr("A snapshot holds everything that people said and decided, without the pixels. One is "
                               "made by itself when the project is opened and after every 500 labels; ten are kept."),
                            "soft", this);
    about->setWordWrap(true);
    column->addWidget(about);
    column->addWidget(listPart(), 5);
    column->addWidget(differencePart(), 4);
    m_trouble = lookLabel({}, "wrong", this);
    m_trouble->setWordWrap(true);
    m_trouble->hide();
    column->addWidget(m_trouble);
    column->addLayout(buttonRow());
    for (Latest *asked : {m_reading, m_comparing})
        connect(asked, &Latest::failed, this, [this](const QString &sentence) {
            m_trouble->setText(sentence);
            m_trouble->show();
            follow();
        });
    connect(m_reading, &Latest::busyChanged, this, &SnapshotsDialog::follow);
    connect(&workspace, &Workspace::closed, this, &QDialog::reject);
    connect(&workspace, &Workspace::viewChanged, this, &SnapshotsDialog::compare);
    readList();
}

QWidget *SnapshotsDialog::listPart()
{
    auto *panel = new Panel(tr("Made so far"), this);
    m_table = new QTableView(panel);
    m_table->setObjectName(QStringLiteral("snapshots.list"));
    m_table->setAccessibleName(tr("Snapshots, newest first"));
    m_table->setProperty("look", "ring");
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(kHitPx);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(SnapshotsModel::Why, QHeaderView::Stretch);
    new EmptyNote(*m_table, tr("There is no snapshot yet. The first one is made when there is something to keep."));
    panel->body()->addWidget(m_table, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SnapshotsDialog::compare);
    return panel;
}

QWidget *SnapshotsDialog::differencePart()
{
    auto *panel = new Panel(tr("What putting it back would change"), this);
    m_summary = new QLabel(panel);
    m_summary->setObjectName(QStringLiteral("snapshots.summary"));
    m_summary->setWordWrap(true);
    m_summary->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_summary->setMinimumHeight(3 * m_summary->fontMetrics().lineSpacing()); // nothing moves from one to the next
    m_labels = new QListWidget(panel);
    m_labels->setObjectName(QStringLiteral("snapshots.labels"));
    m_labels->setAccessibleName(tr("Labels that would change"));
    m_labels->setProperty("look", "ring");
    m_labels->setUniformItemSizes(true);
    panel->body()->addWidget(m_summary);
    panel->body()->addWidget(m_labels, 1);
    return panel;
}

QLayout *SnapshotsDialog::buttonRow()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_make = buttons->addButton(tr("Make one now"), QDialogButtonBox::ActionRole);
    m_make->setObjectName(QStringLiteral("snapshots.make"));
    m_make->setAutoDefault(false);
    m_restore = buttons->addButton(tr("Put it back"), QDialogButtonBox::ActionRole);
    m_restore->setObjectName(QStringLiteral("snapshots.restore"));
    setLook(m_restore, "primary");
    m_restore->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_make, &QPushButton::clicked, this, &SnapshotsDialog::make);
    connect(m_restore, &QPushButton::clicked, this, &SnapshotsDialog::restore);
    auto *row = new QHBoxLayout;
    row->addWidget(buttons);
    return row;
}

void SnapshotsDialog::readList()
{
    m_reading->ask(
        [folder = m_workspace.folder()](std::stop_token, ProgressSink &) { return store::snapshots(folder); },
        [this](std::vector<store::Snapshot> all) { showList(std::move(all)); });
    follow();
}

void SnapshotsDialog::showList(std::vector<store::Snapshot> snapshots)
{
    m_model->setSnapshots(std::move(snapshots));
    if (m_model->rowCount() > 0) {
        m_table->setCurrentIndex(m_model->index(0, 0));
        m_table->setFocus();
    } else {
        m_make->setFocus();
    }
    follow();
}

void SnapshotsDialog::compare()
{
    m_difference.reset();
    m_labels->clear();
    m_comparing->forget();
    const store::Snapshot *chosen = m_model->at(m_table->currentIndex().row());
    if (!chosen) {
        m_summary->clear();
    } else if (!chosen->trouble.empty()) {
        m_summary->setText(translated(chosen->trouble));
    } else {
        m_summary->setText(tr("Comparing …"));
        m_comparing->ask([folder = m_workspace.folder(), file = chosen->file](
                             std::stop_token, ProgressSink &) { return store::differenceTo(folder, file); },
                         [this](const store::SnapshotDifference &difference) { showDifference(difference); });
    }
    follow();
}

QStringList SnapshotsDialog::linesOf(const store::SnapshotDifference &d) const
{
    QStringList lines;
    const auto add = [&](int count, const QString &line) {
        if (count > 0)
            lines << line;
    };
    add(d.labels, tr("%Ln labels change.", nullptr, d.labels));
    add(d.rejections, tr("%Ln faces are rejected, or kept again.", nullptr, d.rejections));
    add(d.comeBack, tr("%Ln faces come back that were taken back since.", nullptr, d.comeBack));
    add(d.places, tr("%Ln faces have another place or mask.", nullptr, d.places));
    add(d.groups, tr("%Ln faces are of another group.", nullptr, d.groups));
    add(d.attributes, tr("%Ln attributes change.", nullptr, d.attributes));
    add(d.judgements, tr("%Ln opinions, doubts or settled labels change.", nullptr, d.judgements));
    if (d.split)
        lines << tr("The split is another one.");
    if (d.recipe)
        lines << tr("The recipe is another one.");
    if (d.other)
        lines << tr("Grids of photos, or what was decided about alike and poor faces, change.");
    if (lines.isEmpty())
        lines << tr("Nothing: the project is as it was then.");
    add(d.later, tr("%Ln faces came later and stay as they are.", nullptr, d.later));
    add(d.withoutPixels, tr("%Ln faces cannot come back: their pixels are gone.", nullptr, d.withoutPixels));
    if (isBlindNow(m_workspace))
        lines << whyBlind();
    else if (!d.nothing())
        lines << tr("Runs stay. A snapshot of now is made first, and undo takes all of it back.");
    return lines;
}

QString SnapshotsDialog::lineOf(const store::LabelDifference &one) const
{
    const auto &all = m_workspace.view().allAttributes;
    const auto found = std::ranges::find(all, one.attribute, &Attribute::id);
    const QString name = found == all.end() ? text(one.attribute) : text(found->name);
    const auto word = [&](LabelValue value) {
        if (value == LabelValue::Unknown)
            return tr("unknown");
        if (found == all.end())
            return value == LabelValue::Yes ? tr("yes") : tr("no");
        return text(value == LabelValue::Yes ? found->yesWord : found->noWord);
    };
    //: A label that would change: number of the face, attribute, what it is now, what it would be
    return tr("Face %1, %2: %3 → %4").arg(QLocale().toString(one.number), name, word(one.now), word(one.then));
}

void SnapshotsDialog::showDifference(const store::SnapshotDifference &difference)
{
    m_difference = difference;
    m_summary->setText(linesOf(difference).join(QLatin1Char(' ')));
    if (isBlindNow(m_workspace))
        return follow();
    for (const store::LabelDifference &one : difference.first)
        m_labels->addItem(lineOf(one));
    if (const int more = difference.labels - static_cast<int>(difference.first.size()); more > 0)
        m_labels->addItem(tr("… and %Ln more", nullptr, more));
    follow();
}

void SnapshotsDialog::make()
{
    m_writing = true;
    follow();
    Job *job = m_workspace.runShown(
        tr("Making a snapshot"),
        [](store::Project &project, std::stop_token stop, ProgressSink &progress) {
            return tasks::takeSnapshot(project, stop, progress);
        },
        [this, alive = QPointer(this)](const store::Snapshot &) {
            if (alive)
                readList();
        });
    connect(job, &Job::ended, this, [this] {
        m_writing = false;
        follow();
    });
}

void SnapshotsDialog::restore()
{
    const store::Snapshot *chosen = m_model->at(m_table->currentIndex().row());
    if (!chosen)
        return;
    m_writing = true;
    follow();
    Job *job = m_workspace.run(
        tr("Putting a snapshot back"),
        [file = chosen->file](store::Project &project, std::stop_token stop, ProgressSink &progress) {
            tasks::restoreSnapshot(project, file, stop, progress);
        },
        [this, alive = QPointer(this), when = whenWords(chosen->madeAt)] {
            if (!alive)
                return;
            emit putBack(when);
            accept();
        });
    connect(job, &Job::ended, this, [this] {
        m_writing = false;
        follow();
    });
}

/// What can be pressed now.
void SnapshotsDialog::follow()
{
    const bool mayWrite = !m_workspace.view().readOnly && !m_writing;
    m_make->setEnabled(mayWrite && !m_reading->busy());
    m_restore->setEnabled(mayWrite && !isBlindNow(m_workspace) && m_difference && !m_difference->nothing());
    m_make->setToolTip(m_workspace.view().readOnlyReason);
    m_restore->setToolTip(m_workspace.view().readOnly ? m_workspace.view().readOnlyReason
                          : isBlindNow(m_workspace)   ? whyBlind()
                                                      : QString());
}

} // namespace faces::ui
