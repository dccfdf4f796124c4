// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// A run leaves the studio in three forms, each with a card for those who did not train it.
#include "core/base/files.h"
#include "core/tasks/training_data.h"
#include "tests/core/tasks/run_story.h"
#include "tests/support/story_folder.h"

#include <opencv2/dnn.hpp>

#include <QTest>

#include <cmath>

using namespace faces;
using namespace faces::test;
using store::Project;
namespace fs = std::filesystem;

namespace {

std::string textOf(const fs::path &file)
{
    const Bytes bytes = readFile(file);
    return {bytes.begin(), bytes.end()};
}

bool holds(const std::string &text, const std::string &part) { return text.find(part) != std::string::npos; }

std::string sentenceOf(const std::function<void()> &order)
{
    try {
        order();
    } catch (const Error &error) {
        return error.message();
    }
    return {};
}

} // namespace

class PublishTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        Project project = Project::create(m_folder / "A.faces");
        const auto ids = addPeople(project, 1, 40);
        project.setLabels(std::vector<Project::LabelOrder>{{ids[0], "hair", LabelValue::Unknown}});
        TrainOptions options = shortTraining(2);
        options.side = 128; // the ONNX story judges a picture of just this size
        trainShortly(project, options);
    }

    void theThreeFormsLieBesideTheirCards()
    {
        const Project project = Project::open(m_folder / "A.faces", store::OpenMode::ReadOnly);
        const Run run = tasks::findRun(project, "last");
        for (const char *ending : {".pt", ".onnx", ".faces-model", ".ONNX"}) {
            const fs::path file = m_folder / (std::string("mine ") + (ending + 1) + ending);
            const tasks::Published published = tasks::publish(project, run, file);
            QVERIFY(published.replaced.empty());
            QCOMPARE(published.card.extension(), fs::path(".md"));
            QVERIFY(fs::file_size(published.file) > 100'000);
            QVERIFY(holds(textOf(published.card), "Published as `" + toText(file.filename()) + "`"));
            QCOMPARE(tasks::publish(project, run, file).replaced.size(), std::size_t(2));
        }
        QCOMPARE(tasks::loadModelFile(m_folder / "mine faces-model.faces-model").attributes.size(), std::size_t(2));
    }

    void theOnnxFileJudgesAProjectsFaceAsTheStudioDoes()
    {
        const Project project = Project::open(m_folder / "A.faces", store::OpenMode::ReadOnly);
        const Run run = tasks::findRun(project, "last");
        const fs::path file = m_folder / "judge.onnx";
        tasks::publish(project, run, file);
        const cv::Mat face = vision::drawFace(4, 2, 128).pixels; // of the network's own size: nothing to scale
        const auto judged = tasks::Judge(tasks::loadModel(project, run), 1).judge(face, tasks::FindFaces::WholePicture);
        const Bytes bytes = readFile(file);
        cv::dnn::Net net = cv::dnn::readNetFromONNX(reinterpret_cast<const char *>(bytes.data()), bytes.size());
        net.setInput(cv::dnn::blobFromImage(face, 1, {}, {}, true));
        const cv::Mat said = net.forward();
        for (int i = 0; i < 2; ++i)
            QVERIFY(std::abs(said.at<float>(0, i) - judged[0].answers[static_cast<std::size_t>(i)].probability) < 1e-5);
    }

    void theCardHoldsTheCounts()
    {
        Project project = Project::open(m_folder / "A.faces");
        const Run run = tasks::findRun(project, "last");
        const std::string card = textOf(tasks::publish(project, run, m_folder / "counts.pt").card);
        const auto counts =
            tasks::countData(project.faces(), project.attributes(), project.splitById(run.split), run.recipe);
        int unknown = 0;
        for (const std::size_t attribute : {0, 1})
            for (const std::size_t part : {0, 1, 2}) {
                const tasks::Balance &one = counts.balance[attribute].at(part);
                unknown += one.unknown;
                const std::string row = "| " + project.attributes()[attribute].name + " | " +
                                        std::string(toWord(static_cast<Part>(part))) + " | " + std::to_string(one.yes) +
                                        " | " + std::to_string(one.no) + " | " + std::to_string(one.unknown) + " |";
                QVERIFY2(holds(card, row), (row + "\n" + card).c_str());
            }
        QCOMPARE(unknown, 1);
        for (const char *part :
             {"## Split", "By person", "95 % interval", "majority F1", "### Calibration", "Brier score",
              "torch.jit.load", "readNetFromONNX", "## Limits", "Not to be used", "says little", "| Female | Male |",
              "| chosen on |", "| validation: ", "The program chooses no threshold on test faces"})
            QVERIFY2(holds(card, part), part);
        QVERIFY2(!holds(card, "Out of fold:"), "this run had no folds");
        QVERIFY(!holds(card, "have changed since"));
        QVERIFY(!holds(card, toText(m_folder.path()))); // where things lie here is nobody else's business
        // A label that changes after the training is counted, and that is said.
        project.setLabels(std::vector<Project::LabelOrder>{{project.faces()[1].id, "hair", LabelValue::Unknown}});
        QVERIFY(holds(textOf(tasks::publish(project, run, m_folder / "counts.pt").card), "have changed since"));
        project.undo();
    }

    void aTextOfSomebodysOwnStays()
    {
        const Project project = Project::open(m_folder / "A.faces", store::OpenMode::ReadOnly);
        const Run run = tasks::findRun(project, "last");
        writeFileSafely(m_folder / "notes.md", std::string("# My notes\n"));
        QCOMPARE(troubleOf([&] { tasks::publish(project, run, m_folder / "notes.onnx"); }),
                 std::optional(ErrorKind::Usage));
        QCOMPARE(textOf(m_folder / "notes.md"), std::string("# My notes\n"));
        QVERIFY(!fs::exists(m_folder / "notes.onnx"));
    }

    void otherEndingsAreAnsweredWithASentence()
    {
        const Project project = Project::open(m_folder / "A.faces", store::OpenMode::ReadOnly);
        const Run run = tasks::findRun(project, "last");
        for (const char *name : {"mine.h5", "mine", "mine.md", "mine.pth"}) {
            const std::string said = sentenceOf([&] { tasks::publish(project, run, m_folder / name); });
            QVERIFY2(holds(said, "“.pt”") && holds(said, name), said.c_str());
            QVERIFY(!fs::exists(m_folder / name));
        }
        tasks::publish(project, run, m_folder / "other.pt");
        const std::string said = sentenceOf([&] { tasks::loadModelFile(m_folder / "other.pt"); });
        QVERIFY2(holds(said, "“.faces-model”"), said.c_str());
    }

private:
    StoryFolder m_folder;
};

QTEST_GUILESS_MAIN(PublishTest)
#include "tst_publish.moc"
