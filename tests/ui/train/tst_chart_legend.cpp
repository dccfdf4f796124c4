// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "tests/ui/train/chart_story.h"
#include "ui/theme.h"
#include "ui/widgets/plots/chart_legend.h"
#include "ui/widgets/plots/chart_menu.h"

#include <QAbstractButton>
#include <QContextMenuEvent>
#include <QMenu>
#include <QToolButton>

using namespace faces;
using namespace faces::ui;
using test::ChartStory;

namespace {
const QString kTraining = QStringLiteral("training");
const QString kValidation = QStringLiteral("validation");

bool hasColour(const QImage &image, const QColor &colour)
{
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixelColor(x, y) == colour)
                return true;
    return false;
}

/// A chart and, beside it, its legend.
struct LegendStory : ChartStory {
    ChartLegend legend{chart};

    explicit LegendStory(int widthPx = 400)
    {
        legend.resize(widthPx, kHitPx);
        legend.show();
    }
    QAbstractButton *chip(const QString &name) const
    {
        for (auto *each : legend.findChildren<QAbstractButton *>())
            if (each->accessibleName() == name && !each->isHidden())
                return each;
        return nullptr;
    }
    QToolButton *more() const { return legend.findChild<QToolButton *>(); }
    std::vector<ChartLine> many(int count) const
    {
        std::vector<ChartLine> lines;
        for (int i = 0; i < count; ++i)
            lines.push_back({QStringLiteral("attribute %1").arg(i), LineRole::Each, {{1, 0.5}, {2, 0.6}}, i});
        return lines;
    }
};
} // namespace

class TestChartLegend : public QObject {
    Q_OBJECT
private slots:
    void init() { applyTheme(*qApp, Scheme::Light); }

    void aClickAndSpaceShowAndHideALine()
    {
        LegendStory story;
        QVERIFY(hasColour(story.picture(), tokens().accent));
        QTest::mouseClick(story.chip(kValidation), Qt::LeftButton);
        QVERIFY(!story.chart.isShown(kValidation));
        QVERIFY(!story.chip(kValidation)->isChecked());
        QVERIFY(!hasColour(story.picture(), tokens().accent)); // the line and its name
        QTest::keyClick(story.chip(kValidation), Qt::Key_Space);
        QVERIFY(story.chart.isShown(kValidation));
        QVERIFY(hasColour(story.picture(), tokens().accent));
    }

    void whatIsHiddenIsNotReadAndTheAxisFollowsTheOthers()
    {
        LegendStory story;
        const double high = story.chart.seenUp().high;
        QTest::mouseClick(story.chip(kValidation), Qt::LeftButton);
        QVERIFY(std::abs(story.chart.seenUp().high - high / 2) < 1e-9); // training is half of it
        QTest::keyClick(&story.chart, Qt::Key_Right); // at once: the two windows lie on each other, so does the pointer
        QVERIFY2(story.chart.readOut().contains(kTraining), qPrintable(story.chart.readOut()));
        QVERIFY(!story.chart.readOut().contains(kValidation));
    }

    void theLastLineStays()
    {
        LegendStory story;
        QTest::mouseClick(story.chip(kTraining), Qt::LeftButton);
        QTest::mouseClick(story.chip(kValidation), Qt::LeftButton);
        QVERIFY(story.chart.isShown(kValidation));
        QVERIFY(story.chip(kValidation)->isChecked());
        // Other lines, none of which was shown: all are.
        story.chart.setLines({ChartStory::linesTo(3)[0]});
        QVERIFY(story.chart.isShown(kTraining));
        QVERIFY(story.chip(kTraining)->isChecked());
    }

    void altClickShowsOnlyThisOneAndOnceMoreAll()
    {
        LegendStory story;
        QTest::mouseClick(story.chip(kTraining), Qt::LeftButton, Qt::AltModifier);
        QVERIFY(story.chart.isShown(kTraining) && !story.chart.isShown(kValidation));
        QTest::mouseClick(story.chip(kTraining), Qt::LeftButton, Qt::AltModifier);
        QVERIFY(story.chart.isShown(kTraining) && story.chart.isShown(kValidation));
    }

    void aChipsOwnMenuShowsOnlyThisOne()
    {
        LegendStory story;
        QAbstractButton *chip = story.chip(kValidation);
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(4, 4), chip->mapToGlobal(QPoint(4, 4)));
        QApplication::sendEvent(chip, &event);
        auto *menu = chip->findChild<QMenu *>();
        QVERIFY(menu && menu->isVisible());
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QVERIFY(!story.chart.isShown(kTraining) && story.chart.isShown(kValidation));
    }

    void whatWasHiddenIsRememberedWhileOtherLinesAreShown()
    {
        LegendStory story;
        QTest::mouseClick(story.chip(kTraining), Qt::LeftButton);
        story.chart.setLines(story.many(2));
        story.chart.setLines(ChartStory::linesTo(12));
        QVERIFY(!story.chart.isShown(kTraining));
        QVERIFY(!story.chip(kTraining)->isChecked());
    }

    void chipsThatDoNotFitStandInAMenu()
    {
        LegendStory story(260);
        QVERIFY(!story.more()->isVisible());
        story.chart.setLines(story.many(7));
        QVERIFY(story.more()->isVisible());
        int seen = 0;
        for (int i = 0; i < 7; ++i)
            if (const QAbstractButton *chip = story.chip(QStringLiteral("attribute %1").arg(i))) {
                ++seen;
                QVERIFY(story.legend.rect().contains(chip->geometry()));
                QVERIFY(!chip->geometry().intersects(story.more()->geometry()));
            }
        QVERIFY(seen >= 1 && seen < 7);
        QCOMPARE(story.more()->text(), QStringLiteral("+%1").arg(7 - seen));
        emit story.more()->menu()->aboutToShow();
        const QList<QAction *> actions = story.more()->menu()->actions();
        QCOMPARE(actions[6]->text(), QStringLiteral("attribute 6"));
        actions[6]->trigger();
        QVERIFY(!story.chart.isShown(QStringLiteral("attribute 6")));
        story.legend.resize(1200, kHitPx);
        QVERIFY(!story.more()->isVisible());
        QVERIFY(!story.chip(QStringLiteral("attribute 6"))->isChecked());
    }

    void everyLineLooksUnlikeItsNeighbours()
    {
        LegendStory story(2000);
        story.chart.setLines(story.many(8));
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            applyTheme(*qApp, scheme);
            std::vector<QImage> samples;
            for (int i = 0; i < 8; ++i)
                samples.push_back(story.chip(QStringLiteral("attribute %1").arg(i))
                                      ->grab(QRect(4, 4, 24, kHitPx - 8))
                                      .toImage()
                                      .convertToFormat(QImage::Format_Grayscale8)
                                      .convertToFormat(QImage::Format_RGB32));
            for (std::size_t i = 0; i + 1 < samples.size(); ++i)
                QVERIFY(samples[i] != samples[i + 1]); // told apart without any colour
        }
    }

    void theMenuOffersTheScaleAndTheWhole()
    {
        ChartStory story;
        ChartMenu button(story.chart, ChartMenu::Scale::Choice);
        const QList<QAction *> actions = button.menu()->actions();
        actions[0]->trigger();
        QVERIFY(story.chart.log());
        actions[0]->trigger();
        QVERIFY(!story.chart.log());
        emit button.menu()->aboutToShow();
        QVERIFY(!actions[1]->isEnabled());
        story.wheel(story.at(0.5, 0.5), 2);
        emit button.menu()->aboutToShow();
        QVERIFY(actions[1]->isEnabled());
        actions[1]->trigger();
        QVERIFY(!story.chart.zoomed());
        QCOMPARE(ChartMenu(story.chart, ChartMenu::Scale::Linear).menu()->actions().size(), actions.size() - 1);
    }
};

QTEST_MAIN(TestChartLegend)
#include "tst_chart_legend.moc"
