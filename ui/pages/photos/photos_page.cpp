// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/photos/photos_page.h"

#include "ui/pages/photos/cell_panel.h"
#include "ui/pages/photos/cut_state.h"
#include "ui/pages/photos/grid_bar.h"
#include "ui/pages/photos/grid_canvas.h"
#include "ui/pages/photos/key_hints.h"
#include "ui/pages/photos/look_again_panel.h"
#include "ui/pages/photos/look_finder.h"
#include "ui/pages/photos/look_review.h"
#include "ui/pages/photos/photo_list_model.h"
#include "ui/pages/photos/photo_row_delegate.h"
#include "ui/pages/photos/photo_watch.h"
#include "ui/pages/photos/thumbnails.h"
#include "ui/theme.h"
#include "ui/vision_models.h"
#include "ui/widgets/current_stack.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/notice_line.h"
#include "ui/widgets/page_frame.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/yielding_label.h"
#include "ui/words.h"
#include "ui/workspace.h"

#include <QAction>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QShortcut>
#include <QTimer>

#include <utility>

namespace faces::ui {

namespace {

constexpr int kListWidth = 232, kNarrowListWidth = 176, kNarrowPx = 1080;
constexpr int kKeepAfterMs = 400;
constexpr int kNoticeMargin = 12; ///< as far from the edges as what a panel holds

} // namespace

PhotosPage::PhotosPage(Workspace &workspace, QWidget *parent)
    : Page(workspace, parent), m_model(new PhotoListModel(this)), m_frame(makeFrame(this)),
      m_notice(&m_frame->notice()), m_list(new QListView), m_canvas(new GridCanvas), m_hints(new KeyHints),
      m_status(new YieldingLabel), m_background(new QCheckBox(tr("Remove backgrounds"))), m_cut(new QPushButton),
      m_label(new QPushButton(tr("Label them"))), m_keep(new QTimer(this)), m_load(tr("Reading a photo"), this),
      m_find(tr("Looking for the grid"), this), m_detect(tr("Looking for faces"), this), m_watch(new PhotoWatch(this))
{
    new Thumbnails(m_model);
    connect(findChild<EmptyState *>(QStringLiteral("noPhotos")), &EmptyState::pressed, this, &PhotosPage::openFiles);
    auto *row = new QHBoxLayout;
    row->setSpacing(kApart);
    m_frame->main().addLayout(row, 1);
    row->addWidget(makeList());
    m_middle = new CurrentStack(m_frame->mainWidget());
    m_middle->addWidget(makeCentre());
    auto *finder = new LookFinder(workspace, this);
    m_middle->addWidget(makeReview(*finder));
    m_unusable = new EmptyState(QStringLiteral("photos"), {}, {}, {}, m_middle);
    m_unusable->setObjectName(QStringLiteral("unusable"));
    connect(m_unusable, &EmptyState::pressed, this, &PhotosPage::openFiles);
    m_middle->addWidget(m_unusable);
    row->addWidget(m_middle, 1);
    m_frame->setSide(makeSide(*finder), CellPanel::kWidth, true);
    m_notice->hoverOver(m_frame, m_canvas, kNoticeMargin);
    connect(m_notice, &NoticeLine::coverChanged, this, [this](int heightPx) {
        const bool review = m_middle->currentWidget() == m_review;
        m_canvas->setCoveredBelow(review ? 0 : heightPx);
        m_review->setCoveredBelow(review ? heightPx : 0);
    });
    connectParts();
    followTrouble();
    connect(&workspace, &Workspace::viewChanged, this, &PhotosPage::followWorkspace);
    connect(&workspace, &Workspace::labelsChanged, this, &PhotosPage::followRejections);
    connect(&workspace, &Workspace::opened, this, &PhotosPage::recallPhoto);
    connect(&workspace, &Workspace::aboutToClose, this, &PhotosPage::leave);
    connect(&workspace, &Workspace::aboutToStep, this, &PhotosPage::keepEdit);
    connect(&workspace, &Workspace::closed, this, &PhotosPage::forgetProject);
    connect(&workspace, &Workspace::keptChanged, this, &PhotosPage::cutWhenReady);
    m_models = keyOf(visionModels());
    connect(m_background, &QCheckBox::clicked, this, &PhotosPage::rememberBackground);
    recallPhoto();
    followWorkspace();
}

PhotosPage::~PhotosPage() { leave(); }

PageFrame *PhotosPage::makeFrame(QWidget *page)
{
    auto *empty =
        new EmptyState(QStringLiteral("photos"), tr("Faces begin here: add photos to cut them from."),
                       tr("Add photos…"), tr("Or drop photos or a folder here: JPEG, PNG, WebP, TIFF, BMP, GIF."));
    empty->setObjectName(QStringLiteral("noPhotos"));
    return new PageFrame(empty, page);
}

QWidget *PhotosPage::makeList()
{
    auto *panel = m_listPanel = new Panel(tr("Photos"), m_frame->mainWidget());
    panel->setFixedWidth(kListWidth);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PhotoRowDelegate(m_list));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setAccessibleName(tr("Photos of the project"));
    panel->body()->addWidget(m_list, 1);
    auto *add = new QPushButton(tr("Add photos…"));
    add->setAutoDefault(false);
    add->setObjectName(QStringLiteral("addPhotos"));
    connect(add, &QPushButton::clicked, this, &PhotosPage::openFiles);
    auto *folder = new QPushButton(tr("Folder…"));
    folder->setAutoDefault(false);
    folder->setObjectName(QStringLiteral("addFolder"));
    folder->setToolTip(tr("Add all photos of a folder and of those in it"));
    connect(folder, &QPushButton::clicked, this, &PhotosPage::openFolder);
    auto *place = new QWidget;
    auto *buttons = new FlowLayout(place, kNear);
    buttons->addWidget(add);
    buttons->addWidget(folder);
    panel->body()->addWidget(place);
    auto *remove = new QShortcut(QKeySequence::Delete, m_list);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &PhotosPage::removePhoto);
    return panel;
}

void PhotosPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool narrow = width() < kNarrowPx;
    m_listPanel->setFixedWidth(narrow ? kNarrowListWidth : kListWidth);
    m_foot->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

QWidget *PhotosPage::makeCentre()
{
    auto *centre = new QWidget(m_middle);
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    constexpr int kReviewPx = 362; // what the review needs at most in this place: the window gets no wider for it
    column->addStrut(kReviewPx);
    m_bar = new GridBar(centre);
    column->addWidget(m_bar);
    auto *frame = new Panel({}, centre);
    frame->layout()->setContentsMargins(1, 1, 1, 1);
    frame->body()->addWidget(m_canvas, 1);
    column->addWidget(frame, 1);
    column->addWidget(m_hints);
    m_foot = new QBoxLayout(QBoxLayout::LeftToRight);
    m_foot->setSpacing(kNear);
    auto *told = new QHBoxLayout, *buttons = new QHBoxLayout;
    told->setSpacing(kApart);
    told->addWidget(m_background);
    told->addWidget(m_status, 1);
    buttons->setSpacing(kApart);
    buttons->addStretch(1);
    for (QPushButton *button : {m_cut, m_label}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    m_foot->addLayout(told, 1);
    m_foot->addLayout(buttons);
    m_cut->setObjectName(QStringLiteral("cut"));
    // No shortcut of the button's own: a button forgets that with every new text.
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(Qt::CTRL | key), this), &QShortcut::activated, m_cut, &QPushButton::click);
    m_label->setObjectName(QStringLiteral("labelThem"));
    column->addLayout(m_foot);
    return centre;
}

QWidget *PhotosPage::makeSide(LookFinder &finder)
{
    auto *side = new QWidget(m_frame->content());
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kApart);
    m_cell = new CellPanel(workspace(), side);
    column->addWidget(m_cell);
    auto *again = new LookAgainPanel(workspace(), finder, side);
    column->addWidget(again);
    column->addStretch(1);
    for (QWidget *part : {static_cast<QWidget *>(m_cell), static_cast<QWidget *>(again)})
        addActions(part->actions()); // their keys are heard all over the page
    connect(again, &LookAgainPanel::reviewWanted, this, [this] { showReview(true); });
    return side;
}

QWidget *PhotosPage::makeReview(LookFinder &finder)
{
    m_review = new LookReview(workspace(), finder, m_middle);
    // What is found anew behind the canvas is not what is looked at.
    connect(m_review, &LookReview::shown, this, [this](FaceId face) {
        if (m_middle->currentWidget() == m_review)
            m_cell->pin(face);
    });
    connect(m_review, &LookReview::left, this, [this] { showReview(false); });
    connect(m_list, &QListView::clicked, this, [this] { showReview(false); });
    connect(&workspace(), &Workspace::closed, this, [this] { showReview(false); });
    return m_review;
}

void PhotosPage::showMiddle(int index)
{
    if (index == m_middle->currentIndex())
        return;
    m_middle->setCurrentIndex(index);
    m_notice->moveOver(index == 0 ? m_canvas : m_middle->currentWidget(), kNoticeMargin);
}

void PhotosPage::showReview(bool on)
{
    if (on == (m_middle->currentWidget() == m_review))
        return;
    showMiddle(on ? 1 : 0);
    // Its keys are heard all over the page, for a mask may be mended beside it; the arrows only in it.
    for (QAction *action : m_review->decisions())
        on ? addAction(action) : removeAction(action);
    if (on)
        return m_review->begin();
    showUsable();
    m_cell->pin({});
    if (isVisible())
        m_canvas->setFocus();
}

void PhotosPage::connectParts()
{
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &PhotosPage::choosePhoto);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        lookForFaces();
        showStatus();
    });
    connect(m_bar, &GridBar::kindWanted, this, &PhotosPage::wantKind);
    connect(m_bar, &GridBar::cellsEdited, this, [this] { findGrid(m_bar->columns(), m_bar->rows()); });
    connect(m_bar, &GridBar::lengthEdited, this, [this](GridLength which, double value) {
        if (const Photo *photo = current(); photo && m_grid)
            edit(withLength(m_grid->grid, {photo->widthPx, photo->heightPx}, which, value));
    });
    connect(m_bar, &GridBar::gridConfirmed, this, [this] {
        if (m_grid)
            edit(m_grid->grid);
    });
    connect(m_bar, &GridBar::facesWanted, this, &PhotosPage::findFaces);
    connect(m_bar, &GridBar::boxWanted, m_canvas, &GridCanvas::addBox);
    connect(m_bar, &GridBar::boxUnwanted, m_canvas, &GridCanvas::removeBox);
    connect(m_canvas, &GridCanvas::gridDragged, this, [this](const Grid &grid) {
        m_bar->showGrid(FoundGrid{grid, 1}, m_canvas->picture()->size());
    });
    connect(m_canvas, &GridCanvas::gridEdited, this, &PhotosPage::edit);
    connect(m_canvas, &GridCanvas::boxesEdited, this, &PhotosPage::editBoxes);
    connect(m_canvas, &GridCanvas::cellChosen, this, &PhotosPage::chooseCell);
    connect(m_canvas, &GridCanvas::cellHovered, this, &PhotosPage::hoverCell);
    connect(m_canvas, &GridCanvas::boxDropped, this, [this] {
        chooseCell(-1);
        m_notice->showNotice(NoticeLine::Kind::Info,
                             tr("This box was too small to hold a face, so it was not kept. Draw one of at least %1 "
                                "pixels, or zoom in first.")
                                 .arg(kSmallestBoxPx));
    });
    connect(m_canvas, &PictureView::zoomChanged, this, &PhotosPage::showStatus);
    connect(m_cell, &CellPanel::brushingChanged, this, &PhotosPage::showStatus);
    connect(m_background, &QCheckBox::toggled, m_cell, &CellPanel::showRemoved);
    connect(m_cut, &QPushButton::clicked, this, &PhotosPage::cut);
    connect(m_label, &QPushButton::clicked, this, [this] { emit pageWanted(QStringLiteral("label")); });
    m_keep->setSingleShot(true);
    m_keep->setInterval(kKeepAfterMs);
    connect(m_keep, &QTimer::timeout, this, &PhotosPage::keepEdit);
}

void PhotosPage::followTrouble()
{
    connect(&m_detect, &Latest::jobStarted, this, [this](Job *job) {
        if (m_looksAtMany) // it takes a while, and one may do without
            emit workspace().jobStarted(job);
    });
    for (Latest *job : {&m_find, &m_detect}) {
        connect(job, &Latest::failed, this, [this](const QString &sentence) {
            m_cutWanted = false;
            m_notice->showTrouble(sentence);
        });
        connect(job, &Latest::busyChanged, this, [this](bool busy) {
            if (busy)
                return;
            lookForFaces(); // on what was chosen meanwhile
            showGrid();
            cutWhenReady();
        });
    }
    connect(&m_load, &Latest::failed, this, [this](const QString &sentence) {
        m_canvas->setPicture({});
        awaitPhoto(sentence);
        m_notice->showTrouble(sentence);
    });
    connect(m_watch, &PhotoWatch::cameBack, this, [this] {
        if (const Photo *photo = current())
            load(*photo);
    });
    connect(&m_load, &Latest::busyChanged, this, &PhotosPage::followReading);
}

QString PhotosPage::footText() const
{
    if (!workspace().isOpen())
        return {};
    int cells = 0;
    for (const Photo &photo : m_model->photos())
        cells += facesToCut(photo).value_or(photo.faces);
    const int photos = static_cast<int>(m_model->photos().size());
    return photos == 0 ? QString()
                       : tr("%Ln faces found %1", nullptr, cells).arg(tr("on %Ln photos", "faces found", photos));
}

void PhotosPage::settingsChanged()
{
    const QString models = keyOf(visionModels());
    if (models == std::exchange(m_models, models))
        return;
    m_lookedAt.clear(); // where the other network found nothing, or was none
    lookForFaces();
    m_cell->renewModels();
}

void PhotosPage::shown()
{
    followRejections();
    lookForFaces(); // a step that could be redone may be gone now
    m_frame->takeFocus(m_middle->currentIndex() == 1 ? static_cast<QWidget *>(m_review) : m_canvas);
}

} // namespace faces::ui
