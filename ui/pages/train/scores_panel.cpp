// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/train/scores_panel.h"

#include "ui/jobs/latest.h"
#include "ui/pages/train/reliability_view.h"
#include "ui/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/empty_note.h"
#include "ui/widgets/fitted_columns.h"
#include "ui/words.h"

#include <QButtonGroup>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace faces::ui {

namespace {
constexpr int kLeastScoresPx = 56; ///< the head and a row; the rest scrolls
} // namespace

ScoresPanel::ScoresPanel(QWidget *parent)
    : Panel(tr("Scores"), parent), m_model(new ScoresModel(this)), m_reading(new Latest({}, this))
{
    build();
    connect(m_reading, &Latest::failed, this, [this](const QString &sentence) {
        m_trouble = sentence;
        showScores();
    });
    showNothing();
}

void ScoresPanel::build()
{
    m_pages = new QStackedWidget;
    m_pages->addWidget(buildTable());
    body()->addWidget(m_pages);
    auto *group = new QButtonGroup(this);
    m_calibration = new Chip(tr("Calibration"));
    m_calibration->setToolTip(tr("How often what was said with a probability came true."));
    addToTitle(m_calibration);
    m_validation = new Chip(tr("Validation"));
    m_test = new Chip(tr("Test"));
    for (QPushButton *button : {m_validation, m_test}) {
        group->addButton(button);
        addToTitle(button);
    }
    m_validation->setChecked(true);
    connect(group, &QButtonGroup::buttonClicked, this, &ScoresPanel::showScores);
    connect(m_calibration, &QPushButton::clicked, this, &ScoresPanel::showScores);
}

QWidget *ScoresPanel::buildTable()
{
    m_table = new QTableView;
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Scores per attribute"));
    m_noScores = new EmptyNote(*m_table, {});
    m_table->setShowGrid(false);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setTabKeyNavigation(false); // Tab leaves the table
    m_table->setProperty("look", "ring");
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(24);
    new FittedColumns(m_table, {m_model->columnCount() - 1});
    m_table->setMinimumHeight(kLeastScoresPx);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_thresholdNote = lookLabel({}, "small");
    m_thresholdNote->setWordWrap(true);
    m_thresholdNote->setTextFormat(Qt::PlainText); // attributes are named in it
    // A step of the Tab key stops at it, so that it is read aloud, and what it says can be copied.
    m_thresholdNote->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_thresholdNote->setFocusPolicy(Qt::StrongFocus);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kNear);
    column->addWidget(m_table, 1);
    column->addWidget(m_thresholdNote);
    return page;
}

/// What the cells' tooltips tell each by itself: a glance, or a step of the keyboard, is to be enough.
void ScoresPanel::showThresholdNote()
{
    const QString note = m_model->thresholdNote();
    m_thresholdNote->setText(note);
    m_thresholdNote->setAccessibleName(note);
    m_thresholdNote->setVisible(!note.isEmpty());
}

void ScoresPanel::showRun(const std::vector<Attribute> &attributes, const Run &run,
                          const std::filesystem::path &project)
{
    if (!m_run || m_run->id != run.id || m_project != project)
        m_reliability.reset(); // that of another run
    m_attributes = attributes;
    m_run = run;
    m_project = project;
    m_unread = !project.empty() && run.hasModel();
    m_trouble.clear();
    showScores();
    readReliability();
}

void ScoresPanel::forgetRun(const QString &title, const QString &note)
{
    m_reading->forget();
    m_run.reset();
    m_reliability.reset();
    m_unread = false;
    setTitle(title);
    setNote(note);
    for (QPushButton *button : {m_calibration, m_validation, m_test})
        button->hide();
    m_pages->setCurrentIndex(0);
}

void ScoresPanel::showLive(const std::vector<Attribute> &attributes, const std::optional<EpochRecord> &latest)
{
    const QString threshold = latest ? QLocale().toString(latest->threshold, 'f', 2) : QString();
    forgetRun(tr("Validation now"),
              latest ? tr("at the threshold %1 for all").arg(threshold) : tr("figures come with the first epoch"));
    showColumns(true);
    m_model->setLive(attributes, latest);
    showThresholdNote();
}

/// What is known only when the run has ended would stand there empty.
void ScoresPanel::showColumns(bool live)
{
    for (int column = 0; column < ScoresModel::Columns; ++column)
        m_table->setColumnHidden(column, live && column > ScoresModel::F1);
}

void ScoresPanel::showNothing()
{
    showColumns(false);
    forgetRun(tr("Scores"), {});
    m_noScores->setText(
        tr("Precision, recall and F1 of each attribute stand here once a run has ended an epoch: choose "
           "a network at the right and start."));
    m_model->clear();
    showThresholdNote();
}

void ScoresPanel::showEvent(QShowEvent *event)
{
    Panel::showEvent(event);
    readReliability();
}

/// Predictions of all faces are read: for what is seen.
void ScoresPanel::readReliability()
{
    if (!m_unread || !isVisible())
        return;
    m_unread = false;
    m_reading->read(
        m_project,
        [run = *m_run](const store::Project &project, std::stop_token) { return tasks::runReliability(project, run); },
        [this](tasks::RunReliability read) {
            m_reliability = std::move(read);
            showScores();
            emit reliabilityRead();
        });
}

void ScoresPanel::showScores()
{
    if (!m_run)
        return;
    showColumns(false);
    const bool test = m_test->isChecked() && m_run->test;
    m_validation->setVisible(m_run->validation.has_value());
    m_test->setVisible(m_run->test.has_value());
    const std::optional<Scores> &scores = test ? m_run->test : m_run->validation;
    setTitle(tr("Scores"));
    QString note = scores ? faceCount(scores->faces) : tr("This run has no scores.");
    if (test)
        note += QStringLiteral(" · ") + looksOf(*m_run);
    setNote(note);
    m_noScores->setText(m_run->history.empty()
                            ? tr("Scores come when a run has ended an epoch: start a new run, or choose another one.")
                            : tr("Scores come when a run ends or is stopped: let this one go on, or choose another."));
    m_model->setScores(m_attributes, scores, m_run->thresholdSources);
    showThresholdNote();
    showReliability(test ? Part::Test : Part::Validation);
}

void ScoresPanel::showReliability(Part part)
{
    const bool readable = !m_project.empty() && m_run->hasModel();
    m_calibration->setVisible(readable);
    const bool plotted = readable && m_calibration->isChecked();
    if (plotted && !m_reliabilityView) { // made with the window it would hold that up
        m_reliabilityView = new ReliabilityView;
        m_pages->addWidget(m_reliabilityView);
    }
    m_pages->setCurrentIndex(plotted ? 1 : 0);
    if (m_reliability)
        if (const auto &found = part == Part::Test ? m_reliability->test : m_reliability->validation)
            m_model->setReliability(m_reliability->attributes, *found);
    if (plotted)
        showPlot(part);
}

void ScoresPanel::showPlot(Part part)
{
    if (m_reliability)
        m_reliabilityView->showReliability(m_attributes, *m_reliability, part);
    else
        m_reliabilityView->showNothing(m_trouble.isEmpty() ? tr("Reading what the run said …") : m_trouble);
}

} // namespace faces::ui
