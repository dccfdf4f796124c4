// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/tasks/photos.h"
#include "ui/jobs/latest.h"
#include "ui/page.h"
#include "ui/widgets/picture_view.h"

#include <QHash>
#include <QPointer>
#include <QSet>

#include <filesystem>
#include <optional>
#include <vector>

class QBoxLayout;
class QCheckBox;
class QLabel;
class QListView;
class QPushButton;
class QStackedWidget;
class QTimer;

namespace faces::ui {

class CellPanel;
class EmptyState;
class Panel;
class GridBar;
class GridCanvas;
class KeyHints;
class LookFinder;
class LookReview;
class NoticeLine;
class PageFrame;
class PhotoListModel;
class PhotoWatch;

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
    void settingsChanged() override;
    void shown() override;

private:
    // photos_page.cpp: the parts
    QWidget *makeList();
    static PageFrame *makeFrame(QWidget *page);
    QWidget *makeCentre();
    void connectParts();
    void followTrouble();
    void resizeEvent(QResizeEvent *event) override; ///< a narrow window leaves the list less room
    QWidget *makeReview(LookFinder &finder);
    QWidget *makeSide(LookFinder &finder);
    void showMiddle(int index); ///< the photo, the review, or what is wrong with files that can't be used
    void showReview(bool on);   ///< in place of the canvas
    // photos_shown.cpp: what is seen
    void followWorkspace();
    void followRejections();
    void forgetProject(); ///< the next one's photos have the same ids
    void recallPhoto();   ///< the one that was shown when the project was closed
    void rememberBackground(bool removed);
    void showPhoto(std::optional<PhotoId> id);
    void showAsKept(const Photo &photo); ///< the current one, as the project has it
    void showGrid();
    void chooseCell(int cell);
    void hoverCell(int cell);
    void showCell();
    void showStatus();
    void followReading(bool busy);           ///< of the photo that is shown
    void forgetReadTrouble();                ///< the notice says it no more
    void awaitPhoto(const QString &trouble); ///< the one that is shown, which the notice says could not be read
    const Photo *current() const;
    Photo seen(const Photo &photo) const; ///< with the grid and the boxes that the page shows, kept or not
    bool mayWrite() const;
    // photos_chosen.cpp: what is chosen in the list
    void selectAdded();
    void choosePhoto(); ///< the current row's photo is shown, or that its file can't be used
    void showUsable();  ///< the photo's place, or what is wrong with the file that is chosen
    std::vector<PhotoId> chosenPhotos() const;
    std::vector<Photo> chosenAsSeen() const;
    int allFacesToCut() const; ///< of the chosen photos; 0 if one of them was not looked at yet
    bool allCutAsDrawn() const;

    // photos_found.cpp: grids and faces that the program finds
    void findGrid(int columns, int rows); ///< 0, 0: nothing is known
    void findFaces();                     ///< on the photo that is shown, again
    void lookForFaces();                  ///< on the chosen photos that have neither grid nor boxes
    bool wouldLoseRedo() const;
    struct FoundFaces {
        PhotoId photo{};
        std::vector<FacePlace> places;
    };
    void facesFound(const std::vector<FoundFaces> &found);
    void facesFoundAgain(const FoundFaces &found);
    void confirmGrids(const std::vector<PhotoId> &photos);
    void dropGrids(const std::vector<PhotoId> &photos); ///< they are ordinary photos
    bool asksAboutGrids(); ///< some of the chosen grids are guesses: the notice asks, and nothing is cut
    // photos_work.cpp, photos_cut.cpp: what is done
    void openFiles();
    void openFolder();
    void addFiles(const std::vector<std::filesystem::path> &files);
    void added(const tasks::AddedPhotos &added);
    void tellAdded(const tasks::AddedPhotos &added);
    void load(const Photo &photo);
    void edit(const Grid &grid);
    void editBoxes(const std::vector<FacePlace> &boxes);
    void keepEdit();
    void leave(); ///< the project is about to close
    void wantKind(bool grid);
    void cut();
    void cutWhenReady(); ///< starts the cut that was ordered once the grids it needs are found and kept
    void startCut();
    void cutDone(const tasks::CutResult &result);
    static QString cutSentence(const tasks::CutResult &result);
    void cutNothing(const std::vector<Skipped> &skipped);           ///< because of these
    static QString changesSentence(const tasks::CutResult &result); ///< to faces of earlier cuts
    static QString skippedSentence(const std::vector<Skipped> &skipped);
    void removePhoto();
    void offerToReject(const Photo &photo);

    PhotoListModel *m_model;
    QBoxLayout *m_foot = nullptr; ///< below the photo; two lines where the window is narrow
    PageFrame *m_frame;
    Panel *m_listPanel = nullptr;
    NoticeLine *m_notice; ///< the frame's, over the photo
    QListView *m_list;
    GridBar *m_bar = nullptr;
    GridCanvas *m_canvas;
    CellPanel *m_cell = nullptr;
    KeyHints *m_hints;
    LookReview *m_review = nullptr;
    QStackedWidget *m_middle = nullptr; ///< the canvas with its bar, the review, or m_unusable
    EmptyState *m_unusable = nullptr;
    QLabel *m_status;
    QCheckBox *m_background;
    QPushButton *m_cut;
    QPushButton *m_label;

    std::optional<PhotoId> m_current;
    // Of the current photo, as they are seen: an edit may not be kept yet.
    std::optional<FoundGrid> m_grid;
    std::optional<std::vector<FacePlace>> m_boxes;
    QTimer *m_keep; ///< an edit is kept when the hand rests
    enum class Edited { Nothing, Grid, Boxes };
    Edited m_edited = Edited::Nothing; ///< and not kept yet
    /// Found, but not written to the project: it is read only.
    QHash<qint64, std::vector<FacePlace>> m_found;
    QString m_models;        ///< key of the networks that did the work up to now
    bool m_leadsOn = false;     ///< the keyboard was on the button that cut, and is on the next one when that is there
    bool m_looksAtMany = false; ///< for faces, on more than the photo that is shown
    QSet<qint64> m_lookedAt; ///< for faces, since another photo was shown: not again by itself
    Latest m_load, m_find, m_detect;
    int m_seenCell = -1;     ///< in the panel at the right: the one that was chosen or pointed at last
    QString m_readTrouble;   ///< why the photo that is shown couldn't be read
    PhotoWatch *m_watch;     ///< of its file then
    QPointer<Job> m_cutting; ///< gone, too, when the project is closed while it runs
    bool m_cutWanted = false;
    bool m_gridsSettled = false;           ///< somebody just said that the grids to be cut lie right
    bool m_asking = false;                 ///< the notice asks about grids
    std::vector<PhotoId> m_selectWhenSeen; ///< just added: chosen once the list shows them
};

} // namespace faces::ui
