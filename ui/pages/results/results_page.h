// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/run.h"
#include "ui/jobs/latest.h"
#include "ui/page.h"
#include "ui/pages/results/results_model.h"
#include "ui/pages/results/threshold_panel.h"
#include "ui/place_keeper.h"
#include "ui/workspace.h"

#include <QPointer>
#include <QTimer>

#include <map>
#include <optional>
#include <set>

class QComboBox;
class QLabel;
class QPushButton;

namespace faces::ui {

class ConfusionPanel;
class DigitRow;
class LargeView;
class PageFrame;
class Panel;
class ResultsChips;
class TileGrid;

/// Right and wrong predictions of a run, face by face; thresholds; labels mended in place.
class ResultsPage : public Page {
    Q_OBJECT
public:
    explicit ResultsPage(Workspace &workspace, QWidget *parent = nullptr);

    QString title() const override { return tr("Results"); }
    QString iconName() const override { return QStringLiteral("results"); }
    QString footText() const override;
    void shown() override;

    void showRun(RunId run) override;
    void settingsChanged() override;
    const ResultsModel &model() const { return *m_model; }
    TileGrid &grid() const { return *m_grid; }
    LargeView *large() const { return m_large; } ///< null until a face is first seen large
    bool showsLarge() const;
    Part part() const { return m_part; }
    std::optional<RunId> shownRun() const { return m_run ? std::optional(m_run->id) : std::nullopt; }
    /// Makes it the current face, in the other part or without filters if need be. False where the run did not judge
    /// it.
    bool goToFace(FaceId face);
    /// Runs whose test faces were shown since the project was opened: whoever else shows them shares it.
    std::set<RunId> &looked() { return m_looked; }

signals:
    void runShown();      ///< a run's predictions are shown
    void scored();        ///< the foot's scores are those of what is shown
    void labelsCounted(); ///< the run says how many labels changed since

protected:
    void showEvent(QShowEvent *event) override;

private:
    using Moved = std::map<AttributeId, MovedThreshold>;
    struct Loaded {
        Run run;
        JudgedFaces validation, test;
        JudgedFaces folded;               ///< what was said out of fold, see tasks::foldedJudgements()
        std::vector<std::size_t> onFolds; ///< places in the run's attributes whose thresholds are chosen on it
        int labelsChanged = 0;            ///< since the run began
    };
    void build();
    QWidget *buildSide();
    void fillKeys();
    void connectParts();
    void makeActions();
    void makeMendActions();
    void forgetProject();
    void viewChanged();
    void listRuns();
    void listOthers();
    void load();
    void take(Loaded loaded);
    static Loaded read(const store::Project &project, RunId id);
    bool followView();
    void loadWhenKept();
    std::vector<double> thresholdsOn(Part part) const;
    void judgeAnew();
    static JudgedFaces foldedFaces(const store::Project &project, const std::vector<Face> &faces,
                                   const std::vector<Attribute> &attributes, Loaded &loaded);
    std::size_t placeInRun(const AttributeId &attribute) const;
    double keptThreshold(const AttributeId &attribute) const;
    ThresholdView thresholdView() const;
    void labelsChanged(const std::vector<FaceId> &faces);
    void showPart(Part part);
    ThresholdView pooledView() const;
    void showAttribute(std::size_t attribute);
    void showVerdict(std::size_t attribute, Verdict verdict);
    void filterBy(const ResultsFilter &filter);
    void showRunLine();
    void countChanges();
    void thresholdMoved(const MovedThreshold &line);
    void backToKept();
    void keepThreshold(const MovedThreshold &line);
    void keepLines(const Moved &lines, const Moved &before);
    void thresholdsKept(const Moved &lines, const Moved &before, Run run);
    void tellKept(const Moved &lines, const Moved &before);
    QString whyNotKept() const;
    void showMayKeep();
    // results_place.cpp: lines that were moved and not kept
    void bringLines(RunId run);
    PlaceKeeper::Place placeNow() const;
    void readLines();
    // results_large.cpp: one face large, in the place of the gallery
    void openLarge();
    void closeLarge();
    LargeView &largeView();
    void stepLarge(int by);
    int largeRow() const;
    void showLargeFace();
    bool showLarge(FaceId face);
    void showLargeRows();
    void lookWhere();
    // results_mend.cpp: labels changed in place
    bool mayWrite();
    std::vector<const Face *> chosenFaces() const;
    const Workspace::Shown *shownOf(const AttributeId &attribute) const;
    std::vector<AttributeId> attributesInDoubt(FaceId face) const;
    void mend(const AttributeId &attribute);
    void makeUnknown();
    void sendToSuspicious();
    void draw(bool drawn);
    void goToTop();
    void say(const QString &words);
    void showCounts();
    void score();
    void countLook();
    const JudgedFaces &judged(Part part) const;

    PageFrame *m_frame = nullptr;
    QWidget *m_largePlace = nullptr;
    QComboBox *m_runs = nullptr;
    QPushButton *m_compare = nullptr;
    QLabel *m_leaky = nullptr, *m_runLine = nullptr, *m_nothing = nullptr;
    ResultsChips *m_chips = nullptr;
    TileGrid *m_grid = nullptr;
    LargeView *m_large = nullptr;
    bool m_largeOpen = false;
    int m_largeRow = 0; ///< where the large face is in the gallery, or was last
    DigitRow *m_digits = nullptr;
    ThresholdPanel *m_threshold = nullptr;
    ConfusionPanel *m_confusion = nullptr;
    Panel *m_keys = nullptr;
    ResultsModel *m_model;
    Latest *m_reading, *m_scoring, *m_counting;
    QTimer m_scoreSoon, m_countSoon, m_curveSoon, m_letGo;

    bool m_stale = false; ///< something changed while the page was not seen
    std::optional<RunId> m_wanted;
    bool m_chosen = false; ///< by a person; else the newest run is shown, also when a newer one comes
    std::optional<Run> m_run;
    std::vector<std::size_t> m_onFolds; ///< see Loaded
    std::vector<Attribute> m_judgedFor; ///< the project's attributes when they were read
    int m_rejected = 0;                 ///< the project's rejected faces then
    bool m_readWhenKept = false;
    JudgedFaces m_validation, m_test;
    JudgedFaces m_folded;                 ///< faces of training and validation, judged out of fold
    std::vector<double> m_thresholds;     ///< of the shown attributes, as they are moved now
    Moved m_moved;                        ///< of this run, and not kept yet
    std::map<RunId, Moved> m_movedOfRuns; ///< of others
    PlaceKeeper *m_keeper;                ///< so that neither a crash nor another run costs a line its place
    Part m_part = Part::Test;             ///< that is shown
    Part m_wantedPart = Part::Test;       ///< by the person; shown where the run has it
    std::optional<Scores> m_scores;
    std::set<RunId> m_looked; ///< runs whose test faces were shown since the project was opened
    FaceId m_current{};
    quint64 m_seed = 1;
    int m_labelsChanged = 0; ///< since the run began
    std::vector<Attribute> m_actionsFor;
    QList<QAction *> m_mendActions;
    QPointer<Job> m_keeping; ///< the closing of a project takes it away
};

} // namespace faces::ui
