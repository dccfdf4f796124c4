// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#pragma once

#include "core/base/progress.h"
#include "core/data/agreement.h"
#include "core/data/co_occurrence.h"
#include "core/data/recipe.h"
#include "core/store/project.h"

#include <array>
#include <filesystem>
#include <map>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace faces::tasks {

/// Makes a project from drawn photos, cut and labelled, and splits it. The attributes are the standard ones, whatever
/// their names. Throws Error{Usage} if something is there already.
struct DemoResult {
    int photos = 0, faces = 0;
};
DemoResult makeDemo(const std::filesystem::path &folder, int photos, std::uint64_t seed, std::stop_token stop,
                    ProgressSink &progress, const std::vector<Attribute> &attributes = standardAttributes());

struct ImportResult {
    std::string format;            ///< a word of SPEC section 5: "classic", "celeba"
    int faces = 0;                 ///< new ones
    int labels = 0;                ///< known labels set
    int suggestions = 0;           ///< of attributes of faces, by a machine
    int opinions = 0;              ///< labels that one of several people gave
    int groups = 0;                ///< persons with more than one face
    int rejected = 0;              ///< of the new ones; the file says that they were skipped
    std::map<int, int> renumbered; ///< wanted number -> given number, where the wanted one was not free
    std::vector<Skipped> skipped;
    std::vector<std::string> remarks;
};
/// Brings faces with labels into the project, one undo step. format: a word of SPEC section 5, or "auto". Machine
/// scores never become labels.
ImportResult importFaces(store::Project &project, const std::filesystem::path &path, const std::string &format,
                         std::stop_token stop, ProgressSink &progress);

/// The format of a folder or file that holds faces with labels; nothing if it is anything else (pictures, a project).
std::optional<std::string> importableAs(const std::filesystem::path &path, const std::vector<Attribute> &attributes);
/// The words that importFaces() and exportFaces() know, "auto" not among them.
std::vector<std::string> importFormats();
std::vector<std::string> exportFormats();

struct ExportResult {
    int faces = 0;
    std::vector<Skipped> skipped;
    std::vector<std::string> remarks; ///< sentences on what the format cannot hold
};
/// Kept faces with labels, groups and the split's parts, as far as the format holds them, into an empty or new folder.
ExportResult exportFaces(const store::Project &project, const std::filesystem::path &folder, const std::string &format,
                         std::stop_token stop, ProgressSink &progress);

/// Splits the kept faces and makes the split the current one (one undo step). For SplitBy::NearDuplicate all pixels are
/// looked at: faces that look nearly the same stay together like confirmed near-duplicates.
Split splitFaces(store::Project &project, const SplitOptions &options, const std::stop_token &stop,
                 ProgressSink &progress);
/// From a CSV `face_nr;part`. Faces that the file does not name join their group's side, else training; remarks say so.
Split splitFromFile(store::Project &project, const std::filesystem::path &file, std::vector<std::string> &remarks);
/// The current split; makes the default one if there is none.
Split currentSplit(store::Project &project);

/// Yes/no/unknown of one attribute in one part.
struct Balance {
    int yes = 0, no = 0, unknown = 0;
    bool operator==(const Balance &) const = default;
};
/// Counts of kept faces, per attribute (not retired): all of them, and those of each part; the multiplied ones are
/// training images after the recipe.
struct DataCounts {
    std::vector<Attribute> attributes;
    std::array<int, 3> faces{};                  ///< per Part
    int multiplied = 0;                          ///< training images after the recipe
    std::vector<std::array<Balance, 3>> balance; ///< [attribute][part]
    std::vector<Balance> multipliedBalance;      ///< [attribute], training after the recipe
    bool leaky = false;
    int all = 0;                     ///< each face once; a classic split has a face in several parts
    std::vector<Balance> allBalance; ///< [attribute]
};
/// Pure arithmetic on values that the caller has: no pixels, no project. Faces outside the split count as training.
DataCounts countData(const std::vector<Face> &faces, const std::vector<Attribute> &allAttributes,
                     const std::optional<Split> &split, const Recipe &recipe);

/// The recipe to count and show a project's training images by: its own, else the classic one, which a classic split
/// always goes by.
Recipe shownRecipe(const std::optional<Recipe> &own, const std::optional<Split> &split);

/// What `faces check` says: the project's integrity and the state of its data.
struct CheckResult {
    std::vector<store::Finding> integrity;
    std::vector<std::vector<int>>
        duplicates; ///< numbers of kept faces with the same or nearly the same pixels (also mirrored)
    struct AlikeFaces {
        int first = 0, second = 0; ///< numbers
        double similarity = 0;
        bool mirrored = false;
    };
    std::vector<AlikeFaces> pairs; ///< what joins them, most similar first; without pairs already confirmed
    struct PoorFace {
        int number = 0;
        std::string reason; ///< as vision::Quality::reason
        double badness = 0; ///< 1 and more, larger is worse
    };
    std::vector<PoorFace> poor; ///< worst first
    DataCounts counts;
    CoOccurrence together;
    std::vector<std::string> leaks; ///< sentences: groups that stand on both sides of the split
    bool healthy() const;           ///< nothing wrong with the project's integrity, or all of it repaired
};
CheckResult checkProject(store::Project &project, bool repair, std::stop_token stop, ProgressSink &progress);

/// How far each annotator's second opinions and the labels agree; by annotator.
std::vector<AnnotatorAgreement> measureAgreement(const store::Project &project);

/// Kept faces that deserve another look before they are labelled; what a person has decided already is left out.
struct LookAgain {
    struct Pair {
        FaceId first{}, second{};
        double similarity = 0; ///< 0..1
        bool mirrored = false;
    };
    struct Poor {
        FaceId face{};
        std::string reason; ///< "blurred", "dark", "washed out", "empty", "cut off", "mask nearly empty"
        double badness = 0; ///< 1..10
    };
    std::vector<Pair> pairs; ///< nearly the same, neither in one near-duplicate group nor told apart; most alike first
    std::vector<Poor> poor;  ///< worst first
};
/// Looks at the pixels of all kept faces, on all cores.
LookAgain lookAgain(const store::Project &project, const std::stop_token &stop, ProgressSink &progress);

} // namespace faces::tasks
