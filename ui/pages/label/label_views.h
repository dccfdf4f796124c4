// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "ui/widgets/face_grid.h"
#include "ui/workspace.h"

class QStackedWidget;

namespace faces::ui {

class EmptyState;
class FaceView;

/// Two views of one list: a grid of tiles, and one face large with its neighbours. List, selection and current face are
/// the same in both; which one is shown, and how large, is remembered.
class LabelViews : public QWidget {
    Q_OBJECT
public:
    LabelViews(Workspace &workspace, QAbstractItemModel *faces, FaceGrid::Look look, QWidget *parent = nullptr);
    ~LabelViews() override;

    FaceGrid *grid() const { return m_grid; }
    FaceView *oneFace() const { return m_one; }
    bool oneLarge() const { return m_oneLarge; }
    void setOneLarge(bool on);
    QAbstractItemView *list() const; ///< of the view that is shown; it has the keys
    void showList();                 ///< or says that no face fits
    bool noneFits() const;
    void showCurrent();       ///< scrolls there
    void resizeBy(int steps); ///< tiles, or the large picture
    void usualSize();
    QPoint menuPlace() const; ///< on the screen, at the current face

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void oneLargeChanged(bool on);
    void badgeClicked(faces::FaceId face, int badge, faces::ui::BadgeState state);
    void allWanted(); ///< no face fits, and the person wants to see them all

private:
    QString badgeWords(int badge, BadgeState state) const;

    Workspace &m_workspace;
    FaceGrid *m_grid;
    FaceView *m_one;
    EmptyState *m_noneFit;
    QStackedWidget *m_stack;
    bool m_oneLarge = false;
    int m_wheel = 0; ///< eighths of a degree that make no whole step yet
};

} // namespace faces::ui
