// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "tests/ui/core_words/not_for_people.h"

#include <algorithm>
#include <regex>
#include <string_view>

namespace faces::test {

namespace {

struct Reason {
    const char *text;
    const char *why;
};

/// Files whose words go into other files, in English: only their errors and stages are for the window.
constexpr Reason kFiles[]{
    {"core/exchange/html_", "reports are written in English"},
    {"core/exchange/report", "reports are written in English"},
    {"core/exchange/chart", "reports are written in English"},
    {"core/exchange/pdf_", "reports are written in English"},
    {"core/exchange/card_blocks.cpp", "a model's card is written in English"},
    {"core/tasks/model_card", "a model's card is written in English"},
    {"core/tasks/report_of.cpp", "reports are written in English"},
    {"core/learn/script_text.cpp", "TorchScript"},
    {"core/learn/onnx_graph.cpp", "names of ONNX"},
    {"core/learn/onnx_file.cpp", "names of ONNX"},
    {"core/exchange/outside_names.cpp", "names of columns"},
    {"core/store/schema.cpp", "SQL"},
};

constexpr Reason kTexts[]{
    {"Sex", "a name that a project begins with"},
    {"Female", "a name that a project begins with"},
    {"Male", "a name that a project begins with"},
    {"Long hair", "a name that a project begins with"},
    {"Short hair", "a name that a project begins with"},
    {"Glasses", "a name that a project begins with"},
    {"No glasses", "a name that a project begins with"},
    {"Hat", "a name that a project begins with"},
    {"No hat", "a name that a project begins with"},
    {"Beard", "a name that a project begins with"},
    {"No beard", "a name that a project begins with"},
    {"Ceph", "a kind of disk"},
    {"Coda", "a kind of disk"},
    {"Lustre", "a kind of disk"},
    {"missing from index", "a word of SQLite's"},
    {"wrong # of entries in index", "a word of SQLite's"},
    {"values differ from index", "a word of SQLite's"},
    {"True", "a word of torchrun's"},
    {"False", "a word of CVAT's"},
    {"Img", "a folder of CelebA's"},
    {"Anno", "a folder of CelebA's"},
    {"Eval", "a folder of CelebA's"},
    {".cvat pictures", "a folder while an archive is written"},
    {"Faces", "a name in TorchScript"},
    {"Faces Studio ", "the program's name before its version"},
    {"told apart", "a setting's name"},
    {"found good", "a setting's name"},
    {"opinion passes", "a setting's name"},
    {"given up", "said from worker to worker"},
    {"half connected", "said from worker to worker"},
    {"meeting address", "said from worker to worker"},
    {"too deep", "never leaves its function"},
    {" widths {}", "part of a fingerprint"},
    {" smoothing {}", "part of a fingerprint"},
    {" alteration {}", "part of a fingerprint"},
    {" balance {}", "part of a fingerprint"},
    {", kernels for ", "a fact for whoever looks for a fault"},
    {"Reference BLAS (", "a fact for whoever looks for a fault"},
    {"built into LibTorch", "a fact for whoever looks for a fault"},
    {"annotator ", "a name kept in the project"},
    {"a whole number is none, or out of its range", "a fact for whoever looks for a fault"},
    {"face_nr,sex: Female,hair: Long", "an example of a header"},
    {"its photo", "agrees with a number: a translation says it in its forms"},
    {"their photos", "agrees with a number: a translation says it in its forms"},
    {"face ", "a person's name while a folder is judged"},
    {" and ", "between the parts of a list, which is taken apart again"},
    {" or ", "between formats, where a command names none"},
    {"all ", "said from worker to worker"},
    {"red, green, blue", "in a model's file"},
    {"face.id, number, photo, grid_row, grid_column, x, y, width, height, picture, mask, rejected, reason, person, "
     "duplicates, angle",
     "SQL"},
    {"probabilities [N, attributes]; yes where a probability is at least the threshold", "in a model's file"},
};

bool isListed(const Literal &literal)
{
    return std::ranges::any_of(kTexts, [&](const Reason &one) { return literal.text == one.text; });
}

bool isFileWords(const Literal &literal)
{
    const bool said =
        literal.before.find("Error(") != std::string::npos || literal.before.find("progress(") != std::string::npos;
    return !said && std::ranges::any_of(kFiles, [&](const Reason &one) { return literal.file.starts_with(one.text); });
}

bool isSql(const Literal &literal)
{
    static const std::regex kSql(
        R"(\b(SELECT|INSERT|UPDATE|DELETE|PRAGMA|WHERE|ORDER BY|BEGIN|SAVEPOINT|ROLLBACK|RELEASE|JOIN|DROP|CREATE|ALTER|ATTACH|DETACH|VALUES|NOT IN)\b|IS NOT|<> |= [?']|coalesce\()");
    return literal.file.starts_with("core/store/") && std::regex_search(literal.text, kSql);
}

} // namespace

bool isForPeople(const Literal &literal)
{
    static const std::regex kWords(R"([A-Za-z]{2,}['”]?[,.:]? .*[A-Za-z{]|[a-z]{2,} $|^ [a-z]{2,} $|^[A-Z][a-z]+$)");
    if (!std::regex_search(literal.text, kWords))
        return false;
    const bool several = literal.text.find('\n') != std::string::npos; // the contents of a file
    return !literal.raw && !several && literal.before.find("static_assert") == std::string::npos &&
           !isListed(literal) && !isFileWords(literal) && !isSql(literal);
}

} // namespace faces::test
