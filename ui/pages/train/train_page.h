// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/run.h"
#include "ui/jobs/latest.h"
#include "ui/page.h"
#include "ui/pages/train/live_training.h"
#include "ui/pages/train/paired_runs.h"

#include <optional>
#include <utility>

class QButtonGroup;
class QListView;
class QPushButton;
class QShortcut;
class QStackedWidget;

namespace faces::ui {

class Curves;
class PageFrame;
class QueueList;
class RunComparison;
class RunHead;
class RunQueue;
class RunsModel;
class ScoresPanel;
class TrainChoices;
class TrainForm;
class TuneDesk;
class WorstFaces;

/// Choose what to train, start it, watch it learn, look at earlier runs; or let a search choose (TuneDesk). Either goes
/// on when one leaves the page; only one of them at a time, and what is ordered meanwhile waits (RunQueue).
class TrainPage : public Page {
    Q_OBJECT
public:
    explicit TrainPage(Workspace &workspace, QWidget *parent = nullptr);

    QString title() const override { return tr("Train"); }
    QString iconName() const override { return QStringLiteral("train"); }
    QString footText() const override;
    QString waitingText() const override;
    void shown() override;

    enum Mode { Train, Search };
    void setMode(Mode wanted); ///< remembered for the next time
    Mode mode() const;

    const LiveTraining &live() const { return *m_live; }
    const TuneDesk &search() const { return *m_tune; }
    const RunQueue &queue() const { return *m_queue; }
    const std::optional<Run> &shownRun() const { return m_run; } ///< not while the live one is shown

signals:
    void runEnded();  ///< finished, stopped or failed, and shown
    void runLoaded(); ///< an earlier run's curves and scores are shown

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    QWidget *buildModes();
    void buildRun();
    void buildSide();
    QWidget *buildPairButton();
    void connectParts();
    void connectQueue();
    void connectSearch();
    void modeChanged();
    void searchRunningChanged();
    void trainWith(const TrainOptions &options);
    void viewChanged();
    void showFormState();
    void startOrQueue(const TrainOptions &options);
    void queuePair();
    void showPairButton();
    void lookAtLive();
    /// All attributes named where none is: who edits them meanwhile changes nothing of what is learned, and shown.
    TrainOptions withAttributes(TrainOptions options) const;
    void start(const TrainOptions &options, const QString &title = {}); ///< of the job, see LiveTraining
    void goOn();
    bool canGoOn() const; ///< the shown run
    void stop();
    void makeActions();
    void showActions(); ///< which of them are possible now
    void compareWithBefore();
    std::optional<RunId> runBefore() const; ///< the shown one
    /// The head had the keyboard, and its buttons came and went: to "Stop" or "Go on", else to what starts a training.
    void keepFocus();
    void begin(const QString &name, const QString &what, bool leaky, std::optional<RunId> known);
    void moved(bool epochEnded);
    void ended();
    void advance();     ///< begins what waits, if nothing is in its way
    void settleQueue(); ///< what the end of a training means to those that wait
    void forgetEnds();  ///< the project is closed
    void queueChanged();
    QString hindrance() const;
    void hideNotice(); ///< not an offer that still stands
    void showPair();   ///< two runs that were ordered to be compared have both ended
    bool showsLive() const;
    void showLive();
    void showWorst();
    RunComparison &comparison(); ///< made when two runs are first compared
    void chosen();               ///< one run is shown, two are compared
    bool comparedHaveModels() const;
    void seeComparedFaces();
    bool showCompared(); ///< false: nothing is compared (any more)
    void selectRun(RunId id);
    void showSelected();
    void load(RunId id);
    void showCurvesOf(const Run &run);
    void removeShown();
    std::vector<Attribute> attributesOf(const TrainOptions &options) const;
    static QStringList namesOf(const std::vector<Attribute> &attributes);

    PageFrame *m_frame = nullptr;
    QButtonGroup *m_modes = nullptr;
    QStackedWidget *m_mains = nullptr, *m_sides = nullptr; ///< by Mode
    TuneDesk *m_tune = nullptr;
    QStackedWidget *m_runPages = nullptr; ///< one run, two of them
    RunComparison *m_comparison = nullptr;
    QShortcut *m_closeComparison = nullptr; ///< Esc, wherever the keyboard is on the page
    RunHead *m_head = nullptr;
    Curves *m_curves = nullptr;
    ScoresPanel *m_scores = nullptr;
    WorstFaces *m_worst = nullptr;
    TrainForm *m_form = nullptr;
    TrainChoices *m_choices = nullptr;
    QPushButton *m_pair = nullptr;
    QueueList *m_queueList = nullptr;
    QListView *m_list = nullptr;
    RunsModel *m_runs = nullptr;
    Latest *m_reading, *m_comparing;

    LiveTraining *m_live;
    QString m_liveName, m_liveWhat;
    bool m_liveLeaky = false;
    std::optional<RunId> m_liveRun; ///< as soon as the project knows it
    RunId m_lastBefore{};           ///< the newest run when the live one was started

    RunQueue *m_queue;
    bool m_trainable = false; ///< there are labels, and the project can be written
    bool m_endUnread = false; ///< a training has ended, and the view does not know yet
    int m_livePair = 0;       ///< see RunQueue::Waiting
    PairedRuns m_pairs;
    std::optional<std::pair<RunId, RunId>> m_ready;   ///< to be compared as soon as the view knows both
    std::optional<std::pair<RunId, RunId>> m_offered; ///< the notice offers to compare them

    std::optional<RunId> m_selected; ///< nothing: the live one, or the newest
    std::optional<Run> m_run;
    std::optional<std::pair<RunId, RunId>> m_compared; ///< the older one first
};

} // namespace faces::ui
