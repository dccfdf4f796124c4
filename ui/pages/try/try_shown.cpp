// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/tasks/training.h"
#include "ui/idle_keys.h"
#include "ui/pages/photos/grid_canvas.h"
#include "ui/pages/photos/key_hints.h"
#include "ui/pages/try/model_choice.h"
#include "ui/pages/try/picture_strip.h"
#include "ui/pages/try/try_page.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/notice_line.h"
#include "ui/widgets/panel.h"
#include "ui/words.h"
#include "ui/workspace.h"

#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QStackedWidget>

#include <algorithm>

namespace faces::ui {

void TryPage::followWorkspace()
{
    if (workspace().isOpen())
        m_choice->setRuns(workspace().view().runs);
    else
        m_choice->clearAll();
    if (live() && !m_choice->source()) { // there is nobody left to judge what it sees
        stopCamera();
        showPicture();
        read();
    }
    showState();
}

void TryPage::showState()
{
    QWidget *page = m_work;
    if (!m_choice->source())
        page = m_noModel;
    else if (!current())
        page = m_noPicture;
    m_stack->setCurrentWidget(page);
    const int count = live() ? 0 : m_pictures->count();
    m_cameraButton->setChecked(live());
    m_takeButton->setVisible(live());
    setEnabledOrWhy(m_camera, m_cameraButton->isVisibleTo(this) && m_choice->source(),
                    m_choice->source() ? tr("There is no camera.") : tr("There is no model yet."));
    setEnabledOrWhy(m_take, live() && m_liveFrame.picture, tr("The camera is off."));
    m_previousButton->setVisible(count > 1);
    m_nextButton->setVisible(count > 1);
    m_strip->setVisible(count > 1);
    setEnabledOrWhy(m_previous, m_at > 0, tr("This is the first picture."));
    setEnabledOrWhy(m_next, m_at + 1 < count, tr("This is the last picture."));
    m_whole->setEnabled(page == m_work);
    setEnabledOrWhy(m_forget, count > 0, tr("There is no picture to take off."));
    const TriedPicture *picture = current();
    m_name->setText(live()      ? tr("%1, live").arg(m_liveFrame.name)
                    : !picture  ? QString()
                    : count > 1 ? tr("%1 of %2 · %3").arg(m_at + 1).arg(count).arg(picture->name)
                                : picture->name);
    m_name->setToolTip(picture ? picture->path : QString());
    if (picture && !live())
        m_strip->setCurrentIndex(m_pictures->index(m_at));
}

void TryPage::showPicture()
{
    m_notice->hide();
    showState();
    const TriedPicture *picture = current();
    m_canvas->choose(-1);
    m_model->setFaces({});
    m_canvas->setPicture(picture ? picture->picture : nullptr);
    m_canvas->fit();
    showFaces();
}

bool TryPage::known(const TriedPicture &picture) const
{
    return !picture.judgedBy.isEmpty() && picture.judgedBy == judgeKey(picture);
}

void TryPage::showFaces()
{
    const TriedPicture *picture = current();
    std::vector<JudgedFace> faces = picture ? picture->faces : std::vector<JudgedFace>();
    std::vector<FacePlace> places;
    for (JudgedFace &face : faces) {
        face.waits = face.waits || !known(*picture);
        places.push_back(face.place);
    }
    const bool others = m_model->rowCount() != static_cast<int>(faces.size());
    {
        const QScopedValueRollback showing(m_showing, true);
        m_canvas->setBoxes(places);
        m_model->setFaces(std::move(faces));
    }
    const int count = m_model->rowCount();
    const QString note = noteText();
    m_panel->setTitle(note == noneFound()                         ? tr("No face found")
                      : count > 0 || (picture && known(*picture)) ? faceCount(count)
                                                                  : tr("Faces"));
    m_panel->setNote(note);
    if (others && !m_canvas->dragging()) // one of them is chosen, so that keys have something to move
        m_list->setCurrentIndex(m_model->index(m_canvas->chosen() >= 0 ? m_canvas->chosen() : 0));
    setEnabledOrWhy(m_again, picture && picture->byHand, tr("The boxes are as they were found."));
    setEnabledOrWhy(m_add, workspace().isOpen() && count > 0 && !live(),
                    live()                 ? tr("Take the picture first.")
                    : workspace().isOpen() ? tr("There is no face to add.")
                                           : tr("No project is open."));
    showHints();
    emit footChanged();
}

QString TryPage::noneFound() { return tr("taken as a whole picture"); }

QString TryPage::noteText() const
{
    const TriedPicture *picture = current();
    if (m_read.busy())
        return tr("reading the picture …");
    if (m_judging.busy() && !live())
        return tr("judging …");
    if (!picture || !picture->picture || !known(*picture))
        return {};
    if (picture->byHand)
        return tr("boxes set by hand");
    if (m_whole->isChecked() || picture->faces.size() != 1)
        return {};
    const QSize size = picture->picture->size();
    const bool whole = picture->faces.front().place.box == tasks::wholeBox(size.width(), size.height());
    return whole ? noneFound() : QString();
}

void TryPage::showHints()
{
    m_hints->setVisible(m_canvas->picture() != nullptr);
    if (live())
        return m_hints->setHints({{tr("Space"), tr("take the picture")}, {QStringLiteral("C"), tr("camera off")}});
    m_hints->setHints(canvasHints({.grid = false,
                                   .editable = true,
                                   .chosen = m_canvas->chosen() >= 0,
                                   .percent = qRound(m_canvas->zoom() * 100)}));
}

QString TryPage::footText() const
{
    const ModelSource *source = m_choice->source();
    if (!source || m_model->rowCount() == 0)
        return {};
    return tr("%Ln faces judged by %1", nullptr, m_model->rowCount()).arg(source->title);
}

void TryPage::shown()
{
    lookForCamera();
    if (m_stack->currentWidget() == m_noModel)
        m_noModel->button()->setFocus();
    else if (m_stack->currentWidget() == m_noPicture)
        m_noPicture->button()->setFocus();
    else
        m_list->setFocus();
}

} // namespace faces::ui
