// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/tuning.h"
#include "ui/pages/train/tune_standing.h"

#include <QWidget>

#include <optional>

class QButtonGroup;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QSortFilterProxyModel;
class QStackedWidget;
class QTableView;
class QVBoxLayout;

namespace faces::ui {

class EmptyNote;
class LiveTuning;
class ParallelCoordinates;
class RungsView;
class TrialsModel;
class TuneCurves;
class TuneHead;

/// One search: its head, its brackets and rungs, and its trials as a table, as curves or as parallel coordinates. The
/// trial that is chosen in one of them is chosen in all. It shows what it is given and knows no project.
class TuneView : public QWidget {
    Q_OBJECT
public:
    enum Part { Trials, Curves, Options, Parts };

    explicit TuneView(QWidget *parent = nullptr);

    void showNothing(const QString &sentence);
    /// goesOn, whyNot, diskBytes: see TuneHead.
    void showSearch(const Tuning &tuning, const TuneStanding &standing, bool goesOn, const QString &whyNot,
                    std::int64_t diskBytes);
    void showLive(const LiveTuning &live); ///< everything of it, after a trial began or ended
    void showEpoch(const LiveTuning &live);
    void showMoved(const LiveTuning &live);

    void showPart(Part part);
    std::optional<int> chosen() const { return m_chosen; } ///< a trial's number
    void choose(int trial);

    TuneHead &head() const { return *m_head; }
    TrialsModel &model() const { return *m_model; }
    QTableView &table() const { return *m_table; }
    TuneCurves &curves() const { return *m_curves; }
    ParallelCoordinates &options() const { return *m_options; }
    RungsView &rungs() const { return *m_rungs; }

signals:
    void stopWanted();
    void goOnWanted();
    void trainWanted(const faces::TrainOptions &options); ///< with the best trial's or the chosen one's

private:
    void build();
    QWidget *buildRungs();
    QHBoxLayout *buildChips();
    QWidget *buildOptions();
    void buildTable();
    QHBoxLayout *buildChosen();
    void connectParts();
    void take(const Tuning &tuning, const TuneStanding &standing, const LiveTuning *live);
    void showRungs();
    void showTrials(const LiveTuning *live);
    void showOptions();
    void chosenChanged();
    void showChosen();
    void trainWithBest();

    TuneHead *m_head = nullptr;
    RungsView *m_rungs = nullptr;
    QScrollArea *m_rungsScroll = nullptr;
    QButtonGroup *m_chips = nullptr;
    QStackedWidget *m_stack = nullptr;
    TrialsModel *m_model;
    QSortFilterProxyModel *m_sorted;
    QTableView *m_table = nullptr;
    EmptyNote *m_noTrials = nullptr;
    TuneCurves *m_curves = nullptr;
    ParallelCoordinates *m_options = nullptr;
    QLabel *m_optionsNote = nullptr, *m_chosenWords = nullptr;
    QPushButton *m_train = nullptr;

    Tuning m_tuning;
    TuneStanding m_standing;
    std::optional<int> m_chosen;
};

} // namespace faces::ui
