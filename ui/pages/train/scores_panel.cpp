// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/train/scores_panel.h"

#include "ui/theme.h"
#include "ui/widgets/chip.h"
#include "ui/words.h"

#include <QButtonGroup>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace faces::ui {

ScoresPanel::ScoresPanel(QWidget *parent) : Panel(tr("Scores"), parent), m_model(new ScoresModel(this))
{
    build();
    showNothing();
}

void ScoresPanel::build()
{
    m_table = new QTableView;
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Scores per attribute"));
    m_table->setShowGrid(false);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(27);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(m_model->columnCount() - 1, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    body()->addWidget(m_table);
    auto *group = new QButtonGroup(this);
    m_validation = new Chip(tr("Validation"));
    m_test = new Chip(tr("Test"));
    for (QPushButton *button : {m_validation, m_test}) {
        group->addButton(button);
        addToTitle(button);
    }
    m_validation->setChecked(true);
    connect(group, &QButtonGroup::buttonClicked, this, &ScoresPanel::show);
}

void ScoresPanel::showRun(const std::vector<Attribute> &attributes, const Run &run)
{
    m_attributes = attributes;
    m_run = run;
    show();
}

void ScoresPanel::showLive(const std::vector<Attribute> &attributes, const std::optional<EpochRecord> &latest)
{
    m_run.reset();
    setTitle(tr("Validation now"));
    setNote(tr("per attribute when the run ends"));
    m_validation->hide();
    m_test->hide();
    m_model->setLive(attributes, latest);
}

void ScoresPanel::showNothing()
{
    m_run.reset();
    setTitle(tr("Scores"));
    setNote({});
    m_validation->hide();
    m_test->hide();
    m_model->clear();
}

void ScoresPanel::show()
{
    if (!m_run)
        return;
    const bool test = m_test->isChecked() && m_run->test;
    m_validation->setVisible(m_run->validation.has_value());
    m_test->setVisible(m_run->test.has_value());
    const std::optional<Scores> &scores = test ? m_run->test : m_run->validation;
    setTitle(tr("Scores"));
    QString note = scores ? tr("%1 faces").arg(QLocale().toString(scores->faces)) : tr("This run has no scores.");
    if (test)
        note += QStringLiteral(" · ") + looksOf(*m_run);
    setNote(note);
    m_model->setScores(m_attributes, scores);
}

} // namespace faces::ui
