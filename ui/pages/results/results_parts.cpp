// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// How the Results page is put together, and what its keys do.
#include "ui/actions.h"
#include "ui/digit_row.h"
#include "ui/models/said.h"
#include "ui/pages/results/confusion_panel.h"
#include "ui/pages/results/report_writing.h"
#include "ui/pages/results/result_delegate.h"
#include "ui/pages/results/results_chips.h"
#include "ui/pages/results/results_page.h"
#include "ui/pages/results/threshold_panel.h"
#include "ui/place_keeper.h"
#include "ui/theme.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/face_pictures.h"
#include "ui/widgets/key_cap.h"
#include "ui/widgets/notice_line.h"
#include "ui/widgets/page_frame.h"
#include "ui/widgets/plots/threshold_chart.h"
#include "ui/widgets/tile_grid.h"
#include "ui/workspace.h"

#include <QAction>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

namespace faces::ui {

namespace {
constexpr int kWishedCellPx = 139;
constexpr int kLeastCellPx = 116; ///< that all words of a tile fit
} // namespace

void ResultsPage::build()
{
    auto *empty = new EmptyState(QStringLiteral("results"), tr("Here you look through right and wrong predictions."),
                                 tr("Train a network"), tr("They come with the first run on the Train page."));
    connect(empty, &EmptyState::pressed, this, [this] { emit pageWanted(QStringLiteral("train")); });
    m_chips = new ResultsChips;
    m_grid = new TileGrid(kWishedCellPx, [this](int cellPx) {
        return ResultDelegate::heightFor(cellPx, static_cast<int>(m_model->judged().attributes.size()),
                                         m_model->drawn());
    });
    m_grid->setAccessibleName(tr("Faces with truth and prediction"));
    m_grid->setModel(m_model);
    m_grid->setItemDelegate(new ResultDelegate(
        *m_model, FacePictures::of(workspace()),
        [this](FaceId id, std::size_t attribute) {
            const Face *face = workspace().face(id);
            const Workspace::Shown *shown = shownOf(m_model->judged().attributes[attribute].id);
            return face && shown && doubtOf(workspace().view(), *face, *shown);
        },
        m_grid));
    // A line for each value, or, where there is room, for both values of an attribute.
    m_grid->setColumns([this](int widthPx) {
        const int both = 2 * ResultsModel::kDrawn;
        return !m_model->drawn() ? 0 : widthPx >= both * kLeastCellPx ? both : ResultsModel::kDrawn;
    });
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
    m_runs->setFocusPolicy(Qt::TabFocus); // a click leaves the keyboard with the faces
    m_runLine = lookLabel({}, "small");
    m_runLine->setWordWrap(true);
    m_runLine->setMinimumHeight(twoLines(*m_runLine)); // nothing below moves when labels have changed
    m_runLine->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_compare = new QPushButton(tr("Compare"));
    m_compare->setObjectName(QStringLiteral("compare"));
    m_compare->setToolTip(tr("Shows which faces another run mends and which it breaks (C)"));
    m_compare->setMenu(new QMenu(m_compare));
    auto *runRow = new QHBoxLayout;
    runRow->addWidget(m_runs, 1);
    runRow->addWidget(m_leaky);
    runPanel->body()->addLayout(runRow);
    runPanel->body()->addWidget(m_runLine);
    auto *doRow = new QHBoxLayout;
    doRow->setSpacing(kNear);
    doRow->addWidget(m_compare, 1);
    auto *report = new ReportWriting(workspace(), m_frame->notice(), this);
    connect(report->action(), &QAction::triggered, this, [this, report] {
        if (m_run)
            report->start(m_run->id);
    });
    doRow->addWidget(report->makeButton(), 1);
    runPanel->body()->addLayout(doRow);
    m_threshold = new ThresholdPanel;
    m_confusion = new ConfusionPanel;
    column->addWidget(runPanel);
    column->addWidget(m_threshold);
    column->addWidget(m_confusion);
    m_keys = new Panel;
    column->addWidget(m_keys);
    column->addStretch(1);
    for (Panel *panel : side->findChildren<Panel *>())
        panel->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum); // what is left over stays empty
    return side;
}

/// The keys one needs here, as they are now.
void ResultsPage::fillKeys()
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(kNear);
    grid->setVerticalSpacing(kStep);
    const auto add = [grid](int row, int column, const std::vector<QWidget *> &caps, const QString &words) {
        auto *keys = new QHBoxLayout;
        keys->setSpacing(kStep);
        for (QWidget *cap : caps)
            keys->addWidget(cap);
        grid->addLayout(keys, row, 2 * column);
        grid->addWidget(lookLabel(words, ""), row, 2 * column + 1);
    };
    const auto cap = [this](const char *id) { return new KeyCap(findChild<QAction *>(QLatin1String(id))); };
    add(0, 0,
        {new KeyCap(QStringLiteral("1")), lookLabel(QStringLiteral("–"), "soft"), new KeyCap(QStringLiteral("5"))},
        tr("mend label"));
    add(0, 1, {cap("results.draw")}, tr("draw"));
    add(1, 0, {cap("results.doubt")}, tr("doubt label"));
    add(1, 1, {cap("results.unknown")}, tr("unknown"));
    add(2, 0, {cap("results.open")}, tr("large"));
    add(2, 1, {cap("results.looked")}, tr("why"));
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    m_keys->body()->addLayout(grid);
}

void ResultsPage::connectParts()
{
    connect(&workspace(), &Workspace::viewChanged, this, &ResultsPage::viewChanged);
    connect(&workspace(), &Workspace::labelsChanged, this, &ResultsPage::labelsChanged);
    connect(&workspace(), &Workspace::opened, this, &ResultsPage::readLines);
    connect(&workspace(), &Workspace::aboutToClose, m_keeper, &PlaceKeeper::now);
    connect(&workspace(), &Workspace::closed, this, &ResultsPage::forgetProject);
    connect(&workspace(), &Workspace::keptChanged, this, [this](bool kept) {
        if (kept && m_readWhenKept)
            loadWhenKept();
    });
    for (Latest *reading : {m_reading, m_scoring, m_counting})
        connect(reading, &Latest::failed, &m_frame->notice(), &NoticeLine::showTrouble);
    connect(&FacePictures::of(workspace()), &FacePictures::ready, m_grid->viewport(), qOverload<>(&QWidget::update));
    connect(&m_scoreSoon, &QTimer::timeout, this, &ResultsPage::score);
    connect(m_runs, &QComboBox::activated, this, [this](int at) { showRun(RunId(m_runs->itemData(at).toLongLong())); });
    connect(m_chips, &ResultsChips::partWanted, this, [this](Part part) {
        m_wantedPart = part;
        showPart(part);
    });
    connect(m_chips, &ResultsChips::attributeWanted, this, [this](std::size_t attribute) {
        showAttribute(attribute);
        if (!m_model->drawn())
            goToTop(); // the order is that of this attribute
    });
    connect(m_chips, &ResultsChips::filterWanted, this, &ResultsPage::filterBy);
    connect(m_chips, &ResultsChips::orderWanted, this, [this](ResultsOrder order) {
        if (order == ResultsOrder::Random)
            ++m_seed; // chosen once more: another order
        m_model->setOrder(order, m_seed);
        m_chips->setDrawn(false);
        m_grid->arrange();
        goToTop();
        showCounts();
    });
    connect(m_chips, &ResultsChips::drawWanted, this, &ResultsPage::draw);
    connect(m_confusion, &ConfusionPanel::attributeWanted, this, &ResultsPage::showAttribute);
    connect(m_confusion, &ConfusionPanel::verdictWanted, this, &ResultsPage::showVerdict);
    connect(m_threshold, &ThresholdPanel::keptWanted, this, &ResultsPage::backToKept);
    connect(m_threshold, &ThresholdPanel::validationWanted, this, [this] {
        m_wantedPart = Part::Validation;
        showPart(Part::Validation);
        m_threshold->chart().setFocus();
    });
    connect(m_compare->menu(), &QMenu::triggered, this, [this](QAction *action) {
        if (m_run)
            emit comparisonWanted(RunId(action->data().toLongLong()), m_run->id);
    });
    connect(&m_curveSoon, &QTimer::timeout, this, [this] { m_threshold->showAttribute(thresholdView()); });
    connect(&m_countSoon, &QTimer::timeout, this, &ResultsPage::countChanges);
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
    const auto on = [this](const char *id, auto order) {
        connect(makeAction(id, this), &QAction::triggered, this, order);
    };
    on("results.clear", [this] {
        if (m_largeOpen)
            closeLarge();
        else if (m_model->drawn())
            draw(false);
        else
            filterBy({});
    });
    on("results.draw", [this] {
        closeLarge();
        draw(true);
    });
    on("results.looked", &ResultsPage::lookWhere);
    // Enter belongs to the faces: on a focused button it should press that.
    connect(makeAction("results.open", m_grid), &QAction::triggered, this, &ResultsPage::openLarge);
    connect(m_grid, &QAbstractItemView::doubleClicked, this, &ResultsPage::openLarge);
    on("results.unknown", &ResultsPage::makeUnknown);
    on("results.bestF1", [this] { m_threshold->findBest(); });
    on("results.keep", [this] { m_threshold->keep(); });
    on("results.backToKept", &ResultsPage::backToKept);
    on("results.doubt", &ResultsPage::sendToSuspicious);
    m_digits = new DigitRow(this);
    for (QAbstractItemView *list : findChildren<QAbstractItemView *>()) // each takes letters for itself
        m_digits->watch(list);
}

/// Who asks for an order wants to see what comes first in it.
void ResultsPage::goToTop()
{
    if (m_model->rowCount() > 0)
        m_grid->setCurrentIndex(m_model->index(0));
    m_grid->scrollToTop();
}

void ResultsPage::draw(bool drawn)
{
    if (drawn)
        ++m_seed;
    m_current = {};
    m_model->setDraw(drawn ? std::optional(m_seed) : std::nullopt);
    m_chips->setDrawn(drawn);
    m_grid->arrange(); // a tile of a draw says what it was drawn for
    m_grid->scrollToTop();
    for (int row = 0; drawn && row < m_model->rowCount(); ++row) // so that the keys have a face to work on
        if (m_model->faceAt(row) != FaceId{}) {
            m_grid->setCurrentIndex(m_model->index(row));
            break;
        }
    showCounts();
}

} // namespace faces::ui
