// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/dataset/dataset_page.h"

#include "ui/actions.h"
#include "ui/models/filter_text.h"
#include "ui/pages/dataset/balance_model.h"
#include "ui/pages/dataset/balance_panel.h"
#include "ui/pages/dataset/groups_panel.h"
#include "ui/pages/dataset/recipe_panel.h"
#include "ui/pages/dataset/split_panel.h"
#include "ui/pages/dataset/together_model.h"
#include "ui/pages/dataset/together_panel.h"
#include "ui/pages/dataset/variant_strip.h"
#include "ui/settings.h"
#include "ui/theme.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/notice_line.h"
#include "ui/widgets/page_frame.h"
#include "ui/workspace.h"

#include <QAction>
#include <QHBoxLayout>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>

#include <algorithm>
#include <memory>
#include <utility>

namespace faces::ui {

namespace {

/// Qt's own say of a page of their width the height that it would like, and a layout takes that for the least.
class YieldingTabs : public QTabWidget {
public:
    using QTabWidget::QTabWidget;
    bool hasHeightForWidth() const override { return false; }
};
const QString kTabPlace = QStringLiteral("dataset/tab");
constexpr int kRecipePx = 460;
constexpr int kSplitPx = 320;
} // namespace

DatasetPage::DatasetPage(Workspace &workspace, QWidget *parent)
    : Page(workspace, parent), m_model(new BalanceModel(this)), m_counting(new Latest({}, this)),
      m_drawing(new Latest({}, this))
{
    build();
    makeActions();
    m_soon.setSingleShot(true);
    m_soon.setInterval(60); // a key that is held down labels many faces: count them once
    m_keep.setSingleShot(true);
    m_keep.setInterval(200); // a spin box that is held down is one change
    connectWorkspace();
    facesChanged();
}

void DatasetPage::build()
{
    auto *empty = new EmptyState(QStringLiteral("dataset"), tr("Here you see what your faces can teach a network."),
                                 tr("Add photos"), tr("Faces come from photos on the Photos page."));
    connect(empty, &EmptyState::pressed, this, [this] { emit pageWanted(QStringLiteral("photos")); });
    m_frame = new PageFrame(empty, this);
    m_tabs = new YieldingTabs(m_frame->mainWidget());
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setDrawBase(false);
    for (QWidget *each : std::initializer_list<QWidget *>{m_tabs, m_tabs->tabBar()})
        each->setAccessibleName(tr("Parts of the Dataset page"));
    m_frame->main().addWidget(m_tabs);
    auto [balanceTab, balanceRow] = addTab(tr("Balance"));
    m_balance = new BalancePanel(*m_model, workspace(), balanceTab);
    balanceRow->addWidget(m_balance);
    auto [togetherTab, togetherRow] = addTab(tr("Together"));
    m_together = new TogetherPanel(workspace(), togetherTab);
    togetherRow->addWidget(m_together);
    buildRecipe();
    buildSplit();
    m_tabs->setCurrentIndex(Settings().values().value(kTabPlace).toInt());
    connect(m_tabs, &QTabWidget::currentChanged, this, [](int tab) { Settings().values().setValue(kTabPlace, tab); });
    connect(m_balance, &BalancePanel::facesWanted, this, &DatasetPage::wantFaces);
    connect(m_together, &TogetherPanel::facesWanted, this, &DatasetPage::wantFaces);
    connect(m_groups, &GroupsPanel::facesWanted, this, &DatasetPage::wantFaces);
    connect(m_strip, &VariantStrip::faceChosen, this, &Page::faceWanted);
    connect(m_split, &SplitPanel::splitWanted, this, &DatasetPage::splitAnew);
    connect(m_recipe, &RecipePanel::edited, this, &DatasetPage::recipeEdited);
    connect(m_recipe, &RecipePanel::rowChosen, m_strip, &VariantStrip::setMarked);
}

std::pair<QWidget *, QHBoxLayout *> DatasetPage::addTab(const QString &name)
{
    auto *tab = new QWidget(m_tabs);
    auto *row = new QHBoxLayout(tab);
    row->setContentsMargins(0, 12, 0, 0);
    row->setSpacing(kApart);
    m_tabs->addTab(tab, name);
    return {tab, row};
}

void DatasetPage::buildRecipe()
{
    auto [tab, row] = addTab(tr("Recipe"));
    m_recipe = new RecipePanel(tab);
    m_recipe->setFixedWidth(std::max(kRecipePx, m_recipe->minimumSizeHint().width()));
    row->addWidget(m_recipe);
    row->addWidget(buildStrip(tab), 1);
}

Panel *DatasetPage::buildStrip(QWidget *tab)
{
    m_stripPanel = new Panel(tr("What training makes of a face"), tab);
    auto *again = new QPushButton(tr("Draw others"), m_stripPanel);
    again->setObjectName(QStringLiteral("recipe.others"));
    again->setToolTip(tr("Other training faces (Ctrl+R)"));
    again->setProperty("look", "quiet");
    m_stripPanel->addToTitle(again);
    m_strip = new VariantStrip(m_stripPanel);
    m_stripPanel->body()->addWidget(m_strip, 1);
    connect(again, &QPushButton::clicked, this, [this] {
        ++m_seed;
        drawExamplesAnew();
    });
    return m_stripPanel;
}

void DatasetPage::buildSplit()
{
    auto [tab, row] = addTab(tr("Split"));
    m_split = new SplitPanel(tab);
    m_split->setFixedWidth(std::max(kSplitPx, m_split->minimumSizeHint().width()));
    m_split->hearEscape(this);
    m_groups = new GroupsPanel(tab);
    row->addWidget(m_split);
    row->addWidget(m_groups, 1);
}

void DatasetPage::makeActions()
{
    const auto on = [this](const char *id, auto order) {
        connect(makeAction(id, this), &QAction::triggered, this, order);
    };
    on("dataset.balance", [this] { showTab(BalanceTab); });
    on("dataset.together", [this] { showTab(TogetherTab); });
    on("dataset.recipe", [this] { showTab(RecipeTab); });
    on("dataset.split", [this] { showTab(SplitTab); });
    on("dataset.others", [this] {
        ++m_seed;
        drawExamplesAnew();
    });
    const auto edits = [this](const char *id, void (RecipePanel::*order)()) {
        // Only with the keyboard in the recipe: elsewhere nobody sees what the keys would change.
        QAction *action = makeAction(id, m_recipe);
        connect(action, &QAction::triggered, m_recipe, order);
    };
    edits("dataset.addPicture", &RecipePanel::addRow);
    edits("dataset.duplicatePicture", &RecipePanel::duplicateRow);
    edits("dataset.removePicture", &RecipePanel::removeRow);
    edits("dataset.pictureUp", &RecipePanel::moveUp);
    edits("dataset.pictureDown", &RecipePanel::moveDown);
}

void DatasetPage::connectWorkspace()
{
    connect(&m_soon, &QTimer::timeout, this, &DatasetPage::count);
    connect(&m_keep, &QTimer::timeout, this, &DatasetPage::keepRecipe);
    connect(&workspace(), &Workspace::viewChanged, this, [this] {
        showRecipe();
        facesChanged();
    });
    connect(&workspace(), &Workspace::labelsChanged, this, &DatasetPage::facesChanged);
    connect(&workspace(), &Workspace::aboutToStep, this, &DatasetPage::keepRecipe);
    connect(&workspace(), &Workspace::aboutToClose, this, &DatasetPage::keepRecipe);
    connect(&workspace(), &Workspace::closed, this, &DatasetPage::forgetProject);
    for (Latest *reading : {m_counting, m_drawing})
        connect(reading, &Latest::failed, &m_frame->notice(), &NoticeLine::showTrouble);
    connect(m_drawing, &Latest::failed, this, [this] { m_choosing = false; }); // the next count draws again
}

QString DatasetPage::footText() const
{
    const tasks::DataCounts &counts = m_model->counts();
    const QLocale locale;
    const auto part = [&](Part which) { return locale.toString(counts.faces[static_cast<std::size_t>(which)]); };
    if (counts.all == 0)
        return {};
    const QString words =
        counts.leaky // a face counts in each part that holds a picture of it
            ? tr("%Ln kept faces, many in several parts · training %1 · validation %2 · test %3", nullptr, counts.all)
            : tr("%Ln kept faces · training %1 · validation %2 · test %3", nullptr, counts.all);
    return words.arg(part(Part::Train), part(Part::Validation), part(Part::Test));
}

void DatasetPage::shown()
{
    QWidget *const work[] = {&m_balance->table(), &m_together->table(), &m_recipe->list(), &m_groups->table()};
    QWidget *wanted = work[m_tabs->currentIndex()];
    m_frame->takeFocus(wanted->isVisibleTo(this) ? wanted : m_tabs->tabBar());
}

void DatasetPage::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(tab);
    shown();
}

void DatasetPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_upToDate)
        return;
    m_soon.stop();
    count();
}

void DatasetPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    if (m_keep.isActive())
        keepRecipe();
}

void DatasetPage::forgetProject()
{
    m_counting->forget();
    m_drawing->forget();
    m_drawn.clear();
    m_choosing = m_editing = false;
    m_ordered.reset();
    m_keep.stop();
    m_strip->setExamples({}, plainRecipe());
    showRecipe();
    facesChanged();
}

void DatasetPage::facesChanged()
{
    m_upToDate = false;
    m_counting->forget(); // what it counts is no longer so
    const ProjectView &view = workspace().view();
    m_frame->showContent(!view.faces.empty());
    m_split->setAllowed(!view.readOnly && !m_splitting, view.readOnly ? view.readOnlyReason : QString());
    m_recipe->setAllowed(!view.readOnly, view.readOnly ? view.readOnlyReason : QString());
    if (isVisible() && !m_soon.isActive())
        m_soon.start();
}

void DatasetPage::count()
{
    const ProjectView &view = workspace().view();
    // Copied once, here: of 100,000 faces every copy is felt.
    struct Copied {
        std::vector<Face> faces;
        std::vector<Attribute> attributes;
        std::vector<Photo> photos;
        std::optional<Split> split;
        Recipe recipe;
    };
    auto copied =
        std::make_shared<const Copied>(Copied{view.faces, view.allAttributes, view.photos, view.split, shownRecipe()});
    m_counting->ask(
        [copied](std::stop_token, ProgressSink &) {
            return Facts{tasks::countData(copied->faces, copied->attributes, copied->split, copied->recipe),
                         coOccurrence(copied->faces, copied->attributes),
                         groupRows(copied->faces, copied->photos, copied->split)};
        },
        [this](Facts facts) { take(std::move(facts)); });
    if (!examplesFit())
        drawExamplesAnew();
}

void DatasetPage::take(Facts facts)
{
    m_upToDate = !m_soon.isActive();
    const std::optional<Split> &split = workspace().view().split;
    m_groups->setFacts(facts.counts, std::move(facts.groups), split);
    m_split->setSplit(split, split && split->leaky() ? 0 : m_groups->groups().leaks());
    const bool leaks = m_groups->groups().leaks() > 0;
    m_tabs->setTabText(SplitTab, leaks ? tr("Split ⚠") : tr("Split"));
    m_tabs->setTabToolTip(SplitTab, leaks ? tr("Some stand on more than one side") : QString());
    m_together->model().setCounts(std::move(facts.together));
    m_model->setCounts(std::move(facts.counts));
    emit footChanged();
    emit counted();
}

void DatasetPage::wantFaces(const FaceFilter &filter) { emit facesWanted(toText(filter)); }

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

} // namespace faces::ui
