// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/dataset/dataset_page.h"

#include "ui/pages/dataset/balance_delegate.h"
#include "ui/pages/dataset/balance_model.h"
#include "ui/pages/dataset/recipe_examples.h"
#include "ui/pages/dataset/split_leaks.h"
#include "ui/pages/dataset/split_panel.h"
#include "ui/pages/dataset/variant_strip.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/notice_line.h"
#include "ui/widgets/page_frame.h"
#include "ui/workspace.h"

#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace faces::ui {

namespace {
constexpr int kExamples = 12;
} // namespace

DatasetPage::DatasetPage(Workspace &workspace, QWidget *parent)
    : Page(workspace, parent), m_model(new BalanceModel(this)), m_counting(new Latest({}, this)),
      m_drawing(new Latest({}, this))
{
    build();
    m_soon.setSingleShot(true);
    m_soon.setInterval(60); // a key that is held down labels many faces: count them once
    connect(&m_soon, &QTimer::timeout, this, &DatasetPage::count);
    connect(&workspace, &Workspace::viewChanged, this, &DatasetPage::facesChanged);
    connect(&workspace, &Workspace::labelsChanged, this, &DatasetPage::facesChanged);
    connect(&workspace, &Workspace::closed, this, &DatasetPage::forgetProject);
    for (Latest *reading : {m_counting, m_drawing})
        connect(reading, &Latest::failed, &m_frame->notice(), &NoticeLine::showTrouble);
    connect(m_split, &SplitPanel::splitWanted, this, &DatasetPage::splitAnew);
    facesChanged();
}

void DatasetPage::build()
{
    auto *empty = new EmptyState(QStringLiteral("dataset"), tr("Here you see what your faces can teach a network."),
                                 tr("Add photos"), tr("Faces come from photos on the Photos page."));
    connect(empty, &EmptyState::pressed, this, [this] { emit pageWanted(QStringLiteral("photos")); });
    m_frame = new PageFrame(empty, this);
    m_frame->main().addWidget(buildBalance());
    m_frame->main().addWidget(buildStrip(), 1);
    m_split = new SplitPanel;
    m_frame->setSide(m_split);
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

void DatasetPage::shown() { m_frame->takeFocus(m_table); }

void DatasetPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_upToDate)
        return;
    m_soon.stop();
    count();
}

void DatasetPage::forgetProject()
{
    m_counting->forget();
    m_drawing->forget();
    m_drawn.clear();
    m_strip->setExamples({});
    facesChanged();
}

void DatasetPage::facesChanged()
{
    m_upToDate = false;
    m_counting->forget(); // what it counts is no longer so
    const ProjectView &view = workspace().view();
    m_frame->showContent(!view.faces.empty());
    m_split->setAllowed(!view.readOnly && !m_splitting, view.readOnly ? view.readOnlyReason : QString());
    if (isVisible() && !m_soon.isActive())
        m_soon.start();
}

void DatasetPage::count()
{
    const ProjectView &view = workspace().view();
    m_counting->ask(
        [faces = view.faces, attributes = view.allAttributes, split = view.split](std::stop_token, ProgressSink &) {
            return Facts{tasks::countData(faces, attributes, split, classicRecipe()),
                         split ? groupsOnTwoSides(faces, *split) : 0};
        },
        [this](Facts facts) { take(std::move(facts)); });
    if (!examplesFit())
        drawExamplesAnew();
}

bool DatasetPage::examplesFit() const
{
    const std::optional<Split> &split = workspace().view().split;
    if (m_drawnFor != (split ? split->id : SplitId{}))
        return false; // other faces train now
    const auto gone = [this](FaceId id) { return workspace().face(id) == nullptr; };
    return m_drawing->busy() || (!m_drawn.empty() && std::ranges::none_of(m_drawn, gone));
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
    m_split->setAllowed(false, tr("The faces are being split."));
    m_splitting = workspace().run(
        tr("Splitting the faces"),
        [options](store::Project &project, std::stop_token stop, ProgressSink &progress) {
            return tasks::splitFaces(project, options, stop, progress);
        },
        [](const Split &) {});
    connect(m_splitting, &Job::ended, this, [this] {
        m_splitting.clear();
        facesChanged();
    });
}

void DatasetPage::drawExamplesAnew()
{
    const ProjectView &view = workspace().view();
    m_drawnFor = view.split ? view.split->id : SplitId{};
    m_drawing->read(
        workspace().folder(),
        [faces = view.faces, split = view.split, seed = m_seed](const store::Project &project, std::stop_token stop) {
            const std::vector<Face> drawn = drawExamples(faces, split, classicRecipe(), kExamples, seed);
            Examples examples;
            for (const Face &face : drawn)
                examples.of.push_back(face.id);
            examples.shown = makeExamples(project, drawn, classicRecipe(), stop);
            return examples;
        },
        [this](Examples examples) {
            m_drawn = std::move(examples.of);
            m_strip->setExamples(std::move(examples.shown));
        });
}

} // namespace faces::ui
