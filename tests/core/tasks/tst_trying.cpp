// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// A model is tried on pictures: what it says, that it disturbs no training, and what the project gets of it.
#include "core/tasks/add_tried.h"
#include "core/tasks/photos.h"
#include "tests/core/store/store_story.h"
#include "tests/core/tasks/run_story.h"
#include "tests/core/vision/group_photo.h"
#include "tests/support/story_folder.h"

#include <QTest>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <thread>

using namespace faces;
using namespace faces::test;
using store::Project;
namespace fs = std::filesystem;

namespace {

/// What was learned, to the last bit.
struct Learned {
    std::vector<double> losses;
    std::vector<Tensor> weights;
    std::vector<double> thresholds;
    bool operator==(const Learned &) const = default;
};

Learned learnedBy(const fs::path &folder, const TrainOptions &options)
{
    Project project = Project::create(folder);
    addPeople(project, 1, 40);
    const Run run = trainShortly(project, options);
    Learned learned{{}, tasks::loadModel(project, run).tensors, run.thresholds};
    const std::vector<EpochRecord> history = project.run(run.id)->history;
    for (const EpochRecord &epoch : history)
        learned.losses.insert(learned.losses.end(), {epoch.trainLoss, epoch.validationLoss.value()});
    return learned;
}

cv::Mat threePeople()
{
    cv::Mat photo(260, 640, CV_8UC3, cv::Scalar(90, 120, 80));
    for (int i = 0; i < 3; ++i)
        vision::drawFace(static_cast<std::uint64_t>(i) + 3, 3, 160)
            .pixels.copyTo(photo(cv::Rect(20 + 210 * i, 50, 160, 160)));
    return photo;
}

const std::vector<FacePlace> kThree{{{20, 50, 160, 160}, 0}, {{230, 50, 160, 160}, 5}, {{440, 50, 160, 160}, 0}};

} // namespace

class TryingStory : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        Project project = Project::create(m_folder / "trained.faces");
        addPeople(project, 1, 40);
        m_run = trainShortly(project, shortTraining(1));
        m_model = tasks::loadModel(project, m_run);
    }

    void judgingPicturesWhileATrainingRunsLeavesItsNumbers_data()
    {
        QTest::addColumn<int>("threads");
        QTest::newRow("one thread") << 1;
        QTest::newRow("two threads") << 2;
    }

    void judgingPicturesWhileATrainingRunsLeavesItsNumbers()
    {
        QFETCH(int, threads);
        TrainOptions options = shortTraining(3);
        options.threads = threads;
        const StoryFolder folder;
        const Learned alone = learnedBy(folder / "alone.faces", options);
        std::atomic<int> judged = 0;
        std::jthread other([&](const std::stop_token &stop) {
            tasks::Judge judge(m_model, tasks::kPictureThreads);
            const cv::Mat photo = threePeople();
            while (!stop.stop_requested()) {
                judge.judge(photo, tasks::FindFaces::Auto);
                judge.judgeBoxes(photo, kThree);
                ++judged;
            }
        });
        while (judged == 0)
            std::this_thread::yield();
        const Learned beside = learnedBy(folder / "beside.faces", options);
        const int meanwhile = judged;
        other.request_stop();
        QVERIFY(meanwhile > 1);
        QCOMPARE(alone.losses.size(), std::size_t(6));
        QVERIFY(alone.losses == beside.losses);
        QVERIFY(alone.thresholds == beside.thresholds);
        QVERIFY(alone.weights == beside.weights);
    }

    void aBoxAloneSaysWhatItSaysAmongOthers()
    {
        tasks::Judge judge(m_model, tasks::kPictureThreads);
        const cv::Mat photo = threePeople();
        const auto together = judge.judgeBoxes(photo, kThree);
        QCOMPARE(together.size(), kThree.size());
        for (std::size_t i = 0; i < kThree.size(); ++i) {
            const auto alone = judge.judgeBoxes(photo, std::span(&kThree[i], 1));
            QCOMPARE(alone.front().place(), kThree[i]);
            for (std::size_t a = 0; a < together[i].answers.size(); ++a)
                QVERIFY(alone.front().answers[a].probability == together[i].answers[a].probability);
        }
        QVERIFY(together[0].answers[0].probability != together[1].answers[0].probability);
    }

    void aBoxOverAllOfThePictureTakesItAsAWhole()
    {
        // Colours below an alpha channel stay in a face that is a whole picture; on a photo they are black.
        tasks::Judge judge(m_model, tasks::kPictureThreads);
        const cv::Mat face = vision::drawFace(5, 5, 300).pixels;
        cv::Mat picture(face.size(), CV_8UC4);
        for (int y = 0; y < face.rows; ++y)
            for (int x = 0; x < face.cols; ++x) {
                const auto &p = face.at<cv::Vec3b>(y, x);
                picture.at<cv::Vec4b>(y, x) = {p[0], p[1], p[2], static_cast<std::uint8_t>(y < 150 ? 0 : 255)};
            }
        const FacePlace all{tasks::wholeBox(300, 300), 0}, most{{1, 1, 298, 298}, 0};
        const auto boxed = judge.judgeBoxes(picture, std::span(&all, 1)).front();
        QCOMPARE(cv::norm(boxed.pixels, vision::wholeFace(picture).pixels, cv::NORM_INF), 0.0);
        QVERIFY(cv::mean(boxed.pixels.rowRange(0, 100))[0] > 10);
        const auto cut = judge.judgeBoxes(picture, std::span(&most, 1)).front();
        QCOMPARE(cv::mean(cut.pixels.rowRange(0, 100))[0], 0.0);
    }

    void aTriedPhotoIsAddedInOneStepAndItsAnswersAreSuggestions()
    {
        const StoryFolder folder;
        Project project = Project::create(folder / "A.faces");
        const std::string before = factsOf(folder / "A.faces");
        const auto added = tasks::addTried(project, tried(folder), {});
        QVERIFY(!added.known);
        QCOMPARE(added.faces.size(), kThree.size());
        QCOMPARE(added.suggested, 6);
        const std::vector<Face> faces = project.faces({.rejected = false, .photo = added.photo.id});
        for (std::size_t i = 0; i < faces.size(); ++i) {
            QCOMPARE(faces[i].box, kThree[i].box);
            QCOMPARE(faces[i].angleDegrees, kThree[i].angleDegrees);
            QVERIFY(std::ranges::all_of(faces[i].labels, [](LabelValue v) { return v == LabelValue::Unknown; }));
        }
        const Suggestions all = project.suggestions().front();
        QCOMPARE(all.source, std::string("office.faces-model"));
        for (std::size_t i = 0; i < faces.size(); ++i) {
            QCOMPARE(all.faces[i].face, faces[i].id);
            QCOMPARE(all.faces[i].probabilities, m_tried.faces[i].probabilities);
            // Cut as judged: the same pixels.
            const cv::Mat cut = tasks::loadFace(project, faces[i].id).pixels;
            const cv::Mat seen =
                tasks::Judge(m_model, 1).judgeBoxes(m_tried.pixels, std::span(&kThree[i], 1)).front().pixels;
            QCOMPARE(cv::norm(cut, seen, cv::NORM_INF), 0.0);
        }
        project.undo();
        QCOMPARE(factsOf(folder / "A.faces"), before);
    }

    void laterPhotosOfAModelJoinItsEarlierSuggestions()
    {
        const StoryFolder folder;
        Project project = Project::create(folder / "A.faces");
        tasks::addTried(project, tried(folder), {});
        tasks::TriedPhoto second = tried(folder);
        second.file.clear(); // another picture, pasted
        second.pixels = second.pixels.clone();
        second.pixels.at<cv::Vec3b>(0, 0) = {1, 2, 3};
        second.attributes.push_back(standardAttributes()[2]); // and another version of the model knows more
        second.thresholds = {0.3, 0.6, 0.7};
        for (tasks::TriedPhoto::Face &face : second.faces)
            face.probabilities.push_back(0.75F);
        QCOMPARE(tasks::addTried(project, second, {}).suggested, 9);
        const Suggestions all = project.suggestions().front();
        QCOMPARE(all.faces.size(), std::size_t(6));
        QCOMPARE(all.rules.size(), std::size_t(3));
        QCOMPARE(all.rules[0].threshold, 0.3); // as the model decides now
        QVERIFY(std::isnan(all.faces.front().probabilities[2]));
        QCOMPARE(all.faces.back().probabilities[2], 0.75F);
    }

    void whatTheProjectLacksIsLeftOutByName()
    {
        const StoryFolder folder;
        Project project = Project::create(folder / "A.faces");
        tasks::TriedPhoto photo = tried(folder);
        photo.attributes[1] = attributeNamed("Scarf", project.attributes());
        const auto added = tasks::addTried(project, photo, {});
        QCOMPARE(added.leftOut, std::vector<std::string>{"Scarf"});
        QCOMPARE(added.suggested, 3);
        QCOMPARE(project.suggestions().front().rules.size(), std::size_t(1));
    }

    void aKnownOrChangedPhotoChangesNothing()
    {
        const StoryFolder folder;
        Project project = Project::create(folder / "A.faces");
        const tasks::TriedPhoto photo = tried(folder);
        const PhotoId first = tasks::addTried(project, photo, {}).photo.id;
        const std::string before = factsOf(folder / "A.faces");
        const auto again = tasks::addTried(project, photo, {});
        QVERIFY(again.known);
        QCOMPARE(again.photo.id, first);
        cv::Mat other = photo.pixels.clone();
        other.at<cv::Vec3b>(5, 5) = {9, 9, 9};
        writeFileSafely(photo.file, vision::encodePng(other));
        QCOMPARE(kindOf([&] { tasks::addTried(project, photo, {}); }), ErrorKind::BadInput);
        tasks::TriedPhoto none = photo;
        none.faces.clear();
        QCOMPARE(kindOf([&] { tasks::addTried(project, none, {}); }), ErrorKind::Usage);
        QCOMPARE(factsOf(folder / "A.faces"), before);
    }

private:
    /// Three people at their places with made-up answers about sex and hair.
    tasks::TriedPhoto tried(const StoryFolder &folder)
    {
        m_tried = {};
        m_tried.file = folder / "three people.png";
        m_tried.pixels = threePeople();
        writeFileSafely(m_tried.file, vision::encodePng(m_tried.pixels));
        m_tried.source = "office.faces-model";
        m_tried.attributes = {standardAttributes()[0], standardAttributes()[1]};
        m_tried.thresholds = {0.4, 0.6};
        float p = 0.1F;
        for (const FacePlace &place : kThree)
            m_tried.faces.push_back({place, {p += 0.1F, p += 0.1F}});
        return m_tried;
    }

    const StoryFolder m_folder;
    Run m_run;
    Model m_model;
    tasks::TriedPhoto m_tried;
};

QTEST_MAIN(TryingStory)
#include "tst_trying.moc"
