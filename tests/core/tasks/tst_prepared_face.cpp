// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/tasks/prepared_face.h"
#include "core/base/files.h"
#include "core/vision/background.h"
#include "core/vision/demo_photos.h"
#include "core/vision/matting_model.h"
#include "core/vision/prepare_face.h"
#include "tests/core/vision/tiny_matting.h"
#include "tests/support/story_folder.h"

#include <QTest>

using namespace faces;
using namespace faces::test;
using tasks::FacePreparer;

namespace {

constexpr int kGrey = 200;

bool same(const cv::Mat &a, const cv::Mat &b) { return a.size() == b.size() && cv::norm(a, b, cv::NORM_INF) == 0; }

/// A face of the project, and two networks with different ideas of it.
struct Story {
    StoryFolder folder;
    cv::Mat face = vision::drawFace(3, 3, 96).pixels;
    std::filesystem::path bright = folder / "bright ü.onnx", dark = folder / "dark.onnx";

    Story()
    {
        writeFileSafely(bright, TinyMatting{}.bytes());
        writeFileSafely(dark, TinyMatting{.weights = {-1, -1, -1}}.bytes());
    }
    /// As a training leaves it in its model.
    Preparation learnedWith(const std::filesystem::path &network) const
    {
        Preparation preparation{.removeBackground = true, .fill = kGrey};
        if (!network.empty())
            preparation.matting = tasks::lookedAt({toText(network), {}});
        return preparation;
    }
    cv::Mat seenWith(const cv::Mat &mask) const { return vision::prepareFace(face, mask, learnedWith({})); }
    cv::Mat seenBy(const std::filesystem::path &network) const
    {
        return seenWith(vision::MattingModel(network).mask(face));
    }
};

} // namespace

class TestPreparedFace : public QObject {
    Q_OBJECT
private slots:
    void aModelThatLearnedWithoutANetworkIsUsedWithoutOne()
    {
        const Story story;
        const cv::Mat builtIn = story.seenWith(vision::removeBackground(story.face));
        QVERIFY(!same(builtIn, story.seenBy(story.bright)));
        for (const auto &here : {tasks::VisionModels{}, tasks::VisionModels{{}, story.bright}})
            QVERIFY(same(FacePreparer(story.learnedWith({}), here).prepared(story.face, {}), builtIn));
    }

    void aModelThatLearnedWithANetworkIsUsedWithThatOne()
    {
        const Story story;
        const Preparation learned = story.learnedWith(story.bright);
        for (const auto &here : {tasks::VisionModels{}, tasks::VisionModels{{}, story.dark}})
            QVERIFY(same(FacePreparer(learned, here).prepared(story.face, {}), story.seenBy(story.bright)));
        QVERIFY(!same(story.seenBy(story.bright), story.seenBy(story.dark)));
    }

    void aMaskThatTheFaceBringsCountsInAnyCase()
    {
        const Story story;
        cv::Mat mask(story.face.size(), CV_8UC1, cv::Scalar(0));
        mask.colRange(0, 40).setTo(255);
        QVERIFY(same(FacePreparer(story.learnedWith(story.bright)).prepared(story.face, mask), story.seenWith(mask)));
    }

    void aNetworkThatMovedIsKnownByItsContent()
    {
        const Story story;
        const Preparation learned = story.learnedWith(story.bright);
        const cv::Mat expected = story.seenBy(story.bright);
        std::filesystem::rename(story.bright, story.folder / "elsewhere.onnx");
        const FacePreparer preparer(learned, {{}, story.folder / "elsewhere.onnx"});
        QVERIFY(same(preparer.prepared(story.face, {}), expected));
    }

    void aNetworkThatIsGoneOrAnotherIsASentenceAndNoOtherMask()
    {
        const Story story;
        const Preparation learned = story.learnedWith(story.bright);
        std::filesystem::remove(story.bright);
        const auto refused = [&] {
            try {
                FacePreparer(learned, {{}, story.dark});
            } catch (const Error &error) {
                return error.kind() == ErrorKind::NotFound &&
                       std::string(error.what()).find("bright ü.onnx") != std::string::npos;
            }
            return false;
        };
        QVERIFY(refused());
        std::filesystem::copy_file(story.dark, story.bright); // another network under the old name
        QVERIFY(refused());
    }

    void backgroundsThatAreKeptNeedNoNetwork()
    {
        const Story story;
        Preparation kept = story.learnedWith(story.bright);
        kept.removeBackground = false;
        std::filesystem::remove(story.bright);
        QVERIFY(same(FacePreparer(kept).prepared(story.face, {}), vision::prepareFace(story.face, {}, kept)));
    }

    void whatIsNoNetworkIsNotLearnedWith()
    {
        const Story story;
        writeFileSafely(story.folder / "song.onnx", std::string("la la la"));
        QVERIFY_EXCEPTION_THROWN(tasks::lookedAt({toText(story.folder / "song.onnx"), {}}), Error);
        QVERIFY_EXCEPTION_THROWN(tasks::lookedAt({toText(story.folder / "nobody.onnx"), {}}), Error);
        QCOMPARE(tasks::lookedAt({}).sha256, std::string());
    }
};

QTEST_APPLESS_MAIN(TestPreparedFace)
#include "tst_prepared_face.moc"
