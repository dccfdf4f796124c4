// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors

// bench_learner [--net compact] [--seed 1] [--epochs 0] [--threads 0] [--fold K] [--test] [--batches N]
//
// Trains on the real faces of FACES_DATA and prints speed and scores. Without --fold: split.csv's parts; thresholds are
// chosen on validation, and only --test looks at the test faces. --fold 0..3: four-fold cross-validation over the
// persons of training and validation, for choosing a recipe without looking at the test faces. --batches N stops after
// N batches, for speed.
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/random.h"
#include "core/base/text.h"
#include "core/base/wait_briefly.h"
#include "core/data/thresholds.h"
#include "core/learn/layout.h"
#include "core/learn/learner.h"
#include "core/learn/tally.h"
#include "core/vision/prepare_face.h"
#include "tests/support/story_folder.h"

#include <fmt/format.h>
#include <opencv2/imgcodecs.hpp>
#include <sys/resource.h>

#include <functional>
#include <map>

using namespace faces;

namespace {

struct Settings {
    TrainOptions options;
    int fold = -1;
    bool test = false;
    int batches = 0;
};

/// Rows of a `;` separated file as column -> value.
std::vector<std::map<std::string, std::string>> rowsOf(const std::filesystem::path &file)
{
    const Bytes bytes = readFile(file);
    std::vector<std::map<std::string, std::string>> rows;
    std::vector<std::string> names;
    for (const std::string &line : splitText(std::string(bytes.begin(), bytes.end()), '\n')) {
        const std::vector<std::string> cells = splitText(trimmed(line), ';');
        if (names.empty())
            names = cells;
        else if (cells.size() == names.size()) {
            auto &row = rows.emplace_back();
            for (std::size_t i = 0; i < cells.size(); ++i)
                row[names[i]] = cells[i];
        }
    }
    return rows;
}

std::map<std::string, std::string> columnOf(const std::filesystem::path &file, const std::string &column)
{
    std::map<std::string, std::string> values;
    for (auto &row : rowsOf(file))
        values[row["face_nr"]] = row[column];
    return values;
}

struct Tables {
    FaceTable train, validation, test;
};

void addFace(FaceTable &table, const std::filesystem::path &file, std::map<std::string, std::string> &row)
{
    vision::appendPlanes(vision::prepareFace(cv::imread(toText(file)), {}, table.preparation), table.pixels);
    for (const Attribute &attribute : standardAttributes())
        table.labels.push_back(row[attribute.id] == attribute.yesCode ? LabelValue::Yes : LabelValue::No);
}

std::string partOf(const std::string &given, const std::string &person, int fold)
{
    if (fold < 0 || given == "test")
        return given;
    const std::size_t hash = std::hash<std::string>{}(person);
    return Random(7, hash).below(4) == static_cast<std::size_t>(fold) ? "validation" : "train";
}

Tables loadTables(const std::filesystem::path &folder, const Settings &settings)
{
    Tables tables;
    for (FaceTable *table : {&tables.train, &tables.validation, &tables.test}) {
        table->preparation = preparationFor(settings.options);
        table->attributes = standardAttributes().size();
    }
    const auto parts = columnOf(folder / "split.csv", "part");
    const auto persons = columnOf(folder / "sources.csv", "person_id");
    for (auto &row : rowsOf(folder / "labels.csv")) {
        const std::string &number = row["face_nr"];
        const std::string part = partOf(parts.at(number), persons.at(number), settings.fold);
        FaceTable &table = part == "train" ? tables.train : part == "validation" ? tables.validation : tables.test;
        addFace(table, folder / ("face" + number + ".png"), row);
    }
    return tables;
}

class Printer final : public TrainingSink {
public:
    explicit Printer(int batches) : m_left(batches) {}
    void batchDone(const BatchRecord &batch) override
    {
        if (m_left > 0 && --m_left == 0) {
            fmt::print("{:.0f} images/s after {} batches\n", batch.imagesPerSecond, batch.batch);
            stop.request_stop();
        }
    }
    void epochDone(const EpochRecord &record) override
    {
        fmt::print(stderr, "{:3} {:6.1f} s  loss {:.4f} / {:.4f}  F1 {:.3f} / {:.3f}{}\n", record.epoch, record.seconds,
                   record.trainLoss, record.validationLoss.value_or(0), record.trainF1.value_or(0),
                   record.validationMacroF1.value_or(0), record.best ? " *" : "");
    }
    std::stop_source stop;

private:
    int m_left;
};

Judgements judgementsOf(const FaceTable &table, const std::vector<float> &probabilities)
{
    return {.faces = table.faces(),
            .attributes = table.attributes,
            .probabilities = probabilities,
            .truth = table.labels,
            .groups = {}};
}

void printScores(const char *part, const FaceTable &table, const std::vector<float> &probabilities,
                 std::span<const double> thresholds, const std::vector<AttributeId> &names)
{
    const Scores scores = scoresOf(judgementsOf(table, probabilities), names, thresholds);
    fmt::print("{}: macro F1 {:.4f}, micro F1 {:.4f}, average precision {:.4f} |", part, scores.macroF1().value_or(0),
               scores.pooled().f1().value_or(0), learn::meanAveragePrecision(probabilities, table).value_or(0));
    for (const AttributeScores &label : scores.labels)
        fmt::print(" {} {:.3f}", label.attribute, label.counts.f1().value_or(0));
    fmt::print("\n");
}

double cpuSeconds()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_utime.tv_sec) + static_cast<double>(usage.ru_utime.tv_usec) * 1e-6;
}

void bench(const std::filesystem::path &folder, Settings settings)
{
    for (const Attribute &attribute : standardAttributes())
        settings.options.attributes.push_back(attribute.id);
    settings.options = withPreset(settings.options);
    Tables tables = loadTables(folder, settings);
    const TrainRequest request{.options = settings.options,
                               .train = std::move(tables.train),
                               .validation = std::move(tables.validation),
                               .checkpointFile = {},
                               .resume = false};
    Printer printer(settings.batches);
    const double before = cpuSeconds();
    const TrainOutcome outcome = faces_learner()->train(request, printer, printer.stop.get_token());
    fmt::print(
        "{}: {} parameters, {} faces, {} epochs, best {}, {:.1f} s, {:.0f} images/s, {:.1f} s of processor time\n",
        toWord(settings.options.net), outcome.model.parameters, request.train.faces(), settings.options.epochs,
        outcome.bestEpoch, outcome.trainSeconds, outcome.imagesPerSecond, cpuSeconds() - before);
    if (outcome.stopped)
        return;
    const auto predictor = faces_learner()->predictor(outcome.model, settings.options.threads);
    const FaceTable &validation = request.validation;
    const double judging = cpuSeconds();
    const auto judged = predictor->probabilities(validation.pixels, validation.faces());
    fmt::print("judging: {:.2f} ms of processor time a face\n",
               (cpuSeconds() - judging) * 1000 / static_cast<double>(validation.faces()));
    std::vector<double> thresholds;
    for (std::size_t i = 0; i < validation.attributes; ++i)
        thresholds.push_back(bestF1Threshold(judgementsOf(validation, judged), i));
    printScores("validation", validation, judged, thresholds, settings.options.attributes);
    if (settings.test)
        printScores("test", tables.test, predictor->probabilities(tables.test.pixels, tables.test.faces()), thresholds,
                    settings.options.attributes);
}

Settings settingsFrom(const std::vector<std::string> &words)
{
    Settings settings;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (words[i] == "--test") {
            settings.test = true;
            continue;
        }
        const std::string value = i + 1 < words.size() ? words[i + 1] : "";
        const int number = static_cast<int>(toInteger(value).value_or(0));
        if (words[i] == "--net" && netFromWord(value))
            settings.options.net = *netFromWord(value);
        else if (words[i] == "--seed")
            settings.options.seed = static_cast<std::uint64_t>(number);
        else if (words[i] == "--epochs")
            settings.options.epochs = number;
        else if (words[i] == "--threads")
            settings.options.threads = number;
        else if (words[i] == "--fold")
            settings.fold = number;
        else if (words[i] == "--batches")
            settings.batches = number;
        else
            throw Error(ErrorKind::Usage, "bench_learner does not know this option.", words[i]);
        ++i;
    }
    return settings;
}

} // namespace

int main(int argc, char **argv)
try {
    waitBriefly(argv); // as the programs do
    const auto data = test::realData();
    if (!data) {
        fmt::print("Skipped: FACES_DATA names no folder with real faces.\n");
        return 0;
    }
    bench(*data / "faces", settingsFrom({argv + 1, argv + argc}));
    return 0;
} catch (const Error &error) {
    fmt::print(stderr, "{}\n", error.message());
    return 1;
}
