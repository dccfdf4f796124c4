// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "tests/ui/label/label_story.h"
#include "ui/theme.h"
#include "ui/widgets/badge.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

using namespace faces;
using namespace faces::ui;

namespace {

constexpr std::array kStates{BadgeState::Unknown,     BadgeState::No,           BadgeState::Yes,
                             BadgeState::SuggestedNo, BadgeState::SuggestedYes, BadgeState::DoubtfulNo,
                             BadgeState::DoubtfulYes, BadgeState::SuspiciousNo, BadgeState::SuspiciousYes,
                             BadgeState::Conflicting};

/// As an eye sees it that knows no colours.
QImage greyBadge(BadgeState state)
{
    QImage image(24 * 4, kBadgeHeight * 4, QImage::Format_RGB32);
    image.fill(tokens().tile);
    QPainter painter(&image);
    painter.scale(4, 4);
    paintBadge(painter, {0, 0, 24, kBadgeHeight}, state, QStringLiteral("G"));
    painter.end();
    return image.convertToFormat(QImage::Format_Grayscale8);
}

/// The share of pixels whose brightness differs by more than a tenth.
double difference(const QImage &a, const QImage &b)
{
    int differing = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x)
            differing += qAbs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))) > 25;
    return double(differing) / (a.width() * a.height());
}

} // namespace

/// Badges are told apart without colours, and are buttons for the mouse.
class TestLabelBadges : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<test::LabelStory> m_story;
    test::LabelStory &story() { return *m_story; }

private slots:
    void init() { m_story = std::make_unique<test::LabelStory>(); }
    void cleanup() { m_story.reset(); }

    void everyTwoStatesDifferByMoreThanTheirColour_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void everyTwoStatesDifferByMoreThanTheirColour()
    {
        QFETCH(bool, dark);
        applyTheme(*qApp, dark ? Scheme::Dark : Scheme::Light);
        for (std::size_t a = 0; a < kStates.size(); ++a)
            for (std::size_t b = a + 1; b < kStates.size(); ++b)
                QVERIFY2(difference(greyBadge(kStates[a]), greyBadge(kStates[b])) > 0.02,
                         qPrintable(QStringLiteral("%1 and %2").arg(a).arg(b)));
        applyTheme(*qApp, Scheme::Light);
    }

    void aClickTurnsALabelRoundAndASuggestionIntoItsOpposite()
    {
        QCOMPARE(clickedValue(BadgeState::Unknown), LabelValue::Yes);
        QCOMPARE(clickedValue(BadgeState::Yes), LabelValue::No);
        QCOMPARE(clickedValue(BadgeState::No), LabelValue::Yes);
        QCOMPARE(clickedValue(BadgeState::SuggestedYes), LabelValue::No);
        QCOMPARE(clickedValue(BadgeState::SuggestedNo), LabelValue::Yes);
        QCOMPARE(clickedValue(BadgeState::DoubtfulYes), LabelValue::No);
        QCOMPARE(clickedValue(BadgeState::DoubtfulNo), LabelValue::Yes);
        QCOMPARE(clickedValue(BadgeState::SuspiciousYes), LabelValue::No);
        QCOMPARE(clickedValue(BadgeState::SuspiciousNo), LabelValue::Yes);
        QCOMPARE(clickedValue(BadgeState::Conflicting), LabelValue::Yes);
    }

    void everyPointOfABadgesRowMeansTheBadgeNearest()
    {
        const QRect tile(QPoint(100, 50), tileSize(112, true));
        const auto places = badgePlaces(tile, 5);
        QCOMPARE(places.size(), std::size_t(5));
        for (int badge = 0; badge < 5; ++badge) {
            const QRectF &place = places[std::size_t(badge)];
            QCOMPARE(badgeAt(tile, 5, place.center().toPoint()), badge);
            QCOMPARE(badgeAt(tile, 5, QPoint(qRound(place.center().x()), tile.bottom())), badge);
            QCOMPARE(badgeAt(tile, 5, QPoint(qRound(place.center().x()), int(place.top()) - 4)), badge);
        }
        QCOMPARE(badgeAt(tile, 5, QPoint(tile.left() + 1, tile.bottom() - 10)), 0);
        QCOMPARE(badgeAt(tile, 5, tile.center()), -1);                     // the picture
        QCOMPARE(badgeAt(tile, 5, tile.bottomRight() + QPoint(4, 0)), -1); // the gap
        QCOMPARE(badgeAt(tile, 0, QPoint(tile.left() + 9, tile.bottom() - 9)), -1);
        int rows = 0; // the hit area is as high as anything to click
        for (int y = tile.top(); y <= tile.bottom(); ++y)
            rows += badgeAt(tile, 5, QPoint(places[2].center().toPoint().x(), y)) == 2;
        QVERIFY2(rows >= kHitPx, qPrintable(QString::number(rows)));
    }

    void oneClickIsOneLabelAndNothingElse()
    {
        QVERIFY(story().open(8));
        story().press(Qt::Key_Right, Qt::ShiftModifier); // two are selected
        const auto selected = story().page->selectedFaces();
        QSignalSpy changed(story().workspace.get(), &Workspace::labelsChanged);
        story().clickBadge(5, 2);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.first().first().value<std::vector<FaceId>>(), std::vector{story().faces[5]});
        QCOMPARE(story().label(5, "glasses"), LabelValue::Yes);
        for (const char *other : {"sex", "hair", "hat", "beard"})
            QCOMPARE(story().label(5, other), LabelValue::Unknown);
        QCOMPARE(story().page->selectedFaces(), selected);
        QCOMPARE(story().currentRow(), 1);
        QTRY_COMPARE(test::storedLabel(story().folder / "office.faces", story().faces[5], "glasses"), LabelValue::Yes);
        story().clickBadge(5, 2);
        QCOMPARE(story().label(5, "glasses"), LabelValue::No);
        story().clickBadge(5, 2);
        QCOMPARE(story().label(5, "glasses"), LabelValue::Yes);
        QCOMPARE(changed.count(), 3);
    }

    void ofASelectedTileOnlyTheBadgesOwnLabelChanges()
    {
        QVERIFY(story().open(4));
        story().press(Qt::Key_A, Qt::ControlModifier);
        story().clickBadge(1, 4);
        QCOMPARE(story().label(1, "beard"), LabelValue::Yes);
        QCOMPARE(story().label(0, "beard"), LabelValue::Unknown);
        QCOMPARE(story().page->selectedFaces().size(), std::size_t(4));
    }

    void twoQuickClicksAreTwoChangesAndOpenNothing()
    {
        QVERIFY(story().open(4));
        auto *viewport = story().grid()->viewport();
        QTest::mouseClick(viewport, Qt::LeftButton, {}, story().badge(2, 0));
        test::LabelStory::clickAgain(viewport, story().badge(2, 0));
        QVERIFY(!story().views()->oneLarge());
        QCOMPARE(story().label(2, "sex"), LabelValue::No); // yes, then no
    }

    void aPressThatLeavesTheBadgeChangesNothing()
    {
        QVERIFY(story().open(4));
        auto *viewport = story().grid()->viewport();
        QTest::mousePress(viewport, Qt::LeftButton, {}, story().badge(0, 0));
        QTest::mouseMove(viewport, story().badge(0, 3));
        QTest::mouseRelease(viewport, Qt::LeftButton, {}, story().badge(0, 3));
        QCOMPARE(story().label(0, "sex"), LabelValue::Unknown);
        QCOMPARE(story().label(0, "hat"), LabelValue::Unknown);
    }

    void ctrlClickOnABadgeSelectsLikeAnywhereOnTheTile()
    {
        QVERIFY(story().open(4));
        QTest::mouseClick(story().grid()->viewport(), Qt::LeftButton, Qt::ControlModifier, story().badge(2, 1));
        QCOMPARE(story().label(2, "hair"), LabelValue::Unknown);
        QCOMPARE(story().page->selectedFaces().size(), std::size_t(2));
    }

    void badgesOfTheStripAreButtonsToo()
    {
        QVERIFY(story().open(9));
        story().press(Qt::Key_V);
        story().clickBadge(2, 3);
        QCOMPARE(story().label(2, "hat"), LabelValue::Yes);
        QCOMPARE(story().currentRow(), 0);
    }

    void theMouseIsToldThatABadgeCanBePressedAndWhatItDoes()
    {
        QVERIFY(story().open(4));
        auto *viewport = story().grid()->viewport();
        QTest::mouseMove(viewport, story().badge(1, 2));
        QTRY_COMPARE(viewport->cursor().shape(), Qt::PointingHandCursor);
        QHelpEvent help(QEvent::ToolTip, story().badge(1, 2), viewport->mapToGlobal(story().badge(1, 2)));
        QApplication::sendEvent(viewport, &help);
        QTRY_VERIFY(QToolTip::text().contains(QStringLiteral("Glasses")));
        QTest::mouseMove(viewport,
                         story().grid()->visualRect(story().grid()->model()->index(1, 0)).topLeft() + QPoint(30, 30));
        QTRY_COMPARE(viewport->cursor().shape(), Qt::ArrowCursor);
    }

    void aReadOnlyProjectSaysSoAndChangesNothing()
    {
        QVERIFY(story().open(4, true));
        QVERIFY(story().workspace->view().readOnly);
        QSignalSpy refused(story().workspace.get(), &Workspace::refused); // the reason stands above the page already
        story().clickBadge(0, 0);
        QCOMPARE(refused.count(), 1);
        QCOMPARE(story().label(0, "sex"), LabelValue::Unknown);
        story().press(Qt::Key_G);
        QCOMPARE(refused.count(), 2);
        QCOMPARE(story().label(0, "glasses"), LabelValue::Unknown);
    }
};

QTEST_MAIN(TestLabelBadges)
#include "tst_label_badges.moc"
