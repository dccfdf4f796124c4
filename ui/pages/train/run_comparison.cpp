// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/train/run_comparison.h"

#include "ui/convert.h"
#include "ui/icons.h"
#include "ui/pages/train/comparison_model.h"
#include "ui/pages/train/runs_model.h"
#include "ui/pages/train/training_progress.h"
#include "ui/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/empty_note.h"
#include "ui/widgets/fitted_columns.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/plots/line_chart.h"
#include "ui/words.h"

#include <QButtonGroup>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <tuple>
#include <utility>

namespace faces::ui {

namespace {

constexpr int kRowPx = 27;

QString shortName(const Run &run) { return RunComparison::tr("Run %1").arg(number(run.id)); }

/// "Run 7 · compact", and what became of it where it did not finish: "Run 7 · compact (stopped, 7 of 20 epochs)".
QString fullName(const Run &run)
{
    if (run.state == RunState::Finished)
        return nameOf(run);
    return QStringLiteral("%1 (%2, %3)").arg(nameOf(run), wordFor(run.state), epochsText(run));
}

template <typename Value> ChartLine comparedLine(const Run &run, LineRole role, Value value)
{
    ChartLine line{shortName(run), role, {}};
    for (const EpochRecord &epoch : run.history)
        if (const std::optional<double> y = value(epoch); y && std::isfinite(*y))
            line.points.emplace_back(epoch.epoch, *y);
    return line;
}

/// The first run solid, the second dashed.
template <typename Value> std::vector<ChartLine> comparedLines(const Run &a, const Run &b, Value value)
{
    return {comparedLine(a, LineRole::Strong, value), comparedLine(b, LineRole::Soft, value)};
}

/// Of one that trains the planned one, else that which it came to.
int lastEpoch(const Run &run)
{
    const bool goesOn = run.state == RunState::Training || run.history.empty();
    return goesOn ? run.options.epochs : run.history.back().epoch;
}

/// Two chips of which one is on, at the panel's title; the first is on.
std::pair<Chip *, Chip *> addChoice(Panel &panel, const QString &first, const QString &second, QButtonGroup *group)
{
    std::pair<Chip *, Chip *> chips{new Chip(first), new Chip(second)};
    for (Chip *chip : {chips.first, chips.second}) {
        group->addButton(chip);
        panel.addToTitle(chip);
    }
    chips.first->setChecked(true);
    return chips;
}

QString facesText(const ComparedPart &part)
{
    if (part.both > 0 && part.both == part.facesA && part.both == part.facesB)
        return faceCount(part.both);
    const QLocale locale;
    return RunComparison::tr("%1 and %Ln faces, %2 judged by both", nullptr, part.facesB)
        .arg(locale.toString(part.facesA), locale.toString(part.both));
}

} // namespace

RunComparison::RunComparison(QWidget *parent)
    : QWidget(parent), m_scores(new ComparisonModel(this)), m_differences(new DifferencesModel(this))
{
    setAccessibleName(tr("Two runs compared"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(buildHead());
    column->addWidget(buildCurves(), 1);
    column->addWidget(buildTables(), 1);
}

void RunComparison::focusInEvent(QFocusEvent *event) { m_table->setFocus(event->reason()); }

Panel *RunComparison::buildHead()
{
    auto *head = new Panel;
    m_names = lookLabel({}, "strong");
    m_warning = lookLabel({}, "attention");
    m_warning->setWordWrap(true);
    m_warning->setAccessibleName(tr("What speaks against comparing them"));
    m_back = new QPushButton(icon(QStringLiteral("back")), tr("Back to one run"));
    m_back->setProperty("look", "quiet");
    m_back->setToolTip(tr("Closes the comparison (Esc)"));
    connect(m_back, &QPushButton::clicked, this, &RunComparison::closed);
    auto *row = new QHBoxLayout;
    row->setSpacing(kNear);
    row->addWidget(m_back); // one run's head has its buttons at the right: a second click here must not press them
    row->addWidget(m_names, 1);
    m_faces = new QPushButton(tr("See the faces"));
    m_faces->setToolTip(tr("Which faces the second run mends, and which it breaks, on the Results page."));
    connect(m_faces, &QPushButton::clicked, this, &RunComparison::facesWanted);
    row->addWidget(m_faces);
    head->body()->addLayout(row);
    head->body()->addWidget(m_warning);
    return head;
}

QWidget *RunComparison::buildCurves()
{
    auto *curves = new QWidget;
    auto *row = new QHBoxLayout(curves);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    const auto add = [&](const QString &title, const QString &accessibleName) {
        auto *panel = new Panel(title);
        auto *chart = new LineChart;
        chart->setAccessibleName(accessibleName);
        panel->body()->addWidget(chart);
        row->addWidget(panel, 1);
        return std::pair(panel, chart);
    };
    const auto [lossPanel, loss] = add(tr("Loss"), tr("Loss of both runs per epoch"));
    const auto [qualityPanel, quality] = add(tr("F1"), tr("F1 of both runs per epoch, on validation faces"));
    m_loss = loss;
    m_quality = quality;
    auto *losses = new QButtonGroup(this);
    m_trainLoss = addChoice(*lossPanel, tr("Validation"), tr("Training"), losses).second;
    connect(losses, &QButtonGroup::buttonClicked, this, &RunComparison::showLoss);
    auto *means = new QButtonGroup(this);
    m_micro = addChoice(*qualityPanel, tr("Macro"), tr("Micro"), means).second;
    connect(means, &QButtonGroup::buttonClicked, this, &RunComparison::showQuality);
    return curves;
}

QWidget *RunComparison::buildTables()
{
    auto *tables = new QWidget;
    auto *row = new QHBoxLayout(tables);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    m_scorePanel = new Panel(tr("F1 by attribute"));
    m_table = tableOf(m_scores, tr("F1 of both runs by attribute"));
    new FittedColumns(m_table);
    m_scorePanel->body()->addWidget(m_table);
    new EmptyNote(*m_table, tr("F1 by attribute stands here when a run has ended an epoch: compare another run, or let "
                               "one of these go on."));
    auto *parts = new QButtonGroup(this);
    std::tie(m_validation, m_test) = addChoice(*m_scorePanel, tr("Validation"), tr("Test"), parts);
    connect(parts, &QButtonGroup::buttonClicked, this, &RunComparison::showScores);
    m_optionPanel = new Panel(tr("Trained differently"));
    QTableView *differences = tableOf(m_differences, tr("In what the trainings differ"));
    // Values are what one looks for; an option's name takes what they leave, and its tooltip has it whole.
    differences->horizontalHeader()->setSectionResizeMode(DifferencesModel::Values, QHeaderView::ResizeToContents);
    m_optionPanel->body()->addWidget(differences);
    new EmptyNote(*differences, tr("Both were trained with the same options: change one in the form to see here what "
                                   "it does."));
    differences->setWordWrap(false);
    constexpr int kOptionsPx = 204; // the intervals of the other table want their room
    m_optionPanel->setFixedWidth(std::max(kOptionsPx, m_optionPanel->minimumSizeHint().width()));
    row->addWidget(m_scorePanel, 1);
    row->addWidget(m_optionPanel);
    return tables;
}

QTableView *RunComparison::tableOf(QAbstractItemModel *model, const QString &name)
{
    auto *table = new QTableView;
    table->setModel(model);
    table->setAccessibleName(name);
    table->setShowGrid(false);
    table->setSelectionMode(QAbstractItemView::NoSelection);
    table->setTabKeyNavigation(false); // Tab leaves the table
    table->setProperty("look", "ring");
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(kRowPx);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->horizontalHeader()->setHighlightSections(false);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return table;
}

void RunComparison::showPair(std::shared_ptr<const tasks::ComparedPair> pair)
{
    m_pair = std::move(pair);
    const Comparison &comparison = m_pair->comparison;
    showHead();
    for (LineChart *chart : {m_loss, m_quality}) {
        chart->showAll(); // what was hidden or zoomed belonged to other runs
        chart->showWhole();
        chart->setAcross(0, std::max({1, lastEpoch(a()), lastEpoch(b())}), tr("epoch"), true);
    }
    showLoss();
    showQuality();
    m_test->setVisible(comparison.test.has_value());
    m_validation->setVisible(comparison.validation.has_value());
    if (!comparison.test || (comparison.validation && !m_test->isChecked()))
        m_validation->setChecked(true);
    else if (!comparison.validation)
        m_test->setChecked(true);
    showScores();
    m_differences->setDifferences(comparison.differences);
    m_optionPanel->setNote(comparison.differences.empty() ? tr("in nothing") : QString());
}

void RunComparison::setWayBack(const QString &words) { m_back->setText(words); }

QString RunComparison::warning() const { return m_warning->text(); }

void RunComparison::showHead()
{
    m_names->setText(tr("%1 and %2").arg(fullName(a()), fullName(b())));
    m_faces->setVisible(a().hasModel() && b().hasModel());
    QStringList sentences;
    for (const std::string &sentence : m_pair->comparison.warnings)
        sentences << translated(sentence);
    m_warning->setText(sentences.join(QLatin1Char('\n')));
    m_warning->setVisible(!sentences.isEmpty());
}

void RunComparison::showLoss()
{
    const bool training = m_trainLoss->isChecked();
    m_loss->setLines(comparedLines(a(), b(), [training](const EpochRecord &epoch) {
        return training ? std::optional(epoch.trainLoss) : epoch.validationLoss;
    }));
}

void RunComparison::showQuality()
{
    const bool micro = m_micro->isChecked();
    m_quality->setLines(comparedLines(a(), b(), [micro](const EpochRecord &epoch) {
        return micro ? epoch.validationMicroF1 : epoch.validationMacroF1;
    }));
}

void RunComparison::showScores()
{
    const Comparison &comparison = m_pair->comparison;
    const std::optional<ComparedPart> &part = m_test->isChecked() ? comparison.test : comparison.validation;
    m_scores->setPart(part, shortName(a()), shortName(b()));
    QString note = part ? facesText(*part) : tr("Neither run has scores.");
    if (part && part->part == Part::Test)
        note += QStringLiteral(" · %1: %2 · %3: %4").arg(shortName(a()), looksOf(a()), shortName(b()), looksOf(b()));
    m_scorePanel->setNote(note);
}

void RunComparison::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier)
        emit closed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace faces::ui
