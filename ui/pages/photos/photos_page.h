// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/tasks/photos.h"
#include "ui/jobs/latest.h"
#include "ui/page.h"
#include "ui/widgets/picture_view.h"

#include <QHash>
#include <QPointer>

#include <filesystem>
#include <optional>
#include <vector>

class QCheckBox;
class QLabel;
class QListView;
class QPushButton;
class QStackedWidget;
class QTimer;

namespace faces::ui {

class CellPanel;
class GridBar;
class GridCanvas;
class LookReview;
class NoticeLine;
class PhotoListModel;

/// Photos come in, their grid is found, set right if need be, and cut into faces.
class PhotosPage : public Page {
    Q_OBJECT
public:
    PhotosPage(Workspace &workspace, QWidget *parent);
    ~PhotosPage() override;

    QString title() const override { return tr("Photos"); }
    QString iconName() const override { return QStringLiteral("photos"); }
    QString footText() const override;
    bool takeFiles(const QStringList &paths) override;
    void shown() override;

private:
    // photos_page.cpp: the parts
    QWidget *makeList();
    QWidget *makeCentre();
    void connectParts();
    void followTrouble();
    QWidget *makeSide();
    void showReview(bool on); ///< in place of the canvas
    // photos_shown.cpp: what is seen
    void followWorkspace();
    void forgetProject(); ///< the next one's photos have the same ids
    void recallPhoto();   ///< the one that was shown when the project was closed
    void showPhoto(std::optional<PhotoId> id);
    void showGrid();
    void showCell();
    void showStatus();
    const Photo *current() const;
    std::vector<PhotoId> chosenPhotos() const;
    int facesToCut() const;
    bool cutAsDrawn() const; ///< every cell of the chosen photos is a face of the project already
    bool mayWrite() const;

    // photos_work.cpp, photos_cut.cpp: what is done
    void openFiles();
    void addFiles(const std::vector<std::filesystem::path> &files);
    void added(const tasks::AddedPhotos &added);
    void load(const Photo &photo);
    void edit(const Grid &grid);
    void keepEdit();
    void leave(); ///< the project is about to close
    void findGrid(int columns, int rows); ///< 0, 0: nothing is known
    void findFaces();
    void wantKind(bool grid);
    void useNumbers();
    void cut();
    void cutWhenReady(); ///< starts the cut that was ordered once the grids it needs are found and kept
    void startCut();
    void cutDone(const tasks::CutResult &result);
    static QString skippedSentence(const std::vector<Skipped> &skipped);
    void removePhoto();

    PhotoListModel *m_model;
    QStackedWidget *m_stack;
    NoticeLine *m_notice;
    QListView *m_list;
    GridBar *m_bar;
    GridCanvas *m_canvas;
    CellPanel *m_cell;
    LookReview *m_review = nullptr;
    QStackedWidget *m_middle; ///< the canvas with its bar, or the review
    QLabel *m_status;
    QCheckBox *m_background;
    QPushButton *m_cut;
    QPushButton *m_label;

    std::optional<PhotoId> m_current;
    std::optional<FoundGrid> m_grid;         ///< of the current photo, as it is seen (an edit may not be kept yet)
    QHash<qint64, std::vector<Box>> m_boxes; ///< faces found on photos without a grid
    QTimer *m_keep;                          ///< an edit is kept when the hand rests
    bool m_edited = false;                   ///< and not kept yet
    Latest m_load, m_find, m_detect;
    int m_seenCell = -1; ///< in the panel at the right
    QPointer<Job> m_cutting; ///< gone, too, when the project is closed while it runs
    bool m_cutWanted = false;
    std::vector<PhotoId> m_selectWhenSeen; ///< just added: chosen once the list shows them
};

} // namespace faces::ui
