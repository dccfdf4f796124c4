// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/grid.h"
#include "core/data/ids.h"
#include "ui/jobs/latest.h"
#include "ui/page.h"
#include "ui/pages/try/tried_model.h"

#include <QPointer>

#include <optional>
#include <vector>

class QAction;
class QCheckBox;
class QLabel;
class QListView;
class QPushButton;
class QStackedWidget;

namespace faces::tasks {
struct AddedTried;
}

namespace faces::ui {

class EmptyState;
class GridCanvas;
class KeyHints;
class ModelChoice;
class NoticeLine;
class Panel;
class CameraFeed;
class PictureStrip;
struct KeptJudge;

/// Any picture, judged by a model: which faces are on it and what the model says of each. Boxes can be moved, and the
/// answer follows.
class TryPage : public Page {
    Q_OBJECT
public:
    TryPage(Workspace &workspace, QWidget *parent);
    ~TryPage() override;

    QString title() const override { return tr("Try"); }
    QString iconName() const override { return QStringLiteral("try"); }
    QString footText() const override;
    bool takeFiles(const QStringList &paths) override; ///< pictures, folders of pictures, or a model
    void takePicture(const QImage &picture, const QString &name);
    void settingsChanged() override { judge(); } ///< with the networks that are chosen now
    void shown() override;

protected:
    /// Pictures without a file, from a browser; files are the window's to give, for one may be a project.
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    // try_page.cpp: how it is put together
    void makeActions();
    QWidget *makeBar();
    QWidget *makeWork();
    QWidget *makePictureSide();
    QWidget *makeAnswers();
    void makeEmptyStates();
    void connectParts();
    void connectJobs();
    void connectCanvas();

    // try_shown.cpp: what is seen
    void followWorkspace();
    void showState();
    void showPicture();
    void showFaces();
    void showHints();
    QString noteText() const;
    static QString noneFound();
    bool known(const TriedPicture &picture) const;  ///< its faces are those of this model
    bool live() const { return m_feed != nullptr; } ///< the camera is on
    TriedPicture *current() { return live() ? &m_liveFrame : m_pictures->at(m_at); }
    const TriedPicture *current() const { return live() ? &m_liveFrame : std::as_const(*m_pictures).at(m_at); }

    // try_work.cpp: which pictures
    void openPictures();
    void openModel();
    void paste();
    TriedPicture *byId(int id); ///< the camera's has 0

    void add(std::vector<TriedPicture> pictures);
    void goTo(int row);
    void forgetPicture(); ///< takes the shown one off the list
    void letGo();         ///< of the pictures that are not near the current one: they are large, and can be read again

    // try_judging.cpp: what is said of them
    void read();
    void judge();
    void editBoxes(const std::vector<FacePlace> &boxes);
    void follow(); ///< judges the boxes that were moved
    void findAgain();
    void readModel(); ///< a file that was just chosen, where there is no picture that would show what is wrong with it
    const TriedPicture *nextAhead() const; ///< the nearest one that nobody has judged; null: none
    void lookAhead();                      ///< reads and judges the next picture that nobody looks at yet
    QString judgeKey(const TriedPicture &picture) const;

    // try_adding.cpp
    void addToProject();
    void tellAdded(const tasks::AddedTried &added);

    // try_camera.cpp
    void lookForCamera();
    void switchCamera();
    void startCamera();
    void stopCamera();
    void showFrame();
    void takeFrame(); ///< the one that is shown becomes a picture of the list

    QAction *m_open, *m_paste, *m_openModel, *m_previous, *m_next, *m_again, *m_add, *m_forget, *m_camera, *m_take;
    NoticeLine *m_notice;
    QStackedWidget *m_stack;
    EmptyState *m_noModel;
    EmptyState *m_noPicture;
    QWidget *m_work = nullptr;
    ModelChoice *m_choice;
    QCheckBox *m_whole;
    QPushButton *m_previousButton, *m_nextButton;
    QLabel *m_name;
    GridCanvas *m_canvas;
    KeyHints *m_hints;
    Panel *m_panel;
    JudgedModel *m_model;
    QListView *m_list;
    QPushButton *m_againButton, *m_addButton, *m_cameraButton, *m_takeButton;
    TriedModel *m_pictures;
    PictureStrip *m_strip;

    CameraFeed *m_feed = nullptr;
    QPointer<CameraFeed> m_endingFeed; ///< lets go of the camera
    TriedPicture m_liveFrame;
    int m_taken = 0;           ///< pictures, with the camera
    int m_at = 0;              ///< row of the picture that is shown
    bool m_modelFails = false; ///< it is not asked about the other pictures
    bool m_showing = false;    ///< the canvas is being told what is known already
    std::shared_ptr<KeptJudge> m_judge;
    Latest m_read, m_judging, m_following, m_ahead, m_modelReading;
};

} // namespace faces::ui
