// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/tasks/data_sets.h"
#include "tests/ui/photos/photo_desk.h"
#include "ui/pages/photos/large_face.h"
#include "ui/pages/photos/look_again_panel.h"
#include "ui/pages/photos/look_finder.h"
#include "ui/pages/photos/look_review.h"
#include "ui/widgets/notice_line.h"
#include "ui/widgets/page_frame.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTest>

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>

using namespace faces;
using namespace faces::ui;
using test::Desk;

namespace {

constexpr int kPlain = 4; ///< faces that are as they should be

/// One photo and faces 1 to 4 that are well; 5 is face 1 once more, 6 face 2 in a mirror, 7 is blurred, 8 is empty.
void fill(const std::filesystem::path &folder)
{
    store::Project project = store::Project::create(folder);
    Photo photo;
    photo.path = folder / "nowhere/staff.png";
    photo.sha256 = std::string(64, 'a');
    photo.widthPx = photo.heightPx = 400;
    const PhotoId id = project.addPhoto(photo);
    std::vector<cv::Mat> pictures;
    for (std::uint64_t i = 0; i < kPlain; ++i)
        pictures.push_back(vision::drawFace(i * 7 + 1, i * 11 + 1, 96).pixels);
    pictures.push_back(pictures[0].clone());
    pictures.emplace_back();
    cv::flip(pictures[1], pictures.back(), 1);
    pictures.emplace_back();
    cv::GaussianBlur(vision::drawFace(50, 51, 96).pixels, pictures.back(), {}, 9);
    pictures.emplace_back(96, 96, CV_8UC3, cv::Scalar(120, 120, 120));
    std::vector<store::NewFace> faces;
    for (const cv::Mat &picture : pictures) {
        store::NewFace face;
        face.pixels.picture = vision::encodePng(picture);
        face.face.photo = id;
        face.face.row = 0;
        face.face.column = static_cast<int>(faces.size());
        faces.push_back(std::move(face));
    }
    project.addFaces(std::move(faces));
}

struct Table {
    test::StoryFolder folder;
    Workspace workspace;
    std::unique_ptr<PhotosPage> page;
    std::size_t found = 0;

    [[nodiscard]] bool open()
    {
        setSettingsFile(faces::ui::toText(folder / "settings.ini"));
        fill(folder / "office.faces");
        NoProgress quiet;
        const auto again = tasks::lookAgain(store::Project::open(folder / "office.faces"), {}, quiet);
        found = again.pairs.size() + again.poor.size();
        workspace.open(folder / "office.faces");
        if (!QTest::qWaitFor([this] { return workspace.isOpen(); }))
            return false;
        page = std::make_unique<PhotosPage>(workspace, nullptr);
        page->resize(1192, 724);
        page->show();
        page->activateWindow();
        return QTest::qWaitForWindowActive(page.get()) && found >= 4 &&
               QTest::qWaitFor([this] { return cases().size() == found; }, 20000);
    }
    const std::vector<LookCase> &cases() { return page->findChild<LookFinder *>()->cases(); }
    QString panelText()
    {
        QStringList all;
        for (const auto *label : page->findChild<LookAgainPanel *>()->findChildren<QLabel *>())
            all.append(label->text());
        return all.join(QLatin1Char('\n'));
    }
    LookReview *review() { return page->findChild<LookReview *>(); }
    void press(Qt::Key key)
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : page.get(), key);
    }
    bool has(LookKey key) { return std::ranges::find(cases(), key, &LookCase::key) != cases().end(); }
    Face stored(FaceId id)
    {
        const std::array ids{id};
        return store::Project::open(folder / "office.faces", store::OpenMode::ReadOnly).facesById(ids).at(0);
    }
};

} // namespace

class LookAgainStory : public QObject {
    Q_OBJECT
private slots:
    void thePanelCountsWhatDeservesAnotherLook()
    {
        Table table;
        QVERIFY(table.open());
        const QString all = table.panelText();
        QVERIFY2(all.contains(QString::number(table.found)), qPrintable(all));
        QVERIFY2(all.contains(countsOf(table.cases())), qPrintable(all));
        QVERIFY(all.contains(QStringLiteral("nearly alike")));
    }

    void theReviewNeedsNoWiderWindow()
    {
        Table table;
        QVERIFY(table.open());
        const int before = table.page->minimumSizeHint().width();
        QVERIFY2(before <= 1192 && table.page->minimumSizeHint().height() <= 652, qPrintable(QString::number(before)));
        const auto width = [&] { return table.page->minimumSizeHint().width(); }; // narrower is no harm
        table.press(Qt::Key_L);
        QVERIFY2(width() <= before, qPrintable(QString::number(width())));
        table.press(Qt::Key_Right);
        QVERIFY2(width() <= before, qPrintable(QString::number(width())));
    }

    void aNoticeCoversNoneOfTheButtons()
    {
        Table table;
        QVERIFY(table.open());
        NoticeLine *notice = table.page->findChild<PageFrame *>()->findChild<NoticeLine *>();
        notice->showNotice(NoticeLine::Kind::Info, QStringLiteral("Cut 506 faces."), QStringLiteral("Label them"),
                           [] {});
        table.press(Qt::Key_L);
        QTRY_VERIFY(table.review()->isVisible());
        QVERIFY(notice->isVisible());
        const auto onPage = [&](const QWidget *part) {
            return QRect(part->mapTo(table.page.get(), QPoint()), part->size());
        };
        for (const auto *button : table.page->findChildren<QAbstractButton *>())
            if (button->isVisible() && !notice->isAncestorOf(button))
                QTRY_VERIFY2(!onPage(button).intersects(onPage(notice)), qPrintable(button->text()));
        // Back at the photo, it still says what it said.
        table.press(Qt::Key_Escape);
        QTRY_VERIFY(!table.review()->isVisible());
        QVERIFY(notice->isVisible() && notice->text().contains(QStringLiteral("506")));
    }

    void everyCaseIsDecidedByKeysAlone()
    {
        Table table;
        QVERIFY(table.open());
        table.press(Qt::Key_L);
        QVERIFY(table.review()->isVisible());
        QVERIFY(table.review()->hasFocus());
        const LookCase pair = *table.review()->current();
        QVERIFY(pair.isPair());
        table.press(Qt::Key_J);
        QVERIFY(!table.has(pair.key()));
        const LookCase second = *table.review()->current();
        QVERIFY(second.isPair());
        table.press(Qt::Key_X);
        QVERIFY(!table.has(second.key()));
        while (table.review()->current() && table.review()->current()->isPair())
            table.press(Qt::Key_K);
        const LookCase poor = *table.review()->current();
        table.press(Qt::Key_J); // is for pairs
        QCOMPARE(table.review()->current()->key(), poor.key());
        table.press(Qt::Key_X);
        const LookCase kept = *table.review()->current();
        QVERIFY(kept.key() != poor.key());
        while (table.review()->current())
            table.press(Qt::Key_K);
        QTRY_VERIFY(table.workspace.allKept());
        QVERIFY(table.stored(pair.first).duplicates != GroupId{});
        QCOMPARE(table.stored(pair.first).duplicates, table.stored(pair.second).duplicates);
        QVERIFY(table.stored(second.second).rejected);
        QCOMPARE(table.stored(second.second).rejectReason, std::string("duplicate"));
        QCOMPARE(table.stored(poor.first).rejectReason, poor.reason);
        const auto good = store::Project::open(table.folder / "office.faces", store::OpenMode::ReadOnly).foundGood();
        QVERIFY(std::ranges::binary_search(good, kept.first));
        table.press(Qt::Key_Escape);
        QVERIFY(!table.review()->isVisible());
        QVERIFY(table.page->findChild<GridCanvas *>()->hasFocus());
    }

    void aDecisionThatIsUndoneBringsItsCaseBack()
    {
        Table table;
        QVERIFY(table.open());
        table.press(Qt::Key_L);
        const LookCase first = *table.review()->current();
        table.press(Qt::Key_K);
        const LookCase second = *table.review()->current();
        table.press(Qt::Key_J);
        table.press(Qt::Key_Backspace); // at once, not yet kept
        QTRY_COMPARE(table.review()->current()->key(), second.key());
        QTRY_VERIFY(table.workspace.allKept());
        QCOMPARE(table.stored(second.first).duplicates, GroupId{});
        // By the window's own undo as well, long after.
        QTRY_VERIFY(table.workspace.view().nextUndo &&
                    table.workspace.view().nextUndo->what == std::string("Told two faces apart"));
        table.workspace.undo();
        QTRY_COMPARE(table.review()->current()->key(), first.key());
        QCOMPARE(table.cases().size(), table.found);
        // And done again it is gone again.
        table.workspace.redo();
        QTRY_VERIFY(!table.has(first.key()));
        QCOMPARE(table.review()->current()->key(), second.key());
    }

    void backspaceNeverUndoesWhatWasDoneElsewhere()
    {
        Table table;
        QVERIFY(table.open());
        table.press(Qt::Key_L);
        table.press(Qt::Key_K);
        QTRY_COMPARE(table.cases().size(), table.found - 1);
        QTRY_VERIFY(table.workspace.allKept());
        const FaceId other = table.workspace.view().faces[3].id;
        table.workspace.rejectFaces({other}, QStringLiteral("by hand"));
        QTRY_VERIFY(table.workspace.allKept());
        QTRY_VERIFY(table.workspace.view().nextUndo &&
                    table.workspace.view().nextUndo->what.find("eject") != std::string::npos);
        table.press(Qt::Key_Backspace);
        QTRY_VERIFY(table.workspace.allKept());
        QVERIFY(table.stored(other).rejected);
    }

    void arrowsPassFromCaseToCaseAndButtonsDoWhatKeysDo()
    {
        Table table;
        QVERIFY(table.open());
        table.press(Qt::Key_L);
        const LookKey first = table.review()->current()->key();
        table.press(Qt::Key_Right);
        const LookKey second = table.review()->current()->key();
        QVERIFY(second != first);
        table.press(Qt::Key_Left);
        QCOMPARE(table.review()->current()->key(), first);
        for (auto *button : table.review()->findChildren<QPushButton *>())
            if (button->text() == QStringLiteral("Keep both"))
                QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(!table.has(first));
        QCOMPARE(table.review()->current()->key(), second);
    }

    void theFaceUnderReviewIsMendedBesideIt()
    {
        Table table;
        QVERIFY(table.open());
        table.press(Qt::Key_L);
        const FaceId face = table.review()->current()->first;
        auto *large = table.page->findChild<LargeFace *>();
        QTRY_VERIFY(large->hasImage());
        auto *remove = table.page->findChild<QPushButton *>(QStringLiteral("removeBackground"));
        QTRY_VERIFY(remove->isEnabled());
        QTest::mouseClick(remove, Qt::LeftButton);
        QTRY_VERIFY(table.workspace.face(face)->mask != PictureId{});
        QVERIFY(table.review()->current()->first == face); // still the one that is being decided
        table.press(Qt::Key_K);                            // is heard from the panel too
        QTRY_VERIFY(table.review()->current()->first != face);
        table.press(Qt::Key_Escape);
        QTRY_VERIFY(!large->hasImage()); // no cell was chosen
    }

    void aFaceRejectedOnAnotherPageIsNoCaseAnyMore()
    {
        Table table;
        QVERIFY(table.open());
        const FaceId gone = table.cases().back().first;
        table.workspace.rejectFaces({gone}, QStringLiteral("blurred"));
        QVERIFY(!table.has({gone, FaceId{}}));
        QTRY_VERIFY(table.workspace.allKept());
        table.workspace.undo();
        QTRY_VERIFY(table.has({gone, FaceId{}}));
    }

    void theOldCountIsNotShownWhileNewFacesAreLookedAt()
    {
        Table table;
        QVERIFY(table.open());
        QStringList said;
        connect(&table.workspace, &Workspace::viewChanged, this, [&] { said.append(table.panelText()); });
        table.workspace.change([](store::Project &project) {
            std::vector<store::NewFace> faces(2);
            for (store::NewFace &face : faces)
                face.pixels.picture = vision::encodePng(vision::drawFace(300, 300, 96).pixels);
            project.addFaces(std::move(faces));
        });
        QTRY_VERIFY(!said.isEmpty());
        QVERIFY2(said.first().contains(QStringLiteral("Looking for")), qPrintable(said.first()));
        QVERIFY2(!said.first().contains(countsOf(table.cases())), qPrintable(said.first()));
        QTRY_COMPARE_WITH_TIMEOUT(table.cases().size(), table.found + 1, 20000);
        QTRY_VERIFY(table.panelText().contains(countsOf(table.cases())));
    }

    void manyAreCountedAsPeopleWriteNumbers()
    {
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        const QString counts = countsOf(std::vector<LookCase>(63458, {.first = FaceId{1}, .reason = "blurred"}));
        QLocale::setDefault(before);
        QCOMPARE(counts, QStringLiteral("63,458 blurred"));
    }

    void newFacesAreLookedAtWhileThePageIsShownAndLaterOtherwise()
    {
        Table table;
        QVERIFY(table.open());
        const auto add = [&](std::uint64_t who) {
            table.workspace.change([who](store::Project &project) {
                std::vector<store::NewFace> faces(2);
                for (store::NewFace &face : faces)
                    face.pixels.picture = vision::encodePng(vision::drawFace(who, who, 96).pixels);
                project.addFaces(std::move(faces));
            });
        };
        add(300);
        QTRY_COMPARE_WITH_TIMEOUT(table.cases().size(), table.found + 1, 20000);
        table.page->hide();
        add(400);
        QTRY_VERIFY(table.workspace.allKept());
        QTRY_COMPARE(table.workspace.view().faces.size(), std::size_t(kPlain + 4 + 4));
        QVERIFY(!table.page->findChild<LookFinder *>()->looking());
        table.page->show();
        QTRY_COMPARE_WITH_TIMEOUT(table.cases().size(), table.found + 2, 20000);
    }
};

QTEST_MAIN(LookAgainStory)
#include "tst_look_again.moc"
