// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "tests/support/story_folder.h"
#include "tests/ui/story_project.h"
#include "ui/models/face_counts.h"
#include "ui/models/face_list_model.h"
#include "ui/pages/label/filter_bar.h"
#include "ui/pages/label/filter_popup.h"
#include "ui/pages/label/label_page.h"
#include "ui/pages/label/search_field.h"
#include "ui/settings.h"
#include "ui/typing_guard.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/face_grid.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace faces;
using namespace faces::ui;

/// Someone looks for faces on the Label page: with chips, with words, and in an order of their own.
class TestLabelFilters : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<test::StoryFolder> m_story;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<LabelPage> m_page;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    std::vector<FaceId> m_faces;

    void make(int faces) { m_faces = test::makeProject(*m_story / "office.faces", faces); }
    store::Project project() const { return store::Project::open(*m_story / "office.faces"); }
    void open()
    {
        m_workspace = std::make_unique<Workspace>();
        QSignalSpy opened(m_workspace.get(), &Workspace::opened);
        m_workspace->open(*m_story / "office.faces");
        QVERIFY(opened.wait());
        m_page = std::make_unique<LabelPage>(*m_workspace, nullptr);
        m_tester = std::make_unique<QAbstractItemModelTester>(grid()->model(),
                                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_page->resize(1180, 720);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->shown();
    }
    void close()
    {
        m_tester.reset();
        m_page.reset();
        m_workspace.reset();
    }
    FaceGrid *grid() const { return m_page->findChild<FaceGrid *>(); }
    SearchField *search() const { return m_page->findChild<SearchField *>(); }
    Chip *chip(const char *name) const { return m_page->findChild<Chip *>(QLatin1String(name)); }
    void click(const char *name) const { QTest::mouseClick(chip(name), Qt::LeftButton); }
    void press(int key, Qt::KeyboardModifiers with = {}) const
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : grid(), Qt::Key(key), with);
    }
    QString numbers() const
    {
        QStringList shown;
        for (int row = 0; row < grid()->model()->rowCount(); ++row)
            shown.append(QString::number(
                m_workspace->face(FaceId(grid()->model()->index(row, 0).data(FaceListModel::FaceRole).toLongLong()))
                    ->number));
        return shown.join(QLatin1Char(' '));
    }
    QStringList conditions() const
    {
        QStringList words;
        for (const Chip *each : m_page->findChildren<Chip *>(QStringLiteral("condition")))
            if (!each->isHidden())
                words.append(each->text().chopped(3)); // the cross
        return words;
    }
    FilterPopup *openMore() const
    {
        QTest::mouseClick(m_page->findChild<QPushButton *>(QStringLiteral("label.moreFilters")), Qt::LeftButton);
        return m_page->findChild<FilterPopup *>();
    }
    void sortBy(const char *order) const { m_page->findChild<QAction *>(QLatin1String(order))->trigger(); }
    /// Labels as if someone had done so before the page was opened.
    void label(int number, const AttributeId &attribute, LabelValue value) const
    {
        const store::Project::LabelOrder order{m_faces[std::size_t(number - 1)], attribute, value};
        project().setLabels({&order, 1});
    }
    void suggestHats(const std::vector<float> &probabilities) const
    {
        Suggestions made;
        made.source = "model";
        made.rules = {{"hat", 0.5, 0.1, 0.9, 40}};
        for (std::size_t i = 0; i < probabilities.size(); ++i)
            made.faces.push_back({m_faces[i], {probabilities[i]}});
        project().setSuggestions(made);
    }

private slots:
    void init()
    {
        m_story = std::make_unique<test::StoryFolder>();
        setSettingsFile(QString::fromStdString((*m_story / "settings.ini").string()));
    }
    void cleanup()
    {
        close();
        m_story.reset();
    }

    void chipsOfTheRowAreJoinedByOr()
    {
        make(5);
        for (const char *attribute : {"sex", "hair", "glasses", "hat", "beard"})
            label(2, attribute, LabelValue::No);
        const FaceId fourth[] = {m_faces[3]};
        project().rejectFaces(fourth, "Blurred");
        open();
        QCOMPARE(chip("chip.unlabelled")->text(), QStringLiteral("Unlabelled 3"));
        QCOMPARE(chip("chip.rejected")->text(), QStringLiteral("Rejected 1"));
        click("chip.unlabelled");
        QCOMPARE(numbers(), QStringLiteral("1 3 5"));
        click("chip.rejected");
        QCOMPARE(numbers(), QStringLiteral("1 3 4 5"));
        QVERIFY(!chip("chip.all")->isChecked());
        press(Qt::Key_Escape);
        QCOMPARE(numbers(), QStringLiteral("1 2 3 4 5"));
        QVERIFY(chip("chip.all")->isChecked() && !chip("chip.rejected")->isChecked());
    }

    void moreFiltersNarrowDownAndEachCanBeTakenAway()
    {
        make(6);
        for (const int face : {1, 2, 3})
            label(face, "glasses", LabelValue::Yes);
        for (const int face : {2, 3, 4})
            label(face, "hat", LabelValue::No);
        open();
        QPointer<FilterPopup> popup = openMore();
        QVERIFY(popup && popup->isVisible());
        const auto inside = [&](const char *name) { return popup->findChild<Chip *>(QLatin1String(name)); };
        QCOMPARE(inside("filter.glasses.yes")->text(), QStringLiteral("yes 3"));
        QCOMPARE(inside("filter.hat.unknown")->text(), QStringLiteral("unknown 3"));
        QTest::mouseClick(inside("filter.glasses.yes"), Qt::LeftButton);
        QCOMPARE(numbers(), QStringLiteral("1 2 3"));
        QTest::mouseClick(inside("filter.hat.no"), Qt::LeftButton);
        QCOMPARE(numbers(), QStringLiteral("2 3"));
        QTest::mouseClick(inside("filter.hat.unknown"), Qt::LeftButton);
        QCOMPARE(numbers(), QStringLiteral("1 2 3"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_X); // no key of the page is heard in there
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(m_page->findChildren<QMenu *>(QStringLiteral("label.reasons")).isEmpty());
        QTRY_VERIFY(!popup);
        QCOMPARE(conditions(), (QStringList{QStringLiteral("Glasses: yes"), QStringLiteral("Hat: no or unknown")}));
        QTest::mouseClick(m_page->findChild<Chip *>(QStringLiteral("condition")), Qt::LeftButton);
        QCOMPARE(conditions(), QStringList{QStringLiteral("Hat: no or unknown")});
        QCOMPARE(numbers(), QStringLiteral("1 2 3 4 5 6"));
    }

    void photosPersonsAndPartsCanBeAskedFor()
    {
        make(4);
        {
            store::Project made = project();
            const FaceId pair[] = {m_faces[0], m_faces[2]}, twins[] = {m_faces[1], m_faces[3]};
            made.joinPerson(pair);
            made.joinDuplicates(twins);
            Split split;
            split.by = SplitBy::Given;
            for (std::size_t i = 0; i < m_faces.size(); ++i)
                split.entries.push_back({m_faces[i], -1, i == 3 ? Part::Test : Part::Train});
            made.setSplit(split);
        }
        open();
        QPointer<FilterPopup> popup = openMore();
        const auto toggle = [&](const char *name) {
            QTest::mouseClick(popup->findChild<Chip *>(QLatin1String(name)), Qt::LeftButton);
        };
        toggle("filter.several");
        QCOMPARE(numbers(), QStringLiteral("1 3"));
        toggle("filter.several");
        toggle("filter.part.test");
        QCOMPARE(numbers(), QStringLiteral("4"));
        toggle("filter.alike");
        toggle("filter.part.test");
        QCOMPARE(numbers(), QStringLiteral("2 4"));
        QCOMPARE(popup->findChild<Chip *>(QStringLiteral("filter.part.train"))->text(), QStringLiteral("Training 3"));
    }

    void typingFindsAndLabelsNothing()
    {
        make(30);
        open();
        press(Qt::Key_F, Qt::ControlModifier);
        QVERIFY(search()->hasFocus());
        QTest::keyClicks(search(), QStringLiteral("12"));
        QCOMPARE(numbers(), QStringLiteral("12"));
        QCOMPARE(conditions(), QStringList{QStringLiteral("Face 12")});
        QTest::keyClicks(search(), QStringLiteral("-14, 3"));
        QCOMPARE(numbers(), QStringLiteral("3 12 13 14"));
        search()->selectAll();
        QTest::keyClicks(search(), QStringLiteral("shgxun"));
        QCOMPARE(numbers(), QString());
        QCOMPARE(conditions(), QStringList{QStringLiteral("Nothing is called “shgxun”")});
        QVERIFY(search()->hasFocus());
        for (const Face &face : m_workspace->view().faces)
            QVERIFY(!face.rejected && std::ranges::count(face.labels, LabelValue::Unknown) == 5);
        search()->selectAll();
        QTest::keyClicks(search(), QStringLiteral("20-22"));
        press(Qt::Key_Escape); // leaves the field ...
        QVERIFY(grid()->hasFocus());
        QCOMPARE(numbers(), QStringLiteral("20 21 22"));
        press(Qt::Key_G); // ... and keys label again
        QCOMPARE(m_workspace->face(m_page->currentFace())->labels[2], LabelValue::Yes);
        press(Qt::Key_Escape); // clears
        QCOMPARE(grid()->model()->rowCount(), 30);
        QVERIFY(search()->text().isEmpty());
    }

    void escLeadsOutOfASearchThatFindsNothing()
    {
        make(15);
        open();
        press(Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(search(), QStringLiteral("99"));
        QCOMPARE(numbers(), QString());
        press(Qt::Key_Escape);
        QCOMPARE(grid()->model()->rowCount(), 15);
        QVERIFY(search()->text().isEmpty() && grid()->hasFocus());
        // And what is typed into the field next is no label.
        press(Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(search(), QStringLiteral("13"));
        QCOMPARE(numbers(), QStringLiteral("13"));
        for (const Face &face : m_workspace->view().faces)
            QCOMPARE(std::ranges::count(face.labels, LabelValue::Unknown), std::ptrdiff_t(5));
    }

    void enterPressesTheButtonThatHasTheFocus()
    {
        make(3);
        label(2, "hat", LabelValue::Yes);
        guardTyping();
        open();
        chip("chip.unlabelled")->setFocus();
        press(Qt::Key_Return);
        QVERIFY(chip("chip.unlabelled")->isChecked());
        for (const Face &face : m_workspace->view().faces)
            QVERIFY(std::ranges::count(face.labels, LabelValue::Unknown) >= 4); // nobody's rest became usual
    }

    void theRowOfChipsIsGoneThroughWithKeys()
    {
        make(3);
        label(1, "hat", LabelValue::Yes);
        suggestHats({0.5F, 0.95F, 0.6F});
        open();
        press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(chip("chip.all")->hasFocus());
        press(Qt::Key_Right);
        press(Qt::Key_Right);
        QVERIFY(chip("chip.suggested")->hasFocus());
        press(Qt::Key_Space);
        QCOMPARE(numbers(), QStringLiteral("2 3"));
        press(Qt::Key_Right);
        press(Qt::Key_Space); // doubtful as well: the row says "or"
        QVERIFY(chip("chip.doubtful")->hasFocus() && chip("chip.doubtful")->isChecked());
        press(Qt::Key_Escape); // back to the faces, the filter stays
        QVERIFY(grid()->hasFocus());
        QCOMPARE(numbers(), QStringLiteral("2 3"));
    }

    void suggestionsDoubtsAndConflictsHaveTheirCounts()
    {
        make(6);
        label(1, "hat", LabelValue::Yes);
        label(6, "hat", LabelValue::Yes);
        suggestHats({0.2F, 0.95F, 0.6F, 0.05F});
        project().setSuspicions({{m_faces[0], "hat", 0.1F}});
        const store::Project::LabelOrder other{m_faces[5], "hat", LabelValue::No};
        project().setOpinions("Bo", {&other, 1});
        open();
        const auto text = [this](const char *name) { return chip(name)->text(); };
        QCOMPARE(text("chip.suggested"), QStringLiteral("Suggested 3"));
        QCOMPARE(text("chip.doubtful"), QStringLiteral("To check 1"));
        QVERIFY(chip("chip.doubtful")->toolTip().contains(QStringLiteral("not yet proven"))); // why, at 60 % or 99 %
        QCOMPARE(text("chip.suspicious"), QStringLiteral("Suspicious 1"));
        QCOMPARE(text("chip.conflicting"), QStringLiteral("Conflicting 1"));
        click("chip.suspicious");
        QCOMPARE(numbers(), QStringLiteral("1"));
        press(Qt::Key_T); // mended: it agrees with the model now, and stays under the hand
        QCOMPARE(numbers(), QStringLiteral("1"));
        QCOMPARE(text("chip.suspicious"), QStringLiteral("Suspicious 0"));
        QVERIFY(chip("chip.suspicious")->isEnabled()); // it is on: one must be able to press it
        press(Qt::Key_Escape);
        QVERIFY(!chip("chip.suspicious")->isEnabled());
    }

    void facesComeInTheOrderAskedForAndStayInIt()
    {
        make(5);
        suggestHats({0.95F, 0.55F, 0.02F, 0.7F});
        open();
        sortBy("order.uncertain");
        QCOMPARE(numbers(), QStringLiteral("2 4 1 3 5"));
        press(Qt::Key_Home);
        press(Qt::Key_T);
        QCOMPARE(numbers(), QStringLiteral("2 4 1 3 5")); // nothing jumps
        press(Qt::Key_N);
        QCOMPARE(m_workspace->face(m_page->currentFace())->number, 4); // the next one shown, not the next number
        sortBy("order.uncertain");                                     // sorts anew: 2 has its hat
        QCOMPARE(numbers(), QStringLiteral("4 1 3 2 5"));
        sortBy("order.surest");
        QCOMPARE(numbers(), QStringLiteral("3 1 4 2 5"));
        QCOMPARE(m_page->findChild<QPushButton *>(QStringLiteral("label.order"))->text(),
                 QStringLiteral("Surest first"));
        press(Qt::Key_Escape);
        QCOMPARE(numbers(), QStringLiteral("3 1 4 2 5")); // Esc clears filters; the order is none
    }

    void newFacesJoinAtTheEndOfAnOrderThatStays()
    {
        make(3);
        suggestHats({0.95F, 0.55F, 0.02F});
        open();
        sortBy("order.uncertain");
        QCOMPARE(numbers(), QStringLiteral("2 1 3"));
        m_workspace->change([](store::Project &project) {
            store::NewFace face;
            face.pixels = project.pixels(project.faces().front().id);
            project.addFaces({face});
        });
        QTRY_COMPARE(numbers(), QStringLiteral("2 1 3 4"));
    }

    void filterSearchAndOrderAreThereAgainTheNextTime()
    {
        make(6);
        label(2, "glasses", LabelValue::Yes);
        label(5, "glasses", LabelValue::Yes);
        suggestHats({0.9F, 0.95F, 0.9F, 0.9F, 0.6F, 0.9F});
        open();
        click("chip.unlabelled");
        QPointer<FilterPopup> popup = openMore();
        QTest::mouseClick(popup->findChild<Chip *>(QStringLiteral("filter.glasses.yes")), Qt::LeftButton);
        popup->close();
        search()->setFocus();
        QTest::keyClicks(search(), QStringLiteral("1-5"));
        sortBy("order.uncertain");
        QCOMPARE(numbers(), QStringLiteral("5 2"));
        close();
        open();
        QCOMPARE(numbers(), QStringLiteral("5 2"));
        QVERIFY(chip("chip.unlabelled")->isChecked());
        QCOMPARE(search()->text(), QStringLiteral("1-5"));
        QCOMPARE(conditions(), (QStringList{QStringLiteral("Glasses: yes"), QStringLiteral("Faces 1–5")}));
    }

    void facesAskedForByOthersAreShownWhateverIsFiltered()
    {
        make(8);
        open();
        click("chip.rejected");
        QCOMPARE(numbers(), QString());
        m_page->showFaces({m_faces[4], m_faces[6]});
        QCOMPARE(grid()->model()->rowCount(), 8);
        QCOMPARE(m_page->selectedFaces(), (std::vector{m_faces[4], m_faces[6]}));
        QVERIFY(chip("chip.all")->isChecked());
    }

    void countsFollowEachKeyAndLookAtThatFaceOnly()
    {
        make(40);
        suggestHats(std::vector<float>(40, 0.6F));
        open();
        const FaceCounts &known = FaceCounts::of(*m_workspace);
        for (const int key : {Qt::Key_T, Qt::Key_G, Qt::Key_Return, Qt::Key_T, Qt::Key_U, Qt::Key_B}) {
            press(key);
            QCOMPARE(known.counts(), countFaces(m_workspace->view(), m_workspace->attributes()));
        }
        QVERIFY(known.looked() > 0 && known.looked() <= 6);
        m_workspace->rejectFaces({m_faces[9], m_faces[10]}, QStringLiteral("Blurred"));
        QCOMPARE(known.counts(), countFaces(m_workspace->view(), m_workspace->attributes()));
        QCOMPARE(known.counts().of(FaceState::Rejected), 2);
    }

    void everythingHasANameAndLongWordsEndInTheMiddle()
    {
        make(1);
        {
            store::Project made = project();
            Photo photo;
            photo.sha256 = std::string(64, 'a');
            photo.path = "/photos/" + std::string(120, 'w') + " é.jpg";
            made.addPhoto(photo);
        }
        open();
        search()->setFocus();
        QTest::keyClicks(search(), QStringLiteral("www"));
        auto *condition = m_page->findChild<Chip *>(QStringLiteral("condition"));
        QVERIFY(condition->text().contains(QChar(0x2026)));
        QVERIFY(condition->sizeHint().width() < 340 && condition->toolTip().contains(QStringLiteral("é.jpg")));
        QPointer<FilterPopup> popup = openMore();
        for (const QWidget *root : {static_cast<QWidget *>(m_page.get()), static_cast<QWidget *>(popup.data())})
            for (const QAbstractButton *button : root->findChildren<QAbstractButton *>())
                QVERIFY2(!button->accessibleName().isEmpty() || !button->text().isEmpty(),
                         qPrintable(button->objectName()));
        QVERIFY(!search()->accessibleName().isEmpty());
    }
};

QTEST_MAIN(TestLabelFilters)
#include "tst_label_filters.moc"
