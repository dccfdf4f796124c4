// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/tasks/region_model.h"
#include "core/tasks/suggest.h"
#include "core/vision/face_descriptor.h"
#include "tests/core/tasks/run_story.h"
#include "tests/support/story_folder.h"

#include <opencv2/core.hpp>

#include <QTest>

#include <algorithm>
#include <map>
#include <set>

using namespace faces;

namespace {

constexpr std::size_t kHat = 3;

tasks::SuggestOptions quickly()
{
    tasks::SuggestOptions options;
    options.rate = 0.9;
    options.folds = 4;
    return options;
}

tasks::SuggestResult suggestIn(store::Project &project, const tasks::SuggestOptions &options = quickly())
{
    NoProgress quiet;
    return tasks::suggest(project, options, {}, quiet);
}

void forget(store::Project &project, std::span<const FaceId> faces)
{
    std::vector<store::Project::LabelOrder> orders;
    for (const FaceId face : faces)
        for (const Attribute &attribute : project.attributes())
            orders.push_back({face, attribute.id, LabelValue::Unknown});
    project.setLabels(orders);
}

} // namespace

/// Half of a project's drawn faces have labels; the program says what it thinks of them and of the others.
class TestSuggest : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<test::StoryFolder> m_story;

    store::Project project(int faces)
    {
        store::Project made = store::Project::create(*m_story / "fête.faces");
        test::addPeople(made, 1, faces);
        return made;
    }

private slots:
    void init() { m_story = std::make_unique<test::StoryFolder>(); }

    void whatWasDrawnIsSuggested()
    {
        store::Project made = project(220);
        const std::vector<Face> before = made.faces();
        std::vector<FaceId> open;
        for (std::size_t i = 140; i < before.size(); ++i)
            open.push_back(before[i].id);
        forget(made, open);
        const auto result = suggestIn(made);
        QCOMPARE(result.faces, 80);
        const std::vector<Suggestions> all = made.suggestions();
        QCOMPARE(all.size(), std::size_t(1));
        const Suggestions &said = all.front();
        QCOMPARE(said.source, std::string("model"));
        QCOMPARE(said.statedRate, 0.9);
        QCOMPARE(said.faces.size(), std::size_t(220)); // labelled ones too: a label may be taken back
        int right = 0, asked = 0;
        for (const FaceSuggestion &one : said.faces)
            for (std::size_t r = 0; std::ranges::count(open, one.face) && r < said.rules.size(); ++r) {
                const auto face = std::ranges::find(before, one.face, &Face::id);
                const auto attributes = made.attributes();
                const auto at = std::ranges::find(attributes, said.rules[r].attribute, &Attribute::id);
                ++asked;
                right += suggestedBy(said.rules[r], one.probabilities[r]).value ==
                                 face->labels[std::size_t(at - attributes.begin())]
                             ? 1
                             : 0;
            }
        QVERIFY2(asked >= 160, "hardly an attribute was learned");
        QVERIFY2(right >= asked * 85 / 100, qPrintable(QStringLiteral("%1 of %2").arg(right).arg(asked)));
        // Nothing is labelled, and there is no run.
        QCOMPARE(made.counts().labelled, 140);
        QVERIFY(made.runs().empty());
    }

    void groupMatesAreNeverInTwoFolds()
    {
        std::vector<int> groups;
        std::vector<std::uint8_t> yes;
        for (int i = 0; i < 300; ++i) {
            groups.push_back(i * i % 71);
            yes.push_back(i % 9 == 0 ? 1 : 0);
        }
        const std::vector<int> folds = tasks::dealtFolds(yes, groups, 5);
        std::map<int, std::set<int>> of;
        std::set<int> used;
        for (std::size_t i = 0; i < groups.size(); ++i) {
            of[groups[i]].insert(folds[i]);
            used.insert(folds[i]);
        }
        for (const auto &[group, in] : of)
            QCOMPARE(in.size(), std::size_t(1));
        QCOMPARE(used.size(), std::size_t(5));
    }

    void noFaceIsJudgedByAModelThatSawIt()
    {
        // Labels that are pure chance: whoever has seen them says them rightly, nobody else does.
        cv::Mat table(120, vision::descriptorLayout().size, CV_32F);
        cv::RNG noise(3);
        noise.fill(table, cv::RNG::UNIFORM, 0, 255);
        std::vector<std::uint8_t> yes;
        std::vector<int> groups, rows;
        for (int i = 0; i < table.rows; ++i) {
            yes.push_back(static_cast<std::uint8_t>(noise.uniform(0, 2)));
            groups.push_back(i);
            rows.push_back(i);
        }
        const auto right = [&](const auto &scoreOf) {
            int count = 0;
            for (int i = 0; i < table.rows; ++i)
                count += (scoreOf(i) > 0.5) == (yes[std::size_t(i)] == 1) ? 1 : 0;
            return count;
        };
        const tasks::RegionModel seen = tasks::learnRegions(table, rows, yes);
        QVERIFY(right([&](int i) { return seen.score(table.ptr<float>(i)); }) > 110);
        const tasks::FoldedModel folded = tasks::learnInFolds(table, yes, groups, 5, {});
        QVERIFY(right([&](int i) { return folded.outOfFold[std::size_t(i)]; }) < 85);
    }

    void aRidgeOfOneRegionIsTheTextbooks()
    {
        // Only one region differs between faces, so that all its weight is on it: (X'X + kI) w = X'y.
        const auto &region = vision::descriptorLayout().regions.front();
        const int columns = region.last - region.first;
        cv::Mat table = cv::Mat::zeros(60, vision::descriptorLayout().size, CV_32F);
        cv::RNG noise(5);
        std::vector<std::uint8_t> yes;
        std::vector<int> rows;
        for (int i = 0; i < table.rows; ++i) {
            yes.push_back(i % 3 == 0 ? 1 : 0);
            rows.push_back(i);
            for (int x = 0; x < columns; ++x)
                table.at<float>(i, region.first + x) =
                    static_cast<float>(noise.gaussian(1) + (x == 4 && yes.back() ? 2 : 0));
        }
        cv::Mat own, mean, labels(60, 1, CV_64F);
        table.colRange(region.first, region.last).convertTo(own, CV_64F);
        cv::reduce(own, mean, 0, cv::REDUCE_AVG);
        for (int i = 0; i < 60; ++i) {
            cv::Mat row = own.row(i);
            row -= mean;
            labels.at<double>(i) = yes[std::size_t(i)] - 20.0 / 60;
        }
        const double energy = cv::norm(own, cv::NORM_L2SQR) / 60; // the ridge is against a mean square length of 1
        const cv::Mat left = own.t() * own + 0.2 * energy * cv::Mat::eye(columns, columns, CV_64F);
        cv::Mat weights;
        cv::solve(left, own.t() * labels, weights, cv::DECOMP_SVD);
        const tasks::RegionModel model = tasks::learnRegions(table, rows, yes);
        for (int i = 0; i < 60; ++i) {
            const double expected = own.row(i).dot(weights.t()) + 20.0 / 60;
            QVERIFY(std::abs(model.score(table.ptr<float>(i)) - expected) < 1e-3);
        }
    }

    void flippedLabelsAreDoubtedFirst()
    {
        store::Project made = project(240);
        const std::vector<Face> faces = made.faces();
        std::vector<store::Project::LabelOrder> flipped;
        for (std::size_t i = 5; flipped.size() < 4; i += 47)
            flipped.push_back(
                {faces[i].id, "hair", faces[i].labels[1] == LabelValue::Yes ? LabelValue::No : LabelValue::Yes});
        made.setLabels(flipped);
        const std::vector<Face> now = made.faces();
        suggestIn(made);
        std::vector<std::pair<double, FaceId>> doubts; // how probable the label is
        for (const Suspicion &one : made.suspicions())
            if (one.attribute == "hair") {
                const auto face = std::ranges::find(now, one.face, &Face::id);
                doubts.emplace_back(face->labels[1] == LabelValue::Yes ? one.probability : 1 - one.probability,
                                    one.face);
            }
        std::ranges::sort(doubts);
        int found = 0;
        for (const auto &[probability, face] : doubts)
            found += std::ranges::count(flipped, face, &store::Project::LabelOrder::face) > 0 ? 1 : 0;
        QVERIFY2(found >= 2, qPrintable(QStringLiteral("%1 of 4 among %2").arg(found).arg(doubts.size())));
        for (std::size_t i = 0; i < 2; ++i)
            QVERIFY2(std::ranges::count(flipped, doubts[i].second, &store::Project::LabelOrder::face) == 1,
                     "an untouched label is doubted more");
        // Whoever looked at it is asked no more.
        const auto &first = *std::ranges::find(flipped, doubts[0].second, &store::Project::LabelOrder::face);
        made.settleLabels(std::vector{first});
        suggestIn(made);
        for (const Suspicion &one : made.suspicions())
            QVERIFY(one.face != first.face || one.attribute != "hair");
    }

    void aCancelledRoundLeavesEverythingAsItWas()
    {
        store::Project made = project(60);
        suggestIn(made);
        const auto before = made.suggestions();
        const auto doubts = made.suspicions();
        forget(made, std::vector{made.faces().front().id});
        struct StopAt : ProgressSink {
            std::stop_source stop;
            void progress(const Progress &p) override
            {
                if (p.stage == "Judging faces")
                    stop.request_stop();
            }
        } sink;
        QCOMPARE(test::troubleOf([&] { tasks::suggest(made, quickly(), sink.stop.get_token(), sink); }),
                 ErrorKind::Cancelled);
        QCOMPARE(made.suggestions().front().madeAt, before.front().madeAt);
        QCOMPARE(made.suggestions().front().faces.size(), before.front().faces.size());
        QCOMPARE(made.suspicions(), doubts);
    }

    void tooFewLabelsAreSaidAndLearnNothing()
    {
        store::Project made = project(30);
        const auto result = suggestIn(made);
        QVERIFY(made.suggestions().empty());
        QCOMPARE(result.faces, 0);
        for (const auto &one : result.attributes)
            QVERIFY(one.lacking > 0);
        const tasks::Lack few = tasks::lackOf(3, 60, {});
        QCOMPARE(few.labels, 5);
        QCOMPARE(few.of, LabelValue::Yes);
        QCOMPARE(tasks::lackOf(10, 10, {}).labels, 20);
        QCOMPARE(tasks::lackOf(20, 20, {}).labels, 0);
    }

    void acceptedSuggestionsAreOneStepAndProveNothing()
    {
        store::Project made = project(120);
        std::vector<FaceId> open;
        for (const Face &face : made.faces())
            if (face.number > 80)
                open.push_back(face.id);
        forget(made, open);
        suggestIn(made);
        const int checked = made.suggestions().front().rules.front().checkedOn;
        const tasks::Accepted accepted = tasks::acceptSuggestions(made, 0.5);
        QCOMPARE(accepted.faces, 40);
        QCOMPARE(made.labelHistory(open.front()).back().origin, LabelOrigin::Suggestion);
        QCOMPARE(static_cast<int>(made.acceptedUnseen().size()), accepted.labels);
        suggestIn(made);
        QCOMPARE(made.suggestions().front().rules.front().checkedOn, checked);
        made.undo();
        QCOMPARE(made.faces()[100].labels[kHat], LabelValue::Unknown);
        QVERIFY(made.acceptedUnseen().empty());
        QCOMPARE(tasks::acceptSuggestions(made, 1).labels, 0);
        QCOMPARE(test::troubleOf([&] { tasks::acceptSuggestions(made, 0.2); }), ErrorKind::Usage);
    }

    void aMirroredFaceHasTheSameDescriptor()
    {
        const cv::Mat face = vision::drawFace(4, 9, 128).pixels;
        cv::Mat mirrored;
        cv::flip(face, mirrored, 1);
        QCOMPARE(vision::describeFace(mirrored), vision::describeFace(face));
        QVERIFY(vision::describeFace(vision::drawFace(5, 9, 128).pixels) != vision::describeFace(face));
    }
};

QTEST_GUILESS_MAIN(TestSuggest)
#include "tst_suggest.moc"
