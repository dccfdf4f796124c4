// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/data/opinions.h"
#include "core/data/photo.h"
#include "core/data/run.h"
#include "core/data/split.h"
#include "core/store/project.h"
#include "ui/ids.h"
#include "ui/jobs/job.h"
#include "ui/jobs/writer.h"
#include "ui/row_index.h"

#include <QObject>
#include <QPointer>
#include <QString>
#include <QTimer>

#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

namespace faces::ui {

/// Everything about a project but its pixels, as one value.
struct ProjectView {
    std::vector<Attribute> allAttributes; ///< retired ones too; Face::labels follow this order
    std::vector<Face> faces;              ///< by number, rejected ones too
    std::vector<Photo> photos;
    std::optional<Split> split;
    std::optional<Recipe> recipe; ///< the project's own
    /// One a face, as partsOf() says; a rejected face's is where it stood before. Empty: no split, or a classic one.
    std::vector<std::optional<Part>> parts;
    std::vector<Run> runs;                ///< oldest first, without history
    std::vector<Suggestions> suggestions; ///< the model's first; of each, faces by id
    std::vector<Suspicion> suspicions;    ///< by face and attribute
    std::vector<OpinionSheet> sheets;     ///< one an annotator, by name
    std::vector<SettledMark> marks;       ///< by face and attribute
    std::vector<OpinionPass> passes;      ///< who was asked about which faces
    std::optional<store::Step> nextUndo, nextRedo;
    store::Project::Counts counts;
    bool readOnly = false;
    QString readOnlyReason;
    RowIndex rows; ///< of face ids in `faces`

    void index(); ///< fills `rows`
    /// The face as one of those counted, or with -1 as one that is not any more.
    void count(const Face &face, int times);
};

/// The open project as the window sees it: a copy of the facts in the window's thread, kept up to date by jobs. Pages
/// read from it and give it orders; it never blocks. All signals come in the window's thread.
class Workspace : public QObject {
    Q_OBJECT
public:
    explicit Workspace(QObject *parent = nullptr);
    ~Workspace() override;

    void open(const std::filesystem::path &folder); ///< ends in opened() or openFailed()
    void create(const std::filesystem::path &folder);
    void close();
    /// Asks all jobs to stop and does `then` when the last of them has ended, at once if there is none: a training
    /// takes seconds to end, and close() waits for it in the window's thread.
    void stopJobs(std::function<void()> then);
    bool working() const;                            ///< a job of this workspace runs that is not a quiet one
    const Job *opening() const { return m_opening; } ///< null: nothing is being opened

    bool isOpen() const { return m_open; }
    const std::filesystem::path &folder() const { return m_folder; }
    QString name() const;
    const ProjectView &view() const { return m_view; }
    int viewNumber() const { return m_viewNumber; } ///< rises when another view takes its place
    /// Those that are not retired, with their index in Face::labels.
    struct Shown {
        Attribute attribute;
        int index = 0;
    };
    const std::vector<Shown> &attributes() const { return m_shown; }
    const Face *face(FaceId id) const; ///< null if there is none
    int row(FaceId id) const;          ///< index in view().faces, -1 if there is none

    // -- quick orders: shown at once, written by the writer's thread
    /// settled: as store::Project::setLabels.
    virtual void setLabels(std::vector<store::Project::LabelOrder> orders, LabelOrigin origin = LabelOrigin::Person,
                           const std::vector<store::Project::LabelOrder> &settled = {});
    virtual void rejectFaces(const std::vector<FaceId> &faces, const QString &reason);
    virtual void keepFaces(const std::vector<FaceId> &faces);
    virtual bool mayReject() const { return true; } ///< faces are rejected here at all
    /// Nothing but one annotator's own opinions is shown here: neither labels nor what a model makes of them.
    virtual bool blind() const { return false; }
    virtual void undo();
    virtual void redo();
    /// What undo() and redo() would take, as far as it is read already.
    std::optional<store::Step> nextUndo() const { return allowed(m_view.nextUndo); }
    std::optional<store::Step> nextRedo() const { return allowed(m_view.nextRedo); }
    /// Which steps may be taken back or done again, and the sentence for who tries others. `allows` is asked in other
    /// threads, too; empty: all.
    struct StepLimit {
        std::function<bool(const store::Step &)> allows;
        QString why;
    };
    void limitSteps(StepLimit limit);
    /// Why nextUndo(), or nextRedo(), is nothing: a sentence.
    QString whyNoStep(bool redo) const;
    /// As store::Project: what another annotator says, and a person's decision about a label in doubt.
    void setOpinions(const QString &annotator, const std::vector<store::Project::LabelOrder> &orders);
    void settleLabels(const std::vector<store::Project::LabelOrder> &orders);
    void setOpinionPass(const OpinionPass &pass);
    /// Who labels in this window from now on; remembered for all projects.
    void setAnnotator(const QString &name);
    /// Any other quick change; the view is read anew afterwards.
    void change(std::function<void(store::Project &)> order);
    virtual bool allKept() const; ///< what is shown is on the disk

    // -- long work: a job with a project object of its own, opened in the job's thread
    /// work(store::Project&, std::stop_token, ProgressSink&) -> Result; done(Result) in the window's thread, after
    /// which the view is read anew. The job is listed for the foot's progress bar, fails into trouble(), and belongs to
    /// the workspace; it is deleted when it ended. Returns it for connecting and cancelling (hold it in a QPointer).
    template <typename Work, typename Done> Job *run(const QString &title, Work work, Done done)
    {
        return start(makeJob(title, true), std::move(work), std::move(done));
    }
    /// The same for work of which `done` shows everything that it changed: the view is read anew only if it failed.
    template <typename Work, typename Done> Job *runShown(const QString &title, Work work, Done done)
    {
        return start(makeJob(title, false), std::move(work), std::move(done));
    }
    /// What a model makes of the faces, as a job of this workspace wrote it: instead of the model's earlier ones.
    void showSuggestions(Suggestions suggestions, std::vector<Suspicion> suspicions);
    void refresh(); ///< reads the view anew in a job; coalesced, and not while one label follows the other

signals:
    void opened();
    void openFailed(const QString &sentence);
    void aboutToClose(); ///< orders are still taken: the last moment to keep what is being edited
    void closed();
    void stopping(); ///< all jobs are asked to end: nothing new shall begin by itself
    /// An undo or redo was ordered: what is still being edited is to be kept first, as the step that comes after all
    /// others.
    void aboutToStep();
    void viewChanged();                                   ///< everything may be different: models reset
    void labelsChanged(const std::vector<FaceId> &faces); ///< only labels of these faces, or whether they are rejected
    void notKept(const std::vector<FaceId> &faces); ///< trouble has been told: what was shown of these did not happen
    void opinionsChanged(const std::vector<FaceId> &faces); ///< opinions on these faces, or what is settled of them
    void stepsChanged();                                    ///< only nextUndo, nextRedo and counts of the view changed
    void keptChanged(bool allKept);
    void jobStarted(faces::ui::Job *job);
    void undone(const faces::store::Step &step, bool redo);
    void trouble(const QString &sentence); ///< to be shown where the person looks
    void refused(const QString &sentence); ///< why an order did nothing, and nothing is amiss: said for a moment;
                                           ///< empty: what was said holds no more

protected:
    /// For a workspace that shows another one's project in its own way: it has no writer, and reads nothing itself.
    void showInstead(const std::filesystem::path &folder, ProjectView view);
    ProjectView &shownView() { return m_view; }

private:
    template <typename Work, typename Done> Job *start(Job *job, Work work, Done done)
    {
        job->start(
            [work = std::move(work), folder = m_folder](std::stop_token stop, ProgressSink &progress) mutable {
                store::Project project = store::Project::open(folder);
                return work(project, stop, progress);
            },
            std::move(done));
        return job;
    }
    Job *makeJob(const QString &title, bool readsAgain);
    void adopt(ProjectView view);
    void startOpening(const std::filesystem::path &folder, bool create);
    void begin(const std::filesystem::path &folder, store::Project project, ProjectView view);
    void post(std::function<void(store::Project &)> order);
    void postShown(std::function<void(store::Project &)> order, const std::vector<FaceId> &faces);
    void step(bool redo);
    std::optional<store::Step> allowed(const std::optional<store::Step> &step) const;
    void viewTaken(); ///< another view is there: what is derived from it follows
    /// Changes faces of the view in their place and tells of it; the counts follow.
    void showChanged(const std::vector<FaceId> &faces, const std::function<void(Face &)> &change);
    void showStep(const store::Step &step, const std::vector<Face> &faces);
    void changeFace(Face &face, const std::function<void(Face &)> &change);
    void readAgainIfStale();
    void read(bool quietly);
    bool written() const; ///< no order is waiting

    bool m_open = false;
    std::filesystem::path m_folder;
    ProjectView m_view;
    std::vector<Shown> m_shown;
    std::unique_ptr<Writer> m_writer;
    QPointer<Job> m_opening;
    StepLimit m_limit;
    QTimer m_rest; ///< nothing has been written for a moment: a view that was stale is read again
    bool m_refreshing = false, m_refreshAgain = false, m_stale = false, m_shownWrongly = false;
    int m_viewNumber = 0;
    int m_generation = 0; ///< rises with every change made here: a view read before it is stale
    int m_shownAhead = 0; ///< rises with every change that is shown before it is written
};

/// The view of a project, read in one go. For jobs and tests.
ProjectView readView(const store::Project &project);

} // namespace faces::ui
