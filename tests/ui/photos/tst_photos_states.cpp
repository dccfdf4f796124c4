// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// The Photos page in each of its states, in both themes, small and large: nothing that can be pressed or read is cut
// short. Where FACES_PICTURES names a folder, pictures of all of them lie there afterwards, made of real sheets where
// FACES_DATA has some.
#include "core/tasks/photos.h"
#include "core/vision/demo_photos.h"
#include "core/vision/read_photo.h"
#include "tests/ui/window_story.h"
#include "ui/convert.h"
#include "ui/jobs/job.h"
#include "ui/pages/photos/grid_canvas.h"
#include "ui/pages/photos/large_face.h"
#include "ui/pages/photos/look_finder.h"
#include "ui/pages/photos/look_review.h"
#include "ui/theme.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/notice_line.h"
#include "ui/widgets/page_scroll.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QDir>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>

#include <opencv2/imgproc.hpp>

#include <algorithm>

using namespace faces;
using namespace faces::ui;

namespace {

constexpr int kPatienceMs = 60000;

struct Office : test::WindowStory {
    Page *photos() const { return page("Photos"); }
    template <typename T> T *part(const char *name = "") const
    {
        for (T *each : photos()->findChildren<T *>())
            if (*name == '\0' || each->objectName() == QLatin1String(name))
                return each;
        return nullptr;
    }
    ui::Workspace &workspace() const { return window->workspace(); }
    bool quiet() const
    {
        return photos()->findChildren<ui::Job *>().isEmpty() && workspace().findChildren<ui::Job *>().isEmpty() &&
               workspace().allKept();
    }
    [[nodiscard]] bool settle() const
    {
        return QTest::qWaitFor([this] { return quiet(); }, kPatienceMs);
    }
    [[nodiscard]] bool begin()
    {
        test::makeProject(folder / "new.faces", 0);
        if (!start() || !open("new.faces"))
            return false;
        window->goTo(QStringLiteral("photos"));
        return true;
    }
    void drawSheets(int count) const
    {
        std::filesystem::create_directories(folder / "sheets");
        for (int i = 0; i < count; ++i)
            writeFileSafely(folder / "sheets" / ("people " + std::to_string(i + 1) + ".png"),
                            vision::encodePng(vision::drawPhoto(i % 4, static_cast<std::uint64_t>(3 + i / 4)).pixels));
    }
    /// Real ones, which take their time, for pictures to look at.
    QString sheets() const
    {
        if (const auto real = test::realData(); real && qEnvironmentVariableIsSet("FACES_PICTURES"))
            return ui::toText(*real / "sheets");
        drawSheets(2);
        return path("sheets");
    }
    [[nodiscard]] bool bring(const QString &what)
    {
        drop(window.get(), what);
        return QTest::qWaitFor([this] { return !workspace().view().photos.empty() && part<GridCanvas>()->picture(); },
                               kPatienceMs) &&
               settle();
    }
    [[nodiscard]] bool cut() const
    {
        QTest::mouseClick(part<QPushButton>("cut"), Qt::LeftButton);
        return QTest::qWaitFor([this] { return !workspace().view().faces.empty() && quiet(); }, kPatienceMs);
    }
};

/// A photo of a few people that is no grid.
void drawGroup(const std::filesystem::path &file)
{
    cv::Mat photo(640, 960, CV_8UC3);
    for (int y = 0; y < photo.rows; ++y)
        photo.row(y).setTo(cv::Scalar(170 + y / 16, 180, 150 + y / 12));
    const int sides[] = {190, 230, 210, 170, 200}, lefts[] = {40, 240, 480, 700, 560}, tops[] = {60, 250, 40, 90, 400};
    for (int i = 0; i < 5; ++i)
        vision::drawFace(static_cast<std::uint64_t>(i + 20), 9, sides[i])
            .pixels.copyTo(photo(cv::Rect(lefts[i], tops[i], sides[i], sides[i])));
    writeFileSafely(file, vision::encodePng(photo));
}

/// What the person can't read in full: buttons that are narrower than their words.
QStringList cutShort(const QWidget *page)
{
    QStringList found;
    for (const auto *button : page->findChildren<QAbstractButton *>())
        if (button->isVisible() && !button->text().isEmpty() && button->width() < button->sizeHint().width())
            found.append(button->text());
    for (const auto *button : page->findChildren<QPushButton *>())
        if (button->isVisible() && !page->rect().contains(QRect(button->mapTo(page, QPoint()), button->size())))
            found.append(QStringLiteral("outside: ") + button->text());
    return found;
}

void look(const Office &office, const char *state)
{
    const QString folder = qEnvironmentVariable("FACES_PICTURES");
    for (const bool dark : {false, true}) {
        if (dark && folder.isEmpty())
            continue; // colours clip nothing: without pictures one palette will do
        applyTheme(*qApp, dark ? Scheme::Dark : Scheme::Light);
        for (const QSize size : {QSize(1280, 800), QSize(1920, 1080)}) {
            office.window->resize(size);
            QTest::qWait(0);
            QVERIFY(office.settle());
            const QString cut = cutShort(office.photos()).join(QStringLiteral(", "));
            QVERIFY2(cut.isEmpty(), qPrintable(cut));
            if (!folder.isEmpty()) {
                QTest::qWait(300); // pictures may take their time
                QDir().mkpath(folder);
                office.window->grab().save(
                    QStringLiteral("%1/photos-%2-%3-%4.png")
                        .arg(folder, QLatin1String(state), dark ? QStringLiteral("dark") : QStringLiteral("light"))
                        .arg(size.width()));
            }
        }
    }
    applyTheme(*qApp, Scheme::Light);
}

} // namespace

class PhotosStatesStory : public QObject {
    Q_OBJECT
private slots:
    void empty()
    {
        Office office;
        QVERIFY(office.begin());
        QVERIFY(office.part<EmptyState>("noPhotos")->isVisible());
        look(office, "empty");
    }

    void aWindowOf1024DoesNotScrollSideways()
    {
        Office office;
        QVERIFY(office.begin());
        office.drawSheets(1);
        QVERIFY(office.bring(office.path("sheets")));
        QVERIFY(office.cut()); // there are two buttons below the photo then
        office.window->resize(1024, 600);
        const auto *scroll = office.window->findChild<PageScroll *>();
        QTRY_COMPARE(scroll->horizontalScrollBar()->maximum(), 0);
    }

    void filesThatAreNone()
    {
        Office office;
        QVERIFY(office.begin());
        std::filesystem::create_directories(office.folder / "odd");
        for (const char *name : {"letter.jpg", "a very long name of a file that was torn off in the middle of it.png"})
            writeFileSafely(office.folder / "odd" / name, std::string("not a picture"));
        test::WindowStory::drop(office.window.get(), office.path("odd"));
        QTRY_VERIFY_WITH_TIMEOUT(office.part<NoticeLine>()->isVisible(), kPatienceMs);
        look(office, "bad-files-alone");
        office.drawSheets(1);
        QVERIFY(office.bring(office.path("sheets")));
        test::WindowStory::drop(office.window.get(), office.path("odd"));
        QTRY_VERIFY_WITH_TIMEOUT(office.part<NoticeLine>()->isVisible(), kPatienceMs);
        look(office, "bad-files");
    }

    void aGridThatIsSureAndOneThatIsNot()
    {
        Office office;
        QVERIFY(office.begin());
        QVERIFY(office.bring(office.sheets()));
        QTest::keyClick(office.part<GridCanvas>(), Qt::Key_Right);
        QVERIFY(office.settle());
        look(office, "grid");
        const Photo photo = office.workspace().view().photos.front();
        office.workspace().change([photo](store::Project &project) {
            project.setPhotoGrid(photo.id, FoundGrid{photo.grid->grid, 0.34});
        });
        auto *list = office.photos()->findChild<QListView *>();
        list->setCurrentIndex(list->model()->index(0, 0));
        QTRY_VERIFY(office.part<QPushButton>("useGrid")->isVisible()); // the page has seen it
        QVERIFY(office.settle());
        QTest::mouseClick(office.part<QPushButton>("cut"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(office.part<NoticeLine>()->isVisible(), kPatienceMs);
        look(office, "doubtful");
    }

    void aGroupWithItsBoxes()
    {
        Office office;
        QVERIFY(office.begin());
        drawGroup(office.folder / "party.png");
        QVERIFY(office.bring(office.path("party.png")));
        office.workspace().change([id = office.workspace().view().photos[0].id](store::Project &project) {
            project.setPhotoGrid(id, std::nullopt);
        });
        QTRY_VERIFY_WITH_TIMEOUT(office.workspace().view().photos[0].boxes.has_value() && office.quiet(), kPatienceMs);
        office.part<GridCanvas>()->setFocus();
        QTest::keyClick(office.part<GridCanvas>(), Qt::Key_Right);
        QVERIFY(office.settle());
        look(office, "group");
    }

    void beforeAndAfterAndTheBrush()
    {
        Office office;
        QVERIFY(office.begin());
        QVERIFY(office.bring(office.sheets()));
        office.photos()->findChild<QCheckBox *>()->setChecked(true);
        QVERIFY(office.cut());
        QTest::keyClick(office.part<GridCanvas>(), Qt::Key_Right);
        QVERIFY(office.settle());
        auto *face = office.part<LargeFace>();
        QTRY_VERIFY(face->hasImage());
        face->setDivider(0.5);
        look(office, "cut-slider");
        QTest::mouseClick(office.part<QPushButton>("brushOut"), Qt::LeftButton);
        QTest::mouseMove(face, QPoint(80, 80));
        look(office, "brushing");
    }

    void facesToLookAtAgain()
    {
        Office office;
        QVERIFY(office.begin());
        QVERIFY(office.bring(office.sheets()));
        QVERIFY(office.cut());
        office.workspace().change([](store::Project &project) { // a twin and two poor ones for sure
            const auto faces = project.faces();
            const cv::Mat picture = tasks::loadFace(project, faces[3].id).pixels;
            cv::Mat blurred, dark;
            cv::GaussianBlur(picture, blurred, {}, 5);
            picture.convertTo(dark, -1, 0.2);
            std::vector<store::NewFace> more;
            for (const cv::Mat &each : {picture, blurred, dark})
                more.push_back({Face{}, {vision::encodePng(each), {}}});
            project.addFaces(std::move(more));
        });
        auto *finder = office.photos()->findChild<LookFinder *>();
        QTRY_VERIFY_WITH_TIMEOUT(finder->known() && finder->cases().size() >= 2 && office.quiet(), kPatienceMs);
        QTest::keyClick(office.photos(), Qt::Key_L);
        QTRY_VERIFY(office.part<LookReview>()->isVisible());
        QVERIFY(office.settle());
        look(office, "look-again-pair");
        for (int i = 0; i < 200 && finder->cases().size() > 1; ++i) {
            const auto pairs = std::ranges::count_if(finder->cases(), [](const auto &one) { return one.isPair(); });
            if (pairs == 0)
                break;
            QTest::keyClick(office.part<LookReview>(), Qt::Key_K);
        }
        QVERIFY(office.settle());
        look(office, "look-again-poor");
    }

    void manyPhotos()
    {
        Office office;
        QVERIFY(office.begin());
        office.drawSheets(24);
        QVERIFY(office.bring(office.path("sheets")));
        QTRY_COMPARE_WITH_TIMEOUT(office.workspace().view().photos.size(), std::size_t(24), kPatienceMs);
        QVERIFY(office.settle());
        look(office, "many");
    }
};

QTEST_MAIN(PhotosStatesStory)
#include "tst_photos_states.moc"
