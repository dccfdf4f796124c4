// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "ui/models/face_filter.h"
#include "ui/models/face_order.h"
#include "ui/page.h"
#include "ui/place_keeper.h"
#include "ui/widgets/paint_hold.h"
#include "ui/workspace.h"

#include <QElapsedTimer>

#include <optional>
#include <vector>

class QAction;
class QSplitter;
class QStackedWidget;
class QTabWidget;
class QTimer;

namespace faces::ui {

class EmptyState;
class FaceGrid;
class FaceListModel;
class FacePictures;
class AcceptBar;
class FacePanel;
class FilterBar;
class LabelHints;
class LabelViews;
class Suggesting;
class ViewSwitch;
struct Acceptance;
struct SplitAcceptance;
enum class BadgeState;
struct TileLook;

/// Labels faces with the keyboard: a grid of faces or one of them large, the current one's labels at the side, chips
/// that filter.
class LabelPage : public Page {
    Q_OBJECT
public:
    LabelPage(Workspace &workspace, QWidget *parent);
    ~LabelPage() override;

    QString title() const override { return tr("Label"); }
    QString iconName() const override { return QStringLiteral("label"); }
    QString footText() const override;
    QString footRemark() const override;
    void shown() override;

    FaceId currentFace() const;
    std::vector<FaceId> selectedFaces() const; ///< in the order shown
    /// Makes these faces the selected ones and scrolls there; lifts the filter if it hides them.
    void showFaces(const std::vector<FaceId> &faces);
    void showFiltered(const QString &filter) override; ///< instead of the filters that are on; the first one is current
    std::vector<FaceId> listedFaces() const; ///< those that the filters let through
    void repaintFaces();                     ///< what their badges show changed
    /// The setting of a project that holds the face at which the page begins.
    static QString facePlace() { return QStringLiteral("label/face"); }
    /// Beside the keys' tab below the current face.
    void addSideTab(const QString &title, QWidget *widget);

signals:
    void faceShown(faces::FaceId face); ///< the current one; 0: none

private:
    void assemble();
    QWidget *makeLeft();
    void makeActions();
    void makeAttributeActions();

    // -- suggestions
    void assembleAccepting();
    void makeAcceptActions();
    void acceptChosen();    ///< and goes on
    void acceptScreenful(); ///< and scrolls on
    void accept(const Acceptance &acceptance);
    SplitAcceptance suggestedForChosen() const;
    std::optional<Acceptance> acceptanceOfChosen(); ///< after a question, where some of it is out of sight
    bool nothingSuggested(FaceId face) const;
    std::vector<FaceId> facesOnScreen() const; ///< whose tiles are seen whole
    void showAcceptBar();
    // -- labels that the model doubts
    void nextDoubted();
    void settleDoubted(bool mend);
    std::optional<Workspace::Shown> doubtedAttribute();
    void readDoubts(); ///< the worst doubt about the current face

    // -- what keys do
    void toggle(const AttributeId &attribute);
    void toggleByKey(const AttributeId &attribute);
    bool pressedAgain(const AttributeId &attribute); ///< for the face just left: there it is no now
    void usualAndOn(const AttributeId &yes);         ///< yes: empty, or the attribute that is yes in any case
    void makeUnknown();
    void rejectOrKeep();
    void reject(const QString &reason);
    void setKeysOn(bool on);
    void nextUnlabelled();
    int unlabelledRow() const;
    void sayItIsTheLast();
    void say(const QString &sentence); ///< what a key did, or why it did nothing
    bool goOn();                       ///< false: that was the last one
    void goBack();
    void clearFilters();
    void stepBack(); ///< from the large face to the grid, from filters to all faces
    void badgeClicked(FaceId face, int badge, BadgeState state);
    void showViewAs(bool oneLarge);

    // -- keeping what is shown in step with the workspace
    void viewChanged();
    void labelsChanged();
    void selectionChanged();
    void undone(const store::Step &step, bool redo);
    void rememberPlace();
    void restorePlace();
    PlaceKeeper::Place placeNow() const; ///< face, filters and scroll, for the next time this project is open
    void recall();
    void scrollToPlace();
    void showWaited();
    void comeBackTo(const std::vector<FaceId> &faces);
    void filterChosen(const FaceFilter &filter, FaceOrder order);
    void showCounts();
    TileLook lookOf(const QModelIndex &index) const;
    std::vector<const Face *> chosenFaces() const;
    void setCurrentRow(int row);
    bool mayWrite();
    bool mayLabel(); ///< by a key: what is out of sight is only shown
    bool selectionInSight() const;
    void showSelection();

    FacePictures &m_pictures;
    FaceListModel *m_model;
    FaceGrid *m_grid = nullptr; ///< the views'; its selection is that of both
    FacePanel *m_panel = nullptr;
    FilterBar *m_filters = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    LabelViews *m_views = nullptr;
    Suggesting *m_suggesting = nullptr;
    AcceptBar *m_accept = nullptr;
    QTimer *m_showAccept = nullptr;   ///< what is on the screen is counted when it stands still
    std::vector<Suspicion> m_doubted; ///< worst first
    bool m_doubtsChanged = true;      ///< readDoubts() finds out before anybody looks: it goes through all faces
    ViewSwitch *m_switch = nullptr;
    QWidget *m_work = nullptr;
    QSplitter *m_split = nullptr;
    std::vector<QAction *> m_attributeActions;
    std::vector<Attribute> m_actionsFor;
    std::vector<QString> m_letters; ///< of those, for the badges
    struct Place {
        FaceId current{};
        std::vector<FaceId> selected;
        FaceId top{};        ///< the first face in sight; 0: not known
        int topPx = 0;       ///< where its tile begins
        bool inSight = true; ///< the current face
    } m_place;
    Place scrollPlace() const;
    bool m_placeWaits = false; ///< the page has not had its size yet
    PlaceKeeper *m_keeper;
    PaintHold m_hold; ///< the next face is seen when the labels of the last one are on the disk
    FaceId m_lastFace{};
    std::vector<FaceId> m_showWhenSeen; ///< of a step that was done again: the view does not hold them yet
    LabelHints *m_hints = nullptr;
    QTabWidget *m_tabs = nullptr;
    /// A key set the last unknown label of this face and went on by itself.
    struct JustLeft {
        FaceId face{};
        AttributeId attribute;
        QElapsedTimer since;
    } m_justLeft;
    bool m_moving = false; ///< a reset is under way: what the view says of its selection is not the person's
};

} // namespace faces::ui
