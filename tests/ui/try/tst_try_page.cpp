// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/base/files.h"
#include "core/tasks/data_sets.h"
#include "core/tasks/training.h"
#include "core/vision/demo_photos.h"
#include "core/vision/read_photo.h"
#include "tests/support/story_folder.h"
#include "ui/convert.h"
#include "ui/pages/try/judged_model.h"
#include "ui/pages/try/model_choice.h"
#include "ui/pages/try/try_page.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/notice_line.h"
#include "ui/workspace.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace faces;
using namespace faces::ui;

namespace {

class Deaf final : public TrainingSink {
public:
    void batchDone(const BatchRecord &) override {}
    void epochDone(const EpochRecord &) override {}
};

std::vector<JudgedFace> twoFaces()
{
    std::vector<JudgedFace> faces(2);
    for (JudgedFace &face : faces) {
        face.cut = QImage(16, 16, QImage::Format_RGB32);
        face.answers.push_back({standardAttributes()[0], 0.87, 0.4, true});
        face.answers.push_back({standardAttributes()[2], 0.12, 0.5, false});
    }
    faces[0].place.box = {10, 10, 100, 100};
    faces[1].place.box = {150, 10, 100, 100};
    return faces;
}

template <typename T> T *part(QWidget &page) { return page.findChildren<T *>().value(0); }

QListView *answers(const TryPage &page)
{
    for (QListView *list : page.findChildren<QListView *>()) // the models' popup is a list too
        if (qobject_cast<JudgedModel *>(list->model()))
            return list;
    return nullptr;
}

QWidget *seen(const TryPage &page, const QString &words)
{
    for (EmptyState *state : page.findChildren<EmptyState *>())
        if (state->isVisible() && state->button()->text() == words)
            return state;
    return nullptr;
}

} // namespace

class TryPageStory : public QObject {
    Q_OBJECT
private slots:
    void theListSaysEveryAnswerInWords()
    {
        JudgedModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setFaces(twoFaces());
        QCOMPARE(model.rowCount(), 2);
        const QString words = model.index(0).data(Qt::AccessibleTextRole).toString();
        QVERIFY(words.startsWith(QStringLiteral("Face 1")));
        QVERIFY(words.contains(QString::fromStdString(standardAttributes()[0].yesWord) + QStringLiteral(", 87 %")));
        QVERIFY(words.contains(QString::fromStdString(standardAttributes()[2].noWord) + QStringLiteral(", 12 %")));
        QVERIFY(words.contains(QStringLiteral("yes from 40 %")));
        std::vector<JudgedFace> moved = twoFaces();
        moved[1].waits = true;
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setFaces(moved); // as many: nothing is reset, the chosen one stays chosen
        QCOMPARE(changed.count(), 1);
        QCOMPARE(model.index(1).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Face 2: is being judged"));
        model.setFaces({});
        QCOMPARE(model.rowCount(), 0);
    }

    void theNewestRunIsOnUntilAnotherIsChosen()
    {
        ModelChoice choice;
        Run first, second, failed;
        first.id = RunId{1};
        second.id = RunId{2};
        failed.id = RunId{3};
        first.state = second.state = RunState::Finished;
        first.bestEpoch = second.bestEpoch = 1;
        failed.state = RunState::Failed;
        QSignalSpy changed(&choice, &ModelChoice::sourceChanged);
        choice.setRuns({first});
        choice.setRuns({first, second, failed});
        QCOMPARE(choice.count(), 2);
        QCOMPARE(choice.source()->run->id, RunId{2});
        QCOMPARE(changed.count(), 2);
        choice.setCurrentIndex(1);
        emit choice.activated(1);
        second.thresholds = {0.7}; // another run's thresholds do not disturb
        choice.setRuns({first, second});
        QCOMPARE(choice.source()->run->id, RunId{1});
        first.thresholds = {0.2};
        choice.setRuns({first, second});
        QCOMPARE(changed.count(), 4); // chosen, and its thresholds were moved
    }

    void aRunOfAnotherProjectOrOfABetterEpochIsAnotherModel()
    {
        ModelChoice choice;
        Run run;
        run.id = RunId{1};
        run.state = RunState::Finished;
        run.bestEpoch = 3;
        choice.setRuns({run});
        const ModelSource before = *choice.source();
        QVERIFY(before.keyIn("/a/office.faces") != before.keyIn("/a/home.faces"));
        run.bestEpoch = 7; // it was trained on
        choice.setRuns({run});
        QVERIFY(choice.source()->keyIn("/a/office.faces") != before.keyIn("/a/office.faces"));
        ModelSource file;
        file.key = QStringLiteral("/b/faces.faces-model");
        QCOMPARE(file.keyIn("/a/office.faces"), file.keyIn("/a/home.faces")); // a file stays what it is
    }

    void withoutAModelThePageLeadsToTraining()
    {
        Workspace workspace;
        TryPage page(workspace, nullptr);
        page.show();
        auto *state = static_cast<EmptyState *>(seen(page, QStringLiteral("Train a model first")));
        QVERIFY(state);
        QSignalSpy wanted(&page, &Page::pageWanted);
        QTest::mouseClick(state->button(), Qt::LeftButton);
        QCOMPARE(wanted.value(0).value(0).toString(), QStringLiteral("train"));
    }

    void aBrokenModelIsOneSentenceWhereItHappened()
    {
        const test::StoryFolder folder;
        writeFileSafely(folder / "broken.faces-model", std::string("FACESMDL and then nothing of worth"));
        writeFileSafely(folder / "face.png", vision::encodePng(vision::drawFace(1, 1).pixels));
        Workspace workspace;
        TryPage page(workspace, nullptr);
        page.show();
        page.takeFiles({faces::ui::toText(folder / "broken.faces-model")});
        QVERIFY(seen(page, QStringLiteral("Open pictures…")));
        QTRY_VERIFY(part<NoticeLine>(page)->isVisible()); // before there is a picture
        QVERIFY(part<NoticeLine>(page)->text().contains(QStringLiteral("broken.faces-model")));
        part<NoticeLine>(page)->hide();
        writeFileSafely(folder / "other.png", vision::encodePng(vision::drawFace(2, 1).pixels));
        page.takeFiles({faces::ui::toText(folder / "face.png"), faces::ui::toText(folder / "other.png")});
        QTRY_VERIFY(part<NoticeLine>(page)->isVisible());
        // It is not asked again and again about the picture that nobody looks at.
        int questions = 0;
        for (Latest *job : page.findChildren<Latest *>())
            connect(job, &Latest::busyChanged, this, [&questions](bool busy) { questions += busy ? 1 : 0; });
        QVERIFY(!QTest::qWaitFor([&questions] { return questions > 1; }, 300));
        QVERIFY(part<NoticeLine>(page)->text().contains(QStringLiteral("broken.faces-model")));
        QCOMPARE(answers(page)->model()->rowCount(), 0);
    }

    void aPictureIsJudgedByARunAndAPastedOneToo();
};

void TryPageStory::aPictureIsJudgedByARunAndAPastedOneToo()
{
    const test::StoryFolder folder;
    NoProgress quiet;
    Deaf deaf;
    tasks::makeDemo(folder / "demo.faces", 1, 1, {}, quiet);
    {
        store::Project project = store::Project::open(folder / "demo.faces");
        TrainOptions options;
        options.epochs = 1;
        options.side = 48;
        tasks::train(project, options, deaf, {}, quiet);
    }
    const cv::Mat drawn = vision::drawFace(5, 5, 160).pixels;
    writeFileSafely(folder / "one face.png", vision::encodePng(drawn));
    writeFileSafely(folder / "torn.png", std::string("not a picture"));
    Workspace workspace;
    workspace.open(folder / "demo.faces");
    QTRY_VERIFY(workspace.isOpen());
    TryPage page(workspace, nullptr);
    page.resize(1192, 724);
    page.show();
    auto *list = answers(page);
    part<QCheckBox>(page)->setChecked(true); // the whole picture is one face
    page.takeFiles({faces::ui::toText(folder / "one face.png"), faces::ui::toText(folder / "torn.png")});
    QTRY_COMPARE_WITH_TIMEOUT(list->model()->rowCount(), 1, 30000);

    // The same numbers as the command line's: one judge, one preparation.
    const Model model = tasks::loadModel(store::Project::open(folder / "demo.faces"), workspace.view().runs.back());
    const auto expected = tasks::Judge(model, 1).judge(drawn, tasks::FindFaces::WholePicture);
    const JudgedFace shown = static_cast<JudgedModel *>(list->model())->faces().front();
    QCOMPARE(shown.answers.size(), expected.front().answers.size());
    for (std::size_t i = 0; i < shown.answers.size(); ++i) {
        QCOMPARE(shown.answers[i].probability, expected.front().answers[i].probability);
        QCOMPARE(shown.answers[i].yes, expected.front().answers[i].yes);
        QCOMPARE(shown.answers[i].threshold, model.thresholds[i]);
    }
    QTest::keyClick(&page, Qt::Key_Right, Qt::AltModifier); // the torn one: a sentence, and nothing is judged
    QTRY_VERIFY(part<NoticeLine>(page)->isVisible());
    QCOMPARE(list->model()->rowCount(), 0);

    QGuiApplication::clipboard()->setImage(toImage(drawn));
    QTest::keyClick(&page, Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(list->model()->rowCount(), 1, 30000);
    QVERIFY(!part<NoticeLine>(page)->isVisible());
    QCOMPARE(static_cast<JudgedModel *>(list->model())->faces().front().answers.size(), shown.answers.size());
}

QTEST_MAIN(TryPageStory)
#include "tst_try_page.moc"
