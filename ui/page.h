// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "ui/ids.h"

#include <QIcon>
#include <QString>
#include <QWidget>

namespace faces::ui {

class Workspace;

/// One page of the rail. A page reads from the workspace, gives it orders, and reports what the foot shows.
class Page : public QWidget {
    Q_OBJECT
public:
    Page(Workspace &workspace, QWidget *parent) : QWidget(parent), m_workspace(workspace) {}

    virtual QString title() const = 0;    ///< as on the rail
    virtual QString iconName() const = 0; ///< of resources/icons, without ".svg"
    /// The one figure that matters here, for the foot's left side.
    virtual QString footText() const { return {}; }
    /// What goes on behind this page, for the foot's right side.
    virtual QString footRemark() const { return {}; }
    /// What waits for what runs, as a sentence for who is asked whether to close; empty: nothing.
    virtual QString waitingText() const { return {}; }
    /// Something was dropped anywhere on the page: files or folders. True if the page took them.
    virtual bool takeFiles(const QStringList &) { return false; }
    virtual void showRun(RunId) {}               ///< for the page that shows runs face by face
    virtual void showComparison(RunId, RunId) {} ///< the same, two runs beside each other
    virtual void showFace(FaceId) {}             ///< for the page that labels faces
    /// For the page that labels faces: a filter as toText() of ui/models/filter_text.h writes it.
    virtual void showFiltered(const QString &) {}
    virtual void settingsChanged() {} ///< somebody was in the settings
    virtual void shown() {}           ///< the page came to the front: put the focus where work goes on

signals:
    void footChanged();
    /// "Show these faces on the Label page" and the like; page is a title's English id: "label".
    void pageWanted(const QString &page);
    void faceWanted(faces::FaceId face); ///< "show this face on the Label page"
    /// "Show these faces on the Label page": a filter as toText() writes it.
    void facesWanted(const QString &filter);
    void runWanted(faces::RunId run);                      ///< "show this run's faces on the Results page"
    void comparisonWanted(faces::RunId a, faces::RunId b); ///< "show there what b mends and breaks of a"

protected:
    Workspace &workspace() const { return m_workspace; }

private:
    Workspace &m_workspace;
};

} // namespace faces::ui
