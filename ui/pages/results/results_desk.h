// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "ui/page.h"

class QStackedWidget;

namespace faces::ui {

class ComparedFacesView;
class ResultsPage;

/// The Results page as it stands on the rail: one run face by face, or two beside each other. The second is made when
/// somebody asks for it.
class ResultsDesk : public Page {
    Q_OBJECT
public:
    explicit ResultsDesk(Workspace &workspace, QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override;
    QString footText() const override;
    void shown() override;
    void showRun(RunId run) override;
    void showComparison(RunId a, RunId b) override;
    void settingsChanged() override;

    ResultsPage &page() const { return *m_page; }
    bool comparing() const;
    ComparedFacesView &compared(); ///< made where there is none yet

private:
    void leaveComparison();
    void showFaceOf(RunId run, FaceId face);
    bool goToWanted();

    ResultsPage *m_page;
    ComparedFacesView *m_compared = nullptr;
    QStackedWidget *m_stack;
    FaceId m_wanted{}; ///< to be gone to when its run is shown; 0: none
};

} // namespace faces::ui
