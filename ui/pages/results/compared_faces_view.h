// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "ui/jobs/latest.h"
#include "ui/pages/results/compared_chips.h"
#include "ui/pages/results/compared_summary.h"

#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>
#include <set>

class QAction;
class QComboBox;
class QLabel;
class QPushButton;

namespace faces::ui {

class EmptyState;
class PageFrame;
class TileGrid;
class Workspace;

/// Two runs face by face: which faces the second mends and which it breaks. What it shows is read in jobs; labels that
/// change meanwhile change it at once. Looking at the test faces is counted for both runs, as on the Results page.
class ComparedFacesView : public QWidget {
    Q_OBJECT
public:
    /// looked: runs whose test faces were shown since the project was opened; whoever else shows them shares it, so
    /// that nothing is counted twice. The view empties it when the project closes.
    ComparedFacesView(Workspace &workspace, std::set<RunId> &looked, QWidget *parent = nullptr);

    /// Shows b beside a. A run that is not there, or the same one twice, gives way to the newest other one.
    void compare(RunId a, RunId b);
    std::optional<RunId> runA() const { return m_a; } ///< nothing: there is none to compare
    std::optional<RunId> runB() const { return m_b; }
    QString footText() const;
    void takeFocus(); ///< to where work goes on

    const ComparedFacesModel &model() const { return *m_model; }
    TileGrid &grid() const { return *m_grid; }
    ComparedOn part() const { return m_part; }
    QString sentence() const;
    QString leftOut() const; ///< what is not compared, and why

signals:
    void backWanted();
    void faceWanted(faces::RunId run, faces::FaceId face); ///< Enter, or a double click
    void pageWanted(const QString &page);
    void footChanged();
    void shown();  ///< two runs' faces are there
    void scored(); ///< and the figures of what is shown, with their intervals

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Loaded {
        Run a, b;
        std::shared_ptr<ComparedTable> validation, test, outOfFold;
    };
    void build();
    QPushButton *backButton(QWidget *parent);
    QWidget *buildHead();
    QWidget *buildSide();
    QWidget *buildKeys();
    void connectParts();
    void makeActions();
    void viewChanged();
    void forgetProject();
    void listRuns();
    void choose(QComboBox *chosen);
    void swapRuns();
    void load();
    void loadAgain();
    static Loaded loaded(const store::Project &project, RunId a, RunId b, const std::stop_token &stop);
    void take(Loaded read);
    bool takeTruth();
    bool takeTruth(ComparedTable &table, const std::vector<std::size_t> &labelAt, const std::vector<FaceId> *only);
    void labelsChanged(const std::vector<FaceId> &faces);
    void showPart();
    void showAttribute(int attribute);
    void showCounts();
    void showSummary();
    void score();
    void clearOrLeave();
    void openFace();
    void countLook();
    QString whyNothing() const;
    const std::shared_ptr<ComparedTable> &table(ComparedOn part) const;

    Workspace &m_workspace;
    std::set<RunId> &m_looked;
    QAction *m_open = nullptr, *m_swap = nullptr, *m_leave = nullptr;
    PageFrame *m_frame = nullptr;
    EmptyState *m_empty = nullptr;
    QComboBox *m_runsA = nullptr, *m_runsB = nullptr;
    QLabel *m_nothing = nullptr, *m_leftOut = nullptr;
    ComparedChips *m_chips = nullptr;
    TileGrid *m_grid = nullptr;
    ComparedSummary *m_summary = nullptr;
    ComparedFacesModel *m_model;
    Latest *m_reading, *m_scoring;
    QTimer m_scoreSoon, m_loadSoon;

    bool m_stale = false;     ///< something changed while it was not seen
    bool m_loadAgain = false; ///< when all is kept
    std::optional<RunId> m_a, m_b;
    std::optional<Loaded> m_loaded;
    ComparedOn m_part = ComparedOn::Validation;       ///< that is shown
    ComparedOn m_wantedPart = ComparedOn::Validation; ///< by the person; shown where both runs have it
    AttributeId m_attribute;                          ///< chosen; empty: any
    PairScores m_scores;
    bool m_drawn = false; ///< m_scores has intervals
    FaceId m_current{};
};

} // namespace faces::ui
