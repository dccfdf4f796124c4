// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "tests/journeys/write_scenarios.h"

#include "tests/journeys/program.h"

namespace faces::test {

namespace {

using Kind = WriteScenario::Kind;

const QStringList kTiny{"--epochs", "2", "--batch", "8", "--side", "32", "--widths", "4,8", "--threads", "1"};

void addLabelling(std::vector<WriteScenario> &all)
{
    all.push_back(
        {"label", Kind::Step, "plain", {"label", "@P", "--face", "3", "--set", "hat=yes,sex=no,beard=unknown"}});
    all.push_back({"reject", Kind::Step, "plain", {"label", "@P", "--face", "4", "--reject", "blurred"}});
    all.push_back({"opinion",
                   Kind::Step,
                   "plain",
                   {"label", "@P", "--face", "5", "--set", "hat=yes", "--annotator", "Bo", "--opinion"}});
    all.push_back({"settle", Kind::Step, "plain", {"label", "@P", "--face", "6", "--set", "hat=yes", "--settle"}});
    all.push_back({"undo", Kind::Step, "plain", {"undo", "@P"}});
    all.push_back({"group", Kind::Step, "plain", {"group", "@P", "--faces", "1,2"}});
    all.push_back({"attribute", Kind::Step, "plain", {"attributes", "@P", "--add", "Scarf"}});
    all.push_back({"recipe", Kind::Step, "plain", {"recipe", "@P", "--preset", "mirror"}});
    all.push_back({"split", Kind::Step, "plain", {"split", "@P", "--by", "face", "--seed", "3"}});
    all.push_back({"suggest", Kind::Step, "demo", {"suggest", "@P", "--accept-above", "0.8"}});
}

void addPhotos(std::vector<WriteScenario> &all)
{
    const QStringList grid{"--grid", "3x2", "--margin", "10", "--gap", "10"};
    all.push_back({"slice", Kind::Step, "plain", QStringList{"slice", "@P", "@S/sheet.png"} + grid});
    all.push_back({"import", Kind::Step, "plain", {"import", "@P", "@S/set"}});
    all.push_back({"new", Kind::Making, "", {"new", "@T/new.faces"}});
    all.push_back({"demo", Kind::Making, "", {"demo", "@T/new.faces", "--photos", "1"}});
    all.push_back({"import anew", Kind::Making, "", {"import", "@T/new.faces", "@S/set"}});
    all.push_back({"repair", Kind::Step, "loose", {"check", "@P", "--repair"}});
    all.push_back({"bring up to date", Kind::Step, "old", {"attributes", "@P", "--add", "Scarf"}});
}

void addTraining(std::vector<WriteScenario> &all)
{
    all.push_back({"train", Kind::Run, "plain", QStringList{"train", "@P", "--no-out-of-fold"} + kTiny});
    all.push_back({"train with folds", Kind::Run, "plain", QStringList{"train", "@P", "--out-of-fold"} + kTiny});
    all.push_back({"resume", Kind::Run, "broken", {"train", "@P", "--resume", "last", "--threads", "1"}});
    all.push_back(
        {"tune", Kind::Search, "plain", {"tune", "@P", "--max-epochs", "2", "--trials", "2", "--threads", "1"}});
    all.push_back({"threshold",
                   Kind::Run,
                   "trained",
                   {"threshold", "@P", "--run", "last", "--attribute", "sex", "--value", "0.4"}});
    all.push_back({"evaluate", Kind::Run, "trained", {"evaluate", "@P", "--run", "last"}});
}

void addFiles(std::vector<WriteScenario> &all)
{
    for (const QString form : {"faces-model", "pt", "onnx"})
        all.push_back({"publish ." + form,
                       Kind::Files,
                       "trained",
                       {"publish", "@P", "--run", "last", "--to", "@T/out/model." + form},
                       false});
    all.push_back({"report", Kind::Files, "trained", {"report", "@P", "--run", "last", "--to", "@T/out"}, false});
    for (const QString form : {"classic", "csv", "celeba", "huggingface", "labelstudio", "cvat", "imagefolder"})
        all.push_back({"export " + form,
                       Kind::Files,
                       "plain",
                       {"export", "@P", "@T/out", "--format", form},
                       form != QLatin1String("cvat")}); // the archive has the time of its making
}

} // namespace

QStringList WriteScenario::filledIn(const std::filesystem::path &tryFolder, const std::filesystem::path &prepared) const
{
    QStringList filled = arguments;
    for (QString &one : filled)
        one.replace("@P", text(tryFolder / "p é.faces")).replace("@T", text(tryFolder)).replace("@S", text(prepared));
    return filled;
}

const std::vector<WriteScenario> &writeScenarios()
{
    static const std::vector<WriteScenario> scenarios = [] {
        std::vector<WriteScenario> all;
        addLabelling(all);
        addPhotos(all);
        addTraining(all);
        addFiles(all);
        return all;
    }();
    return scenarios;
}

} // namespace faces::test
