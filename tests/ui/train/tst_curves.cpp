// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "ui/pages/train/curve_lines.h"
#include "ui/pages/train/curves.h"
#include "ui/theme.h"
#include "ui/widgets/plots/chart_legend.h"
#include "ui/widgets/plots/chart_menu.h"
#include "ui/widgets/plots/line_chart.h"

#include <QComboBox>
#include <QPushButton>
#include <QTest>
#include <QWheelEvent>

#include <limits>

using namespace faces;
using namespace faces::ui;

namespace {
const QStringList kNames{QStringLiteral("Female"), QStringLiteral("Long hair"), QStringLiteral("Glasses"),
                         QStringLiteral("Hat"), QStringLiteral("Beard")};

/// Attribute i finds 10 + i of 20 in validation, all of 20 in training, and never says a wrong yes.
std::vector<EpochRecord> runOf(int epochs, bool withLabels, double loss = 0.7)
{
    std::vector<EpochRecord> history(static_cast<std::size_t>(epochs));
    for (int i = 0; i < epochs; ++i) {
        EpochRecord &epoch = history[static_cast<std::size_t>(i)];
        epoch.epoch = i + 1;
        epoch.trainLoss = loss / (i + 1);
        epoch.validationLoss = loss / (i + 1) + 0.1;
        epoch.trainF1 = 0.8;
        epoch.validationMicroF1 = 0.7;
        epoch.validationMacroF1 = 0.6;
        epoch.best = i == 1;
        for (int k = 0; withLabels && k < kNames.size(); ++k)
            epoch.labels.push_back({Counts{20, 0, 0, 20}, Counts{10 + k, 0, 10 - k, 20}});
    }
    return history;
}

QStringList namesOf(const LineChart &chart)
{
    QStringList names;
    for (const ChartLine &line : chart.lines())
        names << line.name;
    return names;
}

const ChartLine *lineNamed(const LineChart &chart, const QString &name)
{
    for (const ChartLine &line : chart.lines())
        if (line.name == name)
            return &line;
    return nullptr;
}

/// The curves as large as a window of 1280 x 800 has room for.
struct CurvesStory {
    Curves curves;
    QComboBox *of = nullptr;

    CurvesStory()
    {
        curves.resize(2 * 400 + 12, 220);
        curves.QWidget::show();
        of = curves.findChild<QComboBox *>();
        QCoreApplication::processEvents();
    }
    void choose(const QString &words) const
    {
        of->setFocus();
        const int at = of->findText(words);
        QVERIFY2(at >= 0, qPrintable(words));
        while (of->currentIndex() != at)
            QTest::keyClick(of, of->currentIndex() < at ? Qt::Key_Down : Qt::Key_Up);
    }
    void press(const QString &words) const
    {
        for (auto *button : curves.findChildren<QPushButton *>())
            if (button->text() == words)
                return QTest::mouseClick(button, Qt::LeftButton);
        QFAIL(qPrintable(words));
    }
    static void zoom(const LineChart &chart)
    {
        auto *plot = chart.findChild<QWidget *>();
        const QPoint middle = chart.area().center();
        QWheelEvent wheel(middle, plot->mapToGlobal(middle), QPoint(), QPoint(0, 480), Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(plot, &wheel);
    }
};
} // namespace

class TestCurves : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }

    void theChoiceOfAttributesComesWithTheirLabels()
    {
        CurvesStory story;
        story.curves.setAttributes(kNames);
        story.curves.setHistory(runOf(3, false), 10, false); // an older run
        QVERIFY(!story.of->isVisible());
        QCOMPARE(namesOf(story.curves.quality()).join(QLatin1Char(' ')), QStringLiteral("training macro validation"));
        story.curves.setHistory(runOf(3, true), 10, false);
        QVERIFY(story.of->isVisible());
        QCOMPARE(story.of->count(), 2 + kNames.size());
        QVERIFY(namesOf(story.curves.quality()).contains(QStringLiteral("training macro")));
        story.curves.setAttributes({QStringLiteral("Female")}); // not what the labels are of
        QVERIFY(!story.of->isVisible());
    }

    void eachAttributeIsALineOfItsOwn()
    {
        CurvesStory story;
        story.curves.setAttributes(kNames);
        story.curves.setHistory(runOf(3, true), 10, false);
        story.choose(QStringLiteral("Each attribute"));
        QCOMPARE(namesOf(story.curves.quality()), kNames);
        for (int k = 0; k < kNames.size(); ++k) {
            const ChartLine *line = lineNamed(story.curves.quality(), kNames[k]);
            QVERIFY(line && line->points.size() == 3 && line->which == k);
            QCOMPARE(line->points[1], QPointF(2, 2.0 * (10 + k) / (2.0 * (10 + k) + 10 - k))); // 2TP/(2TP+FP+FN)
        }
        story.press(QStringLiteral("Recall"));
        QCOMPARE(lineNamed(story.curves.quality(), kNames[2])->points[0], QPointF(1, 12.0 / 20));
        story.press(QStringLiteral("Precision"));
        QCOMPARE(lineNamed(story.curves.quality(), kNames[2])->points[0], QPointF(1, 1));
    }

    void oneAttributeIsShownWithItsTraining()
    {
        CurvesStory story;
        story.curves.setAttributes(kNames);
        story.curves.setHistory(runOf(3, true), 10, false);
        story.choose(QStringLiteral("Hat"));
        QCOMPARE(lineNamed(story.curves.quality(), QStringLiteral("training"))->points[0], QPointF(1, 1));
        QCOMPARE(lineNamed(story.curves.quality(), QStringLiteral("validation"))->points[0], QPointF(1, 26.0 / 33));
        // Another run that knows it keeps the choice; one that does not shows all together, and then it comes back.
        story.curves.setHistory(runOf(4, true, 0.9), 10, false);
        QCOMPARE(story.of->currentText(), QStringLiteral("Hat"));
        story.curves.setHistory({}, 10, true); // a new training
        story.curves.setHistory(runOf(2, false), 10, false);
        QVERIFY(lineNamed(story.curves.quality(), QStringLiteral("macro")));
        story.curves.setHistory(runOf(3, true), 10, false);
        QCOMPARE(story.of->currentText(), QStringLiteral("Hat"));
        QVERIFY(!lineNamed(story.curves.quality(), QStringLiteral("macro")));
    }

    void whatDoesNotExistIsLeftOut()
    {
        std::vector<EpochRecord> history = runOf(3, true);
        history[1].labels[0].validation = Counts{0, 0, 0, 40}; // 0/0
        history[2].validationLoss.reset();
        history[0].trainLoss = std::numeric_limits<double>::infinity();
        QCOMPARE(eachLines(history, QualityFigure::F1, kNames)[0].points.size(), std::size_t(2));
        QCOMPARE(lossLines(history, {})[0].points.size(), std::size_t(2));
        QCOMPARE(lossLines(history, {})[1].points.size(), std::size_t(2));
        history[0].labels.clear(); // an epoch of an older program, which a newer one went on from
        QCOMPARE(attributeLines(history, QualityFigure::F1, 4)[0].points.size(), std::size_t(2));
    }

    void batchesStandBehindTheLoss()
    {
        CurvesStory story;
        story.curves.setHistory(runOf(2, false), 10, true);
        QCOMPARE(story.curves.loss().lines().size(), std::size_t(2));
        story.curves.setBatchLoss({{0.5, 0.9}, {1, 0.7}, {1.5, 0.6}});
        QCOMPARE(story.curves.loss().lines().size(), std::size_t(3));
        QCOMPARE(story.curves.loss().lines()[2].role, LineRole::Faint);
        QCOMPARE(story.curves.loss().lines()[2].points.size(), std::size_t(3));
        QCOMPARE(story.curves.loss().mark(), std::optional<double>(2));
        story.curves.setBatchLoss({});
        QCOMPARE(story.curves.loss().lines().size(), std::size_t(2));
    }

    void aRunThatGoesOnStaysZoomedAnotherOneIsSeenAsAWhole()
    {
        CurvesStory story;
        story.curves.setHistory(runOf(3, false), 20, true);
        QCoreApplication::processEvents();
        CurvesStory::zoom(story.curves.loss());
        QVERIFY(story.curves.loss().zoomed());
        story.curves.setHistory(runOf(4, false), 20, true);
        story.curves.setBatchLoss({{0.5, 0.9}, {1, 0.7}});
        QVERIFY(story.curves.loss().zoomed());
        story.curves.setHistory(runOf(4, false, 0.5), 20, false);
        QVERIFY(!story.curves.loss().zoomed());
    }

    void everythingHasItsRoomInASmallWindow()
    {
        CurvesStory story;
        story.curves.setAttributes(kNames);
        story.curves.setHistory(runOf(3, true), 30, true);
        QCoreApplication::processEvents();
        QVERIFY2(story.curves.minimumSizeHint().height() <= 220,
                 qPrintable(QString::number(story.curves.minimumSizeHint().height())));
        QVERIFY2(story.curves.minimumSizeHint().width() <= 812,
                 qPrintable(QString::number(story.curves.minimumSizeHint().width())));
        for (const LineChart *chart : {&story.curves.loss(), &story.curves.quality()})
            QVERIFY(chart->height() >= chart->minimumSizeHint().height());
        const auto top = [&](const LineChart &chart) { return chart.mapTo(&story.curves, QPoint()).y(); };
        QCOMPARE(top(story.curves.loss()), top(story.curves.quality()));
        for (const ChartLegend *legend : story.curves.findChildren<ChartLegend *>())
            QVERIFY(legend->width() >= 150);
        for (const QWidget *each : story.curves.findChildren<QWidget *>())
            if (each->isVisible())
                QVERIFY2(each->parentWidget()->rect().contains(each->geometry()), each->metaObject()->className());
    }

    void everyPartHasANameAndTakesTheFocus()
    {
        CurvesStory story;
        story.curves.setAttributes(kNames);
        story.curves.setHistory(runOf(3, true), 30, true);
        for (const LineChart *chart : story.curves.findChildren<LineChart *>()) {
            QVERIFY(!chart->accessibleName().isEmpty() && !chart->accessibleDescription().isEmpty());
            QVERIFY(chart->focusPolicy() & Qt::TabFocus);
        }
        for (const auto *button : story.curves.findChildren<QAbstractButton *>()) {
            if (!button->isVisible())
                continue;
            QVERIFY(!button->accessibleName().isEmpty() || !button->text().isEmpty());
            QVERIFY2(button->focusPolicy() & Qt::TabFocus, qPrintable(button->text()));
        }
        QCOMPARE(story.curves.findChildren<ChartMenu *>().size(), 2);
    }

    void tabGoesThroughALegendToItsChart()
    {
        CurvesStory story;
        story.curves.setHistory(runOf(3, false), 30, true); // after which there are chips
        story.curves.setBatchLoss({{0.5, 0.9}, {1, 0.7}});
        QStringList names;
        const QWidget *at = story.curves.findChild<ChartMenu *>();
        while (at != &story.curves.loss() && names.size() < 20) {
            at = at->nextInFocusChain();
            if (at->isVisible() && (at->focusPolicy() & Qt::TabFocus))
                names << at->accessibleName();
        }
        QCOMPARE(names, (QStringList{QStringLiteral("validation"), QStringLiteral("training"),
                                     QStringLiteral("batches"), QStringLiteral("Loss per epoch")}));
    }
};

QTEST_MAIN(TestCurves)
#include "tst_curves.moc"
