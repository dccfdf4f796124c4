// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/base/error.h"
#include "core/base/json_limits.h"
#include "core/data/epoch_json.h"
#include "core/store/json.h"
#include "core/store/words.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace faces::store {

namespace {

using TuningJson = nlohmann::json;

TuningJson nested(const TrainOptions &options) { return TuningJson::parse(toJson(options)); }

template <typename Read> auto readTuningJson(const std::string &text, Read read)
{
    try {
        return read(parsedWithin<TuningJson>(text));
    } catch (const TuningJson::exception &exception) {
        throw Error(ErrorKind::BadProject,
                    fmt::format("A record of a search in the project is damaged. Run “faces check” on it. ({})",
                                exception.what()));
    }
}

std::string textOf(const TuningJson &json) { return json.dump(-1, ' ', false, TuningJson::error_handler_t::replace); }

} // namespace

std::string toJson(const TuneOptions &o)
{
    return textOf({{"space", toWord(o.space)},
                   {"objective", toWord(o.objective)},
                   {"max_epochs", o.maxEpochs},
                   {"trials", o.trials},
                   {"eta", o.eta},
                   {"seed", o.seed},
                   {"common", nested(o.common)}});
}

TuneOptions tuneOptionsFrom(const std::string &text)
{
    return readTuningJson(text, [](const TuningJson &j) {
        TuneOptions o;
        o.space = fromWord<SearchSpace>(j.at("space").get<std::string>(), 2);
        o.objective = fromWord<Objective>(j.at("objective").get<std::string>(), 2);
        o.maxEpochs = Whole(j.at("max_epochs"));
        o.trials = Whole(j.at("trials"));
        o.eta = Whole(j.at("eta"));
        o.seed = Whole(j.at("seed"));
        o.common = optionsFrom(j.at("common").dump());
        return o;
    });
}

std::string toJson(const TrialRecord &t)
{
    TuningJson history = TuningJson::array();
    for (const EpochRecord &epoch : t.history)
        history.push_back(keptEpochToJson<TuningJson>(epoch));
    return textOf({{"trial", t.trial},
                   {"bracket", t.bracket},
                   {"rung", t.rung},
                   {"epochs", t.epochs},
                   {"options", nested(t.options)},
                   {"loss", t.loss ? TuningJson(*t.loss) : TuningJson(nullptr)},
                   {"history", history},
                   {"seconds", t.seconds},
                   {"parameters", t.parameters},
                   {"trouble", t.trouble}});
}

TrialRecord trialFrom(const std::string &text)
{
    return readTuningJson(text, [](const TuningJson &j) {
        TrialRecord t;
        t.trial = Whole(j.at("trial"));
        t.bracket = Whole(j.at("bracket"));
        t.rung = Whole(j.at("rung"));
        t.epochs = Whole(j.at("epochs"));
        t.options = optionsFrom(j.at("options").dump());
        if (!j.at("loss").is_null())
            t.loss = j.at("loss").get<double>();
        for (const TuningJson &epoch : j.at("history"))
            t.history.push_back(epochFromJson(epoch));
        t.seconds = j.at("seconds");
        t.parameters = Whole(j.at("parameters"));
        t.trouble = j.at("trouble");
        return t;
    });
}

} // namespace faces::store
