// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/base/error.h"
#include "tests/support/story_folder.h"
#include "tests/ui/train/chart_story.h"
#include "ui/pages/train/curve_saving.h"
#include "ui/theme.h"
#include "ui/widgets/plots/chart_export.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace faces;
using namespace faces::ui;
using test::ChartStory;

namespace {
const QString kTitle = QStringLiteral("Run 7: Loss");

int pixelsOf(const QImage &image, const QColor &colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == colour;
    return count;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// All compressed streams of a PDF, one after the other.
QByteArray streamsOf(const QByteArray &pdf)
{
    QByteArray all;
    for (qsizetype at = pdf.indexOf("stream\n"); at >= 0; at = pdf.indexOf("stream\n", at + 1)) {
        if (pdf.mid(at - 3, 3) == "end")
            continue;
        const qsizetype end = pdf.indexOf("endstream", at);
        QByteArray packed("\x00\x01\x00\x00", 4); // how much qUncompress makes room for at first
        packed += pdf.mid(at + 7, end - at - 7);
        all += qUncompress(packed);
    }
    return all;
}

/// RFC 4180, read letter by letter.
QList<QStringList> cellsOf(const QByteArray &csv)
{
    QList<QStringList> rows{{QString()}};
    bool quoted = false;
    const QString text = QString::fromUtf8(csv);
    for (qsizetype i = 0; i < text.size(); ++i) {
        QString &cell = rows.last().last();
        if (quoted && text[i] == QLatin1Char('"') && i + 1 < text.size() && text[i + 1] == QLatin1Char('"'))
            cell += text[i++];
        else if (text[i] == QLatin1Char('"'))
            quoted = !quoted;
        else if (!quoted && text[i] == QLatin1Char(','))
            rows.last() << QString();
        else if (!quoted && QStringView(text).mid(i, 2) == QLatin1String("\r\n")) {
            rows << QStringList{QString()};
            ++i;
        } else
            cell += text[i];
    }
    rows.removeLast(); // after the last row's end
    return rows;
}
} // namespace

class TestChartExport : public QObject {
    Q_OBJECT
private slots:
    void init() { applyTheme(*qApp, Scheme::Light); }

    void theNumbersAreATableCellByCell()
    {
        const ChartLine odd{QStringLiteral("hat, or \"cap\""), LineRole::Strong, {{1, 0.1}, {3, 1.0 / 3}}};
        const ChartLine plain{QStringLiteral("Größe"), LineRole::Soft, {{2, 0.25}, {3, 1e-12}}};
        QLocale::setDefault(QLocale(QLocale::German)); // whose numbers have commas
        const QByteArray csv = csvOf({odd, plain}, QStringLiteral("epoch"));
        QLocale::setDefault(QLocale::c());
        const QList<QStringList> cells = cellsOf(csv);
        QCOMPARE(cells.size(), 4);
        QCOMPARE(cells[0], (QStringList{QStringLiteral("epoch"), odd.name, plain.name}));
        QCOMPARE(cells[1], (QStringList{QStringLiteral("1"), QStringLiteral("0.1"), QString()}));
        QCOMPARE(cells[2], (QStringList{QStringLiteral("2"), QString(), QStringLiteral("0.25")}));
        QCOMPARE(cells[3][0], QStringLiteral("3"));
        QCOMPARE(cells[3][1].toDouble(), 1.0 / 3); // to the last bit
        QCOMPARE(cells[3][2].toDouble(), 1e-12);
        QVERIFY(csv.startsWith("epoch,\"hat, or \"\"cap\"\"\",Gr\xc3\xb6\xc3\x9f"
                               "e\r\n"));
    }

    void noLinesAreAHeader() { QCOMPARE(csvOf({}, QStringLiteral("epoch")), QByteArray("epoch\r\n")); }

    void aPictureIsTwiceAsLargeAndLightWhateverTheWindowWears()
    {
        applyTheme(*qApp, Scheme::Dark);
        ChartStory story;
        const QImage picture = pictureOf(story.chart, kTitle);
        QCOMPARE(picture.size(), QSize(1600, 896));
        QCOMPARE(picture.pixelColor(0, 0), tokensOf(false).panel);
        QVERIFY(pixelsOf(picture, tokensOf(false).accent) > 500);
        QCOMPARE(pixelsOf(picture, tokensOf(true).accent), 0);
        QVERIFY(pixelsOf(picture, tokensOf(true).panel) < 100); // edges of letters happen to have it
        const QImage window = story.picture(); // as it was
        QVERIFY(pixelsOf(window, tokensOf(true).accent) > 50);
        QCOMPARE(pixelsOf(window, tokensOf(false).accent), 0);
    }

    void aPictureShowsWhatIsSeen()
    {
        ChartStory story;
        const QImage whole = pictureOf(story.chart, kTitle);
        QVERIFY(whole != pictureOf(story.chart, QStringLiteral("Run 8: Loss")));
        story.settle();
        story.wheel(story.at(0.5, 0.5), 4);
        const Span seen = story.chart.seenAcross();
        QVERIFY(whole != pictureOf(story.chart, kTitle));
        QCOMPARE(story.chart.seenAcross(), seen);
        story.chart.showWhole();
        story.chart.setShown(QStringLiteral("validation"), false);
        QCOMPARE(pixelsOf(pictureOf(story.chart, kTitle), tokens().accent), 0);
        story.chart.showAll();
        QCOMPARE(pictureOf(story.chart, kTitle), whole);
    }

    void aPdfHoldsVectors()
    {
        applyTheme(*qApp, Scheme::Dark);
        ChartStory story;
        const QByteArray pdf = pdfOf(story.chart, kTitle);
        QVERIFY(pdf.startsWith("%PDF-"));
        QVERIFY(pdf.trimmed().endsWith("%%EOF"));
        static const QRegularExpression page(QStringLiteral(R"(/MediaBox \[0 0 600(\.0+)? 336(\.0+)?\])"));
        QVERIFY(page.match(QString::fromLatin1(pdf)).hasMatch());
        QVERIFY(!pdf.contains("/Subtype /Image"));
        const QByteArray drawn = streamsOf(pdf);
        QVERIFY2(drawn.count(" l\n") > 2 * 29, qPrintable(QString::number(drawn.count(" l\n")))); // two lines of 30
        QVERIFY(drawn.contains("BT"));                                                            // text is text
    }

    void filesAreWrittenAndToldOf()
    {
        test::StoryFolder folder;
        const auto path = [&](const char *name) { return QString::fromStdString((folder / name).string()); };
        ChartStory story;
        std::vector<ChartLine> lines = ChartStory::linesTo(30);
        lines.push_back({QStringLiteral("batches"), LineRole::Faint, {{0.5, 0.9}, {1.5, 0.8}}});
        story.chart.setLines(lines);
        QWidget window;
        CurveSaving saving(&window);
        QSignalSpy saved(&saving, &CurveSaving::saved);
        saving.savePicture(story.chart, kTitle, path("run 7 loss.png"));
        saving.savePicture(story.chart, kTitle, path("run 7 loss.PDF"));
        saving.saveNumbers(story.chart, path("run 7 loss.csv"));
        QTRY_COMPARE(saved.size(), 3);
        QCOMPARE(QImage(path("run 7 loss.png")).size(), QSize(1600, 896));
        QVERIFY(contentOf(path("run 7 loss.PDF")).startsWith("%PDF-"));
        const QList<QStringList> cells = cellsOf(contentOf(path("run 7 loss.csv")));
        QCOMPARE(cells.size(), 31); // a row an epoch: batches are none
        QCOMPARE(cells[0].join(QLatin1Char(';')), QStringLiteral("epoch;training;validation"));
        for (int epoch = 1; epoch <= 30; ++epoch) {
            QCOMPARE(cells[epoch][0], QString::number(epoch));
            QCOMPARE(cells[epoch][1].toDouble(), ChartStory::validationAt(epoch) / 2);
            QCOMPARE(cells[epoch][2].toDouble(), ChartStory::validationAt(epoch));
        }
    }

    void troubleIsASentence()
    {
        test::StoryFolder folder;
        ChartStory story;
        QWidget window;
        CurveSaving saving(&window);
        QSignalSpy troubled(&saving, &CurveSaving::troubled);
        const QString nowhere = QString::fromStdString((folder / "gone" / "loss.csv").string());
        saving.saveNumbers(story.chart, nowhere);
        QVERIFY(!troubled.isEmpty() || troubled.wait(5000));
        QVERIFY(troubled[0][0].toString().startsWith(nowhere));
        QVERIFY(troubled[0][0].toString().contains(QStringLiteral("Choose another folder")));
        saving.savePicture(story.chart, kTitle, QStringLiteral("loss.gif"));
        QCOMPARE(troubled.size(), 2);
        QVERIFY(troubled[1][0].toString().contains(QStringLiteral("PNG or PDF")));
    }

    void aFileThatCannotBeReplacedStaysAsItWas()
    {
        test::StoryFolder folder;
        const QString path = QString::fromStdString((folder / "loss.csv").string());
        QDir().mkpath(path + QStringLiteral("/in the way")); // a folder that has the file's name
        QVERIFY_EXCEPTION_THROWN(writeBytes(path, "epoch\r\n"), Error);
        QVERIFY(QFileInfo::exists(path + QStringLiteral("/in the way")));
        QCOMPARE(QDir(QFileInfo(path).absolutePath()).entryList(QDir::Files | QDir::Hidden), QStringList());
    }

    void namesAreSensible()
    {
        QCOMPARE(savedName(QStringLiteral("Run 7 · compact"), QStringLiteral("Loss")), QStringLiteral("run 7 loss"));
        QCOMPARE(savedName(QString(), QStringLiteral("F1, Long hair")), QStringLiteral("f1 long hair"));
        QCOMPARE(savedName(QStringLiteral("Run 1"), QStringLiteral("F1, hat/cap: *?")),
                 QStringLiteral("run 1 f1 hat cap"));
    }
};

QTEST_MAIN(TestChartExport)
#include "tst_chart_export.moc"
