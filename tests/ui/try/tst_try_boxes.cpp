// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
// Boxes on the Try page are moved by mouse and by keys, and the answer follows.
#include "tests/ui/try/try_story.h"

using namespace faces;
using namespace faces::test;
using namespace faces::ui;

class TryBoxesStory : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup() { m_desk.reset(); }
    void aBoxThatIsDraggedIsJudgedAgain();
    void theAnswerFollowsWhileTheMouseHoldsTheBox();
    void keysMoveResizeAndTurnABox();
    void aBoxIsAddedAndRemovedByKeys();
    void aDragOnAnEmptyPlaceDrawsAFace();
    void findingAgainBringsBackWhatWasFound();
    void escapeGivesADragUp();
    void listAndPictureChooseTheSameFace();

private:
    tasks::Judged saidOf(const FacePlace &place)
    {
        return m_desk->judge().judgeBoxes(m_pixels, std::span(&place, 1)).front();
    }

    StoryFolder m_folder;
    cv::Mat m_pixels; ///< 400 x 300, a person in the middle of the left half
    std::unique_ptr<TryDesk> m_desk;
};

void TryBoxesStory::initTestCase()
{
    makeTrainedProject(m_folder / "A.faces");
    m_pixels = cv::Mat(300, 400, CV_8UC3, cv::Scalar(90, 120, 80));
    vision::drawFace(5, 5, 160).pixels.copyTo(m_pixels(cv::Rect(20, 70, 160, 160)));
    writeFileSafely(m_folder / "office.png", vision::encodePng(m_pixels));
}

/// Every story begins with the whole picture as one face, which is judged.
void TryBoxesStory::init()
{
    m_desk = std::make_unique<TryDesk>(m_folder / "A.faces");
    m_desk->page->findChild<QCheckBox *>()->setChecked(true);
    m_desk->open({m_folder / "office.png"});
    QVERIFY(m_desk->patientlyJudged(1));
    m_desk->page->findChild<QCheckBox *>()->setChecked(false);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->canvas->boxes().size() >= 1 && m_desk->judged(m_desk->canvas->boxes().size()),
                             30'000);
    while (m_desk->canvas->boxes().size() > 1) { // what else the finder sees in a drawn room is of no interest
        m_desk->canvas->choose(1);
        m_desk->key(Qt::Key_Delete);
    }
    m_desk->canvas->choose(0);
    QVERIFY(m_desk->patientlyJudged(1));
}

void TryBoxesStory::aBoxThatIsDraggedIsJudgedAgain()
{
    const JudgedFace before = m_desk->faces().front();
    const QPointF middle = middleOf(before.place);
    m_desk->drag(middle, middle + QPointF(30, 20));
    const FacePlace now = m_desk->canvas->boxes().front();
    QVERIFY(now.box.x > before.place.box.x + 20 && now.box.y > before.place.box.y + 10);
    QVERIFY(m_desk->patientlyJudged(1));
    QVERIFY(sameAnswers(m_desk->faces().front(), saidOf(now)));
    QVERIFY(m_desk->faces().front().answers.front().probability != before.answers.front().probability);
    QCOMPARE(m_desk->faces().front().cut.width(), qRound(now.box.width));
}

void TryBoxesStory::theAnswerFollowsWhileTheMouseHoldsTheBox()
{
    const QPointF middle = middleOf(m_desk->faces().front().place);
    m_desk->grab(middle, middle + QPointF(24, 0));
    QVERIFY(m_desk->canvas->dragging());
    QVERIFY(m_desk->patientlyJudged(1));
    QVERIFY(sameAnswers(m_desk->faces().front(), saidOf(m_desk->canvas->boxes().front())));
    QVERIFY(m_desk->canvas->dragging());
    QTest::mouseRelease(m_desk->canvas, Qt::LeftButton, {}, m_desk->at(middle + QPointF(24, 0)));
}

void TryBoxesStory::keysMoveResizeAndTurnABox()
{
    const FacePlace before = m_desk->faces().front().place;
    m_desk->key(Qt::Key_Right, Qt::ShiftModifier);
    m_desk->key(Qt::Key_Down, Qt::ControlModifier);
    m_desk->key(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    m_desk->key(Qt::Key_BracketRight);
    const FacePlace now = m_desk->canvas->boxes().front();
    QCOMPARE(middleOf(now), middleOf(before) + QPointF(1, 10));
    QCOMPARE(now.box.width, before.box.width + 1);
    QCOMPARE(now.angleDegrees, before.angleDegrees + 1);
    QVERIFY(m_desk->patientlyJudged(1));
    QVERIFY(sameAnswers(m_desk->faces().front(), saidOf(now)));
}

void TryBoxesStory::aBoxIsAddedAndRemovedByKeys()
{
    m_desk->key(Qt::Key_N);
    QCOMPARE(m_desk->canvas->boxes().size(), std::size_t(2));
    QCOMPARE(m_desk->canvas->chosen(), 1);
    QCOMPARE(m_desk->answers->currentIndex().row(), 1);
    QVERIFY(m_desk->patientlyJudged(2));
    QVERIFY(sameAnswers(m_desk->faces()[1], saidOf(m_desk->canvas->boxes()[1])));
    const JudgedFace added = m_desk->faces()[1];
    m_desk->canvas->choose(0);
    m_desk->key(Qt::Key_Delete);
    QVERIFY(m_desk->judged(1)); // at once: the other one stands where it stood
    QCOMPARE(m_desk->faces().front().place, added.place);
    QCOMPARE(m_desk->answers->currentIndex().row(), 0);
    m_desk->key(Qt::Key_Delete);
    QVERIFY(m_desk->faces().empty());
}

void TryBoxesStory::aDragOnAnEmptyPlaceDrawsAFace()
{
    const QPointF from(260, 60);
    QCOMPARE(boxAt(m_desk->canvas->boxes(), from), -1);
    m_desk->drag(from, from + QPointF(90, 90));
    QVERIFY(m_desk->patientlyJudged(2));
    const FacePlace drawn = m_desk->canvas->boxes().back();
    QVERIFY(std::abs(drawn.box.width - 90) < 3);
    QVERIFY(sameAnswers(m_desk->faces().back(), saidOf(drawn)));
    QCOMPARE(m_desk->answers->currentIndex().row(), 1);
}

void TryBoxesStory::findingAgainBringsBackWhatWasFound()
{
    const auto found = m_desk->judge().judge(m_pixels, tasks::FindFaces::Auto);
    m_desk->key(Qt::Key_Right, Qt::ControlModifier);
    QVERIFY(m_desk->canvas->boxes().front() != found.front().place());
    QVERIFY(m_desk->button(QStringLiteral("Find again"))->isEnabled());
    m_desk->key(Qt::Key_R);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->canvas->boxes().size(), found.size(), 30'000);
    QVERIFY(m_desk->patientlyJudged(found.size()));
    for (std::size_t i = 0; i < found.size(); ++i)
        QVERIFY(sameAnswers(m_desk->faces()[i], found[i]));
    QVERIFY(!m_desk->button(QStringLiteral("Find again"))->isEnabled());
}

void TryBoxesStory::escapeGivesADragUp()
{
    const JudgedFace before = m_desk->faces().front();
    const QPointF middle = middleOf(before.place);
    m_desk->grab(middle, middle + QPointF(40, 0));
    QVERIFY(m_desk->patientlyJudged(1));
    m_desk->key(Qt::Key_Escape);
    QCOMPARE(m_desk->canvas->boxes().front(), before.place);
    QVERIFY(m_desk->patientlyJudged(1));
    QCOMPARE(m_desk->faces().front().answers.front().probability, before.answers.front().probability);
    QTest::mouseRelease(m_desk->canvas, Qt::LeftButton, {}, m_desk->at(middle + QPointF(40, 0)));
    QCOMPARE(m_desk->canvas->boxes().front(), before.place);
}

void TryBoxesStory::listAndPictureChooseTheSameFace()
{
    m_desk->drag({260, 60}, {350, 150});
    QVERIFY(m_desk->patientlyJudged(2));
    QTest::keyClick(m_desk->answers, Qt::Key_Up);
    QCOMPARE(m_desk->answers->currentIndex().row(), 0);
    QCOMPARE(m_desk->canvas->chosen(), 0);
    QTest::mouseClick(m_desk->canvas, Qt::LeftButton, {}, m_desk->at({300, 100}));
    QCOMPARE(m_desk->canvas->chosen(), 1);
    QCOMPARE(m_desk->answers->currentIndex().row(), 1);
}

QTEST_MAIN(TryBoxesStory)
#include "tst_try_boxes.moc"
