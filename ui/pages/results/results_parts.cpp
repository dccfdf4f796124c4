// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// How the Results page is put together, and what its keys do.
#include "ui/actions.h"
#include "ui/pages/results/confusion_panel.h"
#include "ui/pages/results/result_delegate.h"
#include "ui/pages/results/results_chips.h"
#include "ui/pages/results/results_page.h"
#include "ui/pages/results/threshold_panel.h"
#include "ui/theme.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/face_pictures.h"
#include "ui/widgets/key_cap.h"
#include "ui/widgets/notice_line.h"
#include "ui/widgets/page_frame.h"
#include "ui/widgets/tile_grid.h"
#include "ui/workspace.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>

namespace faces::ui {

namespace {
constexpr int kWishedCellPx = 139;
}

void ResultsPage::build()
{
    auto *empty = new EmptyState(QStringLiteral("results"), tr("Here you look through right and wrong predictions."),
                                 tr("Train a network"), tr("They come with the first run on the Train page."));
    connect(empty, &EmptyState::pressed, this, [this] { emit pageWanted(QStringLiteral("train")); });
    m_chips = new ResultsChips;
    m_grid = new TileGrid(kWishedCellPx, [this](int cellPx) {
        return ResultDelegate::heightFor(cellPx, static_cast<int>(m_model->judged().attributes.size()));
    });
    m_grid->setAccessibleName(tr("Faces with truth and prediction"));
    m_grid->setModel(m_model);
    m_grid->setItemDelegate(new ResultDelegate(*m_model, FacePictures::of(workspace()), m_grid));
    m_nothing = lookLabel({}, "soft");
    m_nothing->setAlignment(Qt::AlignCenter);
    m_frame = new PageFrame(empty, this);
    m_frame->main().addWidget(m_chips);
    m_frame->main().addWidget(m_nothing);
    m_frame->main().addWidget(m_grid, 1);
    m_frame->setSide(buildSide(), 300, true);
}

QWidget *ResultsPage::buildSide()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto *runPanel = new Panel;
    m_leaky = lookLabel(tr("leaky"), "attention");
    m_leaky->setToolTip(tr("Variants of one face stood in training and in test: the scores are too good."));
    m_leaky->hide();
    m_runs = new QComboBox;
    m_runs->setAccessibleName(tr("Run"));
    m_runLine = lookLabel({}, "small");
    auto *runRow = new QHBoxLayout;
    runRow->addWidget(m_runs, 1);
    runRow->addWidget(m_leaky);
    runPanel->body()->addLayout(runRow);
    runPanel->body()->addWidget(m_runLine);
    m_threshold = new ThresholdPanel;
    m_confusion = new ConfusionPanel;
    column->addWidget(runPanel);
    column->addWidget(m_threshold);
    column->addWidget(m_confusion);
    column->addWidget(buildKeys());
    column->addStretch(1);
    for (Panel *panel : side->findChildren<Panel *>())
        panel->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum); // what is left over stays empty
    return side;
}

QWidget *ResultsPage::buildKeys()
{
    auto *panel = new Panel;
    auto *row = new QHBoxLayout;
    row->setSpacing(kStep);
    row->addWidget(new KeyCap(QStringLiteral("1")));
    row->addWidget(lookLabel(QStringLiteral("–"), "soft"));
    row->addWidget(new KeyCap(QStringLiteral("5")));
    row->addWidget(lookLabel(tr("mend the label"), ""));
    row->addStretch();
    row->addWidget(new KeyCap(QStringLiteral("R")));
    row->addWidget(lookLabel(tr("by chance"), ""));
    panel->body()->addLayout(row);
    return panel;
}

void ResultsPage::connectParts()
{
    connect(&workspace(), &Workspace::viewChanged, this, &ResultsPage::viewChanged);
    connect(&workspace(), &Workspace::labelsChanged, this, &ResultsPage::labelsChanged);
    connect(&workspace(), &Workspace::closed, this, &ResultsPage::forgetProject);
    for (Latest *reading : {m_reading, m_scoring})
        connect(reading, &Latest::failed, &m_frame->notice(), &NoticeLine::showTrouble);
    connect(&FacePictures::of(workspace()), &FacePictures::ready, m_grid->viewport(), qOverload<>(&QWidget::update));
    connect(&m_scoreSoon, &QTimer::timeout, this, &ResultsPage::score);
    connect(m_runs, &QComboBox::activated, this, [this](int at) { showRun(RunId(m_runs->itemData(at).toLongLong())); });
    connect(m_chips, &ResultsChips::partWanted, this, [this](Part part) {
        m_wantedPart = part;
        showPart(part);
    });
    connect(m_chips, &ResultsChips::attributeWanted, this, &ResultsPage::showAttribute);
    connect(m_chips, &ResultsChips::filterWanted, this, [this](const ResultsFilter &filter) {
        m_model->setFilter(filter);
        showCounts();
    });
    connect(m_chips, &ResultsChips::orderWanted, this,
            [this](ResultsOrder order) { m_model->setOrder(order, m_seed); });
    connect(m_threshold, &ThresholdPanel::thresholdMoved, this, &ResultsPage::thresholdMoved);
    connect(m_threshold, &ThresholdPanel::keepWanted, this, &ResultsPage::keepThreshold);
    // The face one was at stays the current one when the gallery is arranged anew.
    connect(m_model, &ResultsModel::aboutToChange, this,
            [this] { m_current = m_model->faceAt(m_grid->currentIndex().row()); });
    connect(m_model, &ResultsModel::modelReset, this, [this] {
        const int row = m_model->rowOf(m_current);
        if (row >= 0)
            m_grid->setCurrentIndex(m_model->index(row));
        else if (m_model->rowCount() > 0 && m_current == FaceId{})
            m_grid->setCurrentIndex(m_model->index(0)); // so that the keys have a face to work on
        else
            m_grid->scrollToTop();
    });
}

void ResultsPage::makeActions()
{
    const auto add = [this](const ActionRow &row, auto order) {
        connect(makeAction(row, this), &QAction::triggered, this, order);
    };
    add({QStringLiteral("results.clear"),
         QStringLiteral("results"),
         tr("Clear the filters"),
         QStringLiteral("Esc"),
         {}},
        [this] { m_chips->clearFilters(); });
    add({QStringLiteral("results.draw"),
         QStringLiteral("results"),
         tr("Draw faces by chance"),
         QStringLiteral("R"),
         {}},
        [this] { drawByChance(); });
}

void ResultsPage::makeMendActions()
{
    std::vector<Attribute> shown;
    for (const Workspace::Shown &each : workspace().attributes())
        shown.push_back(each.attribute);
    if (shown == m_actionsFor)
        return;
    m_actionsFor = shown;
    qDeleteAll(m_mendActions);
    m_mendActions.clear();
    // The same digits as on the Label page.
    for (std::size_t i = 0; i < shown.size() && i < 9; ++i) {
        const QString name = QString::fromStdString(shown[i].name).toLower();
        QAction *action = makeAction({QStringLiteral("results.mend.%1").arg(QString::fromStdString(shown[i].id)),
                                      QStringLiteral("results"),
                                      tr("Mend the label: %1").arg(name),
                                      QString::number(i + 1),
                                      {}},
                                     this);
        connect(action, &QAction::triggered, this, [this, i] { mend(i); });
        m_mendActions.append(action);
    }
}

void ResultsPage::mend(std::size_t attribute)
{
    if (workspace().view().readOnly || attribute >= m_actionsFor.size())
        return;
    std::vector<FaceId> chosen;
    for (const QModelIndex &index : m_grid->selectionModel()->selectedIndexes())
        chosen.push_back(m_model->faceAt(index.row()));
    if (chosen.empty() && m_grid->currentIndex().isValid())
        chosen.push_back(m_model->faceAt(m_grid->currentIndex().row()));
    const auto column = static_cast<std::size_t>(workspace().attributes()[attribute].index);
    std::vector<store::Project::LabelOrder> orders;
    for (const FaceId id : chosen)
        if (const Face *face = workspace().face(id))
            orders.push_back({id, m_actionsFor[attribute].id,
                              face->labels[column] == LabelValue::Yes ? LabelValue::No : LabelValue::Yes});
    workspace().setLabels(orders);
}

void ResultsPage::drawByChance()
{
    ++m_seed;
    m_chips->setOrder(ResultsOrder::Random);
    m_model->setOrder(ResultsOrder::Random, m_seed);
    m_grid->scrollToTop();
}

} // namespace faces::ui
