// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/store/project.h"
#include "core/tasks/face_descriptors.h"

#include <stop_token>
#include <vector>

namespace faces::tasks {

/// How suggestions are made.
struct SuggestOptions {
    double rate = 0.99;   ///< 0.5..0.999: share of sure suggestions that are to be right
    int leastLabels = 40; ///< 10..: an attribute is learned from so many known labels on
    int leastOfEach = 8;  ///< 4..: of which so many are yes, and so many no
    int folds = 5;        ///< 2..20
    int learnFrom = 2500; ///< 100..: of more labelled faces a random sample is learned from
    int judge = 20000;    ///< 100..: at most so many faces get suggestions in one round, unlabelled ones first
    bool allCores = true; ///< false: in the calling thread

    /// Throws Error{Usage} naming the option that is out of range.
    void check() const;
};

/// What one round of suggestions came to.
struct SuggestResult {
    struct PerAttribute {
        Attribute attribute;
        int yes = 0, no = 0;                    ///< known labels of kept faces
        int lacking = 0;                        ///< labels it still needs before it is learned; 0: it was
        LabelValue lacks = LabelValue::Unknown; ///< of which value; Unknown: any
        SuggestionRule rule;
        double right = 0; ///< share of labels that the model says rightly, out of fold
        int sure = 0, doubtful = 0, suspicious = 0;
    };
    std::vector<PerAttribute> attributes; ///< not retired, in order
    int faces = 0;                        ///< faces with at least one suggestion for an unknown label
    int testFaces = 0;                    ///< of them in the test part of the split
    double seconds = 0;
    Suggestions suggestions;           ///< as they are in the project now; no rules: none are
    std::vector<Suspicion> suspicions; ///< likewise, by face and attribute
    std::vector<Skipped> skipped;      ///< faces whose pixels do not open
};

/// What an attribute still lacks before it is learned: see PerAttribute::lacking and lacks.
struct Lack {
    int labels = 0;
    LabelValue of = LabelValue::Unknown;
};
Lack lackOf(int yes, int no, const SuggestOptions &options);

/// Learns each attribute from the labels that are there and writes what it thinks of the kept faces to the project:
/// suggestions of the source "model", with the ends between which they are surely right at the stated rate, and the
/// labels that it doubts (see suspiciousLabels), settled ones left out. Nothing is labelled, no run is written.
///
/// Each probability of a labelled face comes from models that saw neither the face nor anyone of its group (person or
/// near-duplicate); all other faces are judged by the mean of those models, so the ends hold for them too. The ends are
/// measured on labels that a person or an import set, or that a person settled: a suggestion accepted unseen proves
/// nothing.
///
/// Test faces take part like all others, for suggestions are there to label all of them. That does not leak into a
/// run's scores, since no run sees this model; but a test face's label that a model suggested is no independent truth.
/// Such labels bear LabelOrigin::Suggestion, and `testFaces` says how many may come to be.
///
/// Made for a thread of its own with a project object of its own. A stop leaves everything as it was. Where no
/// attribute can be learned, older suggestions of the model are forgotten. known: descriptors from round to round, or
/// null.
SuggestResult suggest(store::Project &project, const SuggestOptions &options, const std::stop_token &stop,
                      ProgressSink &progress, FaceDescriptors *known = nullptr);

/// Accepts suggestions for labels that are unknown, the model's before others', whose value has at least this
/// probability (0.5..1), as one undo step. Returns how many labels of how many faces.
struct Accepted {
    int labels = 0, faces = 0;
};
Accepted acceptSuggestions(store::Project &project, double above);

} // namespace faces::tasks
