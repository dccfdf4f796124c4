// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "tests/support/story_folder.h"
#include "tests/ui/drawn_project.h"
#include "ui/convert.h"
#include "ui/pages/train/train_choices.h"
#include "ui/pages/train/train_form.h"
#include "ui/settings.h"
#include "ui/theme.h"

#include <QCheckBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <memory>
#include <utility>

using namespace faces;
using namespace faces::ui;

namespace {

/// Somebody before the form, with its folds open.
struct Story {
    test::StoryFolder folder;
    std::unique_ptr<TrainForm> form;
    QCheckBox *box = nullptr;

    Story()
    {
        setSettingsFile(ui::toText(folder / "settings.ini"));
        form = std::make_unique<TrainForm>();
        form->setAttributes(standardAttributes());
        form->resize(300, 900);
        form->show();
        QTest::mouseClick(form->findChild<QPushButton *>(QStringLiteral("train.more")), Qt::LeftButton);
        for (QCheckBox *each : form->findChildren<QCheckBox *>())
            if (each->accessibleName() == QStringLiteral("Out-of-fold thresholds"))
                box = each;
    }
    void pressPreset(const char *word) const
    {
        QTest::mouseClick(form->findChild<QPushButton *>(QStringLiteral("train.preset.") + QLatin1String(word)),
                          Qt::LeftButton);
    }
    void pressBox() const
    {
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Space);
    }
    bool wanted() const { return form->options().outOfFold; }
};

Split splitBy(SplitBy by)
{
    Split split;
    split.by = by;
    return split;
}

} // namespace

/// The choice of out-of-fold thresholds in the training form.
class TestTrainFolds : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }

    void itIsMadeUnlessAPresetLeavesItOut()
    {
        const Story story;
        QVERIFY(story.box && story.box->isVisible());
        QVERIFY(story.box->isChecked() && story.wanted());
        QVERIFY(story.box->toolTip().contains(QStringLiteral("three more networks"))); // what it costs
        QCOMPARE(story.box->accessibleDescription(), story.box->toolTip());
        for (const auto &[word, made] : {std::pair{"quick", false}, {"best", true}, {"notebooks", false}}) {
            story.pressPreset(word);
            QCOMPARE(story.box->isChecked(), made);
            QCOMPARE(story.wanted(), made);
        }
    }

    void aPersonChoosesItWithTheKeyboard()
    {
        const Story story;
        const QSignalSpy changed(story.form.get(), &TrainForm::optionsChanged);
        story.pressBox();
        QCOMPARE(changed.count(), 1);
        QVERIFY(!story.box->isChecked() && !story.wanted());
        QVERIFY(story.form->findChild<QPushButton *>(QStringLiteral("train.preset.best"))->isChecked());
        story.pressBox();
        QVERIFY(story.wanted());
        TrainOptions without;
        story.form->setOptions(without);
        QVERIFY(!story.box->isChecked() && !story.wanted());
    }

    void aLeakySplitTakesItAwayAndAnotherOneGivesItBack()
    {
        const Story story;
        const QSignalSpy changed(story.form.get(), &TrainForm::optionsChanged);
        story.form->setLeakySplit(true);
        QVERIFY(!story.box->isEnabled() && !story.box->isChecked() && !story.wanted());
        QVERIFY(story.box->toolTip().contains(QStringLiteral("classic split")));
        QCOMPARE(story.box->accessibleDescription(), story.box->toolTip());
        QCOMPARE(changed.count(), 1); // the estimate follows
        QTest::mouseClick(story.box, Qt::LeftButton);
        story.pressPreset("best"); // which has them elsewhere
        QVERIFY(!story.wanted());
        story.form->setLeakySplit(false);
        QVERIFY(story.box->isEnabled() && story.box->isChecked() && story.wanted());
        story.pressBox();
        story.form->setLeakySplit(true);
        story.form->setLeakySplit(false);
        QVERIFY(!story.wanted()); // nobody's choice is turned round
    }

    void theProjectsSplitDecides()
    {
        const Story story;
        test::drawProject(story.folder / "people.faces", 8);
        Workspace workspace;
        QWidget page;
        const TrainChoices choices(workspace, *story.form, &page);
        QVERIFY(test::openIn(workspace, story.folder / "people.faces"));
        QVERIFY(story.box->isEnabled());
        workspace.change([](store::Project &project) { project.setSplit(splitBy(SplitBy::Classic)); });
        QTRY_VERIFY(!story.box->isEnabled());
        QVERIFY(!story.wanted()); // it can be started
        workspace.change([](store::Project &project) { project.setSplit(splitBy(SplitBy::Person)); });
        QTRY_VERIFY(story.box->isEnabled());
        workspace.change([](store::Project &project) { project.setSplit(splitBy(SplitBy::Classic)); });
        QTRY_VERIFY(!story.box->isEnabled());
        workspace.close();
        QVERIFY(story.box->isEnabled() && story.wanted()); // the next project has a split of its own
    }
};

QTEST_MAIN(TestTrainFolds)
#include "tst_train_folds.moc"
