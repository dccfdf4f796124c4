// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/tasks/data_sets.h"
#include "tests/support/story_folder.h"
#include "tests/ui/drawn_project.h"
#include "ui/main_window.h"
#include "ui/pages/dataset/balance_model.h"
#include "ui/pages/dataset/dataset_page.h"
#include "ui/pages/dataset/groups_model.h"
#include "ui/pages/dataset/groups_panel.h"
#include "ui/pages/dataset/together_model.h"
#include "ui/pages/dataset/together_panel.h"
#include "ui/pages/label/label_desk.h"
#include "ui/pages/label/label_page.h"
#include "ui/settings.h"
#include "ui/theme.h"

#include <QMenu>
#include <QPushButton>
#include <QSlider>
#include <QTableView>
#include <QTest>

using namespace faces;
using namespace faces::ui;

/// From a number on the Dataset page to the faces behind it on the Label page, in the whole window.
class TestDatasetFaces : public QObject {
    Q_OBJECT
    struct Story {
        test::StoryFolder folder;
        std::unique_ptr<MainWindow> window;
        DatasetPage *dataset = nullptr;
        bool open(DatasetPage::Tab tab, bool split = true)
        {
            setSettingsFile(QString::fromStdString((folder / "settings.ini").string()));
            test::drawProject(folder / "people.faces", 60);
            if (split) {
                store::Project project = store::Project::open(folder / "people.faces");
                NoProgress quiet;
                tasks::splitFaces(project, {}, {}, quiet);
            }
            window = std::make_unique<MainWindow>();
            window->resize(1280, 800);
            window->show();
            window->activateWindow();
            QSignalSpy opened(&window->workspace(), &Workspace::opened);
            window->openProject(QString::fromStdString((folder / "people.faces").string()));
            window->goTo(QStringLiteral("dataset"));
            const auto ready = [this] {
                dataset = window->findChild<DatasetPage *>();
                return dataset && dataset->upToDate() && dataset->balance().counts().all == 60 && window->settled();
            };
            if (!QTest::qVerify(QTest::qWaitFor(ready, 10000), "all faces are counted", "", __FILE__, __LINE__))
                return false;
            window->goTo(QStringLiteral("dataset"));
            dataset->showTab(tab);
            return true;
        }
        QTableView *table(const char *name) const
        {
            for (QTableView *each : dataset->findChildren<QTableView *>())
                if (each->accessibleName() == QLatin1String(name))
                    return each;
            return nullptr;
        }
        LabelPage *label() const { return window->findChild<LabelDesk *>()->page(); }
        /// The faces that the Label page lists, each of which must say what is asked for.
        bool listed(int count, const std::function<bool(const Face &)> &fits) const
        {
            if (window->currentPage() != QLatin1String("label"))
                return false;
            const auto faces = label()->listedFaces();
            return static_cast<int>(faces.size()) == count &&
                   std::ranges::all_of(faces, [&](FaceId id) { return fits(*window->workspace().face(id)); });
        }
        Part partOf(const Face &face) const
        {
            const auto row = static_cast<std::size_t>(window->workspace().row(face.id));
            return window->workspace().view().parts.at(row).value();
        }
    };

private slots:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }

    void aClickOnTheUnknownOrTheNoPartOfABarOpensThoseFaces()
    {
        Story story;
        QVERIFY(story.open(DatasetPage::BalanceTab));
        QTableView *table = story.table("Counts per attribute and part");
        const QModelIndex cell = table->model()->index(2, BalanceModel::Training); // glasses
        const QRect rect = table->visualRect(cell);
        const int count = story.dataset->balance().count(cell, LabelValue::No);
        QVERIFY(count > 0);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, {rect.right() - 12, rect.y() + 12});
        QVERIFY(story.listed(count, [&](const Face &face) {
            return face.labels[2] == LabelValue::No && story.partOf(face) == Part::Train;
        }));
        // What is on is seen as chips, each of which takes it away.
        QStringList chips;
        for (QPushButton *each : story.label()->findChildren<QPushButton *>())
            if (each->isVisible())
                chips << each->text();
        QVERIFY2(chips.join(QLatin1Char('|')).contains(QStringLiteral("Training")), qPrintable(chips.join(u'|')));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QCOMPARE(story.label()->listedFaces().size(), std::size_t(60));
    }

    void enterOffersTheThreeLabels()
    {
        Story story;
        QVERIFY(story.open(DatasetPage::BalanceTab));
        QTableView *table = story.table("Counts per attribute and part");
        QCOMPARE(QApplication::focusWidget(), table);
        table->setCurrentIndex(table->model()->index(0, BalanceModel::All));
        QTest::keyClick(table, Qt::Key_Return);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QCOMPARE(menu->actions().size(), 3);
        QVERIFY(!menu->actions().at(2)->isEnabled()); // nothing is unknown
        const int count = story.dataset->balance().count(table->currentIndex(), LabelValue::Yes);
        QTest::keyClick(menu, Qt::Key_Return); // the first one is chosen already
        QTRY_VERIFY(story.listed(count, [](const Face &face) { return face.labels[0] == LabelValue::Yes; }));
    }

    void aPairOpensItsFacesByClickAndByKey()
    {
        Story story;
        QVERIFY(story.open(DatasetPage::TogetherTab));
        auto *panel = story.dataset->findChild<TogetherPanel *>();
        QTableView &table = panel->table();
        const auto both = [](const Face &face) {
            return face.labels[0] == LabelValue::Yes && face.labels[1] == LabelValue::Yes;
        };
        const QModelIndex cell = panel->model().index(0, 1);
        const int count = panel->model().pair(cell).both;
        QVERIFY(count > 0);
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(cell).center());
        QVERIFY(story.listed(count, both));
        story.window->goTo(QStringLiteral("dataset"));
        table.setCurrentIndex(panel->model().index(0, 0));
        QTest::keyClick(&table, Qt::Key_Right);
        const int neither = panel->model().pair(cell).neither;
        auto *fourth = panel->findChild<QPushButton *>(QStringLiteral("together.3"));
        QVERIFY(fourth->isVisible());
        fourth->setFocus();
        QTest::keyClick(fourth, Qt::Key_Space);
        QVERIFY(story.listed(neither, [](const Face &face) {
            return face.labels[0] == LabelValue::No && face.labels[1] == LabelValue::No;
        }));
    }

    void aGroupOpensItsFacesByClickAndByKey()
    {
        Story story;
        QVERIFY(story.open(DatasetPage::SplitTab));
        auto *panel = story.dataset->findChild<GroupsPanel *>();
        QTableView &table = panel->table();
        QCOMPARE(panel->groups().rowCount(), 30); // two faces a person
        QCOMPARE(panel->groups().leaks(), 0);
        const auto numbers = panel->groups().group(3).numbers;
        const auto ofGroup = [&](const Face &face) { return std::ranges::count(numbers, face.number) == 1; };
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(panel->groups().index(3, 0)).center());
        QVERIFY(story.listed(2, ofGroup));
        story.window->goTo(QStringLiteral("dataset"));
        table.setFocus();
        QTest::keyClick(&table, Qt::Key_Return);
        QVERIFY(story.listed(2, ofGroup));
    }

    void aSliderAndItsNumberSayTheSame()
    {
        Story story;
        QVERIFY(story.open(DatasetPage::SplitTab));
        auto *slider = story.dataset->findChild<QSlider *>(QStringLiteral("Validation.slider"));
        auto *box = story.dataset->findChild<QDoubleSpinBox *>(QStringLiteral("Validation"));
        slider->setFocus();
        QTest::keyClick(slider, Qt::Key_Right);
        QCOMPARE(box->value(), 17.0);
        QTest::keyClick(box, Qt::Key_Up);
        QCOMPARE(slider->value(), 18);
        QTest::keyClick(slider, Qt::Key_End);
        QVERIFY(!story.dataset->findChild<QPushButton *>(QStringLiteral("split.anew"))->isEnabled()); // 90 and 20
    }

    void everythingThatCanBePressedHasAName()
    {
        Story story;
        QVERIFY(story.open(DatasetPage::RecipeTab));
        for (QWidget *each : story.dataset->findChildren<QWidget *>()) {
            if (!each->isVisible() || each->focusPolicy() == Qt::NoFocus || qobject_cast<QAbstractScrollArea *>(each))
                continue;
            const auto *button = qobject_cast<QAbstractButton *>(each);
            const bool named = !each->accessibleName().isEmpty() || (button && !button->text().isEmpty());
            QVERIFY2(named || each->inherits("QLineEdit"), each->metaObject()->className());
        }
    }
};

QTEST_MAIN(TestDatasetFaces)
#include "tst_dataset_faces.moc"
