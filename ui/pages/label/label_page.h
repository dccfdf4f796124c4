// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "ui/models/face_filter.h"
#include "ui/page.h"
#include "ui/workspace.h"

#include <vector>

class QAction;
class QGridLayout;
class QSplitter;
class QStackedWidget;
class QTabWidget;

namespace faces::ui {

class EmptyState;
class FaceGrid;
class FaceListModel;
class FacePanel;
class FilterChips;
struct TileLook;

/// Labels faces with the keyboard: a grid of faces, the current one large at the side, chips that filter.
class LabelPage : public Page {
    Q_OBJECT
public:
    LabelPage(Workspace &workspace, QWidget *parent);
    ~LabelPage() override;

    QString title() const override { return tr("Label"); }
    QString iconName() const override { return QStringLiteral("label"); }
    QString footText() const override;
    void shown() override;

    FaceId currentFace() const;
    std::vector<FaceId> selectedFaces() const; ///< in the order shown
    /// Makes these faces the selected ones and scrolls there; lifts the filter if it hides them.
    void showFaces(const std::vector<FaceId> &faces);
    std::vector<FaceId> listedFaces() const; ///< those that the filters let through
    void repaintFaces();                     ///< what their badges show changed
    /// Beside the keys' tab below the current face.
    void addSideTab(const QString &title, QWidget *widget);

signals:
    void faceShown(faces::FaceId face); ///< the current one; 0: none

private:
    void assemble();
    QWidget *makeHints();
    void fillHints();
    void makeActions();
    void makeAttributeActions();

    // -- what keys do
    void toggle(const AttributeId &attribute);
    void usualAndOn(const AttributeId &yes); ///< yes: empty, or the attribute that is yes in any case
    void makeUnknown();
    void rejectOrKeep();
    void reject(const QString &reason);
    void setKeysOn(bool on);
    void nextUnlabelled();
    void goOn();
    void goBack();
    void clearFilters();
    void resizeTiles(int steps);

    // -- keeping what is shown in step with the workspace
    void viewChanged();
    void labelsChanged();
    void selectionChanged();
    void undone(const store::Step &step);
    void rememberPlace();
    void restorePlace();
    void remember(); ///< face and filters, for the next time this project is open
    void recall();
    void showWaited();
    void filterChosen(const FaceFilter &filter);
    void showCounts();
    TileLook lookOf(const QModelIndex &index) const;
    std::vector<const Face *> chosenFaces() const;
    void setCurrentRow(int row);
    bool mayWrite();

    FaceListModel *m_model;
    FaceGrid *m_grid = nullptr;
    FacePanel *m_panel = nullptr;
    FilterChips *m_chips = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    EmptyState *m_noneFit = nullptr;
    QWidget *m_work = nullptr;
    QStackedWidget *m_gridStack = nullptr;
    QSplitter *m_split = nullptr;
    std::vector<QAction *> m_attributeActions;
    std::vector<Attribute> m_actionsFor;
    struct Place {
        FaceId current{};
        std::vector<FaceId> selected;
        int scroll = 0;
    } m_place;
    FaceId m_lastFace{};
    std::vector<FaceId> m_showWhenSeen; ///< of a step that was done again: the view does not hold them yet
    QGridLayout *m_hints = nullptr;
    QTabWidget *m_tabs = nullptr;
    bool m_moving = false; ///< a reset is under way: what the view says of its selection is not the person's
};

} // namespace faces::ui
