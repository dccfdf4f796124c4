// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// What a training learned is kept, whatever happens around it.
#include "core/base/files.h"
#include "core/tasks/photos.h"
#include "tests/core/store/store_story.h"
#include "tests/core/tasks/run_story.h"
#include "tests/core/vision/tiny_matting.h"
#include "tests/support/story_folder.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <fstream>

using namespace faces;
using namespace faces::test;
using store::Project;
namespace fs = std::filesystem;

namespace {

/// Keeps what is told of the validation faces.
class ValidationListener final : public TrainingSink {
public:
    void batchDone(const BatchRecord &) override {}
    void epochDone(const EpochRecord &epoch) override { epochs.push_back(epoch); }
    void validated(int, std::span<const float> told) override { probabilities.assign(told.begin(), told.end()); }
    void worstFound(int epoch, const std::vector<WorstFace> &faces) override
    {
        QCOMPARE(epoch, static_cast<int>(epochs.size()) + 1); // before the epoch's record
        worst = faces;
    }
    std::vector<EpochRecord> epochs;
    std::vector<float> probabilities; ///< of the latest epoch
    std::vector<WorstFace> worst;     ///< of the latest epoch
};

} // namespace

class TrainRunTest : public QObject {
    Q_OBJECT

private slots:
    void theCheckpointOfWhoWasKilledJustAfterTheEndGoesWithTheNextTraining()
    {
        const StoryFolder folder;
        Project project = Project::create(folder / "A.faces");
        addPeople(project, 1, 30);
        ValidationListener sink;
        NoProgress quiet;
        const Run first = tasks::train(project, shortTraining(1), sink, {}, quiet);
        const fs::path left = project.runFolder(first.id) / "checkpoint";
        writeFileSafely(left, std::string("hundreds of megabytes"));
        sink.epochs.clear();
        tasks::train(project, shortTraining(1), sink, {}, quiet);
        QVERIFY(!fs::exists(left));
    }

    void undoingTheImportWhileItTrainsTakesNothingAway()
    {
        const StoryFolder folder;
        Project project = Project::create(folder / "A.faces");
        addPeople(project, 1, 30);
        AtEpoch sink([&](int epoch) {
            Project window = Project::open(folder / "A.faces");
            while (epoch == 1 && window.undo()) {
            }
        });
        NoProgress quiet;
        const Run run = tasks::train(project, shortTraining(2), sink, {}, quiet);
        QVERIFY(project.faces().empty());
        QCOMPARE(run.state, RunState::Finished);
        QCOMPARE(run.thresholds.size(), std::size_t(2));
        QVERIFY(run.test && run.test->faces > 0);
        QCOMPARE(static_cast<int>(project.predictions(run.id, Part::Test).size()), run.test->faces);
        QCOMPARE(tasks::loadModel(project, run).attributes.at(0).yesWord, std::string("Female"));
    }

    void theWorstValidationFacesAreToldByWhoTheyAre()
    {
        const StoryFolder folder;
        Project project = Project::create(folder / "A.faces");
        addPeople(project, 1, 100);
        ValidationListener listener;
        NoProgress quiet;
        tasks::train(project, shortTraining(2), listener, {}, quiet);
        // The loss of each validation face, straight from its labels: sex and hair come first among them.
        const std::vector<Face> faces = project.faces();
        const auto parts = partsOf(tasks::currentSplit(project), faces);
        std::vector<std::pair<double, FaceId>> losses;
        for (const Face &face : faces) {
            if (parts.at(face.id) != Part::Validation)
                continue;
            const std::size_t row = losses.size();
            double sum = 0;
            for (std::size_t a = 0; a < 2; ++a) {
                const double p = listener.probabilities.at(2 * row + a);
                sum -= std::log(face.labels[a] == LabelValue::Yes ? p : 1 - p);
            }
            losses.emplace_back(-sum / 2, face.id); // the highest first
        }
        std::ranges::sort(losses);
        QVERIFY(losses.size() > kWorstFaces);
        QCOMPARE(listener.worst.size(), kWorstFaces);
        for (std::size_t i = 0; i < kWorstFaces; ++i) {
            QCOMPARE(number(listener.worst[i].face), number(losses[i].second));
            QVERIFY(std::abs(listener.worst[i].loss + losses[i].first) < 1e-6);
            QCOMPARE(listener.worst[i].probabilities.size(), std::size_t(2));
        }
        QCOMPARE(listener.epochs.size(), std::size_t(2));
        QVERIFY(project.lastRun()->history.at(1).labels == listener.epochs[1].labels);
    }

    void aDamagedTestFaceIsSaidBeforeTheTraining()
    {
        const StoryFolder folder;
        Project project = Project::create(folder / "A.faces");
        addPeople(project, 1, 30);
        const auto parts = partsOf(tasks::currentSplit(project), project.faces());
        const auto face = std::ranges::find(parts, Part::Test, [](const auto &entry) { return entry.second; })->first;
        tamper(folder / "A.faces", "UPDATE picture SET png = x'00' WHERE id = (SELECT picture FROM face WHERE id = " +
                                       std::to_string(number(face)) + ")");
        int epochs = 0;
        AtEpoch sink([&](int epoch) { epochs = epoch; });
        NoProgress quiet;
        QVERIFY(troubleOf([&] { tasks::train(project, shortTraining(2), sink, {}, quiet); }));
        QCOMPARE(epochs, 0);
        QCOMPARE(project.runs().back().state, RunState::Failed);
    }

    void masksDecideWhatIsLearnedAndEveryFaceIsSeenThatWay()
    {
        const StoryFolder folder;
        Project project = Project::create(folder / "A.faces");
        const std::vector<FaceId> ids = addPeople(project, 1, 30);
        AtEpoch sink([](int) {});
        NoProgress quiet;
        QCOMPARE(tasks::train(project, shortTraining(1), sink, {}, quiet).options.background, Background::Keep);
        tasks::removeBackgrounds(project, ids, true, {}, {}, quiet);
        TrainOptions grey = shortTraining(1);
        grey.fill = 90;
        const Run run = tasks::train(project, grey, sink, {}, quiet);
        QCOMPARE(run.options.background, Background::Paint);
        const Model model = tasks::loadModel(project, run);
        QVERIFY(model.preparation.removeBackground);
        QCOMPARE(model.preparation.fill, 90);
        // A face whose mask was taken away is seen as if it had the mask that would be found.
        tasks::Judge judge(model, 1);
        const std::vector<Face> face{*project.faceByNumber(1)};
        const auto before = judge.probabilities(project, face, {}, quiet);
        tasks::removeBackgrounds(project, {face[0].id}, false, {}, {}, quiet);
        QVERIFY(project.pixels(face[0].id).mask.empty());
        QVERIFY(judge.probabilities(project, {*project.faceByNumber(1)}, {}, quiet) == before);
    }

    void theNetworkThatFindsMissingMasksGoesWithTheModel()
    {
        const StoryFolder folder;
        Project project = Project::create(folder / "A.faces");
        const std::vector<FaceId> ids = addPeople(project, 1, 30);
        const auto network = folder / "bright.onnx";
        writeFileSafely(network, TinyMatting{}.bytes());
        AtEpoch sink([](int) {});
        NoProgress quiet;
        TrainOptions options = shortTraining(1);
        options.matting.path = toText(network);
        options.background = Background::Keep;
        QCOMPARE(tasks::train(project, options, sink, {}, quiet).options.matting, MattingFile());
        options.background = Background::Paint;
        const RunId id = tasks::train(project, options, sink, {}, quiet).id;
        const Run run = *project.run(id); // as the disk has it
        QCOMPARE(run.options.matting.sha256, sha256(readFile(network)));
        tasks::publish(project, run, folder / "mine.faces-model");
        const Model model = tasks::loadModelFile(folder / "mine.faces-model");
        QCOMPARE(model.preparation.matting, (MattingFile{"bright.onnx", run.options.matting.sha256}));
        // Judged with the very file, wherever it lies; never with another.
        const auto before = tasks::Judge(model, 1, {{}, network}).probabilities(project, project.faces(), {}, quiet);
        std::filesystem::rename(network, folder / "moved.onnx");
        QVERIFY(tasks::Judge(model, 1, {{}, folder / "moved.onnx"}).probabilities(project, project.faces(), {}, quiet) ==
                before);
        QVERIFY_EXCEPTION_THROWN(tasks::Judge(model, 1), Error);
        QVERIFY_EXCEPTION_THROWN(tasks::evaluate(project, run, {}, {}, quiet), Error);
        QVERIFY(tasks::evaluate(project, run, {}, {}, quiet, {{}, folder / "moved.onnx"}).run.test.has_value());
        QCOMPARE(ids.size(), std::size_t(30));
    }

    void aTrainingWhoseNetworkIsGoneDoesNotBegin()
    {
        const StoryFolder folder;
        Project project = Project::create(folder / "A.faces");
        addPeople(project, 1, 30);
        AtEpoch sink([](int) {});
        NoProgress quiet;
        TrainOptions options = shortTraining(1);
        options.background = Background::Paint;
        options.matting.path = toText(folder / "gone.onnx");
        QCOMPARE(troubleOf([&] { tasks::train(project, options, sink, {}, quiet); }),
                 std::optional(ErrorKind::NotFound));
        QCOMPARE(project.runs().size(), std::size_t(0));
    }

    void aResumeThatFailsLeavesTheModelOfTheStop()
    {
        const StoryFolder folder;
        Project project = Project::create(folder / "A.faces");
        addPeople(project, 1, 30);
        const Run stopped = trainUntil(project, 2);
        QCOMPARE(stopped.state, RunState::Stopped);
        const auto model = readFile(project.runFolder(stopped.id) / "model.faces-model");
        writeFileSafely(project.runFolder(stopped.id) / "checkpoint", std::string("damaged"));
        QCOMPARE(troubleOf([&] { goOn(project, stopped.id); }), std::optional(ErrorKind::BadModel));
        const Run failed = *project.run(stopped.id);
        QCOMPARE(failed.state, RunState::Failed);
        QVERIFY(!failed.trouble.empty());
        QVERIFY(failed.hasModel());
        QCOMPARE(project.lastRun()->id, failed.id);
        QVERIFY(readFile(project.runFolder(failed.id) / "model.faces-model") == model);
        QCOMPARE(tasks::loadModel(project, failed).thresholds, stopped.thresholds);
    }

    void aTroubleThatIsNotOursLeavesNoRunTraining()
    {
        const StoryFolder folder;
        Project project = Project::create(folder / "A.faces");
        addPeople(project, 1, 30);
        AtEpoch sink([](int) { throw std::bad_alloc(); });
        NoProgress quiet;
        QVERIFY_EXCEPTION_THROWN(tasks::train(project, shortTraining(2), sink, {}, quiet), std::exception);
        QCOMPARE(project.runs().back().state, RunState::Failed);
        const std::string told = project.runs().back().trouble;
        QVERIFY2(told.find("memory") != std::string::npos, told.c_str());
    }

    void anEpochThatWasNotWrittenDownComesFromTheCheckpoint()
    {
        const StoryFolder folder;
        Project project = Project::create(folder / "A.faces");
        addPeople(project, 1, 30);
        const Run stopped = trainUntil(project, 2);
        tamper(folder / "A.faces", "DELETE FROM epoch WHERE epoch = 2");
        QCOMPARE(project.run(stopped.id)->history.size(), std::size_t(1));
        goOn(project, stopped.id);
        const Run whole = *project.run(stopped.id);
        QCOMPARE(whole.history.size(), std::size_t(8));
        QCOMPARE(whole.history[1].trainLoss, stopped.history[1].trainLoss);
        QCOMPARE(whole.history[1].seconds, stopped.history[1].seconds);
    }

    void halfACheckpointIsSweptAwayWhenTheRunGoesOn()
    {
        const StoryFolder folder;
        Project project = Project::create(folder / "A.faces");
        addPeople(project, 1, 30);
        const Run stopped = trainUntil(project, 1);
        const fs::path half = project.runFolder(stopped.id) / ".faces-1-1.part";
        std::ofstream(half) << "half a checkpoint";
        NoProgress quiet;
        tasks::checkProject(project, false, {}, quiet);
        QVERIFY2(fs::exists(half), "looking changes nothing");
        const auto repaired = tasks::checkProject(project, true, {}, quiet);
        QVERIFY(!fs::exists(half) && repaired.healthy());
        QCOMPARE(repaired.integrity.size(), std::size_t(1));
        std::ofstream(half) << "half a checkpoint";
        goOn(project, stopped.id);
        QVERIFY(!fs::exists(half));
    }

    void attributesAreNamedOnceAndInUse()
    {
        const StoryFolder folder;
        Project project = Project::create(folder / "A.faces");
        addPeople(project, 1, 30);
        TrainOptions options = shortTraining(1);
        options.attributes = {"sex", "hair", "sex"};
        QCOMPARE(troubleOf([&] { options.check(); }), std::optional(ErrorKind::Usage));
        QCOMPARE(troubleOf([&] { trainShortly(project, options); }), std::optional(ErrorKind::Usage));
        Attribute hair = project.attributes().at(1);
        hair.retired = true;
        project.changeAttribute(hair);
        QCOMPARE(troubleOf([&] { trainShortly(project, shortTraining(1)); }), std::optional(ErrorKind::Usage));
        QVERIFY(project.runs().empty());
    }
};

QTEST_GUILESS_MAIN(TrainRunTest)
#include "tst_train_run.moc"
