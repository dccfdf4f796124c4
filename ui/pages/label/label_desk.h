// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "ui/page.h"
#include "ui/workspace.h"

#include <memory>
#include <vector>

class QAction;
class QStackedWidget;

namespace faces::ui {

class BlindWorkspace;
class ConflictQueue;
class LabelPage;
class NoticeLine;
class OpinionsHub;

/// What stands at “Label” on the rail: the Label page, and around it everything about who labels. For a second opinion
/// the page is made anew over a workspace that knows no labels; there is one Label page at a time, and it does not know
/// over which of the two it stands.
class LabelDesk : public Page {
    Q_OBJECT
public:
    LabelDesk(Workspace &workspace, QWidget *parent);
    ~LabelDesk() override;

    QString title() const override { return tr("Label"); }
    QString iconName() const override { return QStringLiteral("label"); }
    QString footText() const override;
    void shown() override;
    void showFace(FaceId face) override;
    void showFiltered(const QString &filter) override;

    LabelPage *page() const { return m_page; }
    bool blind() const { return m_blind != nullptr; }
    QString bandText() const; ///< empty: no second opinion is being given

private:
    void makeActions();
    void assemble();
    void makePage();
    void begin(const OpinionPass &pass);
    void resume(); ///< what was under way when this project was last closed
    void leave();
    void leaveLater(bool toAgreement); ///< the page that hears a key must not go while it hears it
    void giveUpBlindness();
    void showBand();
    void showHub();
    void showConflicts();
    void showLabels();
    void enableActions();
    QString passUnderWay() const;

    QAction *m_opinions = nullptr, *m_conflicts = nullptr, *m_leaveHub = nullptr, *m_leaveOpinion = nullptr;
    std::unique_ptr<BlindWorkspace> m_blind;
    LabelPage *m_page = nullptr;
    NoticeLine *m_band;
    QStackedWidget *m_stack;
    QWidget *m_place; ///< holds the page
    OpinionsHub *m_hub = nullptr;
    ConflictQueue *m_queue = nullptr;
};

} // namespace faces::ui
