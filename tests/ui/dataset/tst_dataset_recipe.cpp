// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "tests/support/story_folder.h"
#include "tests/ui/drawn_project.h"
#include "ui/pages/dataset/balance_model.h"
#include "ui/pages/dataset/dataset_page.h"
#include "ui/pages/dataset/recipe_model.h"
#include "ui/pages/dataset/recipe_panel.h"
#include "ui/pages/dataset/step_list.h"
#include "ui/pages/dataset/variant_strip.h"
#include "ui/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QElapsedTimer>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace faces;
using namespace faces::ui;

class TestDatasetRecipe : public QObject {
    Q_OBJECT
    struct Story {
        test::StoryFolder folder;
        Workspace workspace;
        std::unique_ptr<DatasetPage> page;
        bool open(int faces = 8)
        {
            test::drawProject(folder / "people.faces", faces);
            page = std::make_unique<DatasetPage>(workspace);
            page->resize(1190, 720);
            page->showTab(DatasetPage::RecipeTab);
            page->show();
            page->activateWindow();
            if (!test::openIn(workspace, folder / "people.faces"))
                return false;
            const auto shown = [this] { return page->upToDate() && !strip().examples().empty(); };
            return QTest::qVerify(QTest::qWaitFor(shown, 5000), "faces are shown", "", __FILE__, __LINE__);
        }
        template <typename Widget> Widget *named(const char *name) const
        {
            return page->findChild<Widget *>(QString::fromLatin1(name));
        }
        VariantStrip &strip() const { return *page->findChild<VariantStrip *>(); }
        RecipeModel &model() const { return page->findChild<RecipePanel *>()->model(); }
        QListView &list() const { return *named<QListView>("recipe.rows"); }
        /// The widget of that name in the n-th line of the steps.
        template <typename Widget> Widget *inStep(int step, const char *name) const
        {
            QList<Widget *> found;
            for (Widget *each : page->findChild<StepList *>()->findChildren<Widget *>(QString::fromLatin1(name)))
                if (each->isVisible())
                    found.append(each);
            return found.value(step);
        }
        /// With the keys, as a person does it.
        void choosePreset(int place) const
        {
            auto *preset = named<QComboBox>("recipe.preset");
            preset->setFocus();
            QTest::keyClick(preset, Qt::Key_Home);
            for (int i = 0; i < place; ++i)
                QTest::keyClick(preset, Qt::Key_Down);
        }
        std::optional<Recipe> stored() const { return store::Project::open(folder / "people.faces").recipe(); }
    };

private slots:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }

    void aProjectWithoutARecipeShowsTheClassicOne()
    {
        Story story;
        QVERIFY(story.open());
        QCOMPARE(story.named<QComboBox>("recipe.preset")->currentIndex(), 0);
        QCOMPARE(story.model().rowCount(), 4);
        QVERIFY(story.named<QCheckBox>("recipe.byNumber")->isChecked());
        QVERIFY(!story.stored());
    }

    void aPresetIsChosenWithTheKeysAndIsOneStepToUndo()
    {
        Story story;
        QVERIFY(story.open());
        story.choosePreset(3); // mirror
        QCOMPARE(story.model().rowCount(), 2);
        QTRY_VERIFY(story.workspace.view().recipe == mirrorRecipe());
        QTRY_VERIFY(story.page->upToDate());
        QTRY_COMPARE(story.page->balance().counts().multiplied, 16);
        QTRY_COMPARE(story.strip().examples().at(0).images.size(), std::size_t(2));
        QVERIFY(story.stored() == mirrorRecipe());
        story.workspace.undo();
        QTRY_COMPARE(story.model().rowCount(), 4);
        QTRY_VERIFY(!story.workspace.view().recipe);
        QCOMPARE(story.named<QComboBox>("recipe.preset")->currentIndex(), 0);
        test::waitUntilKept(story.workspace);
    }

    void picturesAreAddedMovedDoubledAndRemovedWithTheKeys()
    {
        Story story;
        QVERIFY(story.open());
        QListView &list = story.list();
        list.setFocus();
        QTRY_VERIFY(list.hasFocus());
        list.setCurrentIndex(story.model().index(1));
        QTest::keyClick(&list, Qt::Key_Insert);
        QCOMPARE(story.model().rowCount(), 5);
        QCOMPARE(list.currentIndex().row(), 2);
        QTest::keyClick(&list, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(list.currentIndex().row(), 1);
        QVERIFY(story.model().recipe().rows[1].steps.empty());
        QTest::keyClick(&list, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(list.currentIndex().row(), 2);
        QTest::keyClick(&list, Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(story.model().rowCount(), 6);
        QTest::keyClick(&list, Qt::Key_Delete);
        QTest::keyClick(&list, Qt::Key_Delete);
        QCOMPARE(story.model().rowCount(), 4);
        QTest::keyClick(&list, Qt::Key_Home);
        QTest::keyClick(&list, Qt::Key_Space); // the face itself is off
        QVERIFY(!story.model().recipe().rows[0].on);
        QTRY_COMPARE(story.page->balance().counts().multiplied, 3 * 8);
        QTRY_VERIFY(story.workspace.view().recipe.has_value());
        QCOMPARE(story.workspace.view().recipe->name, std::string("own"));
        test::waitUntilKept(story.workspace);
    }

    void anAmountThatChangesIsSeenAtOnce()
    {
        Story story;
        QVERIFY(story.open());
        story.list().setCurrentIndex(story.model().index(1)); // zoomed
        auto *amount = story.inStep<QDoubleSpinBox>(0, "amount");
        QVERIFY(amount);
        QCOMPARE(amount->value(), 31.25);
        const QImage before = story.strip().examples().at(0).images.at(1);
        QElapsedTimer clock;
        clock.start();
        QTest::keyClick(amount, Qt::Key_Up);
        QCOMPARE(amount->value(), 32.25);
        amount->setValue(60);
        QTRY_VERIFY(story.strip().examples().at(0).images.at(1) != before);
        qInfo("redrawn in %lld ms", static_cast<long long>(clock.elapsed()));
        QVERIFY(story.inStep<QDoubleSpinBox>(0, "amount") == amount); // who types goes on typing
        QTRY_VERIFY(story.workspace.view().recipe.has_value());
        QCOMPARE(story.workspace.view().recipe->rows.at(1).steps.at(0).amount, 60.0);
        QCOMPARE(story.workspace.view().nextUndo->what, std::string("Changed the recipe"));
        test::waitUntilKept(story.workspace);
    }

    void stepsAreAddedChangedMovedAndRemovedWithTheMouse()
    {
        Story story;
        QVERIFY(story.open());
        auto *add = story.named<QPushButton>("recipe.addStep");
        for (QAction *action : add->menu()->actions())
            if (action->text() == QStringLiteral("Rotate") || action->text() == QStringLiteral("Noise"))
                action->trigger();
        const auto steps = [&] { return story.model().recipe().rows[0].steps; };
        QCOMPARE(steps().size(), std::size_t(2));
        QCOMPARE(steps()[0].kind, StepKind::Rotate);
        QTest::mouseClick(story.inStep<QCheckBox>(0, "upTo"), Qt::LeftButton, {}, {8, 12});
        QVERIFY(steps()[0].upTo);
        QTest::mouseClick(story.inStep<QToolButton>(1, "up"), Qt::LeftButton);
        QCOMPARE(steps()[0].kind, StepKind::Noise);
        QTest::mouseClick(story.inStep<QToolButton>(0, "remove"), Qt::LeftButton);
        QCOMPARE(steps().size(), std::size_t(1));
        QVERIFY((steps()[0] == RecipeStep{StepKind::Rotate, 8, 0, true}));
        test::waitUntilKept(story.workspace);
    }

    void whatIsBeingEditedIsKeptBeforeAnUndo()
    {
        Story story;
        QVERIFY(story.open());
        story.choosePreset(4);  // gentle
        story.workspace.undo(); // at once: the change is the step that is taken back
        QTRY_VERIFY(story.workspace.nextRedo().has_value());
        QCOMPARE(story.workspace.nextRedo()->what, std::string("Changed the recipe"));
        QTRY_COMPARE(story.named<QComboBox>("recipe.preset")->currentIndex(), 0);
        QVERIFY(!story.stored());
    }

    void whatIsBeingEditedIsKeptWhenTheProjectIsClosed()
    {
        Story story;
        QVERIFY(story.open());
        story.choosePreset(3);
        story.workspace.close();
        QVERIFY(story.stored() == mirrorRecipe());
    }

    void theNotebooksSplitGoesByTheirRecipe()
    {
        Story story;
        QVERIFY(story.open());
        story.choosePreset(3);
        QTRY_VERIFY(story.workspace.view().recipe.has_value());
        story.workspace.change([](store::Project &project) {
            Split split;
            split.by = SplitBy::Classic;
            for (const Face &face : project.faces())
                split.entries.push_back({face.id, 0, Part::Train});
            project.setSplit(split);
        });
        QTRY_VERIFY(story.workspace.view().split.has_value());
        QTRY_COMPARE(story.model().rowCount(), 4);
        QVERIFY(!story.named<QComboBox>("recipe.preset")->isEnabled());
        QVERIFY(story.workspace.view().recipe == mirrorRecipe()); // comes back with another split
        test::waitUntilKept(story.workspace);
    }

    void otherFacesAreDrawnByKeyAndAFaceIsOpenedByKeyAndMouse()
    {
        Story story;
        QVERIFY(story.open(60));
        const auto numbers = [&] {
            std::vector<int> all;
            for (const RecipeExample &example : story.strip().examples())
                all.push_back(example.number);
            return all;
        };
        const auto before = numbers();
        QTest::mouseClick(story.named<QPushButton>("recipe.others"), Qt::LeftButton);
        QTRY_VERIFY(numbers() != before);
        const auto second = numbers();
        story.list().setFocus();
        QTest::keyClick(&story.list(), Qt::Key_R, Qt::ControlModifier);
        QTRY_VERIFY(numbers() != second);
        QSignalSpy wanted(story.page.get(), &Page::faceWanted);
        VariantStrip &strip = story.strip();
        strip.setFocus();
        QTest::keyClick(&strip, Qt::Key_Down);
        QCOMPARE(strip.current(), 1);
        QTest::keyClick(&strip, Qt::Key_Return);
        QCOMPARE(wanted.value(0).value(0).value<FaceId>(), strip.examples().at(1).face);
        QTest::mouseClick(&strip, Qt::LeftButton, {}, strip.placeOf(0).center());
        QCOMPARE(wanted.value(1).value(0).value<FaceId>(), strip.examples().at(0).face);
    }

    void manyPicturesGoOnInTheNextLine()
    {
        Story story;
        QVERIFY(story.open());
        const int tall = story.strip().placeOf(0).height();
        story.list().setFocus();
        for (int i = 0; i < 12; ++i)
            QTest::keyClick(&story.list(), Qt::Key_Insert);
        QTRY_COMPARE(story.strip().examples().at(0).images.size(), std::size_t(16));
        QVERIFY(story.strip().placeOf(0).height() > tall);
        QVERIFY(story.strip().placeOf(0).right() <= story.strip().width());
        test::waitUntilKept(story.workspace);
    }
};

QTEST_MAIN(TestDatasetRecipe)
#include "tst_dataset_recipe.moc"
