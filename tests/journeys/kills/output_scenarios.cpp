// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/base/files.h"
#include "tests/journeys/kills/scenario.h"
#include "tests/journeys/program.h"

#include <algorithm>

namespace faces::test {

namespace {

void demo(const Stage &stage) { call(stage, {"demo", text(stage.project()), "--photos", "1"}); }

/// Two runs, of which the first was published and reported on: what is written now lies in its place.
void trained(const Stage &stage)
{
    demo(stage);
    for (const char *seed : {"1", "2"})
        call(stage, {"train", text(stage.project()), "--epochs", "1", "--side", "32", "--threads", "1", "--seed", seed,
                     "--no-out-of-fold"});
    std::filesystem::create_directories(stage.out());
}

QString out(const Stage &stage, const char *name) { return text(stage.out() / name); }

Calls exportCalls(const Stage &stage)
{
    std::filesystem::create_directories(stage.out());
    Calls calls;
    for (const char *format : {"imagefolder", "cvat", "classic", "csv", "celeba", "huggingface", "labelstudio"})
        calls.push_back({"export", text(stage.project()), out(stage, format), "--format", format});
    return calls;
}

Calls publishCalls(const Stage &stage)
{
    Calls calls;
    for (const char *run : {"1", "2"})
        for (const char *name : {"a.pt", "b.onnx", "c.faces-model"})
            calls.push_back({"publish", text(stage.project()), "--run", run, "--to", out(stage, name)});
    return calls;
}

Calls reportCalls(const Stage &stage)
{
    const QString project = text(stage.project());
    return {{"report", project, "--run", "1", "--to", text(stage.out())},
            {"report", project, "--run", "2", "--to", text(stage.out())},
            {"report", project, "--run", "1", "--to", text(stage.out())}};
}

std::string outState(const Stage &stage) { return filesIn(stage.out()); }

/// A report says when it was written, so that no two are the same: whole ones are.
std::string reportState(const Stage &stage)
{
    std::string state;
    for (const auto &entry : std::filesystem::directory_iterator(stage.out())) {
        const Bytes bytes = readFile(entry.path());
        const std::string name = toText(entry.path().filename()), all(bytes.begin(), bytes.end());
        const std::string end = all.substr(all.size() - std::min<std::size_t>(all.size(), 12));
        const bool whole = end.find("</html>") != std::string::npos || end.find("%%EOF") != std::string::npos;
        if (!name.starts_with(".faces-"))
            state.append(name).append(whole ? " is whole\n" : " is half\n");
    }
    return state;
}

} // namespace

std::vector<Scenario> outputScenarios()
{
    return {
        {.name = "export", .share = 40, .shortKills = 1, .prepare = demo, .calls = exportCalls, .state = outState},
        {.name = "publish",
         .share = 20,
         .shortKills = 0,
         .prepare = trained,
         .calls = publishCalls,
         .state = outState,
         .lineByLine = true},
        {.name = "report",
         .share = 20,
         .shortKills = 0,
         .prepare = trained,
         .calls = reportCalls,
         .state = reportState,
         .lineByLine = true},
    };
}

} // namespace faces::test
