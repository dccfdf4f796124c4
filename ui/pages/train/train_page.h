// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "ui/jobs/reading.h"
#include "ui/page.h"
#include "ui/pages/train/training_feed.h"
#include "ui/pages/train/training_progress.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>

#include <memory>
#include <optional>

class QListView;
class QStackedWidget;

namespace faces::ui
{

class Curves;
class EmptyState;
class NoticeLine;
class RunHead;
class RunsModel;
class ScoresPanel;
class TrainForm;

/// Choose what to train, start it, watch it learn, look at earlier runs. A training goes on when one leaves the page.
class TrainPage : public Page
{
    Q_OBJECT
public:
    explicit TrainPage(Workspace &workspace, QWidget *parent = nullptr);

    QString title() const override { return tr("Train"); }
    QString iconName() const override { return QStringLiteral("train"); }
    QString footText() const override;
    void shown() override;

    bool training() const { return !m_job.isNull(); }
    const TrainingProgress &progress() const { return m_progress; }
    const std::optional<Run> &shownRun() const { return m_run; } ///< not while the live one is shown

signals:
    void runEnded();  ///< finished, stopped or failed, and shown
    void runLoaded(); ///< an earlier run's curves and scores are shown

private:
    void build();
    QWidget *buildSide();
    void viewChanged();
    void showFormState();
    void start(const TrainOptions &options);
    void goOn();
    /// work(project, sink, stop, progress) -> Run
    template <typename Work> void follow(const QString &title, const QString &name, const QString &what, Work work);
    void stop();
    void drain();
    void ended(const QString &trouble);
    void showLive();
    void selectRun(RunId id);
    void showSelected();
    void load(RunId id);
    void removeShown();
    std::vector<Attribute> trainedAttributes() const;

    EmptyState *m_empty = nullptr;
    QStackedWidget *m_stack = nullptr;
    RunHead *m_head = nullptr;
    Curves *m_curves = nullptr;
    ScoresPanel *m_scores = nullptr;
    NoticeLine *m_notice = nullptr;
    TrainForm *m_form = nullptr;
    QListView *m_list = nullptr;
    RunsModel *m_runs = nullptr;
    Reading *m_reading;

    QPointer<Job> m_job;
    std::shared_ptr<TrainingFeed> m_feed;
    TrainingProgress m_progress;
    TrainOptions m_options; ///< of the live run, complete
    QString m_liveName, m_liveWhat, m_preparing;
    std::optional<RunId> m_liveRun; ///< as soon as the project knows it
    bool m_stopping = false, m_wasLeaky = false;
    QElapsedTimer m_clock;
    QTimer m_timer;

    std::optional<RunId> m_selected; ///< nothing: the live one, or the newest
    std::optional<Run> m_run;
};

} // namespace faces::ui
