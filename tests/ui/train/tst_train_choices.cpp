// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// What the training form says of a choice before anything is started: how long it takes, and what the network sees.
#include "tests/support/story_folder.h"
#include "tests/ui/drawn_project.h"
#include "ui/convert.h"
#include "ui/pages/train/batch_preview.h"
#include "ui/pages/train/train_choices.h"
#include "ui/pages/train/train_form.h"
#include "ui/settings.h"
#include "ui/theme.h"

#include <QComboBox>
#include <QLocale>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

using namespace faces;
using namespace faces::ui;

namespace {
constexpr int kPatienceMs = 30'000;
constexpr int kFaces = 40;

/// Somebody before the form, beside a project with drawn faces.
struct Story {
    test::StoryFolder folder;
    Workspace workspace;
    QWidget page;
    TrainForm *form = nullptr;
    TrainChoices *choices = nullptr;

    Story()
    {
        setSettingsFile(ui::toText(folder / "settings.ini"));
        form = new TrainForm;
        auto *column = new QVBoxLayout(&page);
        column->addWidget(form);
        choices = new TrainChoices(workspace, *form, &page);
        QObject::connect(&workspace, &Workspace::viewChanged, form, [this] {
            std::vector<Attribute> attributes;
            for (const Workspace::Shown &shown : workspace.attributes())
                attributes.push_back(shown.attribute);
            form->setAttributes(attributes);
        });
    }
    /// False, and the test failed, if it cannot be shown.
    bool open(bool labelled = true)
    {
        test::drawProject(folder / "people.faces", kFaces, labelled);
        if (labelled)
            leaveRun();
        page.resize(330, 1200);
        page.show();
        if (!test::openIn(workspace, folder / "people.faces"))
            return false;
        choices->setShown(true);
        return true;
    }
    /// Whose speed is known: nothing needs to be measured.
    void leaveRun() const
    {
        store::Project project = store::Project::open(folder / "people.faces");
        Run run = project.run(test::addRun(project, 3)).value();
        run.device = "cpu";
        run.sizes.train = 1000;
        project.updateRun(run);
        for (EpochRecord epoch : run.history) {
            epoch.seconds = 2;
            project.addEpoch(run.id, epoch);
        }
    }
    BatchPreview &preview() const { return form->preview(); }
    void press(const char *name) const
    {
        auto *button = page.findChild<QPushButton *>(QLatin1String(name));
        QVERIFY2(button && button->isVisible() && button->isEnabled(), name);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    QComboBox *box(const char *name) const
    {
        for (QComboBox *each : form->findChildren<QComboBox *>())
            if (each->accessibleName() == QLatin1String(name))
                return each;
        return nullptr;
    }
};

QImage chequered()
{
    QImage picture(2, 2, QImage::Format_RGB32);
    for (int y = 0; y < 2; ++y)
        for (int x = 0; x < 2; ++x)
            picture.setPixelColor(x, y, x == y ? Qt::black : Qt::white);
    return picture;
}
} // namespace

class TestTrainChoices : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        applyTheme(*qApp, Scheme::Light);
    }

    void anEstimateIsOneLine()
    {
        tasks::TrainingEstimate estimate;
        estimate.seconds = 130;
        estimate.memoryBytes = 1'200'000'000;
        estimate.parameters = 512'345;
        estimate.multiplyAdds = 96.2e6;
        estimate.trainFaces = 1079;
        estimate.fromRun = RunId(3);
        QCOMPARE(estimateWords(estimate), QStringLiteral("About 2 min · 1.2 GB · measured on run 3"));
        QCOMPARE(estimateDetails(estimate),
                 QStringLiteral("1,079 faces an epoch · 0.5 M parameters · 96.2 M multiply-adds a face"));
        estimate.folds = 3;
        QVERIFY(estimateDetails(estimate).endsWith(QStringLiteral("with 3 more trainings for out-of-fold thresholds")));
        estimate.comparedRuns = 5;
        QVERIFY(estimateDetails(estimate).endsWith(QStringLiteral("run 3 is the middle one of 5 runs in speed")));
    }

    void whatIsOnlyReckonedIsSaidToBe()
    {
        tasks::TrainingEstimate estimate;
        estimate.seconds = 130;
        estimate.memoryBytes = 1'200'000'000;
        estimate.parameters = 41'300;
        QCOMPARE(estimateWords(estimate),
                 QStringLiteral("Roughly 2 min · 1.2 GB · reckoned from this machine's speed"));
        QVERIFY(estimateDetails(estimate).endsWith(QStringLiteral("the time is a rough one")));
        estimate.seconds = 20;
        QVERIFY(estimateWords(estimate).startsWith(QStringLiteral("Less than a minute")));
        estimate.seconds = 0; // a graphics card of which nothing is known
        QCOMPARE(estimateWords(estimate), QStringLiteral("Time not known yet · 1.2 GB"));
        QVERIFY(!estimateDetails(estimate).contains(QStringLiteral("rough")));
    }

    void pixelsBecomeSquares()
    {
        BatchPreview preview;
        preview.resize(260, 300); // four pictures of 62 px with 4 px between them
        preview.setPictures(std::vector<QImage>(20, chequered()));
        QCOMPARE(preview.pictures().size(), std::size_t(BatchPreview::kPictures));
        const QImage seen = preview.grab().toImage().convertToFormat(QImage::Format_RGB32);
        for (const int left : {0, 66}) { // the first two
            QCOMPARE(seen.pixelColor(left + 29, 12), QColor(Qt::black));
            QCOMPARE(seen.pixelColor(left + 32, 12), QColor(Qt::white)); // a blur would reach so far
            QCOMPARE(seen.pixelColor(left + 29, 45), QColor(Qt::white));
        }
    }

    void theEstimateFollowsTheChoices()
    {
        Story story;
        QVERIFY(story.open());
        QTRY_VERIFY_WITH_TIMEOUT(story.form->estimate().endsWith(QStringLiteral("measured on run 1")), kPatienceMs);
        QVERIFY(story.form->estimate().contains(QStringLiteral(" MB · ")));
        const QString best = story.form->estimate();
        story.press("train.preset.quick"); // smaller pictures take less memory
        QTRY_VERIFY_WITH_TIMEOUT(story.form->estimate() != best, kPatienceMs);
        story.choices->setShown(false);
        story.press("train.preset.best"); // nobody looks
        story.choices->setShown(true);
        QTRY_COMPARE_WITH_TIMEOUT(story.form->estimate(), best, kPatienceMs);
        story.workspace.close();
        QVERIFY(story.form->estimate().isEmpty());
    }

    void theNetworksViewIsDrawnAndDrawnAgain()
    {
        Story story;
        QVERIFY(story.open());
        QVERIFY(story.preview().pictures().empty()); // its place is closed
        story.press("train.seen");
        QTRY_COMPARE_WITH_TIMEOUT(story.preview().pictures().size(), std::size_t(BatchPreview::kPictures), kPatienceMs);
        const std::vector<QImage> first = story.preview().pictures();
        QCOMPARE(first.front().width(), preparationFor({}).sidePx);
        story.press("train.drawAgain");
        QTRY_VERIFY_WITH_TIMEOUT(story.preview().pictures() != first, kPatienceMs);
        story.press("train.more");
        QComboBox *sides = story.box("Input size");
        sides->setFocus();
        QTest::keyClick(sides, Qt::Key_Down);
        QTest::keyClick(sides, Qt::Key_Down);
        QTRY_VERIFY_WITH_TIMEOUT(
            !story.preview().pictures().empty() && story.preview().pictures().front().width() == 48, kPatienceMs);
        QVERIFY(story.preview().pictures().front().format() != QImage::Format_Grayscale8);
        story.box("Colours")->setFocus();
        QTest::keyClick(story.box("Colours"), Qt::Key_Down);
        QTRY_COMPARE_WITH_TIMEOUT(story.preview().pictures().front().format(), QImage::Format_Grayscale8, kPatienceMs);
    }

    void withoutLabelsItSaysWhyThereIsNothing()
    {
        Story story;
        QVERIFY(story.open(false));
        story.press("train.seen");
        QTRY_VERIFY_WITH_TIMEOUT(story.preview().why().startsWith(QStringLiteral("No face has a label")), kPatienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(story.form->estimate().startsWith(QStringLiteral("Nothing to learn")), kPatienceMs);
        auto *again = story.page.findChild<QPushButton *>(QStringLiteral("train.drawAgain"));
        QVERIFY(!again->isEnabled());
        std::vector<store::Project::LabelOrder> orders;
        for (const Face &face : story.workspace.view().faces)
            orders.push_back({face.id, standardAttributes().front().id, LabelValue::Yes});
        story.workspace.setLabels(orders); // what is read is what was written: the view comes anew
        test::waitUntilKept(story.workspace);
        story.workspace.refresh();
        QTRY_VERIFY_WITH_TIMEOUT(!story.preview().pictures().empty(), kPatienceMs);
        QVERIFY(again->isEnabled());
    }
};

QTEST_MAIN(TestTrainChoices)
#include "tst_train_choices.moc"
