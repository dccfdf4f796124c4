// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/label/label_page.h"

#include "ui/models/face_counts.h"
#include "ui/models/face_list_model.h"
#include "ui/models/said.h"
#include "ui/models/second_opinions.h"
#include "ui/pages/label/accept_bar.h"
#include "ui/pages/label/face_panel.h"
#include "ui/pages/label/face_view.h"
#include "ui/pages/label/filter_bar.h"
#include "ui/pages/label/label_hints.h"
#include "ui/pages/label/label_orders.h"
#include "ui/pages/label/label_views.h"
#include "ui/pages/label/suggesting.h"
#include "ui/pages/label/view_switch.h"
#include "ui/settings.h"
#include "ui/theme.h"
#include "ui/widgets/current_stack.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/face_grid.h"
#include "ui/widgets/face_pictures.h"
#include "ui/widgets/yielding_scroll.h"

#include <QLocale>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace faces::ui {

LabelPage::LabelPage(Workspace &owner, QWidget *parent)
    : Page(owner, parent), m_pictures(FacePictures::of(owner)), m_model(new FaceListModel(owner, this)),
      m_keeper(new PlaceKeeper([this] { return placeNow(); }, this))
{
    FaceCounts::of(owner); // hears of changed labels before this page does
    assemble();
    makeActions();
    connect(m_model, &FaceListModel::aboutToChange, this, &LabelPage::rememberPlace);
    connect(m_model, &FaceListModel::modelReset, this, &LabelPage::restorePlace);
    connect(m_grid->selectionModel(), &QItemSelectionModel::selectionChanged, this, &LabelPage::selectionChanged);
    connect(m_grid->selectionModel(), &QItemSelectionModel::currentChanged, this, &LabelPage::selectionChanged);
    connect(&owner, &Workspace::viewChanged, this, &LabelPage::viewChanged);
    connect(&owner, &Workspace::labelsChanged, this, &LabelPage::labelsChanged);
    connect(&owner, &Workspace::undone, this, &LabelPage::undone);
    connect(&m_pictures, &FacePictures::ready, this, [this](FaceId face) {
        if (const int row = m_model->rowOf(face); row >= 0)
            m_grid->updateRowOf(m_model->index(row));
    });
    connect(&owner, &Workspace::opened, this, &LabelPage::recall);
    connect(&owner, &Workspace::aboutToClose, m_keeper, &PlaceKeeper::now);
    connect(m_grid->verticalScrollBar(), &QScrollBar::valueChanged, m_keeper, &PlaceKeeper::soon);
    connect(&owner, &Workspace::notKept, this, &LabelPage::comeBackTo);
    connect(&owner, &Workspace::keptChanged, &m_hold, [this](bool allKept) {
        if (allKept)
            m_hold.end();
    });
    connect(&owner, &Workspace::closed, this, [this] {
        m_hold.end();
        m_lastFace = {};
        m_showWhenSeen.clear();
    });
    viewChanged();
    recall();
    restorePlace();
}

LabelPage::~LabelPage()
{
    Settings settings;
    settings.values().setValue(QStringLiteral("label/split"), m_split->saveState());
    m_keeper->now();
}

QWidget *LabelPage::makeLeft()
{
    m_filters = new FilterBar(workspace(), [this] { return currentFace(); });
    m_views = new LabelViews(workspace(), m_model, [this](const QModelIndex &index) { return lookOf(index); });
    m_grid = m_views->grid();
    connect(m_views, &LabelViews::allWanted, this, &LabelPage::clearFilters);
    connect(m_views, &LabelViews::badgeClicked, this, &LabelPage::badgeClicked);
    m_switch = new ViewSwitch;
    connect(m_switch, &ViewSwitch::chosen, m_views, &LabelViews::setOneLarge);
    auto *left = new QWidget(m_split);
    auto *leftRows = new QVBoxLayout(left);
    leftRows->setContentsMargins(0, 0, 0, 0);
    leftRows->setSpacing(12);
    m_filters->addAtEnd(m_switch);
    leftRows->addWidget(m_filters);
    leftRows->addWidget(m_views, 1);
    assembleAccepting();
    leftRows->addWidget(m_accept);
    return left;
}

void LabelPage::assemble()
{
    // From the outside in: a widget that is put into another one with all it holds has all of it polished again.
    m_stack = new CurrentStack(this);
    m_work = new QWidget(m_stack);
    m_split = new QSplitter(m_work);
    QWidget *left = makeLeft();
    m_panel = new FacePanel(workspace());
    connect(m_panel, &FacePanel::toggleWanted, this, &LabelPage::toggle);
    connect(m_views, &LabelViews::oneLargeChanged, this, &LabelPage::showViewAs);
    showViewAs(m_views->oneLarge());
    auto *side = new QWidget(m_split);
    side->setMinimumWidth(240);
    auto *sideRows = new QVBoxLayout(side);
    sideRows->setContentsMargins(0, 0, 0, 0);
    sideRows->setSpacing(12);
    // Where the window is low the picture gives way first, then the hints scroll; the labels' rows stay as they are.
    sideRows->addWidget(m_panel, 1);
    m_tabs = new QTabWidget;
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setDrawBase(false);
    m_hints = new LabelHints(workspace());
    addSideTab(tr("Keys"), new YieldingScroll(m_hints));
    sideRows->addWidget(m_tabs);
    m_split->setHandleWidth(kNear);
    m_split->setChildrenCollapsible(true);
    m_split->addWidget(left);
    m_split->addWidget(side);
    m_split->setStretchFactor(0, 1);
    m_split->setCollapsible(0, false);
    m_split->setSizes({900, 280});
    auto *rows = new QVBoxLayout(m_work);
    rows->setContentsMargins(kApart, kApart, kApart, 0);
    rows->addWidget(m_split);
    m_empty = new EmptyState(QStringLiteral("label"), tr("Here every face gets its labels, with a key or two each."),
                             tr("Cut faces from photos"), tr("Photos and folders can be dropped anywhere."));
    connect(m_empty, &EmptyState::pressed, this, [this] { emit pageWanted(QStringLiteral("photos")); });
    connect(m_filters, &FilterBar::chosen, this, &LabelPage::filterChosen);
    connect(m_filters, &FilterBar::left, this, [this] {
        if (m_views->noneFits()) // there is nothing to go to
            clearFilters();
        m_views->list()->setFocus();
    });
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_work);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
    Settings settings;
    m_split->restoreState(settings.values().value(QStringLiteral("label/split")).toByteArray());
}

void LabelPage::addSideTab(const QString &title, QWidget *widget)
{
    auto *panel = new Panel;
    panel->body()->addWidget(widget);
    panel->setAccessibleName(title);
    m_tabs->addTab(panel, title);
    m_tabs->tabBar()->setVisible(m_tabs->count() > 1);
}

std::vector<FaceId> LabelPage::listedFaces() const
{
    std::vector<FaceId> faces;
    for (int row = 0; row < m_model->rowCount(); ++row)
        faces.push_back(m_model->faceAt(row));
    return faces;
}

void LabelPage::repaintFaces()
{
    m_grid->viewport()->update();
    m_views->list()->viewport()->update();
    m_filters->showCounts(FaceCounts::of(workspace()).counts(), m_model->rowCount());
}

QString LabelPage::footText() const
{
    const FilterCounts &counts = FaceCounts::of(workspace()).counts();
    const QLocale locale;
    return counts.all == 0 ? QString()
                           : tr("%1 of %2 labelled")
                                 .arg(locale.toString(counts.kept - counts.unlabelled()), locale.toString(counts.kept));
}

void LabelPage::shown()
{
    if (m_stack->currentWidget() != m_work) {
        m_empty->button()->setFocus();
        return;
    }
    m_suggesting->lookedAt();
    m_views->list()->setFocus();
    if (std::exchange(m_placeWaits, false)) {
        // Nothing has been laid out yet: how many tiles are beside each other decides where a face stands.
        if (parentWidget() && parentWidget()->layout())
            parentWidget()->layout()->activate();
        scrollToPlace();
        if (m_views->oneLarge())
            m_views->showCurrent();
    }
    if (!m_grid->currentIndex().isValid() && m_model->rowCount() > 0)
        setCurrentRow(0);
}

TileLook LabelPage::lookOf(const QModelIndex &index) const
{
    TileLook look;
    const FaceId id = m_model->faceAt(index.row());
    const Face *face = workspace().face(id);
    if (!face)
        return look;
    look.picture = m_pictures.picture(id, m_grid->picturePlace());
    look.rejected = face->rejected;
    const auto &attributes = workspace().attributes();
    look.badges.reserve(attributes.size());
    for (std::size_t i = 0; i < attributes.size(); ++i) {
        const bool differ = conflicting(workspace().view(), *face, attributes[i].index);
        look.badges.push_back({differ ? BadgeState::Conflicting : badgeOf(workspace().view(), *face, attributes[i]),
                               i < m_letters.size() ? m_letters[i] : QString()});
    }
    return look;
}

void LabelPage::showCounts()
{
    m_hints->showUsual();
    m_showAccept->start();
    m_filters->showCounts(FaceCounts::of(workspace()).counts(), m_model->rowCount());
    m_views->showList();
    emit footChanged();
}

void LabelPage::showViewAs(bool oneLarge)
{
    m_switch->setOneLarge(oneLarge);
    m_showAccept->start();
    m_panel->setPictureShown(!oneLarge); // once is enough
}

void LabelPage::viewChanged()
{
    m_doubtsChanged = true;
    const bool any = !workspace().view().faces.empty();
    const bool wasEmpty = m_stack->currentWidget() == m_empty;
    m_stack->setCurrentWidget(any ? m_work : m_empty);
    makeAttributeActions();
    showCounts();
    selectionChanged();
    showWaited();
    if (any && wasEmpty && isVisible())
        shown();
}

void LabelPage::labelsChanged()
{
    m_doubtsChanged = true;
    showCounts();
    selectionChanged();
}

void LabelPage::selectionChanged()
{
    if (m_moving)
        return;
    if (const FaceId face = currentFace(); number(face) != 0 && face != m_lastFace) {
        m_lastFace = face;
        m_keeper->soon();
        // A label is on the disk before the next face is seen. That takes milliseconds, and keys are heard meanwhile.
        if (!workspace().allKept())
            m_hold.begin(window());
    }
    m_panel->showFaces(currentFace(), selectedFaces());
    m_showAccept->start();
    emit faceShown(currentFace());
}

} // namespace faces::ui
