// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/label/agreement_panel.h"

#include "core/tasks/data_sets.h"
#include "ui/models/agreement_model.h"
#include "ui/models/second_opinions.h"
#include "ui/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/fitted_columns.h"
#include "ui/words.h"

#include <QAction>
#include <QButtonGroup>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace faces::ui {

AgreementPanel::AgreementPanel(Workspace &workspace, QAction *conflicts, QWidget *parent)
    : Panel(tr("Agreement with the labels"), parent), m_workspace(workspace), m_chipRow(new QWidget),
      m_chips(new QHBoxLayout(m_chipRow)), m_group(new QButtonGroup(this)), m_table(new QTableView),
      m_model(new AgreementModel(this)), m_words(lookLabel({}, "soft")),
      m_unveil(new QPushButton(tr("Show the agreement so far"))), m_goOn(new QPushButton), m_conflicts(new QPushButton),
      m_measuring(tr("Measuring the agreement"))
{
    assemble(conflicts);
    m_soon.setSingleShot(true);
    m_soon.setInterval(100);
    connect(&m_soon, &QTimer::timeout, this, &AgreementPanel::ask);
    const auto soon = [this] {
        if (isVisible())
            m_soon.start();
    };
    // What stands on the disk is measured: when it stands there, not when it was asked for.
    connect(&workspace, &Workspace::viewChanged, this, soon);
    connect(&workspace, &Workspace::stepsChanged, this, soon);
    connect(&workspace, &Workspace::closed, this, [this] {
        m_measuring.forget();
        m_unveiled.clear();
        take({});
    });
    connect(&m_measuring, &Latest::failed, &workspace, &Workspace::trouble);
    showChosen();
}

void AgreementPanel::assemble(QAction *conflicts)
{
    m_chips->setContentsMargins(0, 0, 0, 0);
    m_chips->setSpacing(kNear);
    m_chips->addStretch();
    body()->addWidget(m_chipRow);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Agreement per attribute"));
    m_table->setShowGrid(false);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setFocusPolicy(Qt::TabFocus);
    m_table->setTabKeyNavigation(false); // Tab leaves the table
    m_table->setProperty("look", "ring");
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(27);
    m_table->horizontalHeader()->setHighlightSections(false);
    new FittedColumns(m_table);
    body()->addWidget(m_table);
    m_words->setWordWrap(true);
    body()->addWidget(m_words);
    auto *row = new QHBoxLayout;
    row->setSpacing(kNear);
    m_unveil->setObjectName(QStringLiteral("agreement.unveil"));
    m_goOn->setObjectName(QStringLiteral("agreement.goOn"));
    m_conflicts->setObjectName(QStringLiteral("agreement.conflicts"));
    for (QPushButton *button : {m_goOn, m_conflicts, m_unveil}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch();
    body()->addLayout(row);
    body()->addStretch();
    connect(m_group, &QButtonGroup::idClicked, this, [this](int place) {
        m_annotator = m_all[static_cast<std::size_t>(place)].annotator;
        showChosen();
    });
    connect(m_unveil, &QPushButton::clicked, this, [this] {
        m_unveiled.insert(m_annotator);
        showChosen();
    });
    connect(m_goOn, &QPushButton::clicked, this, [this] { emit goOnWanted(annotator()); });
    connect(m_conflicts, &QPushButton::clicked, conflicts, &QAction::trigger);
}

void AgreementPanel::showEvent(QShowEvent *event)
{
    Panel::showEvent(event);
    showChosen(); // what was measured last may be of a pass that is not finished any more
    ask();
}

void AgreementPanel::showAnnotator(const QString &name)
{
    m_annotator = name.toStdString();
    showChosen();
}

void AgreementPanel::ask()
{
    if (!m_workspace.isOpen() || !m_workspace.allKept()) {
        if (m_workspace.isOpen())
            m_soon.start();
        return;
    }
    m_measuring.read(
        m_workspace.folder(),
        [](const store::Project &project, const std::stop_token &) {
            auto all = tasks::measureAgreement(project);
            for (const OpinionPass &pass : project.opinionPasses()) // who was asked and has said nothing yet
                if (std::ranges::find(all, pass.annotator, &AnnotatorAgreement::annotator) == all.end())
                    all.push_back({pass.annotator, 0, {}});
            return all;
        },
        [this](std::vector<AnnotatorAgreement> all) {
            take(std::move(all));
            emit measured();
        });
}

void AgreementPanel::take(std::vector<AnnotatorAgreement> all)
{
    m_all = std::move(all);
    if (std::ranges::find(m_all, m_annotator, &AnnotatorAgreement::annotator) == m_all.end())
        m_annotator = m_all.empty() ? std::string() : m_all.front().annotator;
    makeChips();
    showChosen();
}

void AgreementPanel::makeChips()
{
    for (QAbstractButton *old : m_group->buttons())
        delete old;
    for (int place = 0; const AnnotatorAgreement &one : m_all) {
        auto *chip = new Chip(QString::fromStdString(one.annotator));
        chip->setCount(one.faces);
        chip->setChecked(one.annotator == m_annotator);
        m_chips->insertWidget(place, chip);
        m_group->addButton(chip, place++);
    }
    m_chipRow->setVisible(!m_all.empty());
}

void AgreementPanel::showChosen()
{
    const ProjectView &view = m_workspace.view();
    const auto chosen = std::ranges::find(m_all, m_annotator, &AnnotatorAgreement::annotator);
    const bool any = chosen != m_all.end();
    const auto pass = std::ranges::find(view.passes, m_annotator, &OpinionPass::annotator);
    const PassProgress progress = pass == view.passes.end() ? PassProgress{} : progressOf(view, *pass);
    const bool open = any && progress.done < progress.asked;
    const bool veiled = open && !m_unveiled.contains(m_annotator);
    const auto conflicts = static_cast<int>(conflictsOf(view).size());
    if (QAbstractButton *chip = any ? m_group->button(static_cast<int>(chosen - m_all.begin())) : nullptr)
        chip->setChecked(true);
    if (any)
        m_model->setAgreement(view.allAttributes, *chosen);
    m_table->setFixedHeight(m_model->rowCount() * 27 + 34 + m_table->horizontalScrollBar()->sizeHint().height());
    m_table->setVisible(any && !veiled);
    m_unveil->setVisible(veiled);
    m_goOn->setVisible(open);
    m_goOn->setText(tr("Go on as %1").arg(annotator()));
    m_goOn->setEnabled(!view.readOnly);
    m_goOn->setToolTip(view.readOnlyReason);
    m_conflicts->setVisible(any && !veiled);
    m_conflicts->setEnabled(conflicts > 0);
    m_conflicts->setText(conflicts > 0 ? tr("Decide %Ln conflicts", nullptr, conflicts) : tr("No conflicts to decide"));
    const QString done = tr("%1 of %Ln faces done.", nullptr, progress.asked).arg(QLocale().toString(progress.done));
    if (!any)
        m_words->setText(tr("Nobody has given a second opinion yet. When somebody labels the same faces without seeing "
                            "the labels, this table shows for each attribute how far the two agree."));
    else if (veiled)
        m_words->setText(done + QLatin1Char(' ') + tr("To see the agreement now could sway what is still to be said."));
    else
        m_words->setText(
            (progress.asked > 0 ? done + QLatin1Char(' ') : QString()) +
            tr("Kappa is the agreement beyond chance (Cohen, 1960), with its 95 % interval (Fleiss, Cohen, "
               "Everitt, 1969). Labels count as they were before conflicts were decided."));
}

} // namespace faces::ui
