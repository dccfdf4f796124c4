// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/base/files.h"
#include "core/data/opinions.h"
#include "core/data/photo.h"
#include "core/data/recipe.h"
#include "core/data/run.h"
#include "core/data/split.h"
#include "core/data/suggestion.h"
#include "core/data/training_counts.h"
#include "core/data/tuning.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace faces::store {

/// Pixels of one face as stored.
struct FacePixels {
    Bytes picture; ///< PNG, BGR
    Bytes mask;    ///< PNG, grey; empty where there is none
};

/// A face to add: `face.id`, `picture` and `mask` are filled in by the store; `face.number` 0 takes the next free
/// number. `face.labels` may be empty, or bring one label per attribute (retired included), whose origin is then
/// Import.
struct NewFace {
    Face face;
    FacePixels pixels;
};

/// Filters are for pages that show some of many faces; nothing here loads pixels.
struct FaceQuery {
    bool rejected = false; ///< rejected ones too
    std::optional<PhotoId> photo;
};

/// Something that can be undone, as a sentence in the past tense: "Labelled 3 faces".
struct Step {
    std::int64_t id = 0;
    std::string what;
    std::string at; ///< UTC
    bool undone = false;
    std::vector<FaceId> faces; ///< the first faces concerned (up to 100), for showing them after an undo
    /// As undo() and redo() give it: nothing changed but labels of `faces` and whether these are rejected.
    bool onlyLabels = false;
    /// Whose opinions it changed, and nothing else; empty: of a step of another kind.
    std::string opinionsOf;
};

/// What `check` found.
struct Finding {
    std::string what; ///< a sentence
    bool repairable = false;
    bool repaired = false;
};

enum class OpenMode { ReadWrite, ReadOnly };

/// A project folder NAME.faces/ (SPEC section 3). One object is one database connection: use it from one thread at a
/// time; several objects on the same project may live in one process (SQLite serialises the writers), but only one
/// process may write: a second one opens read-only, and `readOnlyReason()` says who has it.
///
/// All changes to photos, faces, labels, attributes, groups, splits and the recipe are recorded as changesets (SQLite's
/// session extension) and can be undone without limit, across restarts. A change is on the disk (WAL, synchronous=FULL)
/// when the call returns. Throws Error{ReadOnly} for a change to a read-only project, Error{Disk} when the disk is full
/// (nothing is half done: every change is one transaction), Error{BadProject} when the database is damaged.
class Project {
public:
    /// With these attributes, and runs/. Throws Error{Usage} if something is there already; nothing is left of a project
    /// that could not be made.
    static Project create(const std::filesystem::path &folder,
                          const std::vector<Attribute> &attributes = standardAttributes());
    /// Throws Error{NotFound}, Error{BadProject} (no project, damaged), Error{Disk}.
    static Project open(const std::filesystem::path &folder, OpenMode mode = OpenMode::ReadWrite);

    Project(Project &&) noexcept;
    Project &operator=(Project &&) noexcept;
    ~Project();

    const std::filesystem::path &folder() const;
    std::string name() const; ///< the folder's name without ".faces"
    bool readOnly() const;
    /// A sentence: open elsewhere (by whom), written by a newer version, folder read-only. Empty when it can be
    /// written.
    const std::string &readOnlyReason() const;

    /// Everything that `change` does is one step that one undo takes back. Nested calls join the outer step. Rolls back
    /// if `change` throws. `what` is the step's sentence.
    void asOneStep(const std::string &what, const std::function<void()> &change);

    // -- attributes
    std::vector<Attribute>
    attributes(bool retiredToo = false) const; ///< in order; labels of Face follow attributes(true)
    void addAttribute(const Attribute &attribute);
    void changeAttribute(const Attribute &attribute); ///< by id: name, words, codes, key, retired
    void orderAttributes(const std::vector<AttributeId> &order);

    // -- photos
    std::vector<Photo> photos() const; ///< in the order they were added
    std::optional<Photo> photoBySha256(const std::string &sha256) const;
    PhotoId addPhoto(const Photo &photo); ///< known content: its path is brought up to date and its id returned
    void setPhotoGrid(PhotoId photo, const std::optional<FoundGrid> &grid);
    void setPhotoBoxes(PhotoId photo, const std::optional<std::vector<FacePlace>> &boxes);
    void removePhoto(PhotoId photo); ///< only one without faces: Error{Usage} otherwise

    // -- faces
    /// By number. One query, no pixels, labels included.
    std::vector<Face> faces(const FaceQuery &query = {}) const;
    std::optional<Face> faceByNumber(int number) const;
    std::vector<Face>
    facesById(std::span<const FaceId> ids) const; ///< in the order asked for; unknown ids are left out
    int nextNumber() const;
    /// Adds faces in one transaction; returns their ids in order. Throws Error{Usage} if a number is in use or was
    /// used.
    std::vector<FaceId> addFaces(std::vector<NewFace> faces);
    bool numberFree(int number) const; ///< can be asked for: 1..999,999,999 and never used in this project
    /// A cell cut again: new place and pixels; number, labels, groups stay. Pixels that are as they were stay the same
    /// picture, and without a new mask keep the one they have.
    void recutFace(FaceId face, const Face &place, const FacePixels &pixels);
    void setMask(FaceId face, const Bytes &mask); ///< empty: none
    FacePixels pixels(FaceId face) const;
    void rejectFaces(std::span<const FaceId> faces, const std::string &reason);
    void keepFaces(std::span<const FaceId> faces);

    // -- labels
    struct LabelOrder {
        FaceId face{};
        AttributeId attribute;
        LabelValue value = LabelValue::Unknown;
    };
    /// Throws Error{Usage} for an unknown or retired attribute or an unknown face. What is so already is left alone.
    /// settled: those of them that a person decided in spite of a model's doubt, noted in the same step.
    void setLabels(std::span<const LabelOrder> orders, LabelOrigin origin = LabelOrigin::Person,
                   std::span<const LabelOrder> settled = {});
    std::vector<LabelChange> labelHistory(FaceId face) const; ///< oldest first, undo included
    /// How many labels of kept faces in the run's split, and of its attributes, are other ones than when it began.
    int labelsChangedSince(const Run &run) const;
    /// Who sets labels through this object from now on; stands in their history. Empty, as at first: nobody says.
    void setAnnotator(const std::string &name);

    // -- second opinions, and what a person settled
    /// What an annotator who does not see the labels says; Unknown takes an opinion back. Where a conflict was settled
    /// before, the opinion is a late one. Throws as setLabels, and Error{Usage} for an annotator without a name.
    void setOpinions(const std::string &annotator, std::span<const LabelOrder> orders);
    std::vector<Opinion> opinions() const; ///< by annotator, face and attribute
    /// Sets these labels (yes or no) and notes that a person decided them, and over what (see note() of
    /// core/data/opinions.h). One step.
    void settleLabels(std::span<const LabelOrder> orders, Settles over = Settles::Conflict);
    /// Those whose label still has the settled value; by face and attribute.
    std::vector<SettledLabel> settledLabels() const;
    /// Which faces an annotator is to give an opinion on; replaces what was asked of them before. Not undone.
    void setOpinionPass(const OpinionPass &pass);
    std::vector<OpinionPass> opinionPasses() const; ///< in the order they were begun

    // -- what a model suggests and suspects (not undone: made anew from what else is there)
    void setSuggestions(const Suggestions &suggestions);   ///< replaces those of the same source
    void forgetSuggestions(const std::string &source);
    std::vector<Suggestions> suggestions() const;          ///< the model's first; faces by id
    void setSuspicions(const std::vector<Suspicion> &suspicions); ///< replaces all of the model's
    std::vector<Suspicion> suspicions() const;             ///< by face and attribute; a person's before the model's
    /// A person doubts these labels: each is suspicious for as long as it has the value that it has now, or until it is
    /// settled, whatever a model makes of it meanwhile. What was settled of it before is open again. Unknown labels are
    /// left alone. One step that can be undone. Throws as setLabels.
    void sendToSuspicious(std::span<const LabelOrder> labels);
    void takeFromSuspicious(std::span<const LabelOrder> labels); ///< what a person sent; one step, too
    /// Labels that are suggestions accepted unseen: nobody has settled them. By face and attribute.
    std::vector<std::pair<FaceId, AttributeId>> acceptedUnseen() const;

    // -- groups
    /// These faces are one person: joins whatever person groups they had. Returns the group.
    GroupId joinPerson(std::span<const FaceId> faces);
    GroupId joinDuplicates(std::span<const FaceId> faces);

    // -- what a person has looked at again
    void tellApart(FaceId first, FaceId second); ///< alike to the program only: not offered again
    std::vector<std::pair<FaceId, FaceId>> toldApart() const; ///< smaller id first, ascending
    void findGood(std::span<const FaceId> faces);             ///< poor to the program only: not offered again
    std::vector<FaceId> foundGood() const;                    ///< ascending

    // -- splits
    std::optional<Split> split() const;               ///< the current one
    SplitId setSplit(const Split &split);             ///< becomes the current one
    std::optional<Split> splitById(SplitId id) const; ///< older ones stay for the runs made with them

    // -- the recipe
    /// The project's own, by which every network's training faces are multiplied; nothing: as the network has it.
    std::optional<Recipe> recipe() const;
    /// Throws Error{Usage} for one that Recipe::check() refuses. One step, none where nothing changes.
    void setRecipe(const std::optional<Recipe> &recipe);

    // -- undo
    std::optional<Step> nextUndo() const;
    std::optional<Step> nextRedo() const;
    std::optional<Step> undo(); ///< the step taken back, or nothing if there is none
    std::optional<Step> redo();

    // -- runs (not undone)
    RunId addRun(const Run &run);                       ///< makes runs/N/ too
    void updateRun(const Run &run);                     ///< by id: all facts but the history and the predictions
    void addEpoch(RunId run, const EpochRecord &epoch); ///< replaces an epoch of the same number
    /// Replaces those of the part; an empty list leaves none.
    void setPredictions(RunId run, Part part, const std::vector<Prediction> &predictions);
    std::vector<Run> runs() const;                                              ///< oldest first, without history
    std::optional<Run> run(RunId id) const;                                     ///< with history
    std::optional<Run> lastRun() const; ///< the latest that has a model; with history
    std::vector<Prediction> predictions(RunId run, std::optional<Part> part) const;
    /// Replaces all of the run's, in one go: which face is held out in which fold, and what was said of those that are
    /// judged. Throws Error{NotFound} for a run that is not there.
    void setFoldPredictions(RunId run, const std::vector<FoldPrediction> &predictions);
    std::vector<FoldPrediction> foldPredictions(RunId run) const; ///< by fold and face
    void removeRun(RunId run); ///< with its folder
    std::filesystem::path runFolder(RunId run) const;
    void countTestLook(RunId run); ///< the test faces were looked at once more

    // -- searches for a training's options (not undone)
    TuningId addTuning(const Tuning &tuning); ///< its trials come one by one
    /// On the disk when the call returns. Replaces a record of the same trial and epochs.
    void addTrial(TuningId tuning, const TrialRecord &trial);
    std::vector<Tuning> tunings() const; ///< oldest first, with their trials
    std::optional<Tuning> lastTuning() const;
    /// For the weights of trials that may go on; made by who needs it.
    std::filesystem::path tuningFolder(TuningId tuning) const;

    // -- facts about the whole
    struct Counts {
        int photos = 0;
        int faces = 0; ///< kept and rejected
        int rejected = 0;
        int labelled = 0; ///< kept faces without an unknown label among the attributes that are not retired
    };
    Counts counts() const;
    // What a training is going to find: counted by the database, no face is read.
    SplitCounts splitCounts() const;
    /// Whether a kept face of the training part, or one that the split does not name, has a label of one of these.
    bool anyLabelToLearn(std::span<const AttributeId> attributes) const;
    std::vector<YesCounts> yesCounts() const; ///< by attribute; none for one that nobody has
    /// Rises with every committed change by anyone (SQLite's data_version and own changes).
    std::int64_t version() const;
    /// SQLite's integrity and foreign key checks, pictures that are missing or don't open, labels of unknown
    /// attributes, runs without files. Repairs what can be when asked, after a backup of the database; a repair ends
    /// the list of undo steps.
    std::vector<Finding> check(bool repair);

private:
    struct Impl;
    explicit Project(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

/// True if the folder looks like a project (holds project.sqlite). Opens nothing.
bool isProject(const std::filesystem::path &folder);

} // namespace faces::store
