// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/try/try_page.h"

#include "core/base/text.h"
#include "ui/icons.h"
#include "ui/pages/try/face_boxes.h"
#include "ui/pages/try/judged_delegate.h"
#include "ui/pages/try/model_choice.h"
#include "ui/theme.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/notice_line.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/yielding_label.h"
#include "ui/workspace.h"

#include <QCheckBox>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>

namespace faces::ui {

namespace {
constexpr int kAnswersWidth = 484;
}

TryPage::TryPage(Workspace &workspace, QWidget *parent)
    : Page(workspace, parent), m_notice(new NoticeLine), m_stack(new QStackedWidget), m_choice(new ModelChoice),
      m_whole(new QCheckBox(tr("Whole picture is one face"))), m_previous(new QPushButton), m_next(new QPushButton),
      m_name(new YieldingLabel), m_boxes(new FaceBoxes), m_panel(new Panel(tr("Faces"))),
      m_model(new JudgedModel(this)), m_list(new QListView), m_judge(std::make_shared<KeptJudge>()),
      m_read(tr("Reading a picture"), this), m_judging(tr("Judging faces"), this)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kApart, kApart, kApart, kApart);
    column->setSpacing(12);
    column->addWidget(makeBar());
    column->addWidget(m_notice);
    column->addWidget(m_stack, 1);
    makeEmptyStates();
    m_stack->addWidget(makeWork());
    setAcceptDrops(true);
    connectParts();
    connect(&workspace, &Workspace::viewChanged, this, &TryPage::followWorkspace);
    connect(&workspace, &Workspace::closed, this, &TryPage::followWorkspace);
    followWorkspace();
    showState();
}

TryPage::~TryPage() = default;

QWidget *TryPage::makeBar()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kNear);
    auto *open = new QPushButton(tr("Open pictures…"));
    auto *openModel = new QPushButton(tr("Open model…"));
    for (QPushButton *button : {open, openModel, m_previous, m_next})
        button->setAutoDefault(false);
    connect(open, &QPushButton::clicked, this, &TryPage::openPictures);
    connect(openModel, &QPushButton::clicked, this, &TryPage::openModel);
    m_previous->setText(QStringLiteral("‹"));
    m_previous->setAccessibleName(tr("Previous picture"));
    m_previous->setToolTip(tr("Previous picture (Alt+Left)"));
    m_previous->setShortcut(Qt::ALT | Qt::Key_Left);
    m_next->setText(QStringLiteral("›"));
    m_next->setAccessibleName(tr("Next picture"));
    m_next->setToolTip(tr("Next picture (Alt+Right)"));
    m_next->setShortcut(Qt::ALT | Qt::Key_Right);
    row->addWidget(open);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    row->addWidget(m_name, 1);
    row->addWidget(m_whole);
    row->addSpacing(kNear);
    auto *label = lookLabel(tr("Model"), "soft");
    label->setBuddy(m_choice);
    row->addWidget(label);
    row->addWidget(m_choice);
    row->addWidget(openModel);
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
    auto *frame = new Panel;
    frame->layout()->setContentsMargins(1, 1, 1, 1);
    frame->body()->addWidget(m_boxes, 1);
    row->addWidget(frame, 1);
    m_panel->setFixedWidth(kAnswersWidth);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new JudgedDelegate(m_model, m_list));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setAccessibleName(tr("Faces and what the model says of them"));
    m_panel->body()->addWidget(m_list, 1);
    m_panel->body()->addWidget(lookLabel(tr("The tick on a bar is the threshold: from there on it is yes."), "small"));
    row->addWidget(m_panel);
    return work;
}

void TryPage::connectParts()
{
    connect(m_choice, &ModelChoice::sourceChanged, this, [this] {
        showState();
        judge();
    });
    connect(m_whole, &QCheckBox::toggled, this, &TryPage::judge);
    connect(m_previous, &QPushButton::clicked, this, [this] { go(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { go(1); });
    connect(new QShortcut(QKeySequence::Paste, this), &QShortcut::activated, this, &TryPage::paste);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) { m_boxes->choose(index.row()); });
    connect(m_boxes, &FaceBoxes::boxChosen, this, [this](int box) {
        if (box >= 0)
            m_list->setCurrentIndex(m_model->index(box));
        else
            m_list->clearSelection();
    });
    for (Latest *job : {&m_read, &m_judging}) {
        connect(job, &Latest::failed, m_notice, &NoticeLine::showTrouble);
        connect(job, &Latest::busyChanged, this, &TryPage::showFaces);
    }
}

void TryPage::followWorkspace()
{
    if (workspace().isOpen())
        m_choice->setRuns(workspace().view().runs);
    else
        m_choice->clearAll();
}

void TryPage::showState()
{
    QWidget *page = m_stack->widget(2);
    if (!m_choice->source())
        page = m_noModel;
    else if (m_entries.empty())
        page = m_noPicture;
    m_stack->setCurrentWidget(page);
    const int count = static_cast<int>(m_entries.size());
    m_previous->setVisible(count > 1);
    m_next->setVisible(count > 1);
    m_previous->setEnabled(m_at > 0);
    m_next->setEnabled(m_at + 1 < m_entries.size());
    m_whole->setEnabled(page == m_stack->widget(2));
    const Entry *entry = current();
    m_name->setText(!entry      ? QString()
                    : count > 1 ? tr("%1 of %2 · %3").arg(m_at + 1).arg(count).arg(entry->name)
                                : entry->name);
    m_name->setToolTip(entry ? entry->path : QString());
}

void TryPage::showEntry()
{
    m_notice->hide();
    showState();
    const Entry *entry = current();
    m_boxes->setPicture(entry ? entry->picture : nullptr);
    m_boxes->fit();
    showFaces();
}

void TryPage::showFaces()
{
    const Entry *entry = current();
    const bool known = entry && !entry->judgedBy.isEmpty() && entry->judgedBy == judgeKey();
    std::vector<Box> boxes;
    for (const JudgedFace &face : known ? entry->faces : std::vector<JudgedFace>())
        boxes.push_back(face.box);
    m_boxes->setBoxes(boxes);
    m_model->setFaces(known ? entry->faces : std::vector<JudgedFace>());
    const int count = m_model->rowCount();
    m_panel->setTitle(known ? QString::fromStdString(faces::counted(count, "face", "faces")) : tr("Faces"));
    const bool whole = entry && entry->picture && count == 1 && boxes.front().width >= entry->picture->size().width() &&
                       boxes.front().height >= entry->picture->size().height();
    m_panel->setNote(m_read.busy()                    ? tr("reading the picture …")
                     : m_judging.busy()               ? tr("judging …")
                     : whole && !m_whole->isChecked() ? tr("none found: the whole picture is taken as one")
                                                      : QString());
    if (count > 0 && !m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model->index(0));
    emit footChanged();
}

TryPage::Entry *TryPage::current() { return m_at < m_entries.size() ? &m_entries[m_at] : nullptr; }

const TryPage::Entry *TryPage::current() const { return m_at < m_entries.size() ? &m_entries[m_at] : nullptr; }

QString TryPage::footText() const
{
    const ModelSource *source = m_choice->source();
    if (!source || m_model->rowCount() == 0)
        return {};
    return tr("%1 judged by %2")
        .arg(QString::fromStdString(faces::counted(m_model->rowCount(), "face", "faces")), source->title);
}

void TryPage::shown()
{
    if (m_stack->currentWidget() == m_noModel)
        m_noModel->button()->setFocus();
    else if (m_stack->currentWidget() == m_noPicture)
        m_noPicture->button()->setFocus();
    else
        m_list->setFocus();
}

void TryPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasImage() && !event->mimeData()->hasUrls())
        event->acceptProposedAction();
    else
        event->ignore();
}

void TryPage::dropEvent(QDropEvent *event)
{
    takePicture(event->mimeData()->imageData().value<QImage>(), tr("Dropped picture"));
    event->acceptProposedAction();
}

} // namespace faces::ui
