// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/tasks/explain.h"
#include "core/tasks/training_data.h"
#include "tests/core/tasks/run_story.h"
#include "tests/support/story_folder.h"

#include <QTest>

#include <algorithm>
#include <memory>
#include <numeric>
#include <set>

using namespace faces;
using namespace faces::test;
using store::Project;
using tasks::FaceExplainer;
using tasks::FaceFeatures;
using tasks::Neighbour;
using tasks::SeenFace;

namespace {

double lengthOf(std::span<const float> row)
{
    return std::sqrt(std::inner_product(row.begin(), row.end(), row.begin(), 0.0));
}

} // namespace

/// Why a run's network decided as it did about a face of the project.
class ExplainTest : public QObject {
    Q_OBJECT
    std::unique_ptr<StoryFolder> m_folder;
    std::unique_ptr<Project> m_project;
    std::optional<Run> m_run;
    NoProgress m_quiet;

    std::unique_ptr<FaceExplainer> explainer() const
    {
        return std::make_unique<FaceExplainer>(tasks::loadModel(*m_project, *m_run), 1);
    }
    FaceId testFace() const { return m_project->predictions(m_run->id, Part::Test).front().face; }

private slots:
    void initTestCase()
    {
        m_folder = std::make_unique<StoryFolder>();
        m_project = std::make_unique<Project>(Project::create(*m_folder / "A.faces"));
        addPeople(*m_project, 1, 40);
        m_run = trainShortly(*m_project, shortTraining(2));
    }
    void cleanupTestCase()
    {
        m_project.reset();
        m_folder.reset();
    }

    void aFaceIsSeenAsInEvaluation()
    {
        const auto explain = explainer();
        for (const Prediction &kept : m_project->predictions(m_run->id, Part::Test)) {
            const SeenFace seen = explain->seen(*m_project, kept.face);
            QCOMPARE(seen.input.size(), static_cast<std::size_t>(explain->model().preparation.bytes()));
            QVERIFY(explain->probabilities(seen) == kept.probabilities); // to the last bit
        }
    }

    void aMapLiesOverTheWholeFace()
    {
        const auto explain = explainer();
        const SeenFace seen = explain->seen(*m_project, testFace());
        const cv::Mat map = explain->evidence(seen, 0, true);
        QCOMPARE(map.type(), CV_32FC1);
        QCOMPARE(map.rows, 48);
        QCOMPARE(map.cols, 48);
        double least = 0, most = 0;
        cv::minMaxIdx(map, &least, &most);
        QVERIFY(least >= 0 && most == 1);
        const tasks::Occlusion occlusion = explain->occlusion(seen, {}, {}, m_quiet);
        QCOMPARE(occlusion.sidePx, 48);
        QCOMPARE(occlusion.attributes, std::size_t(2));
    }

    void theTrainingFacesAreTheRunsOwn()
    {
        const FaceFeatures features = explainer()->trainingFeatures(*m_project, *m_run, {}, m_quiet);
        std::set<FaceId> trained;
        const Split split = m_project->splitById(m_run->split).value();
        for (const SplitEntry &entry : split.entries)
            if (entry.part == Part::Train)
                trained.insert(entry.face);
        QVERIFY((std::set<FaceId>(features.faces.begin(), features.faces.end()) == trained));
        QCOMPARE(features.faces.size(), trained.size()); // each once
        QCOMPARE(features.values.size(), trained.size() * features.width);
        for (std::size_t i = 0; i < trained.size(); ++i)
            QVERIFY(std::abs(lengthOf(std::span(features.values).subspan(i * features.width, features.width)) - 1) <
                    1e-5);
    }

    void aFaceThatTheRecipeMultipliesIsOneNeighbour()
    {
        TrainOptions options = shortTraining(1);
        options.net = Net::ClassicMulti;
        options.widths = {4, 4, 4, 8};
        const Run run = trainShortly(*m_project, options);
        QVERIFY(run.sizes.train > 40); // each several times
        const FaceExplainer explain(tasks::loadModel(*m_project, run), 1);
        const FaceFeatures features = explain.trainingFeatures(*m_project, run, {}, m_quiet);
        QCOMPARE((std::set<FaceId>(features.faces.begin(), features.faces.end()).size()), features.faces.size());
        QCOMPARE(features.width, std::size_t(8));
    }

    void theNearestAreThoseOfBruteForce()
    {
        const auto explain = explainer();
        const FaceFeatures all = explain->trainingFeatures(*m_project, *m_run, {}, m_quiet);
        const std::vector<float> mine = explain->features(explain->seen(*m_project, testFace()));
        const std::vector<Neighbour> near = tasks::nearestFaces(all, mine, 5);
        QCOMPARE(near.size(), std::size_t(5));
        std::vector<std::pair<double, FaceId>> byHand;
        for (std::size_t i = 0; i < all.faces.size(); ++i) { // each face seen by itself, the cosine written out
            const std::vector<float> theirs = explain->features(explain->seen(*m_project, all.faces[i]));
            const double dot = std::inner_product(mine.begin(), mine.end(), theirs.begin(), 0.0);
            byHand.emplace_back(1 - dot / (lengthOf(mine) * lengthOf(theirs)), all.faces[i]);
        }
        std::ranges::sort(byHand);
        for (std::size_t i = 0; i < near.size(); ++i) {
            QVERIFY(std::abs(near[i].distance - byHand[i].first) < 1e-5);
            QCOMPARE(near[i].face, byHand[i].second);
            const std::vector<Face> faces = m_project->faces();
            QCOMPARE(near[i].number, std::ranges::find(faces, near[i].face, &Face::id)->number);
        }
    }

    void aFaceIsNoNeighbourOfItsOwn()
    {
        const auto explain = explainer();
        const FaceFeatures all = explain->trainingFeatures(*m_project, *m_run, {}, m_quiet);
        const FaceId self = all.faces[3];
        const std::vector<float> mine = explain->features(explain->seen(*m_project, self));
        const Neighbour first = tasks::nearestFaces(all, mine, 1).at(0);
        QCOMPARE(first.face, self);
        QVERIFY(first.distance < 1e-5);
        const auto others = tasks::nearestFaces(all, mine, all.faces.size() + 7, self);
        QCOMPARE(others.size(), all.faces.size() - 1);
        QVERIFY(std::ranges::none_of(others, [&](const Neighbour &each) { return each.face == self; }));
        QVERIFY(std::ranges::is_sorted(others, {}, &Neighbour::distance));
    }

    void aStopIsHonoured()
    {
        std::stop_source stop;
        stop.request_stop();
        const auto explain = explainer();
        const auto kind = troubleOf([&] { explain->trainingFeatures(*m_project, *m_run, stop.get_token(), m_quiet); });
        QVERIFY(kind == ErrorKind::Cancelled);
    }

    void aFaceThatIsNotThereIsSaidSo()
    {
        const auto explain = explainer();
        QVERIFY(troubleOf([&] { explain->seen(*m_project, FaceId(4711)); }).has_value());
    }
};

QTEST_APPLESS_MAIN(ExplainTest)
#include "tst_explain.moc"
