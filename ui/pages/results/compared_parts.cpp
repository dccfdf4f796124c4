// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// How the view of two runs' faces is put together, what its keys do, and its figures.
#include "ui/actions.h"
#include "ui/icons.h"
#include "ui/pages/results/compared_delegate.h"
#include "ui/pages/results/compared_faces_view.h"
#include "ui/pages/results/compared_words.h"
#include "ui/theme.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/face_pictures.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/key_cap.h"
#include "ui/widgets/notice_line.h"
#include "ui/widgets/page_frame.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/tile_grid.h"
#include "ui/words.h"
#include "ui/workspace.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace faces::ui {

namespace {
constexpr int kWishedTilePx = 268;
constexpr int kSidePx = 304;
constexpr int kDraws = 1000;
} // namespace

void ComparedFacesView::build()
{
    m_empty =
        new EmptyState(QStringLiteral("results"), tr("Here you see which faces one run mends and another breaks."),
                       tr("Train another run to compare with"), tr("Two runs with a network are needed."));
    backButton(m_empty)->move(kApart, kApart);
    connect(m_empty, &EmptyState::pressed, this, [this] { emit pageWanted(QStringLiteral("train")); });
    m_chips = new ComparedChips;
    m_grid = new TileGrid(kWishedTilePx, [this](int) {
        return ComparedDelegate::heightFor(static_cast<int>(m_model->table().attributes().size()));
    });
    m_grid->setAccessibleName(tr("Faces with truth and what either run said"));
    m_grid->setModel(m_model);
    m_grid->setItemDelegate(new ComparedDelegate(*m_model, FacePictures::of(m_workspace), m_grid));
    m_nothing = lookLabel({}, "soft");
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->hide();
    m_frame = new PageFrame(m_empty, this);
    m_frame->main().addWidget(buildHead());
    m_frame->main().addWidget(m_chips);
    m_frame->main().addWidget(m_nothing);
    m_frame->main().addWidget(m_grid, 1);
    m_frame->setSide(buildSide(), kSidePx, true);
}

QPushButton *ComparedFacesView::backButton(QWidget *parent)
{
    auto *back = new QPushButton(icon(QStringLiteral("back")), tr("Back"), parent);
    back->setObjectName(QStringLiteral("compared.back"));
    back->setProperty("look", "quiet");
    back->setToolTip(tr("Back to one run (%1)").arg(keyWords(m_leave->shortcut())));
    connect(back, &QPushButton::clicked, this, &ComparedFacesView::backWanted);
    return back;
}

QWidget *ComparedFacesView::buildHead()
{
    auto *head = new QWidget;
    auto *both = new QHBoxLayout(head);
    both->setContentsMargins(0, 0, 0, 0);
    both->setSpacing(kNear);
    auto *left = new QWidget(head), *right = new QWidget(head);
    auto *row = new FlowLayout(left, kNear), *choices = new FlowLayout(right, kNear);
    both->addWidget(left, 1);
    both->addWidget(right);
    m_runsA = new QComboBox;
    m_runsA->setObjectName(QStringLiteral("compared.runA"));
    m_runsA->setAccessibleName(tr("First run"));
    m_runsA->setToolTip(tr("The run whose answers are mended or broken"));
    m_runsB = new QComboBox;
    m_runsB->setObjectName(QStringLiteral("compared.runB"));
    m_runsB->setAccessibleName(tr("Second run, which mends and breaks"));
    m_runsB->setToolTip(tr("The run that mends and breaks them"));
    for (QComboBox *list : {m_runsA, m_runsB}) {
        list->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        list->setMinimumContentsLength(6);
        connect(list, &QComboBox::activated, this, [this, list] { choose(list); });
    }
    auto *swap = new QPushButton(tr("Swap"));
    swap->setObjectName(QStringLiteral("compared.swapButton"));
    swap->setToolTip(tr("The other way round (%1)").arg(keyWords(m_swap->shortcut())));
    connect(swap, &QPushButton::clicked, this, &ComparedFacesView::swapRuns);
    row->addWidget(backButton(head));
    row->addWidget(m_runsA);
    row->addWidget(lookLabel(QStringLiteral("→"), "soft")); // as the answers stand in a tile
    row->addWidget(m_runsB);
    row->addWidget(swap);
    choices->addWidget(m_chips->attributeMenu());
    choices->addWidget(m_chips->orderList());
    return head;
}

QWidget *ComparedFacesView::buildSide()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_summary = new ComparedSummary(side);
    m_leftOut = lookLabel({}, "attention", side);
    m_leftOut->setObjectName(QStringLiteral("compared.leftOut"));
    m_leftOut->setAccessibleName(tr("What is not compared"));
    m_leftOut->setWordWrap(true);
    m_leftOut->setMargin(kStep);
    m_leftOut->hide();
    column->addWidget(m_summary);
    column->addWidget(m_leftOut);
    column->addWidget(buildKeys());
    column->addStretch(1);
    return side;
}

QWidget *ComparedFacesView::buildKeys()
{
    auto *panel = new Panel;
    panel->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *row = new QHBoxLayout;
    row->setSpacing(kStep);
    const auto add = [&](QAction *action, const QString &words) {
        row->addWidget(new KeyCap(action));
        row->addWidget(lookLabel(words, ""));
    };
    add(m_open, tr("this face"));
    row->addStretch();
    add(m_swap, tr("swap"));
    row->addStretch();
    add(m_leave, tr("back"));
    panel->body()->addLayout(row);
    return panel;
}

void ComparedFacesView::connectParts()
{
    connect(&m_workspace, &Workspace::viewChanged, this, &ComparedFacesView::viewChanged);
    connect(&m_workspace, &Workspace::labelsChanged, this, &ComparedFacesView::labelsChanged);
    connect(&m_workspace, &Workspace::keptChanged, this, &ComparedFacesView::loadAgain);
    connect(&m_loadSoon, &QTimer::timeout, this, &ComparedFacesView::loadAgain);
    connect(&m_workspace, &Workspace::closed, this, &ComparedFacesView::forgetProject);
    for (Latest *reading : {m_reading, m_scoring})
        connect(reading, &Latest::failed, &m_frame->notice(), &NoticeLine::showTrouble);
    connect(&FacePictures::of(m_workspace), &FacePictures::ready, m_grid->viewport(), qOverload<>(&QWidget::update));
    connect(&m_scoreSoon, &QTimer::timeout, this, &ComparedFacesView::score);
    connect(m_chips, &ComparedChips::partWanted, this, [this](ComparedOn part) {
        m_wantedPart = part;
        showPart();
    });
    connect(m_chips, &ComparedChips::attributeWanted, this, &ComparedFacesView::showAttribute);
    connect(m_chips, &ComparedChips::filterWanted, this, [this](OutcomeSet wanted) {
        m_model->setFilter(wanted);
        showCounts();
    });
    connect(m_chips, &ComparedChips::orderWanted, m_model, &ComparedFacesModel::setOrder);
    connect(m_grid, &QAbstractItemView::doubleClicked, this, &ComparedFacesView::openFace);
    // The face one was at stays the current one when the gallery is arranged anew.
    connect(m_model, &ComparedFacesModel::aboutToChange, this, [this] {
        if (m_grid->currentIndex().isValid())
            m_current = m_model->faceAt(m_grid->currentIndex().row());
    });
    connect(m_model, &ComparedFacesModel::modelReset, this, [this] {
        const int row = m_model->rowOf(m_current);
        if (row >= 0 || m_model->rowCount() > 0)
            m_grid->setCurrentIndex(m_model->index(qMax(0, row))); // so that the keys have a face to work on
    });
}

void ComparedFacesView::makeActions()
{
    const auto on = [this](const char *id, auto order) {
        QAction *action = makeAction(id, this);
        connect(action, &QAction::triggered, this, order);
        return action;
    };
    m_leave = on("compared.leave", &ComparedFacesView::clearOrLeave);
    m_open = on("compared.open", &ComparedFacesView::openFace);
    m_swap = on("compared.swap", &ComparedFacesView::swapRuns);
}

void ComparedFacesView::clearOrLeave()
{
    if (m_frame->showsContent() && m_chips->filter() != 0)
        m_chips->clearFilter();
    else
        emit backWanted();
}

void ComparedFacesView::openFace()
{
    const FaceId face = m_model->faceAt(m_grid->currentIndex().row());
    if (m_b && face != FaceId{})
        emit faceWanted(*m_b, face);
}

QString ComparedFacesView::footText() const
{
    if (!m_loaded || !m_frame->showsContent())
        return {};
    const OutcomeCounts counts = m_model->counts();
    const QLocale locale;
    QStringList words{
        tr("%1 → %2").arg(comparedName(m_loaded->a), comparedName(m_loaded->b)),
        tr("%1 of %2 mended, %3 broken")
            .arg(locale.toString(counts.fixed), countedFaces(m_part, counts.faces), locale.toString(counts.broken))};
    for (const std::optional<RunId> &id : {m_a, m_b})
        for (const Run &run : m_workspace.view().runs)
            if (m_part == ComparedOn::Test && run.id == id)
                words << QStringLiteral("%1 %2").arg(comparedName(run), looksOf(run));
    return words.join(QStringLiteral(" · "));
}

void ComparedFacesView::showSummary()
{
    const ComparedTable &shown = m_model->table();
    const OutcomeCounts any = shown.counts(std::nullopt);
    ComparedSummary::Content content;
    for (const Attribute &attribute : shown.attributes())
        content.attributes.push_back(QString::fromStdString(attribute.yesWord));
    content.scores = m_scores;
    content.chosen = m_model->attribute();
    content.nameA = m_model->nameA();
    content.nameB = m_model->nameB();
    content.part = countedFaces(m_part, m_scores.faces);
    content.fixedFaces = any.fixed;
    content.brokenFaces = any.broken;
    content.drawn = m_drawn;
    if (m_scores.labels.size() == shown.attributes().size())
        m_summary->show(content);
    else
        m_summary->clear();
}

/// The counts come at once, and the intervals when a thousand draws are done.
void ComparedFacesView::score()
{
    if (!m_loaded || m_model->table().pair().empty())
        return;
    const auto ask = [this](int draws, auto then) { // one copy: with very many faces several take their time
        const auto pair = std::make_shared<const JudgedPair>(m_model->table().pair());
        m_scoring->ask(
            [pair, draws](const std::stop_token &stop, ProgressSink &) { return pairScores(*pair, stop, draws); },
            then);
    };
    ask(0, [this, ask](PairScores counted) {
        m_scores = std::move(counted);
        m_drawn = false;
        showSummary();
        ask(kDraws, [this](PairScores scores) {
            m_scores = std::move(scores);
            m_drawn = true;
            showSummary();
            emit scored();
        });
    });
}

void ComparedFacesView::countLook()
{
    // Whoever chooses by what the test faces show has begun to fit them: how often is written down, for either run.
    if (!isVisible() || !m_loaded || m_part != ComparedOn::Test || m_model->table().faces() == 0 ||
        m_workspace.view().readOnly)
        return;
    for (const RunId run : {m_loaded->a.id, m_loaded->b.id})
        if (m_looked.insert(run).second)
            m_workspace.change([run](store::Project &project) { project.countTestLook(run); });
}

} // namespace faces::ui
