// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/dataset/dataset_page.h"

#include "ui/pages/dataset/balance_delegate.h"
#include "ui/pages/dataset/balance_model.h"
#include "ui/pages/dataset/recipe_examples.h"
#include "ui/pages/dataset/split_leaks.h"
#include "ui/pages/dataset/split_panel.h"
#include "ui/pages/dataset/variant_strip.h"
#include "ui/theme.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/notice_line.h"
#include "ui/workspace.h"

#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace faces::ui {

namespace {
constexpr int kExamples = 12;
constexpr int kSideWidth = 300;
} // namespace

DatasetPage::DatasetPage(Workspace &workspace, QWidget *parent)
    : Page(workspace, parent), m_model(new BalanceModel(this)), m_counting(new Reading(this)),
      m_drawing(new Reading(this))
{
    build();
    m_soon.setSingleShot(true);
    m_soon.setInterval(60); // a key that is held down labels many faces: count them once
    connect(&m_soon, &QTimer::timeout, this, &DatasetPage::count);
    connect(&workspace, &Workspace::viewChanged, this, &DatasetPage::facesChanged);
    connect(&workspace, &Workspace::labelsChanged, this, &DatasetPage::facesChanged);
    connect(&workspace, &Workspace::closed, this, [this] {
        m_counting->drop();
        m_drawing->drop();
        m_drawn.clear();
        m_strip->setExamples({});
        facesChanged();
    });
    for (Reading *reading : {m_counting, m_drawing})
        connect(reading, &Reading::failed, m_notice, &NoticeLine::showTrouble);
    connect(m_split, &SplitPanel::splitWanted, this, &DatasetPage::splitAnew);
    connect(m_empty, &EmptyState::pressed, this, [this] { emit pageWanted(QStringLiteral("photos")); });
    facesChanged();
}

void DatasetPage::build()
{
    m_stack = new QStackedWidget;
    m_empty = new EmptyState(QStringLiteral("dataset"), tr("Here you see what your faces can teach a network."),
                             tr("Add photos"), tr("Faces come from photos on the Photos page."));
    auto *content = new QWidget;
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(kApart, kApart, kApart, kApart);
    row->setSpacing(kApart);
    auto *left = new QVBoxLayout;
    left->setSpacing(kApart);
    m_notice = new NoticeLine;
    left->addWidget(m_notice);
    m_balancePanel = buildBalance();
    left->addWidget(m_balancePanel);
    left->addWidget(buildStrip(), 1);
    m_split = new SplitPanel;
    m_split->setFixedWidth(kSideWidth);
    row->addLayout(left, 1);
    row->addWidget(m_split);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(content);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_stack);
}

Panel *DatasetPage::buildBalance()
{
    auto *panel = new Panel(tr("Balance"));
    panel->setNote(tr("yes first; share of yes among the known"));
    m_table = new QTableView;
    m_table->setModel(m_model);
    m_table->setItemDelegate(new BalanceDelegate(m_table));
    m_table->setAccessibleName(tr("Counts per attribute and part"));
    m_table->setShowGrid(false);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setMinimumHeight(42);
    m_table->verticalHeader()->setDefaultSectionSize(46);
    m_table->verticalHeader()->setHighlightSections(false);
    m_table->verticalHeader()->setMinimumWidth(96);
    panel->body()->addWidget(m_table);
    return panel;
}

Panel *DatasetPage::buildStrip()
{
    auto *panel = new Panel(tr("What training makes of a face"));
    auto *again = new QPushButton(tr("Draw others"));
    again->setProperty("look", "quiet");
    panel->setNote(tr("classic recipe"));
    panel->addToTitle(again);
    m_strip = new VariantStrip;
    panel->body()->addWidget(m_strip, 1);
    connect(again, &QPushButton::clicked, this, [this] {
        ++m_seed;
        drawExamplesAnew();
    });
    return panel;
}

QString DatasetPage::footText() const
{
    const tasks::DataCounts &counts = m_model->counts();
    const QLocale locale;
    const auto part = [&](Part which) { return locale.toString(counts.faces[static_cast<std::size_t>(which)]); };
    const int kept = counts.faces[0] + counts.faces[1] + counts.faces[2];
    if (kept == 0)
        return {};
    return tr("%1 kept faces · training %2 · validation %3 · test %4")
        .arg(locale.toString(kept), part(Part::Train), part(Part::Validation), part(Part::Test));
}

void DatasetPage::shown() { m_table->setFocus(); }

void DatasetPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (!m_upToDate)
        m_soon.start(0);
}

void DatasetPage::facesChanged()
{
    m_upToDate = false;
    const ProjectView &view = workspace().view();
    m_stack->setCurrentIndex(view.faces.empty() ? 0 : 1);
    m_split->setAllowed(!view.readOnly && !m_splitting, view.readOnly ? view.readOnlyReason : QString());
    if (isVisible() && !m_soon.isActive())
        m_soon.start();
}

void DatasetPage::count()
{
    const ProjectView &view = workspace().view();
    m_counting->compute(
        [faces = view.faces, attributes = view.allAttributes, split = view.split](std::stop_token) {
            return Facts{tasks::countData(faces, attributes, split, classicRecipe()),
                         split ? groupsOnTwoSides(faces, *split) : 0};
        },
        [this](Facts facts) { take(std::move(facts)); });
    const auto gone = [this](FaceId id) { return workspace().face(id) == nullptr; };
    if (m_drawn.empty() || std::ranges::any_of(m_drawn, gone))
        drawExamplesAnew();
}

void DatasetPage::take(Facts facts)
{
    m_upToDate = !m_soon.isActive();
    m_split->setSplit(workspace().view().split, facts.twoSides);
    m_model->setCounts(std::move(facts.counts));
    m_table->updateGeometry();
    emit footChanged();
    emit counted();
}

void DatasetPage::splitAnew(const SplitOptions &options)
{
    m_splitting = true;
    m_split->setAllowed(false, tr("The faces are being split."));
    Job *job = workspace().run(
        tr("Splitting the faces"),
        [options](store::Project &project, std::stop_token stop, ProgressSink &progress) {
            return tasks::splitFaces(project, options, stop, progress);
        },
        [](const Split &) {});
    connect(job, &Job::failed, m_notice, &NoticeLine::showTrouble);
    connect(job, &Job::ended, this, [this] {
        m_splitting = false;
        m_drawn.clear(); // other faces train now
        facesChanged();
    });
}

void DatasetPage::drawExamplesAnew()
{
    const ProjectView &view = workspace().view();
    std::vector<Face> drawn = drawExamples(view.faces, view.split, classicRecipe(), kExamples, m_seed);
    m_drawn.clear();
    for (const Face &face : drawn)
        m_drawn.push_back(face.id);
    m_drawing->read(
        workspace().folder(),
        [drawn = std::move(drawn)](const store::Project &project, std::stop_token stop) {
            return makeExamples(project, drawn, classicRecipe(), stop);
        },
        [this](std::vector<RecipeExample> examples) { m_strip->setExamples(std::move(examples)); });
}

} // namespace faces::ui
