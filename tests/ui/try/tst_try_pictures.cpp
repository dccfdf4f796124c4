// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// Several pictures on the Try page, and what becomes of them.
#include "core/data/suggestion.h"
#include "core/tasks/photos.h"
#include "tests/journeys/program.h"
#include "tests/ui/try/try_story.h"
#include "ui/pages/label/label_desk.h"
#include "ui/pages/label/label_page.h"

#include <QClipboard>
#include <QSignalSpy>

#include <fstream>

using namespace faces;
using namespace faces::test;
using namespace faces::ui;
namespace fs = std::filesystem;

class TryPicturesStory : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup() { m_desk.reset(); }
    void severalPicturesStandInARowWithTheirFaces();
    void onePictureIsTakenOffTheList();
    void aTornPictureIsMarkedInTheRow();
    void aPictureBecomesAPhotoWithSuggestionsInOneStep();
    void aPictureThatTheProjectHasIsNotAddedAgain();
    void aPastedPictureIsKeptInTheProject();
    void aReadOnlyProjectGetsNothing();
    void theCommandLineSaysTheSameToTheLastDigit();

private:
    fs::path picture(int person);

    std::unique_ptr<StoryFolder> m_folder;
    fs::path m_project;
    std::unique_ptr<TryDesk> m_desk;
    StoryFolder m_trained;
};

void TryPicturesStory::initTestCase() { makeTrainedProject(m_trained / "A.faces"); }

void TryPicturesStory::init()
{
    m_folder = std::make_unique<StoryFolder>();
    m_project = *m_folder / "A.faces";
    fs::copy(m_trained / "A.faces", m_project, fs::copy_options::recursive);
    m_desk = std::make_unique<TryDesk>(m_project);
}

/// A picture file with one drawn person.
fs::path TryPicturesStory::picture(int person)
{
    cv::Mat pixels(300, 300, CV_8UC3, cv::Scalar(90, 120, 80));
    const auto number = static_cast<std::uint64_t>(person);
    vision::drawFace(number, 3, 160).pixels.copyTo(pixels(cv::Rect(70, 70, 160, 160)));
    const fs::path file = *m_folder / ("person " + std::to_string(person) + ".png");
    writeFileSafely(file, vision::encodePng(pixels));
    return file;
}

void TryPicturesStory::severalPicturesStandInARowWithTheirFaces()
{
    m_desk->open({picture(1), picture(3), picture(5)});
    QVERIFY(m_desk->strip->isVisible());
    QAbstractItemModel *row = m_desk->strip->model();
    QCOMPARE(row->rowCount(), 3);
    for (int i = 0; i < 3; ++i) // those that nobody looks at, too
        QTRY_VERIFY_WITH_TIMEOUT(row->index(i, 0).data(TriedModel::CountRole).toInt() >= 1, 30'000);
    QVERIFY(row->index(1, 0).data(Qt::AccessibleTextRole).toString().startsWith(QStringLiteral("person 3.png: ")));
    QVERIFY(!row->index(2, 0).data(Qt::DecorationRole).value<QImage>().isNull());
    m_desk->key(Qt::Key_PageDown);
    QCOMPARE(m_desk->strip->currentIndex().row(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->canvas->picture() && m_desk->faces().size() >= 1, 30'000);
    const JudgedFace second = m_desk->faces().front();
    m_desk->key(Qt::Key_PageUp);
    QTRY_VERIFY_WITH_TIMEOUT(!m_desk->faces().empty() && m_desk->faces().front().cut != second.cut, 30'000);
    QTest::keyClick(m_desk->strip, Qt::Key_End); // the row itself walks by arrows, Home and End
    QCOMPARE(m_desk->strip->currentIndex().row(), 2);
    QTest::mouseClick(m_desk->strip->viewport(), Qt::LeftButton, {},
                      m_desk->strip->visualRect(row->index(1, 0)).center());
    QTRY_VERIFY_WITH_TIMEOUT(!m_desk->faces().empty() && m_desk->faces().front().cut == second.cut, 30'000);
}

void TryPicturesStory::onePictureIsTakenOffTheList()
{
    m_desk->open({picture(1), picture(3)});
    m_desk->key(Qt::Key_Delete, Qt::ShiftModifier);
    QAbstractItemModel *row = m_desk->strip->model();
    QCOMPARE(row->rowCount(), 1);
    QCOMPARE(row->index(0, 0).data().toString(), QStringLiteral("person 3.png"));
    QVERIFY(!m_desk->strip->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(!m_desk->faces().empty(), 30'000);
    QTest::keyClick(m_desk->page.get(), Qt::Key_Delete, Qt::ShiftModifier);
    QCOMPARE(row->rowCount(), 0);
    QVERIFY(m_desk->faces().empty());
    QVERIFY(!m_desk->canvas->isVisible());
}

void TryPicturesStory::aTornPictureIsMarkedInTheRow()
{
    writeFileSafely(*m_folder / "torn.png", std::string("not a picture"));
    m_desk->open({picture(1), *m_folder / "torn.png"});
    QAbstractItemModel *row = m_desk->strip->model();
    QTRY_COMPARE_WITH_TIMEOUT(row->index(1, 0).data(TriedModel::StateRole).toString(),
                              QStringLiteral("could not be read"), 30'000);
    QVERIFY(row->index(1, 0).data(Qt::ToolTipRole).toString().contains(QStringLiteral("torn.png")));
    QVERIFY(!m_desk->notice->isVisible()); // it is not the one that is shown
    m_desk->key(Qt::Key_PageDown);
    QTRY_VERIFY(m_desk->notice->isVisible());
    QVERIFY(m_desk->notice->text().contains(QStringLiteral("torn.png")));
}

void TryPicturesStory::aPictureBecomesAPhotoWithSuggestionsInOneStep()
{
    m_desk->page->findChild<QCheckBox *>()->setChecked(true);
    m_desk->open({picture(5)});
    QVERIFY(m_desk->patientlyJudged(1));
    m_desk->canvas->choose(0);
    m_desk->key(Qt::Key_Right, Qt::ControlModifier); // what is shown is added, not what was found
    QVERIFY(m_desk->patientlyJudged(1));
    const JudgedFace shown = m_desk->faces().front();
    const store::Project::Counts before = m_desk->workspace.view().counts;
    QSignalSpy wanted(m_desk->page.get(), &Page::facesWanted);
    m_desk->key(Qt::Key_A);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->workspace.view().counts.faces, before.faces + 1, 30'000);
    QTRY_VERIFY(m_desk->notice->isVisible());

    store::Project project = store::Project::open(m_project);
    const Photo photo = project.photos().back();
    const Face face = project.faces({.rejected = true, .photo = photo.id}).front();
    QCOMPARE(face.box, shown.place.box);
    QVERIFY(std::ranges::all_of(face.labels, [](LabelValue value) { return value == LabelValue::Unknown; }));
    const Suggestions suggested = project.suggestions().back();
    QCOMPARE(suggested.source, std::string("run 1"));
    QCOMPARE(suggested.faces.back().face, face.id);
    for (std::size_t a = 0; a < shown.answers.size(); ++a) {
        QCOMPARE(suggested.rules[a].attribute, shown.answers[a].attribute.id);
        QCOMPARE(suggested.rules[a].threshold, shown.answers[a].threshold);
        QCOMPARE(double(suggested.faces.back().probabilities[a]), shown.answers[a].probability);
        QVERIFY(suggestedBy(suggested.rules[a], shown.answers[a].probability).sureness == Sureness::Doubtful);
    }
    QTest::mouseClick(m_desk->button(QStringLiteral("Label it")), Qt::LeftButton);
    LabelDesk label(m_desk->workspace, nullptr);
    label.show();
    label.showFiltered(wanted.value(0).value(0).toString()); // as the window does when it hears that
    QTRY_COMPARE(label.page()->listedFaces(), std::vector<FaceId>{face.id});

    project.undo(); // one step took all of it in
    QCOMPARE(project.counts().faces, before.faces);
    QCOMPARE(project.photos().size(), std::size_t(before.photos));
}

void TryPicturesStory::aPictureThatTheProjectHasIsNotAddedAgain()
{
    m_desk->page->findChild<QCheckBox *>()->setChecked(true);
    m_desk->open({picture(5)});
    QVERIFY(m_desk->patientlyJudged(1));
    m_desk->key(Qt::Key_A);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->notice->text().contains(QStringLiteral("was added")), 30'000);
    fs::copy_file(*m_folder / "person 5.png", *m_folder / "the same.png");
    m_desk->open({*m_folder / "the same.png"});
    QVERIFY(m_desk->patientlyJudged(1));
    m_desk->key(Qt::Key_A);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->notice->text().contains(QStringLiteral("has this picture already")), 30'000);
    QCOMPARE(store::Project::open(m_project).photos().size(), std::size_t(1));
}

void TryPicturesStory::aPastedPictureIsKeptInTheProject()
{
    m_desk->page->findChild<QCheckBox *>()->setChecked(true);
    const cv::Mat drawn = vision::drawFace(7, 7, 160).pixels;
    QGuiApplication::clipboard()->setImage(toImage(drawn));
    QTest::keyClick(m_desk->page.get(), Qt::Key_V, Qt::ControlModifier);
    QVERIFY(m_desk->patientlyJudged(1));
    QTest::mouseClick(m_desk->button(QStringLiteral("Add to project")), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->notice->text().contains(QStringLiteral("was added")), 30'000);
    const Photo photo = store::Project::open(m_project).photos().back();
    const fs::path file(std::u8string(photo.path.begin(), photo.path.end()));
    QCOMPARE(file.parent_path(), m_project / "photos");
    const cv::Mat kept = tasks::loadPhoto(photo);
    QCOMPARE(cv::norm(kept, drawn, cv::NORM_INF), 0.0);
}

void TryPicturesStory::aReadOnlyProjectGetsNothing()
{
    m_desk.reset();
    std::fstream database(m_project / "project.sqlite", std::ios::in | std::ios::out | std::ios::binary);
    database.seekp(60); // the schema's version stands in four bytes of the file's head: of a newer program
    database.write("\0\0\x03\xe7", 4);
    database.close();
    m_desk = std::make_unique<TryDesk>(m_project);
    QVERIFY(m_desk->workspace.view().readOnly);
    m_desk->page->findChild<QCheckBox *>()->setChecked(true);
    m_desk->open({picture(5)});
    QVERIFY(m_desk->patientlyJudged(1));
    m_desk->key(Qt::Key_A);
    QVERIFY(m_desk->notice->text().contains(QStringLiteral("reading only")));
    QVERIFY(m_desk->workspace.view().photos.empty());
}

void TryPicturesStory::theCommandLineSaysTheSameToTheLastDigit()
{
    const fs::path file = picture(5);
    m_desk->open({file});
    QTRY_VERIFY_WITH_TIMEOUT(!m_desk->faces().empty() && m_desk->judged(m_desk->faces().size()), 30'000);
    const Called called =
        callFaces({QStringLiteral("predict"), test::text(m_project), test::text(file), QStringLiteral("--json")});
    QCOMPARE(called.code, 0);
    const nlohmann::json said = called.json();
    QCOMPARE(said.size(), m_desk->faces().size());
    for (std::size_t i = 0; i < said.size(); ++i) {
        const JudgedFace &shown = m_desk->faces()[i];
        QCOMPARE(said[i]["box"][0].get<double>(), shown.place.box.x);
        QCOMPARE(said[i]["box"][3].get<double>(), shown.place.box.height);
        QCOMPARE(said[i]["attributes"].size(), shown.answers.size());
        for (const JudgedFace::Answer &answer : shown.answers) {
            const nlohmann::json &other = said[i]["attributes"][answer.attribute.id];
            QVERIFY(other["probability"].get<double>() == answer.probability); // no tolerance
            QCOMPARE(other["decision"].get<std::string>() == "yes", answer.yes);
            QCOMPARE(other["word"].get<std::string>(), answer.word().toStdString());
        }
    }
}

QTEST_MAIN(TryPicturesStory)
#include "tst_try_pictures.moc"
