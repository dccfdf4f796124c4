// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/try/try_page.h"

#include "ui/actions.h"
#include "ui/icons.h"
#include "ui/pages/photos/grid_canvas.h"
#include "ui/pages/photos/key_hints.h"
#include "ui/pages/try/judged_delegate.h"
#include "ui/pages/try/model_choice.h"
#include "ui/pages/try/picture_strip.h"
#include "ui/theme.h"
#include "ui/widgets/current_stack.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/notice_line.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/yielding_label.h"
#include "ui/workspace.h"

#include <QAction>
#include <QCheckBox>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QMimeData>
#include <QPushButton>

namespace faces::ui {

namespace {

constexpr int kAnswersWidth = 484, kWidestAnswers = 640;

/// A button that is an action: its words, its key in the tooltip, and off when the action is.
QPushButton *buttonFor(QAction *action, const QString &words)
{
    auto *button = new QPushButton(words);
    button->setAutoDefault(false);
    button->setToolTip(action->toolTip());
    button->setEnabled(action->isEnabled());
    if (words.size() < 2)
        button->setAccessibleName(action->text());
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    QObject::connect(action, &QAction::changed, button, [action, button] {
        button->setEnabled(action->isEnabled());
        button->setToolTip(action->toolTip());
    });
    return button;
}

} // namespace

TryPage::TryPage(Workspace &workspace, QWidget *parent)
    : Page(workspace, parent), m_notice(new NoticeLine), m_stack(new CurrentStack), m_choice(new ModelChoice),
      m_whole(new QCheckBox(tr("Whole picture is one face"))), m_name(new YieldingLabel), m_canvas(new GridCanvas),
      m_hints(new KeyHints), m_panel(new Panel(tr("Faces"))), m_model(new JudgedModel(this)), m_list(new QListView),
      m_pictures(new TriedModel(this)), m_strip(new PictureStrip(m_pictures)), m_judge(std::make_shared<KeptJudge>()),
      m_read(tr("Reading a picture"), this), m_judging(tr("Judging faces"), this),
      m_following(tr("Judging a face"), this), m_ahead(tr("Judging the other pictures"), this),
      m_modelReading(tr("Reading the model"), this)
{
    makeActions();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kApart, kApart, kApart, kApart);
    column->setSpacing(12);
    column->addWidget(makeBar());
    column->addWidget(m_stack, 1);
    makeEmptyStates();
    m_work = makeWork();
    m_stack->addWidget(m_work);
    m_notice->hoverOver(this, m_canvas, 12); // nothing moves when it comes or goes
    connect(m_notice, &NoticeLine::coverChanged, m_canvas, &PictureView::setCoveredBelow);
    setAcceptDrops(true);
    connectParts();
    connectJobs();
    connectCanvas();
    connect(&workspace, &Workspace::viewChanged, this, &TryPage::followWorkspace);
    connect(&workspace, &Workspace::closed, this, &TryPage::followWorkspace);
    lookForCamera();
    followWorkspace();
}

TryPage::~TryPage() = default;

void TryPage::makeActions()
{
    const auto make = [this](const char *id, void (TryPage::*act)()) {
        QAction *action = makeAction(id, this);
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    m_open = make("try.open", &TryPage::openPictures);
    m_paste = make("try.paste", &TryPage::paste);
    m_openModel = make("try.model", &TryPage::openModel);
    m_again = make("try.again", &TryPage::findAgain);
    m_add = make("try.add", &TryPage::addToProject);
    m_forget = make("try.forget", &TryPage::forgetPicture);
    m_camera = make("try.camera", &TryPage::switchCamera);
    m_take = make("try.take", &TryPage::takeFrame);
    m_previous = makeAction("try.previous", this);
    m_next = makeAction("try.next", this);
    connect(m_previous, &QAction::triggered, this, [this] { goTo(m_at - 1); });
    connect(m_next, &QAction::triggered, this, [this] { goTo(m_at + 1); });
}

QWidget *TryPage::makeBar()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kNear);
    m_previousButton = buttonFor(m_previous, QStringLiteral("‹"));
    m_nextButton = buttonFor(m_next, QStringLiteral("›"));
    row->addWidget(buttonFor(m_open, tr("Open pictures…")));
    m_cameraButton = buttonFor(m_camera, tr("Camera"));
    m_cameraButton->setCheckable(true);
    m_takeButton = buttonFor(m_take, tr("Take picture"));
    row->addWidget(m_cameraButton);
    row->addWidget(m_takeButton);
    row->addWidget(m_previousButton);
    row->addWidget(m_nextButton);
    row->addWidget(m_name, 1);
    row->addWidget(m_whole);
    row->addSpacing(kNear);
    auto *label = lookLabel(tr("Model"), "soft");
    label->setBuddy(m_choice);
    row->addWidget(label);
    row->addWidget(m_choice);
    row->addWidget(buttonFor(m_openModel, tr("Open model…")));
    return bar;
}

void TryPage::makeEmptyStates()
{
    m_noModel = new EmptyState(QStringLiteral("try"), tr("Try a model on any photo. There is no model yet."),
                               tr("Train a model first"),
                               tr("Or drop a .faces-model file here. Pictures never leave this machine."));
    m_noPicture = new EmptyState(QStringLiteral("try"),
                                 tr("Give the model a photo and read what it says of each face."), tr("Open pictures…"),
                                 tr("Or drop photos or a folder here, or paste a picture with Ctrl+V. Pictures never "
                                    "leave this machine."));
    connect(m_noModel, &EmptyState::pressed, this, [this] { emit pageWanted(QStringLiteral("train")); });
    connect(m_noPicture, &EmptyState::pressed, this, &TryPage::openPictures);
    m_stack->addWidget(m_noModel);
    m_stack->addWidget(m_noPicture);
}

QWidget *TryPage::makeWork()
{
    auto *work = new QWidget;
    auto *row = new QHBoxLayout(work);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kApart);
    row->addWidget(makePictureSide(), 5);
    row->addWidget(makeAnswers(), 3);
    return work;
}

QWidget *TryPage::makePictureSide()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kNear);
    auto *frame = new Panel;
    frame->layout()->setContentsMargins(1, 1, 1, 1);
    m_canvas->setAccessibleName(tr("Picture with the boxes of its faces"));
    frame->body()->addWidget(m_canvas, 1);
    column->addWidget(frame, 1);
    column->addWidget(m_hints);
    column->addWidget(m_strip);
    return side;
}

QWidget *TryPage::makeAnswers()
{
    m_panel->setMinimumWidth(kAnswersWidth);
    m_panel->setMaximumWidth(kWidestAnswers);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new JudgedDelegate(m_model, m_list));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setAccessibleName(tr("Faces and what the model says of them"));
    m_panel->body()->addWidget(m_list, 1);
    auto *legend =
        lookLabel(tr("Bar and number: how probable what stands first is. From the tick on it is yes."), "small");
    legend->setWordWrap(true);
    m_panel->body()->addWidget(legend);
    auto *row = new QHBoxLayout;
    row->setSpacing(kNear);
    m_againButton = buttonFor(m_again, tr("Find again"));
    m_addButton = buttonFor(m_add, tr("Add to project"));
    row->addWidget(m_againButton);
    row->addStretch(1);
    row->addWidget(m_addButton);
    m_panel->body()->addLayout(row);
    return m_panel;
}

void TryPage::connectParts()
{
    connect(m_choice, &ModelChoice::sourceChanged, this, [this] {
        m_modelFails = false;
        showState();
        judge();
        readModel();
    });
    connect(m_whole, &QCheckBox::toggled, this, [this] {
        if (TriedPicture *picture = current())
            picture->byHand = false;
        judge();
    });
    connect(m_strip->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (!m_showing && index.isValid() && index.row() != m_at)
            goTo(index.row());
    });
}

void TryPage::connectJobs()
{
    for (Latest *job : {&m_read, &m_judging, &m_following})
        connect(job, &Latest::busyChanged, this, &TryPage::showFaces);
    connect(&m_read, &Latest::failed, this, [this](const QString &sentence) {
        if (TriedPicture *picture = current()) {
            picture->trouble = sentence;
            m_pictures->tellChanged(picture->id);
        }
        m_notice->showNotice(NoticeLine::Kind::Trouble, sentence, tr("Take it off the list"),
                             [this] { forgetPicture(); });
    });
    for (Latest *job : {&m_judging, &m_following})
        connect(job, &Latest::failed, this, [this](const QString &sentence) {
            m_notice->showTrouble(sentence);
            // What was said before is not this model's word.
            if (TriedPicture *picture = current()) {
                if (!picture->byHand)
                    picture->faces.clear();
                for (JudgedFace &face : picture->faces) { // boxes that a person placed stay
                    face.answers.clear();
                    face.waits = true;
                }
                picture->judgedBy.clear();
            }
        });
    for (Latest *job : {&m_judging, &m_following, &m_ahead})
        connect(job, &Latest::failed, this, [this] { m_modelFails = true; });
    connect(&m_modelReading, &Latest::failed, m_notice, &NoticeLine::showTrouble);
    for (Latest *job : {&m_read, &m_judging, &m_following, &m_ahead})
        connect(job, &Latest::busyChanged, this, [this](bool busy) {
            if (!busy) {
                follow();
                lookAhead();
            }
        });
}

void TryPage::connectCanvas()
{
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (!m_showing)
            m_canvas->choose(index.row());
    });
    connect(m_canvas, &GridCanvas::cellChosen, this, [this](int box) {
        if (m_showing)
            return;
        if (box >= 0)
            m_list->setCurrentIndex(m_model->index(box));
        else
            m_list->setCurrentIndex({});
        showHints();
    });
    connect(m_canvas, &GridCanvas::boxesEdited, this, &TryPage::editBoxes);
    connect(m_canvas, &GridCanvas::boxesDragged, this, &TryPage::editBoxes);
    connect(m_canvas, &PictureView::zoomChanged, this, &TryPage::showHints);
}

void TryPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasImage() && !event->mimeData()->hasUrls()) {
        event->setDropAction(Qt::CopyAction);
        event->accept();
    } else {
        event->ignore();
    }
}

void TryPage::dropEvent(QDropEvent *event)
{
    takePicture(event->mimeData()->imageData().value<QImage>(), tr("Dropped picture"));
    event->setDropAction(Qt::CopyAction); // nothing leaves where it was
    event->accept();
}

} // namespace faces::ui
