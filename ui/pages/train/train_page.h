// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/run.h"
#include "ui/jobs/latest.h"
#include "ui/page.h"
#include "ui/pages/train/live_training.h"

#include <optional>

class QListView;

namespace faces::ui {

class Curves;
class PageFrame;
class RunHead;
class RunsModel;
class ScoresPanel;
class TrainForm;

/// Choose what to train, start it, watch it learn, look at earlier runs. A training goes on when one leaves the page.
class TrainPage : public Page {
    Q_OBJECT
public:
    explicit TrainPage(Workspace &workspace, QWidget *parent = nullptr);

    QString title() const override { return tr("Train"); }
    QString iconName() const override { return QStringLiteral("train"); }
    QString footText() const override;
    void shown() override;

    const LiveTraining &live() const { return *m_live; }
    const std::optional<Run> &shownRun() const { return m_run; } ///< not while the live one is shown

signals:
    void runEnded();  ///< finished, stopped or failed, and shown
    void runLoaded(); ///< an earlier run's curves and scores are shown

private:
    void build();
    QWidget *buildSide();
    void connectParts();
    void viewChanged();
    void showFormState();
    void start(const TrainOptions &options);
    void goOn();
    void begin(const QString &name, const QString &what, bool leaky, std::optional<RunId> known);
    void moved(bool epochEnded);
    void ended();
    bool showsLive() const;
    void showLive();
    void selectRun(RunId id);
    void showSelected();
    void load(RunId id);
    void removeShown();
    std::vector<Attribute> trainedAttributes() const;

    PageFrame *m_frame = nullptr;
    RunHead *m_head = nullptr;
    Curves *m_curves = nullptr;
    ScoresPanel *m_scores = nullptr;
    TrainForm *m_form = nullptr;
    QListView *m_list = nullptr;
    RunsModel *m_runs = nullptr;
    Latest *m_reading;

    LiveTraining *m_live;
    QString m_liveName, m_liveWhat;
    bool m_liveLeaky = false;
    std::optional<RunId> m_liveRun; ///< as soon as the project knows it
    RunId m_lastBefore{};           ///< the newest run when the live one was started

    std::optional<RunId> m_selected; ///< nothing: the live one, or the newest
    std::optional<Run> m_run;
};

} // namespace faces::ui
